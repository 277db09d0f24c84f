//! Users.

use super::View;
use crate::args::Level;
use crate::state::User;
use serde_json::Value;

/// A user; the address only for the user themselves and fellow members.
pub fn user(user: &User, level: Level, with_email: bool) -> View {
    let view = View::new(level)
        .field(Level::Terse, "id", user.id.as_str())
        .field(
            Level::Terse,
            "account_type",
            if user.agent { "agent" } else { "human" },
        )
        .field(Level::Terse, "first_name", user.first_name.clone())
        .field(Level::Terse, "last_name", user.last_name.clone())
        .field(Level::Terse, "profile_pic", Value::Null);
    if with_email {
        view.field(Level::Terse, "email_address", user.email.as_str())
    } else {
        view
    }
}
