//! The client's credential, and the one refresh that may be under way.

use crate::call::{As, Sending};
use crate::config::{Credential, OAuth};
use crate::cx::Cx;
use crate::effect::{Effect, Persist};
use crate::engine::silent_end;
use crate::error::{Error, ErrorKind, Result};
use crate::event::{Event, WaitReason};
use crate::reactor::{Machine, cancelled, lock};
use crate::secret::Secret;
use crate::task::Call;
use crate::view::{View, lacks};
use fastio_description::{Operation, table};
use std::future::poll_fn;
use std::sync::Mutex;
use std::task::{Poll, Waker};

/// An access token is renewed when it has less than this left.
const RENEW_BEFORE_MS: u64 = 60_000;

/// Codes that prove a bearer dead; any other 401 may mean something else.
const DEAD_BEARER: [u64; 2] = [10_001, 10_011];

/// The credential of a client.
#[derive(Debug)]
pub(crate) struct Auth {
    inner: Mutex<Inner>,
}

#[derive(Debug)]
struct Inner {
    credential: Credential,
    /// Counts the credentials this client has had.
    generation: u64,
    refresh: Refresh,
    waiting: Vec<Waker>,
}

#[derive(Debug)]
enum Refresh {
    None,
    Running,
    /// The refresh of this generation failed; whoever waited for it ends with this.
    Failed {
        generation: u64,
        error: Error,
    },
}

/// A token to send, and which one it is.
#[derive(Debug, Clone)]
pub(crate) struct Bearer {
    pub(crate) token: Secret,
    pub(crate) generation: u64,
}

/// Whether an error proves that the token it was answered to is dead.
pub(crate) fn proves_dead_bearer(error: &Error) -> bool {
    error.status == 401 && DEAD_BEARER.contains(&error.code)
}

impl Auth {
    pub(crate) fn new(credential: Credential) -> Self {
        Auth {
            inner: Mutex::new(Inner {
                credential,
                generation: 0,
                refresh: Refresh::None,
                waiting: Vec::new(),
            }),
        }
    }

    /// From now on the client calls with this.
    pub(crate) fn replace(&self, credential: Credential) {
        self.replace_if(None, credential);
    }

    /// The same, unless the client has another credential than that of this generation by now.
    fn replace_if(&self, generation: Option<u64>, credential: Credential) {
        let waiting = {
            let mut inner = lock(&self.inner);
            if generation.is_some_and(|generation| generation != inner.generation) {
                return;
            }
            inner.credential = credential;
            inner.generation += 1;
            inner.refresh = Refresh::None;
            std::mem::take(&mut inner.waiting)
        };
        waiting.into_iter().for_each(Waker::wake);
    }

    /// Takes the credential away from the client, once no refresh is about to put another in its place.
    pub(crate) async fn take(&self, cx: &Cx) -> Result<Credential> {
        let taken = poll_fn(|context| {
            if cx.is_cancelled() {
                return Poll::Ready(Err(cancelled()));
            }
            let mut inner = lock(&self.inner);
            if !matches!(inner.refresh, Refresh::Running) {
                return Poll::Ready(Ok(inner.credential.clone()));
            }
            inner.waiting.push(context.waker().clone());
            cx.control.wake_on_change(context);
            Poll::Pending
        })
        .await?;
        self.replace(Credential::None);
        Ok(taken)
    }

    /// The token for an operation; `None` if it takes none. Renews one that is about to end.
    pub(crate) async fn bearer(&self, cx: &Cx, op: &Operation) -> Result<Option<Bearer>> {
        match op.auth {
            table::Auth::None => return Ok(None),
            table::Auth::Basic => {
                let why = "this operation takes email and password: use sign-in instead of a call";
                return Err(Error::new(ErrorKind::Unauthenticated, why));
            }
            table::Auth::Bearer | table::Auth::Optional => {}
        }
        loop {
            let (token, generation) = {
                let inner = lock(&self.inner);
                let token = match &inner.credential {
                    Credential::None if op.auth == table::Auth::Optional => return Ok(None),
                    Credential::None => {
                        let why =
                            "no credential is set: give an API key or a token, or sign in first";
                        return Err(Error::new(ErrorKind::Unauthenticated, why));
                    }
                    Credential::ApiKey(token) | Credential::Token(token) => Some(token.clone()),
                    Credential::OAuth(oauth) => oauth.fresh_token(cx.now().unix_ms),
                };
                (token, inner.generation)
            };
            match token {
                Some(token) => return Ok(Some(Bearer { token, generation })),
                None => self.renew(cx, generation).await?,
            }
        }
    }

    /// Whether a dead token can be replaced by a new one.
    pub(crate) fn can_renew(&self) -> bool {
        matches!(lock(&self.inner).credential, Credential::OAuth(_))
    }

    /// Waits until the token of this generation is replaced; starts the refresh unless one is under way.
    pub(crate) async fn renew(&self, cx: &Cx, spent: u64) -> Result<()> {
        let start = {
            let mut inner = lock(&self.inner);
            if inner.generation != spent {
                return Ok(());
            }
            if let Refresh::Failed { generation, error } = &inner.refresh
                && *generation == spent
                && error.kind == ErrorKind::Unauthenticated
            {
                // Refused for good: asking again would only be refused again.
                return Err(error.clone());
            }
            let start = !matches!(inner.refresh, Refresh::Running);
            inner.refresh = Refresh::Running;
            start
        };
        if start {
            let own = cx.detached();
            own.start(refresh(own.clone()));
        }
        cx.emit(Event::Wait {
            reason: WaitReason::Refresh,
            ms: 0,
        });
        poll_fn(|context| {
            if cx.is_cancelled() {
                return Poll::Ready(Err(cancelled()));
            }
            let mut inner = lock(&self.inner);
            if inner.generation != spent {
                return Poll::Ready(Ok(()));
            }
            if let Refresh::Failed { generation, error } = &inner.refresh
                && *generation == spent
            {
                return Poll::Ready(Err(error.clone()));
            }
            if !inner
                .waiting
                .iter()
                .any(|waker| waker.will_wake(context.waker()))
            {
                inner.waiting.push(context.waker().clone());
            }
            cx.control.wake_on_change(context);
            Poll::Pending
        })
        .await?;
        cx.emit(Event::Refreshed);
        Ok(())
    }

    fn oauth(&self) -> Option<(OAuth, u64)> {
        let inner = lock(&self.inner);
        match &inner.credential {
            Credential::OAuth(oauth) => Some((oauth.clone(), inner.generation)),
            _ => None,
        }
    }

    fn failed(&self, generation: u64, error: Error) {
        let waiting = {
            let mut inner = lock(&self.inner);
            if inner.generation != generation {
                return;
            }
            inner.refresh = Refresh::Failed { generation, error };
            std::mem::take(&mut inner.waiting)
        };
        waiting.into_iter().for_each(Waker::wake);
    }
}

impl OAuth {
    fn fresh_token(&self, unix_ms: u64) -> Option<Secret> {
        let token = self.access_token.as_ref()?;
        let fresh = self
            .expires_at_unix_ms
            .is_none_or(|end| end > unix_ms.saturating_add(RENEW_BEFORE_MS));
        fresh.then(|| token.clone())
    }
}

/// The machine of a refresh. It is a task of its own, so that no caller's cancellation stops what others wait for.
fn refresh(cx: Cx) -> Machine {
    Box::pin(async move {
        let auth = &cx.client.auth;
        let Some((old, generation)) = auth.oauth() else {
            return Ok(silent_end());
        };
        match exchange(&cx, &old).await {
            Ok(new) => {
                auth.replace_if(Some(generation), Credential::OAuth(new.clone()));
                if let Some(access_token) = new.access_token {
                    // Best effort: a host that keeps nothing says so, and the tokens are in use all the same.
                    let persist = Persist {
                        access_token,
                        refresh_token: Some(new.refresh_token),
                        expires_at_unix_ms: new.expires_at_unix_ms,
                    };
                    cx.perform(Effect::Persist(persist)).await?;
                }
            }
            Err(error) => auth.failed(generation, explain(error)),
        }
        Ok(silent_end())
    })
}

async fn exchange(cx: &Cx, old: &OAuth) -> Result<OAuth> {
    let call = Call::new("oauth.refresh_token")
        .with("client_id", old.client_id.as_str())
        .with("refresh_token", old.refresh_token.expose());
    let reply = Sending::new(&call, As::Nobody).reply(cx).await?;
    let tokens = View::payload(&reply)?;
    let access_token = tokens
        .text(&["access_token"])
        .ok_or_else(|| lacks(&reply, "access token"))?;
    let lifetime_ms = tokens
        .number(&["expires_in"])
        .map(|s| s.saturating_mul(1000));
    Ok(OAuth {
        client_id: old.client_id.clone(),
        access_token: Some(access_token.into()),
        // An answer without one means that the old one stays.
        refresh_token: tokens
            .text(&["refresh_token"])
            .map_or_else(|| old.refresh_token.clone(), Secret::from),
        expires_at_unix_ms: lifetime_ms.map(|ms| cx.now().unix_ms.saturating_add(ms)),
    })
}

/// A refresh that was refused for good means a new sign-in, whatever the operation that needed it.
fn explain(mut error: Error) -> Error {
    if (400..500).contains(&error.status) && !error.retryable {
        error.kind = ErrorKind::Unauthenticated;
        error.message = format!(
            "the session cannot be renewed; sign in again ({})",
            error.message
        );
    }
    error
}
