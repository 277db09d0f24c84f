//! The second factor: an authenticator app. Phone channels send messages, which the sandbox cannot.

use super::Area;
use super::auth::issue;
use crate::answer::Answer;
use crate::args::Args;
use crate::caller::{self, Credential};
use crate::cx::Cx;
use crate::refusal::Refusal;
use crate::state::credentials::{ACCESS_SECONDS, TokenKind};
use crate::state::users::TwoFactor;
use crate::state::{Secret, User};
use crate::totp;
use serde_json::{Value, json};

/// The handlers of this area.
pub const HANDLERS: Area = &[
    ("auth.get_two_factor_status", get_status),
    ("auth.enable_two_factor", enable),
    ("auth.verify_two_factor_setup", verify_setup),
    ("auth.disable_two_factor", disable),
    ("auth.verify_two_factor", verify),
];

fn user<'a>(cx: &'a mut Cx<'_>) -> Result<&'a mut User, Refusal> {
    let id = cx.user_id()?;
    cx.state
        .users
        .get_mut(&id)
        .ok_or_else(|| Refusal::not_found("No such user."))
}

fn wrong_code() -> Refusal {
    Refusal::new(401, 1650, "The two-factor code is not valid.")
}

fn get_status(cx: &mut Cx<'_>, _args: &Args) -> Result<Answer, Refusal> {
    let (state, totp) = match user(cx)?.two_factor {
        TwoFactor::Disabled => ("disabled", false),
        TwoFactor::Unverified(_) => ("unverified", true),
        TwoFactor::Enabled(_) => ("enabled", true),
    };
    Ok(json!({"state": state, "totp": totp}).into())
}

fn enable(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let channel = args.text("channel")?;
    if channel != "totp" {
        return Err(Refusal::restricted(
            "No messages are sent here; only totp can be set up.",
        ));
    }
    let secret = totp::new_secret(&mut cx.random);
    let user = user(cx)?;
    if matches!(user.two_factor, TwoFactor::Enabled(_)) {
        return Err(Refusal::not_acceptable("Two-factor sign-in is on already."));
    }
    let uri = totp::uri(&secret, &user.email);
    user.two_factor = TwoFactor::Unverified(Secret(secret));
    Ok(json!({ "binding_uri": uri }).into())
}

fn verify_setup(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let code = args.text("token")?;
    let now = cx.now;
    let user = user(cx)?;
    let TwoFactor::Unverified(secret) = &user.two_factor else {
        return Err(Refusal::not_acceptable("No two-factor enrolment is open."));
    };
    if !totp::accepts(&secret.0, code, now) {
        return Err(wrong_code());
    }
    user.two_factor = TwoFactor::Enabled(secret.clone());
    Ok(Answer::empty())
}

fn disable(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let code = args.text("token")?;
    let now = cx.now;
    let user = user(cx)?;
    if let TwoFactor::Enabled(secret) = &user.two_factor
        && !totp::accepts(&secret.0, code, now)
    {
        return Err(wrong_code());
    }
    user.two_factor = TwoFactor::Disabled;
    Ok(Answer::empty())
}

fn verify(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let code = args.text("code")?;
    if cx.caller()?.credential != Credential::Limited {
        return Err(Refusal::not_acceptable(
            "No second factor is open for this credential.",
        ));
    }
    let (now, agent_name) = (cx.now, cx.caller()?.agent_name.clone());
    let user = user(cx)?;
    let TwoFactor::Enabled(secret) = &user.two_factor else {
        return Err(Refusal::not_acceptable("The account has no second factor."));
    };
    if !totp::accepts(&secret.0, code, now) {
        return Err(wrong_code());
    }
    let id = user.id.clone();
    if let Some(limited) = caller::bearer(cx.request) {
        cx.state.credentials.forget_token(limited);
    }
    let token = issue(cx, &id, TokenKind::Session, agent_name);
    Ok(json!({"auth_token": token, "expires_in": ACCESS_SECONDS}).into())
}

/// Asks an API key of an account with a second factor for a code, as protected operations do.
///
/// # Errors
/// 403 without a code, 401 with a wrong one.
pub fn require_code(cx: &Cx<'_>, args: &Args) -> Result<(), Refusal> {
    let caller = cx.caller()?;
    if !matches!(caller.credential, Credential::ApiKey(..)) {
        return Ok(());
    }
    let Some(TwoFactor::Enabled(secret)) = cx
        .state
        .users
        .get(&caller.user)
        .map(|user| &user.two_factor)
    else {
        return Ok(());
    };
    match args.get("token").and_then(Value::as_str) {
        None => Err(Refusal::denied(
            "The account has a second factor: send its present code as token.",
        )),
        Some(code) if totp::accepts(&secret.0, code, cx.now) => Ok(()),
        Some(_) => Err(wrong_code()),
    }
}
