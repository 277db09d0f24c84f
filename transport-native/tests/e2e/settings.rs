//! Every setting of a client, by what a server sees of it.

use crate::raw::{answering, json, reply, server};
use crate::shown::Shown;
use crate::world::{Told, World};
use fastio_native::{
    CallOptions, Client, ClientBuilder, Credential, ErrorKind, Event, OAuth, RetryPolicy, Timeouts,
    WaitReason,
};
use serde_json::json as object;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tracing_subscriber::filter::LevelFilter;

const PONG: &str = "{\"result\":\"yes\",\"response\":{\"ping\":\"pong\"}}";

/// What the service is sent by a client with these settings, if anything.
async fn head_of(builder: ClientBuilder) -> Option<String> {
    let (url, seen) = answering(|_| json(PONG)).await;
    let client = builder.base_url(url).no_proxy().build().unwrap();
    let _ = client.users().get_me().await;
    seen.lock().unwrap().pop()
}

#[tokio::test]
async fn credential_and_agent_are_sent() {
    // Known before sending: the operation needs a credential.
    assert_eq!(
        head_of(Client::builder().credential(Credential::None)).await,
        None
    );
    for builder in [
        Client::builder().api_key("secret-1"),
        Client::builder().token("secret-1"),
        Client::builder().oauth(OAuth {
            client_id: "app".into(),
            access_token: Some("secret-1".into()),
            refresh_token: "secret-2".into(),
            expires_at_unix_ms: None,
        }),
    ] {
        let head = head_of(builder).await.unwrap();
        assert!(head.starts_with("GET /current/user/details/ HTTP/1.1\r\n"));
        assert!(
            head.contains("\r\nauthorization: Bearer secret-1\r\n"),
            "{head}"
        );
        assert!(!head.contains("secret-2"));
    }
    let head = head_of(
        Client::builder()
            .api_key("key")
            .user_agent_suffix("my-app/1.0"),
    )
    .await
    .unwrap();
    let agent = head
        .lines()
        .find_map(|line| line.strip_prefix("user-agent: "));
    let agent = agent.unwrap();
    assert!(
        agent.starts_with("fastio-sdk/") && agent.ends_with(" my-app/1.0"),
        "{agent}"
    );
}

/// The environment belongs to a process, so this starts itself again in one of its own, with each environment.
#[tokio::test]
async fn the_environment_is_understood() {
    if let Some(wanted) = std::env::var_os("FASTIO_TEST_INNER") {
        let client = match wanted.to_str().unwrap() {
            "explicit" => Client::builder().token("mine").build(),
            _ => Client::from_env(),
        };
        let _ = client.unwrap().users().get_me().await;
        return;
    }
    let (url, seen) = answering(|_| json(PONG)).await;
    let url = format!("{url}/");
    let both: &[_] = &[("FASTIO_API_KEY", "the-key"), ("FASTIO_TOKEN", "the-token")];
    for (mode, set, expected) in [
        ("environment", both, Some("the-key")),
        ("environment", &both[1..], Some("the-token")),
        ("explicit", both, Some("mine")),
        ("environment", &[], None),
    ] {
        let mut inner = Command::new(std::env::current_exe().unwrap());
        inner
            .args(["--exact", "settings::the_environment_is_understood"])
            .env_remove("FASTIO_API_KEY")
            .env_remove("FASTIO_TOKEN")
            .env("FASTIO_BASE_URL", &url)
            .env("NO_PROXY", "*")
            .env("FASTIO_TEST_INNER", mode)
            .envs(set.iter().copied());
        let done = tokio::task::spawn_blocking(move || inner.output().unwrap());
        let done = done.await.unwrap();
        let said = String::from_utf8_lossy(&done.stdout).into_owned();
        assert!(done.status.success() && said.contains("1 passed"), "{said}");
        let heads = std::mem::take(&mut *seen.lock().unwrap());
        let sent = heads.first().map(|head| {
            let sent = head.split("authorization: Bearer ").nth(1).unwrap();
            sent.lines().next().unwrap()
        });
        assert_eq!(sent, expected, "{mode}");
    }
}

/// A server that takes requests and never answers.
async fn silent() -> String {
    server(|stream| async move {
        std::future::pending::<()>().await;
        drop(stream);
    })
    .await
}

fn once() -> RetryPolicy {
    RetryPolicy {
        max_attempts: 1,
        ..RetryPolicy::default()
    }
}

/// On paused time: what is measured is what was waited for.
#[tokio::test(start_paused = true)]
async fn each_limit_of_time_ends_a_call() {
    let url = silent().await;
    let builder = || Client::builder().base_url(&url).api_key("k").no_proxy();
    let waited = async |client: Client| {
        let start = tokio::time::Instant::now();
        let error = client.users().get_me().await.unwrap_err();
        assert_eq!(error.kind, ErrorKind::Timeout, "{error}");
        assert!(error.retryable, "{error:?}");
        start.elapsed().as_millis()
    };
    let only = |set: fn(&mut Timeouts)| {
        let mut timeouts = Timeouts {
            connect_ms: None,
            first_byte_ms: None,
            stall_ms: None,
            total_ms: None,
        };
        set(&mut timeouts);
        timeouts
    };
    for (builder, expected) in [
        (builder().timeout(Duration::from_secs(7)), 7_000),
        (
            builder().timeouts(only(|limits| limits.first_byte_ms = Some(9_000))),
            9_000,
        ),
        (
            builder().timeouts(only(|limits| limits.total_ms = Some(11_000))),
            11_000,
        ),
    ] {
        let took = waited(builder.retry(once()).build().unwrap()).await;
        assert!((expected..expected + 500).contains(&took), "{took}");
    }
    let client = builder().retry(once()).build().unwrap();
    let took = waited(client.with_timeout(Duration::from_secs(3))).await;
    assert!((3_000..3_500).contains(&took), "{took}");
    let options = CallOptions {
        timeouts: Some(only(|limits| limits.total_ms = Some(5_000))),
        ..CallOptions::default()
    };
    let took = waited(client.with_options(options)).await;
    assert!((5_000..5_500).contains(&took), "{took}");

    // The proxy takes the connection and never opens the tunnel.
    let behind = Client::builder()
        .base_url("https://far.test/current")
        .api_key("k")
        .proxy(url.trim_end_matches("/current"))
        .connect_timeout(Duration::from_secs(4))
        .retry(once())
        .build()
        .unwrap();
    let start = tokio::time::Instant::now();
    let error = behind.orgs().create("acme").await.unwrap_err();
    assert!(
        matches!(error.kind, ErrorKind::Timeout | ErrorKind::Network),
        "known not to have been sent: {error:?}"
    );
    let took = start.elapsed().as_millis();
    assert!((4_000..4_500).contains(&took), "{took}");
}

#[tokio::test]
async fn attempts_are_as_many_as_allowed() {
    let (url, seen) = answering(|_| reply("503 Busy", "", "busy")).await;
    for most in [1, 3] {
        let client = Client::builder()
            .base_url(&url)
            .api_key("k")
            .no_proxy()
            .retry(RetryPolicy {
                max_attempts: most,
                base_delay_ms: 1,
                max_delay_ms: 1,
                ..RetryPolicy::default()
            })
            .build()
            .unwrap();
        let error = client.users().get_me().await.unwrap_err();
        assert_eq!((error.kind, error.status), (ErrorKind::Server, 503));
        let sent = std::mem::take(&mut *seen.lock().unwrap()).len();
        assert_eq!(sent, most as usize);
    }
}

/// No request is answered, so those that came are all that may be under way.
#[tokio::test]
async fn no_more_requests_are_under_way_than_allowed() {
    let world = World::start().await;
    let told = Told::default();
    let client = told
        .observe(world.builder_of("owner"))
        .max_concurrent_requests(2)
        .build()
        .unwrap();
    world
        .faults(
            object!({"operation": "users.get_me", "fault": "latency", "ms": 600_000, "times": 2}),
        )
        .await;
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..5 {
        let client = client.clone();
        calls.spawn(async move { client.users().get_me().await.map(drop) });
    }
    world
        .until("two requests", |stats| {
            stats["requests"]["users.get_me"] == 2
        })
        .await;
    let waits = told.events().into_iter().filter(|event| {
        matches!(
            event,
            Event::Wait {
                reason: WaitReason::Concurrency,
                ..
            }
        )
    });
    assert_eq!((waits.count(), told.attempts("users.get_me")), (3, 2));
    calls.abort_all();
    // What waited for a place did not keep it.
    while calls.join_next().await.is_some() {}
    client.users().get_me().await.unwrap();
}

#[tokio::test]
async fn a_proxy_that_is_given_is_used() {
    let (proxy, seen) = answering(|_| json(PONG)).await;
    let client = Client::builder()
        .base_url("http://far.test/current")
        .api_key("k")
        .proxy(proxy.trim_end_matches("/current"))
        .build()
        .unwrap();
    client.system().ping().await.unwrap();
    let seen = seen.lock().unwrap();
    assert!(
        seen[0].starts_with("GET http://far.test/current/ping/ HTTP/1.1\r\n"),
        "{}",
        seen[0]
    );
}

/// What the caller gave the client may be wrong; the client goes on.
#[tokio::test]
async fn closures_that_panic_hurt_nobody() {
    let world = World::start().await;
    let lines = Arc::new(AtomicUsize::new(0));
    let count = lines.clone();
    let client = world
        .renewing()
        .observer(|_, _| panic!("on purpose"))
        .on_new_tokens(|_| panic!("on purpose"))
        .transcript(move |_| {
            count.fetch_add(1, Ordering::SeqCst);
            panic!("on purpose");
        })
        .build()
        .unwrap();
    client.users().get_me().await.unwrap();
    client.users().get_me().await.unwrap();
    assert_eq!(world.requests("oauth.refresh_token").await, 1);
    assert_eq!(lines.load(Ordering::SeqCst), 1, "it is not called again");
}

/// A client for callers outside of a runtime, and its clean end: no task is left, no connection stays open.
#[test]
fn a_client_in_a_runtime_of_its_own_leaves_nothing_there() {
    let own = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap();
    let here = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    here.block_on(async {
        let world = World::start().await;
        let client = world
            .builder_of("owner")
            .runtime(own.handle().clone())
            .build()
            .unwrap();
        assert_eq!(own.metrics().num_alive_tasks(), 0);
        client.users().get_me().await.unwrap();
        let copy = client.clone();
        drop(client);
        copy.users().get_me().await.unwrap();
        assert!(own.metrics().num_alive_tasks() > 0);
        drop(copy);
        world
            .until("a clean end", |stats| {
                stats["open_connections"] == 0 && own.metrics().num_alive_tasks() == 0
            })
            .await;
    });
}

/// The runtime of the first call ends while a call of another one waits.
#[test]
fn a_call_whose_runtime_ends_is_told() {
    let runtime = || {
        tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .unwrap()
    };
    let (first, second) = (runtime(), runtime());
    let world = second.block_on(World::start());
    let client = world.client("owner");
    first
        .block_on(async { client.users().get_me().await })
        .unwrap();
    let told = second.block_on(async {
        world
            .faults(object!({"operation": "users.get_me", "fault": "latency", "ms": 600_000, "times": 1}))
            .await;
        let waiting = tokio::spawn({
            let client = client.clone();
            async move { client.users().get_me().await.map(drop) }
        });
        world
            .until("the request", |stats| {
                stats["requests"]["users.get_me"] == 2
            })
            .await;
        first.shutdown_background();
        waiting.await.unwrap().unwrap_err()
    });
    assert_eq!(told.kind, ErrorKind::Cancelled, "{told}");
    assert!(told.message.contains("runtime"), "{told}");
    second
        .block_on(async { client.users().get_me().await })
        .unwrap();
}

/// What is logged is for people: the operation, the address without its secrets, the end.
#[tokio::test]
async fn what_happens_is_logged() {
    let shown = Shown::default();
    let _logging = shown.log(LevelFilter::DEBUG);
    let world = World::start().await;
    let client = world.client("owner");
    world.fault("users.get_me", "lost_reply").await;
    client.users().get_me().await.unwrap();
    client.orgs().get("no-such-org").await.unwrap_err();
    let log = shown.text();
    let ours: Vec<_> = log
        .lines()
        .filter(|line| line.contains("fastio:"))
        .collect();
    for part in [
        "attempt=1",
        "attempt=2",
        "waiting",
        "reason=Retry",
        "operation=\"users.get_me\"",
        "/current/user/details/",
        "status=200",
        "finished",
        "failed",
        "kind=NotFound",
        "request_id",
    ] {
        assert!(
            ours.iter().any(|line| line.contains(part)),
            "{part} is not in {log}"
        );
    }
}
