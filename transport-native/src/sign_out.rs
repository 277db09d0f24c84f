//! The end of a client's credential.

use crate::client::Client;
use crate::running::unexpected;
use fastio_core::error::Result;
use fastio_core::event::Completion;
use fastio_core::task::Task;

impl Client {
    /// Signs out: revokes the refresh token if there is one, ends the sign-in's tokens, and forgets the credential. The
    /// client calls as nobody from then on, until it signs in again; clones do so too.
    ///
    /// The credential is forgotten whatever happens, and one of the two calls is made though the other failed. The error
    /// of the first that failed is given then: the service may accept the tokens until they end by themselves. An API
    /// key is only forgotten, for it belongs to no sign-in. Tokens that were kept elsewhere, as by
    /// [`on_new_tokens`](crate::ClientBuilder::on_new_tokens), are the keeper's to delete.
    ///
    /// ```no_run
    /// # async fn example(client: fastio_native::Client) -> fastio_native::Result<()> {
    /// client.sign_out().await?;
    /// assert!(client.users().get("me").await.is_err());
    /// # Ok(())
    /// # }
    /// ```
    pub async fn sign_out(&self) -> Result<()> {
        match self.run(Task::SignOut)?.finish().await? {
            Completion::SignedOut => Ok(()),
            other => Err(unexpected(&other)),
        }
    }
}
