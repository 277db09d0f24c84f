//! Making connections: directly or through a proxy, with TLS on top where the URL says so.

use super::tls::Tls;
use http::Uri;
use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_rustls::{DefaultServerNameResolver, HttpsConnector, MaybeHttpsStream};
use hyper_util::client::legacy::connect::proxy::{SocksV5, Tunnel};
use hyper_util::client::legacy::connect::{Connected, Connection, HttpConnector};
use hyper_util::client::proxy::matcher::{Intercept, Matcher};
use hyper_util::rt::TokioIo;
use rustls::ClientConfig;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::net::TcpStream;
use tower_service::Service;

type BoxError = Box<dyn std::error::Error + Send + Sync>;
type Connecting<T> = Pin<Box<dyn Future<Output = Result<T, BoxError>> + Send>>;

/// Connects to where a URL points: what the pool of connections is filled by.
#[derive(Debug, Clone)]
pub(crate) struct Connector {
    dial: Dial,
    tls: Arc<Tls>,
}

impl Connector {
    pub(crate) fn new(proxies: Arc<Matcher>, tls: Arc<Tls>) -> Self {
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        tcp.set_keepalive(Some(Duration::from_secs(60)));
        Connector {
            dial: Dial {
                proxies,
                tls: tls.clone(),
                tcp,
            },
            tls,
        }
    }
}

impl Service<Uri> for Connector {
    type Response = MaybeHttpsStream<Dialed>;
    type Error = BoxError;
    type Future = Connecting<Self::Response>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, to: Uri) -> Self::Future {
        let Connector { mut dial, tls } = self.clone();
        Box::pin(async move {
            if to.scheme_str() == Some("https") {
                https(dial, tls.to_service().await?).call(to).await
            } else {
                Ok(MaybeHttpsStream::Http(dial.call(to).await?))
            }
        })
    }
}

fn https<T>(inner: T, config: Arc<ClientConfig>) -> HttpsConnector<T> {
    HttpsConnector::new(
        inner,
        config,
        false,
        Arc::new(DefaultServerNameResolver::default()),
    )
}

/// Makes the byte stream below the service's own TLS.
#[derive(Debug, Clone)]
struct Dial {
    proxies: Arc<Matcher>,
    tls: Arc<Tls>,
    tcp: HttpConnector,
}

impl Dial {
    async fn through(self, proxy: Intercept, to: Uri) -> Result<Dialed, BoxError> {
        let at = proxy.uri().clone();
        match at.scheme_str() {
            Some("http") => forward(self.tcp, &proxy, to).await.map(Dialed::map_http),
            Some("https") => {
                let connector = https(self.tcp, self.tls.to_proxy().await?);
                forward(connector, &proxy, to).await
            }
            Some(scheme @ ("socks5" | "socks5h")) => {
                let mut socks = SocksV5::new(at.clone(), self.tcp).local_dns(scheme == "socks5");
                if let Some((user, password)) = proxy.raw_auth() {
                    socks = socks.with_auth(user.to_owned(), password.to_owned());
                }
                let io = MaybeHttpsStream::Http(socks.call(to).await?);
                Ok(Dialed {
                    io,
                    forwards: false,
                })
            }
            _ => Err(io::Error::new(
                io::ErrorKind::Unsupported,
                "the proxy's scheme must be http, https, socks5 or socks5h",
            )
            .into()),
        }
    }
}

/// Through an HTTP proxy: it forwards plain requests, and opens a tunnel for others.
async fn forward<C, T>(mut connector: C, proxy: &Intercept, to: Uri) -> Result<Dialed<T>, BoxError>
where
    C: Service<Uri, Response = T>,
    C::Error: Into<BoxError>,
    C::Future: Send + 'static,
    T: Read + Write + Unpin + Send + 'static,
{
    if to.scheme_str() == Some("http") {
        let io = connector
            .call(proxy.uri().clone())
            .await
            .map_err(Into::into)?;
        return Ok(Dialed { io, forwards: true });
    }
    let mut tunnel = Tunnel::new(proxy.uri().clone(), connector);
    if let Some(auth) = proxy.basic_auth() {
        tunnel = tunnel.with_auth(auth.clone());
    }
    Ok(Dialed {
        io: tunnel.call(to).await?,
        forwards: false,
    })
}

impl Service<Uri> for Dial {
    type Response = Dialed;
    type Error = BoxError;
    type Future = Connecting<Dialed>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, to: Uri) -> Self::Future {
        let mut dial = self.clone();
        Box::pin(async move {
            match dial.proxies.intercept(&to) {
                Some(proxy) => dial.through(proxy, to).await,
                None => {
                    let io = MaybeHttpsStream::Http(dial.tcp.call(to).await?);
                    Ok(Dialed {
                        io,
                        forwards: false,
                    })
                }
            }
        })
    }
}

/// A byte stream that was dialled; to a proxy over TLS if that wants it.
#[derive(Debug)]
pub(crate) struct Dialed<T = MaybeHttpsStream<TokioIo<TcpStream>>> {
    io: T,
    /// Whether the other end is a proxy that takes whole URLs.
    forwards: bool,
}

impl Dialed<TokioIo<TcpStream>> {
    fn map_http(self) -> Dialed {
        Dialed {
            io: MaybeHttpsStream::Http(self.io),
            forwards: self.forwards,
        }
    }
}

impl Connection for Dialed {
    fn connected(&self) -> Connected {
        self.io.connected().proxy(self.forwards)
    }
}

impl Read for Dialed {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_read(cx, buf)
    }
}

impl Write for Dialed {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.io).poll_write(cx, buf)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_shutdown(cx)
    }

    fn is_write_vectored(&self) -> bool {
        self.io.is_write_vectored()
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bufs: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.io).poll_write_vectored(cx, bufs)
    }
}
