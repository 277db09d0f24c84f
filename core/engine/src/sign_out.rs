//! The end of a client's credential (`common.yaml`, `x-client-rules.credentials`): the refresh token is revoked, the
//! tokens of the sign-in are ended, and the client forgets both.
//!
//! It forgets them whatever comes of the two calls, and first of all: whoever signs out does not want it to go on in
//! their name. The second call is made though the first failed. The task then ends with the error of the first that did.

use crate::call::{As, Sending};
use crate::config::Credential;
use crate::cx::Cx;
use crate::error::{Error, Result};
use crate::event::Completion;
use crate::secret::Secret;
use crate::task::Call;

/// The machine of a sign-out.
pub(crate) async fn run(cx: Cx) -> Result<Completion> {
    let (refresh_token, token) = match cx.client.auth.take(&cx).await? {
        // A key is no sign-in: it lives on, and so do the sign-ins of whoever made it.
        Credential::None | Credential::ApiKey(_) => (None, None),
        Credential::Token(token) => (None, Some(token)),
        Credential::OAuth(oauth) => (Some(oauth.refresh_token), oauth.access_token),
    };
    let revoked = match refresh_token {
        Some(token) => {
            let call = Call::new("oauth.revoke_token").with("token", token.expose());
            send(&cx, &call, As::Nobody).await
        }
        None => Ok(()),
    };
    let ended = match token {
        Some(token) => {
            let bearer = Secret::new(format!("Bearer {}", token.expose()));
            let call = Call::new("auth.sign_out");
            match send(&cx, &call, As::Authorization(bearer)).await {
                // It had ended already.
                Err(error) if error.status == 401 => Ok(()),
                ended => ended,
            }
        }
        None => Ok(()),
    };
    match revoked.and(ended) {
        Ok(()) => Ok(Completion::SignedOut),
        Err(error) => Err(explain(error)),
    }
}

async fn send(cx: &Cx, call: &Call, auth: As) -> Result<()> {
    Sending::new(call, auth).reply(cx).await.map(drop)
}

fn explain(mut error: Error) -> Error {
    error.message.push_str(
        "; the client has forgotten its credential, but the service may accept it until it ends by itself",
    );
    error
}
