//! Email and password for a token.

use crate::call::{As, Sending, Wanted};
use crate::config::Credential;
use crate::cx::Cx;
use crate::error::{Error, ErrorKind, Result};
use crate::event::Completion;
use crate::secret::Secret;
use crate::task::{Call, SignIn};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde::Deserialize;
use zeroize::Zeroizing;

#[derive(Deserialize)]
struct Token {
    auth_token: String,
    expires_in: u64,
    #[serde(default, rename = "2factor")]
    two_factor: bool,
    #[serde(default)]
    enrol_required: bool,
}

/// Refuses what Basic authorization cannot carry.
pub(crate) fn check(task: &SignIn) -> Result<()> {
    if task.email.is_empty() || task.email.contains(':') || task.email.chars().any(char::is_control)
    {
        return Err(Error::param(
            "email",
            "invalid",
            "must be an email address, without colon or control character",
        ));
    }
    if task.password.expose().is_empty() || task.password.expose().chars().any(char::is_control) {
        return Err(Error::param(
            "password",
            "invalid",
            "must not be empty or hold a control character",
        ));
    }
    if task
        .code
        .as_ref()
        .is_some_and(|code| code.expose().is_empty())
    {
        return Err(Error::param(
            "code",
            "invalid",
            "must not be empty; leave it out instead",
        ));
    }
    Ok(())
}

/// The machine of a sign-in.
pub(crate) async fn run(cx: Cx, task: SignIn) -> Result<Completion> {
    let plain = Zeroizing::new(format!("{}:{}", task.email, task.password.expose()));
    let basic = Zeroizing::new(BASE64_STANDARD.encode(plain.as_bytes()));
    let call = Call {
        operation: "auth.sign_in".to_owned(),
        ..Call::default()
    };
    let authorization = As::Authorization(Secret::new(format!("Basic {}", basic.as_str())));
    let token: Token = reply(&cx, &call, authorization).await?.decode()?;
    if token.enrol_required {
        let why = "the organization demands a second factor and none is set up: set one up first, then sign in again";
        return Err(Error::new(ErrorKind::SecondFactorRequired, why).with_operation("auth.sign_in"));
    }
    let token = if token.two_factor {
        second_factor(&cx, &task, token).await?
    } else {
        token
    };
    cx.client
        .auth
        .replace(Credential::Token(token.auth_token.into()));
    Ok(Completion::SignedIn {
        expires_in: token.expires_in,
    })
}

async fn second_factor(cx: &Cx, task: &SignIn, limited: Token) -> Result<Token> {
    let Some(code) = &task.code else {
        let why = "the account has a second factor: sign in again with its code";
        return Err(Error::new(ErrorKind::SecondFactorRequired, why).with_operation("auth.sign_in"));
    };
    let mut call = Call {
        operation: "auth.verify_two_factor".to_owned(),
        ..Call::default()
    };
    call.params.insert("code".to_owned(), code.expose().into());
    let bearer = As::Authorization(Secret::new(format!("Bearer {}", limited.auth_token)));
    reply(cx, &call, bearer).await?.decode()
}

async fn reply(cx: &Cx, call: &Call, auth: As) -> Result<crate::reply::Reply> {
    Sending {
        call,
        auth,
        wanted: Wanted::Whole,
        on_sent: None,
    }
    .reply(cx)
    .await
}
