//! The service to work with: a sandbox of our own, or one by its URL.

use crate::args::Args;
use anyhow::{Context as _, Result, ensure};
use fastio_native::{Client, ErrorKind};
use fastio_sandbox_process::Process;
use std::path::PathBuf;

/// The seeded account the demo works as, in a sandbox of its own.
const ACCOUNT: (&str, &str) = ("owner@sandbox.test", "sandbox-password");

/// Where the service is; a sandbox ends with this value.
pub enum Service {
    /// One that runs already.
    Elsewhere {
        /// Its URL, including `/current`.
        base_url: String,
    },
    /// A sandbox started for this run.
    Sandbox(Process),
}

impl Service {
    /// The named service, or a sandbox.
    pub fn of(args: &Args) -> Result<Service> {
        match &args.base_url {
            Some(url) => Ok(Service::Elsewhere {
                base_url: url.clone(),
            }),
            None => Ok(Service::Sandbox(Process::start(&sandbox()?, [""; 0])?)),
        }
    }

    /// The service's URL.
    pub fn base_url(&self) -> &str {
        match self {
            Service::Elsewhere { base_url } => base_url,
            Service::Sandbox(sandbox) => &sandbox.base_url,
        }
    }

    /// Signs in: to a sandbox by email and password, elsewhere by the environment's key or token.
    /// Gives the client, and who it is.
    pub async fn sign_in(&self) -> Result<(Client, String)> {
        let builder = Client::builder()
            .base_url(self.base_url())
            .user_agent_suffix(concat!("fastio-demo/", env!("CARGO_PKG_VERSION")));
        let client = match self {
            // Never through a proxy: it is on this machine.
            Service::Sandbox(_) => builder.no_proxy().sign_in(ACCOUNT.0, ACCOUNT.1).await?,
            Service::Elsewhere { .. } => {
                let given = ["FASTIO_API_KEY", "FASTIO_TOKEN"]
                    .iter()
                    .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()));
                ensure!(
                    given,
                    "no credential for {}; set FASTIO_API_KEY (make one at https://go.fast.io/settings/api-keys) or FASTIO_TOKEN",
                    self.base_url()
                );
                builder.build()?
            }
        };
        let me = client.users().get_me().await.map_err(|error| {
            let hint = match error.kind {
                ErrorKind::Unauthenticated => "; check FASTIO_API_KEY and FASTIO_TOKEN",
                ErrorKind::Network | ErrorKind::NotFound | ErrorKind::InvalidReply => {
                    "; check --base-url, which includes /current"
                }
                _ => "",
            };
            anyhow::anyhow!("{error}{hint}")
        })?;
        let who = me.email_address.clone().or_else(|| me.id.clone());
        drop(me);
        Ok((client, who.unwrap_or_else(|| "somebody".to_owned())))
    }
}

/// The sandbox's program: it is built into the same folder as this one.
fn sandbox() -> Result<PathBuf> {
    let own = std::env::current_exe().context("cannot tell where this program is")?;
    let name = format!("fastio-sandbox{}", std::env::consts::EXE_SUFFIX);
    let program = own.with_file_name(name);
    ensure!(
        program.is_file(),
        "{} is not there; run `cargo xtask demo`, which builds it, or name a service by --base-url",
        program.display()
    );
    Ok(program)
}
