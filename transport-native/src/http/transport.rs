//! The pooled connections of a client.

use super::body::PlanBody;
use super::connect::Connector;
use super::tls::Tls;
use fastio_core::error::{Error, Result};
use http::HeaderValue;
use hyper_util::client::legacy::{Client, ResponseFuture};
use hyper_util::client::proxy::matcher::Matcher;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use rustls::pki_types::CertificateDer;
use std::sync::Arc;
use std::time::Duration;

/// Idle connections are closed before common servers close them (60 s and more): a request on a connection that the
/// server is closing fails with its delivery unknown.
const IDLE: Duration = Duration::from_secs(30);
/// Windows of HTTP/2. They bound what is buffered of a reply that nobody reads.
const STREAM_WINDOW: u32 = 1 << 20;
const CONNECTION_WINDOW: u32 = 4 << 20;

/// How connections are made.
#[derive(Clone, Default)]
pub(crate) struct TransportOptions {
    pub(crate) proxy: ProxyChoice,
    /// Trusted beside the system's own.
    pub(crate) roots: Vec<CertificateDer<'static>>,
}

/// Which proxy is used.
#[derive(Clone, Default)]
pub(crate) enum ProxyChoice {
    /// What the environment says.
    #[default]
    Environment,
    /// None, whatever the environment says.
    Direct,
    /// This one for every request.
    Url(String),
}

/// Sends requests over pooled connections: HTTP/2 where TLS negotiates it, HTTP/1.1 otherwise.
#[derive(Clone)]
pub(crate) struct Transport {
    client: Client<Connector, PlanBody>,
    proxies: Arc<Matcher>,
}

impl Transport {
    pub(crate) fn new(options: TransportOptions) -> Result<Self> {
        let proxies = Arc::new(match &options.proxy {
            ProxyChoice::Environment => Matcher::from_env(),
            ProxyChoice::Direct => Matcher::builder().build(),
            ProxyChoice::Url(url) => {
                let proxies = Matcher::builder().all(url.as_str()).build();
                let proxy = proxies.intercept(&http::Uri::from_static("http://a.test"));
                let scheme = proxy.as_ref().and_then(|proxy| proxy.uri().scheme_str());
                if !matches!(scheme, Some("http" | "https" | "socks5" | "socks5h")) {
                    let rule = "must be a URL such as http://host:3128 or socks5h://host:1080";
                    return Err(Error::param("proxy", "invalid", rule));
                }
                proxies
            }
        });
        let connector = Connector::new(proxies.clone(), Arc::new(Tls::new(options.roots)));
        let client = Client::builder(TokioExecutor::new())
            .timer(TokioTimer::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(IDLE)
            .http2_initial_stream_window_size(STREAM_WINDOW)
            .http2_initial_connection_window_size(CONNECTION_WINDOW)
            // Concerns only requests of which nothing was written, because a pooled connection turned out to be closed.
            .retry_canceled_requests(true)
            .build(connector);
        Ok(Transport { client, proxies })
    }

    pub(crate) fn request(&self, mut request: http::Request<PlanBody>) -> ResponseFuture {
        if let Some(value) = self.proxy_authorization(request.uri()) {
            request
                .headers_mut()
                .insert(http::header::PROXY_AUTHORIZATION, value);
        }
        self.client.request(request)
    }

    /// What a proxy that sees the request itself wants; tunnels have their own way.
    fn proxy_authorization(&self, uri: &http::Uri) -> Option<HeaderValue> {
        if uri.scheme_str() != Some("http") {
            return None;
        }
        let mut value = self.proxies.intercept(uri)?.basic_auth()?.clone();
        value.set_sensitive(true);
        Some(value)
    }
}

/// Shows no proxy credential.
impl std::fmt::Debug for Transport {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Transport").finish_non_exhaustive()
    }
}
