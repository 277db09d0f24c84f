//! Email and password for a token.

use crate::call::{As, Sending};
use crate::config::Credential;
use crate::cx::Cx;
use crate::error::{Error, ErrorKind, Result};
use crate::event::Completion;
use crate::reply::Reply;
use crate::secret::Secret;
use crate::task::{Call, SignIn};
use crate::view::{View, lacks};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use zeroize::Zeroizing;

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
    let authorization = Secret::new(format!("Basic {}", basic.as_str()));
    let call = Call::new("auth.sign_in");
    let mut reply = send(&cx, &call, authorization).await?;
    let mut told = View::payload(&reply)?;
    let refuse = |why: &str| {
        let error = Error::new(ErrorKind::SecondFactorRequired, why);
        Err(error.with_operation("auth.sign_in"))
    };
    if told.flag(&["enrol_required"]) {
        return refuse(
            "the organization demands a second factor and none is set up: set one up first, then sign in again",
        );
    }
    if told.flag(&["2factor"]) {
        let Some(code) = &task.code else {
            return refuse("the account has a second factor: sign in again with its code");
        };
        let limited = token(&reply, &told)?;
        let call = Call::new("auth.verify_two_factor").with("code", code.expose());
        let authorization = Secret::new(format!("Bearer {}", limited.expose()));
        reply = send(&cx, &call, authorization).await?;
        told = View::payload(&reply)?;
    }
    let token = token(&reply, &told)?;
    let expires_in = told
        .number(&["expires_in"])
        .ok_or_else(|| lacks(&reply, "lifetime"))?;
    cx.client.auth.replace(Credential::Token(token));
    Ok(Completion::SignedIn { expires_in })
}

fn token(reply: &Reply, told: &View) -> Result<Secret> {
    told.text(&["auth_token"])
        .map(Secret::from)
        .ok_or_else(|| lacks(reply, "token"))
}

async fn send(cx: &Cx, call: &Call, authorization: Secret) -> Result<Reply> {
    Sending::new(call, As::Authorization(authorization))
        .reply(cx)
        .await
}
