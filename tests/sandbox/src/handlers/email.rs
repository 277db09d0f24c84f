//! Email addresses and passwords: verification, change, reset.

use super::Area;
use crate::answer::Answer;
use crate::args::Args;
use crate::cx::Cx;
use crate::decode::refuse_param;
use crate::refusal::Refusal;
use crate::state::mail::MailKind;
use crate::state::{Secret, User};
use serde_json::json;

/// The handlers of this area.
pub const HANDLERS: Area = &[
    ("auth.check_email", check),
    ("auth.validate_email", validate),
    ("auth.confirm_email_change", confirm_change),
    ("auth.request_password_reset", request_reset),
    ("auth.get_password_reset", get_reset),
    ("auth.reset_password", reset),
];

/// How long a reset code holds, in seconds.
const RESET_SECONDS: u64 = 3600;

fn check(_cx: &mut Cx<'_>, _args: &Args) -> Result<Answer, Refusal> {
    Ok(Answer::with_status(202, json!({})))
}

fn validate(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let email = args.text("email")?;
    let code = Secret(cx.random.digits(6));
    let id = cx.state.find_user(email).map(|user| user.id.clone());
    let user = id.and_then(|id| cx.state.users.get_mut(&id));
    let Some(given) = args.opt_text("email_token") else {
        if let Some(user) = user.filter(|user| !user.verified) {
            user.codes.verify = Some(code.clone());
            let to = user.email.clone();
            cx.mail(&to, MailKind::VerifyEmail, Some(code));
        }
        // The same answer for every address tells nobody who has an account.
        return Ok(Answer::empty());
    };
    match user {
        Some(user)
            if user
                .codes
                .verify
                .as_ref()
                .is_some_and(|code| code.0 == given) =>
        {
            user.codes.verify = None;
            user.verified = true;
            Ok(Answer::empty())
        }
        _ => Err(refuse_param(
            "email_token",
            "This code is not valid for the address.",
        )),
    }
}

fn confirm_change(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let token = args.text("token")?;
    let id = cx.user_id()?;
    let user = cx
        .state
        .users
        .get_mut(&id)
        .ok_or_else(|| Refusal::not_found("No such user."))?;
    match user.codes.change.take() {
        Some((code, email)) if code.0 == token => {
            user.email = email;
            user.verified = true;
            cx.note(&id, "details");
            Ok(Answer::empty())
        }
        kept => {
            user.codes.change = kept;
            Err(refuse_param("token", "This token is not valid."))
        }
    }
}

fn request_reset(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let email = args.text("email")?;
    let code = Secret(cx.random.secret(32));
    let until = cx.now.plus_s(RESET_SECONDS);
    let id = cx.state.find_user(email).map(|user| user.id.clone());
    if let Some(user) = id.and_then(|id| cx.state.users.get_mut(&id)) {
        user.codes.reset = Some((code.clone(), until));
        let to = user.email.clone();
        cx.mail(&to, MailKind::ResetPassword, Some(code));
    }
    Ok(Answer::empty())
}

fn by_reset_code<'a>(cx: &'a mut Cx<'_>, code: &str) -> Result<&'a mut User, Refusal> {
    let now = cx.now;
    cx.state
        .users
        .values_mut()
        .find(|user| {
            user.codes
                .reset
                .as_ref()
                .is_some_and(|(known, until)| known.0 == code && *until > now)
        })
        .ok_or_else(|| Refusal::not_found("This code is wrong, used or too old."))
}

fn get_reset(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let user = by_reset_code(cx, args.text("code")?)?;
    Ok(json!({ "email": user.email }).into())
}

fn reset(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let (password, again) = (args.text("password1")?, args.text("password2")?);
    let user = by_reset_code(cx, args.text("code")?)?;
    if password != again {
        return Err(refuse_param(
            "password2",
            "The two passwords should be the same.",
        ));
    }
    user.codes.reset = None;
    user.set_password(password);
    (user.failed, user.locked_until) = (0, None);
    Ok(Answer::empty())
}
