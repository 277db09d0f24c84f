//! Accounts and the invitations they received.

use super::Area;
use super::auth::issue;
use crate::answer::Answer;
use crate::args::Args;
use crate::cx::Cx;
use crate::decode::refuse_param;
use crate::guard;
use crate::refusal::Refusal;
use crate::state::credentials::TokenKind;
use crate::state::mail::MailKind;
use crate::state::users::TwoFactor;
use crate::state::{Secret, User};
use crate::view;
use serde_json::json;

/// The handlers of this area.
pub const HANDLERS: Area = &[
    ("users.create", create),
    ("users.get_me", get_me),
    ("users.get", get),
    ("users.update", update),
];

fn create(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    let email = args.text("email_address")?;
    if let Some(known) = cx.state.find_user(email) {
        let to = known.email.clone();
        cx.mail(&to, MailKind::AccountExists, None);
        return Ok(Answer::empty());
    }
    let mut user = User::new(
        cx.random.profile_id(),
        email,
        args.text("password")?,
        cx.now,
    );
    user.first_name = args.opt_text("first_name").map(str::to_owned);
    user.last_name = args.opt_text("last_name").map(str::to_owned);
    user.agent = args.opt_text("agent") == Some("true");
    let id = user.id.clone();
    cx.state.users.insert(id.clone(), user);
    let token = issue(cx, &id, TokenKind::Session, None);
    Ok(json!({ "auth_token": token }).into())
}

fn get_me(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    show(cx, args, "me")
}

fn get(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    show(cx, args, args.text("user_id")?)
}

fn show(cx: &mut Cx<'_>, args: &Args, reference: &str) -> Result<Answer, Refusal> {
    let id = resolve(cx, reference)?;
    let own = id == cx.user_id()?;
    let user = cx.state.users.get(&id).ok_or_else(no_user)?;
    Ok(json!({ "user": view::user::user(user, args.level(), own).finish() }).into())
}

fn no_user() -> Refusal {
    Refusal::new(404, 1653, "No such user.")
}

/// The id of the user that an id, an address or `me` names.
///
/// # Errors
/// 404 (class 1653) if there is none.
pub fn resolve(cx: &Cx<'_>, reference: &str) -> Result<String, Refusal> {
    if reference == "me" {
        return cx.user_id();
    }
    cx.state
        .find_user(reference)
        .map(|user| user.id.clone())
        .ok_or_else(no_user)
}

fn update(cx: &mut Cx<'_>, args: &Args) -> Result<Answer, Refusal> {
    guard::require_account(cx)?;
    let id = cx.user_id()?;
    let (email, password) = (args.opt_text("email_address"), args.opt_text("password"));
    if email.is_some() || password.is_some() {
        guard::require_user_details(cx.caller()?)?;
        let current = args.opt_text("current_password").unwrap_or_default();
        if !cx
            .state
            .users
            .get(&id)
            .is_some_and(|user| user.has_password(current))
        {
            return Err(refuse_param(
                "current_password",
                "This value should be the present password.",
            ));
        }
    }
    let code = Secret(cx.random.secret(32));
    let user = cx.state.users.get_mut(&id).ok_or_else(no_user)?;
    if let (Some(country), Some(number)) = (
        args.opt_text("phone_country"),
        args.opt_text("phone_number"),
    ) {
        if matches!(user.two_factor, TwoFactor::Enabled(_)) {
            return Err(Refusal::not_acceptable(
                "The phone can be changed only while two-factor sign-in is off.",
            ));
        }
        user.phone = Some((country.to_owned(), number.to_owned()));
    }
    if let Some(name) = args.opt_text("first_name") {
        user.first_name = Some(name.to_owned());
    }
    if let Some(name) = args.opt_text("last_name") {
        user.last_name = Some(name.to_owned());
    }
    if let Some(password) = password {
        user.set_password(password);
    }
    if let Some(email) = email {
        user.codes.change = Some((code.clone(), email.to_owned()));
        cx.mail(email, MailKind::ChangeEmail, Some(code));
    }
    cx.note(&id, "details");
    Ok(Answer::empty())
}
