//! A program that uses an operation which is nowhere but in the description.

use fastio_native::models::{Lamp, LampColour};
use fastio_native::{Call, Client, Response, description, json};

/// The typed method, with its argument, its setter and its result.
async fn light(client: &Client) -> fastio_native::Result<Response<Lamp>> {
    client.lamps().light("1234567890123456789").level(7).await
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let operation = description::operation("lamps.light").ok_or("it is not in the table")?;
    assert_eq!(
        (operation.method.as_str(), operation.path),
        ("POST", "/lamp/{lamp_id}/light/")
    );

    let reply = json!({"id": 9007199254740993_u64, "colour": "infrared", "weight": 3});
    let lamp: Lamp = serde_json::from_value(reply)?;
    assert_eq!(lamp.id, "9007199254740993");
    assert_eq!(lamp.colour, Some(LampColour::Other("infrared".into())));
    assert_eq!(lamp.extra.get("weight"), Some(&json!(3)));

    // The engine knows it as well: what it sends, and what it refuses.
    let client = Client::builder()
        .base_url("http://127.0.0.1:9/current")
        .token("t")
        .build()?;
    let call = |level| {
        let params = json!({"lamp_id": "1234567890123456789", "level": level});
        let params = params.as_object().cloned().unwrap_or_default();
        client.prepare(&Call {
            operation: "lamps.light".into(),
            params,
            ..Call::default()
        })
    };
    let prepared = call(7)?;
    assert_eq!(
        prepared.url.full,
        "http://127.0.0.1:9/current/lamp/1234567890123456789/light/"
    );
    assert!(call(10).is_err());

    // What is not awaited is not sent; that it compiles is the point.
    drop(light(&client));
    println!("lamps.light is known");
    Ok(())
}
