//! Email and password for a token.

use crate::client::Client;
use crate::running::unexpected;
use fastio_core::error::Result;
use fastio_core::event::Completion;
use fastio_core::secret::Secret;
use fastio_core::task::{self, Task};
use std::future::IntoFuture;
use std::pin::Pin;
use std::time::Duration;

/// A sign-in to be made by awaiting it. Gives the token's lifetime; the token itself stays in the client, which calls
/// with it from then on.
///
/// ```no_run
/// # async fn example() -> fastio_native::Result<()> {
/// use fastio_native::{Client, ErrorKind};
///
/// let client = Client::builder().build()?;
/// match client.sign_in("me@example.com", "my password").await {
///     Err(error) if error.kind == ErrorKind::SecondFactorRequired => {
///         let code = "123456"; // what the person's authenticator shows
///         client.sign_in("me@example.com", "my password").code(code).await?;
///     }
///     done => drop(done?),
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "a sign-in is not made until it is awaited"]
pub struct SignIn {
    client: Client,
    email: String,
    password: Secret,
    code: Option<Secret>,
}

impl Client {
    /// Signs in with email and password. An account with a second factor needs its [`code`](SignIn::code) too, and
    /// tells so with an error of kind `SecondFactorRequired`.
    pub fn sign_in(&self, email: impl Into<String>, password: impl Into<Secret>) -> SignIn {
        SignIn {
            client: self.clone(),
            email: email.into(),
            password: password.into(),
            code: None,
        }
    }
}

impl SignIn {
    /// The code of the second factor.
    pub fn code(mut self, code: impl Into<Secret>) -> Self {
        self.code = Some(code.into());
        self
    }
}

impl IntoFuture for SignIn {
    type Output = Result<Duration>;
    type IntoFuture = Pin<Box<dyn Future<Output = Result<Duration>> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        let SignIn {
            client,
            email,
            password,
            code,
        } = self;
        Box::pin(async move {
            let running = client.run(Task::SignIn(task::SignIn {
                email,
                password,
                code,
            }))?;
            match running.finish().await? {
                Completion::SignedIn { expires_in } => Ok(Duration::from_secs(expires_in)),
                other => Err(unexpected(&other)),
            }
        })
    }
}
