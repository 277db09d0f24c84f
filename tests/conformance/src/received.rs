//! A request as it came.

use crate::form;
use crate::vector::{Body, Part, Request};
use bytes::Bytes;
use hyper::HeaderMap;

/// A request that came.
#[derive(Debug, Clone)]
pub struct Received {
    pub method: String,
    /// After the base URL.
    pub target: String,
    pub headers: HeaderMap,
    pub body: Bytes,
}

impl Received {
    /// Everything in which it is not as wanted. What a browser does not let pages set is not asked of it.
    pub async fn differs(&self, wanted: &Request, browser: bool) -> Vec<String> {
        let mut wrong = Vec::new();
        let mut check = |what: &str, wanted: &str, came: &str| {
            if wanted != came {
                wrong.push(format!("the {what} is {came:?}, not {wanted:?}"));
            }
        };
        check("method", &wanted.method, &self.method);
        check("target", &wanted.target, &self.target);
        for (name, value) in &wanted.headers {
            if browser && name == "user-agent" {
                continue;
            }
            let came = self
                .headers
                .get(name)
                .map(|value| String::from_utf8_lossy(value.as_bytes()));
            check(
                &format!("header {name}"),
                value.as_deref().unwrap_or("(absent)"),
                came.as_deref().unwrap_or("(absent)"),
            );
        }
        if let Err(why) = self.body_is(wanted.body.as_ref()).await {
            wrong.push(why);
        }
        wrong
    }

    async fn body_is(&self, wanted: Option<&Body>) -> Result<(), String> {
        let text = String::from_utf8_lossy(&self.body);
        let kind = self
            .headers
            .get(hyper::header::CONTENT_TYPE)
            .and_then(|kind| kind.to_str().ok())
            .unwrap_or_default();
        let typed = |wanted: &str| match kind.split(';').next() {
            Some(kind) if kind.trim() == wanted => Ok(()),
            _ => Err(format!("the content type is {kind:?}, not {wanted:?}")),
        };
        let same = |wanted: &str| match text == wanted {
            true => Ok(()),
            false => Err(format!("the body is {text:?}, not {wanted:?}")),
        };
        match wanted {
            None => same(""),
            Some(Body::Form(form)) => typed("application/x-www-form-urlencoded").and(same(form)),
            Some(Body::Text(wanted)) => same(wanted),
            Some(Body::Json(wanted)) => {
                typed("application/json")?;
                match serde_json::from_str::<serde_json::Value>(&text) {
                    Ok(came) if came == *wanted => Ok(()),
                    _ => Err(format!("the body is {text}, not {wanted}")),
                }
            }
            Some(Body::Multipart(wanted)) => {
                typed("multipart/form-data")?;
                let came = form::parts(kind, self.body.clone()).await?;
                let fits = |(wanted, came): (&Part, &Part)| {
                    let any = wanted.content_type.is_none();
                    let came = Part {
                        content_type: came.content_type.clone().filter(|_| !any),
                        ..came.clone()
                    };
                    *wanted == came
                };
                if came.len() == wanted.len() && wanted.iter().zip(&came).all(fits) {
                    Ok(())
                } else {
                    Err(format!("the parts are {came:#?}, not {wanted:#?}"))
                }
            }
        }
    }
}
