//! TLS settings, made when the first connection needs them: reading the system's certificates takes a while.

use crate::source::blocking;
use rustls::ClientConfig;
use rustls::crypto::ring;
use rustls::pki_types::CertificateDer;
use rustls_platform_verifier::Verifier;
use std::io;
use std::sync::Arc;
use tokio::sync::OnceCell;

/// How the service and proxies are spoken to over TLS.
#[derive(Debug, Default)]
pub(crate) struct Tls {
    /// Trusted beside the system's own, as DER.
    roots: Vec<CertificateDer<'static>>,
    config: OnceCell<ClientConfig>,
}

impl Tls {
    pub(crate) fn new(roots: Vec<CertificateDer<'static>>) -> Self {
        Tls {
            roots,
            config: OnceCell::new(),
        }
    }

    /// To the service: HTTP/2 if it can.
    pub(crate) async fn to_service(&self) -> io::Result<Arc<ClientConfig>> {
        self.with_protocols(&[b"h2", b"http/1.1"]).await
    }

    /// To a proxy, which is asked for tunnels over HTTP/1.1.
    pub(crate) async fn to_proxy(&self) -> io::Result<Arc<ClientConfig>> {
        self.with_protocols(&[b"http/1.1"]).await
    }

    async fn with_protocols(&self, protocols: &[&[u8]]) -> io::Result<Arc<ClientConfig>> {
        let roots = self.roots.clone();
        let load = || async { blocking(move || load(roots)).await };
        let mut config = self.config.get_or_try_init(load).await?.clone();
        config.alpn_protocols = protocols.iter().map(|protocol| protocol.to_vec()).collect();
        Ok(Arc::new(config))
    }
}

fn load(roots: Vec<CertificateDer<'static>>) -> io::Result<ClientConfig> {
    let provider = Arc::new(ring::default_provider());
    let verifier = verifier(roots, provider.clone())?;
    Ok(ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(io::Error::other)?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(verifier))
        .with_no_client_auth())
}

#[cfg(not(target_os = "android"))]
fn verifier(
    roots: Vec<CertificateDer<'static>>,
    provider: Arc<rustls::crypto::CryptoProvider>,
) -> io::Result<Verifier> {
    Verifier::new_with_extra_roots(roots, provider).map_err(|error| {
        io::Error::other(format!(
            "the system's root certificates cannot be used: {error}; install them (package ca-certificates), \
             or name a file in SSL_CERT_FILE"
        ))
    })
}

/// Android's own verifier decides alone.
#[cfg(target_os = "android")]
fn verifier(
    _: Vec<CertificateDer<'static>>,
    provider: Arc<rustls::crypto::CryptoProvider>,
) -> io::Result<Verifier> {
    Verifier::new(provider).map_err(io::Error::other)
}
