//! What a handler works with.

use crate::caller::Caller;
use crate::random::Random;
use crate::refusal::Refusal;
use crate::request::Request;
use crate::state::mail::MailKind;
use crate::state::{Mail, Secret, State};
use crate::time::Now;
use fastio_description::Operation;

/// The state, the time, and who calls.
#[derive(Debug)]
pub struct Cx<'a> {
    /// Everything the service knows.
    pub state: &'a mut State,
    /// The present.
    pub now: Now,
    /// Where ids, tokens and codes come from.
    pub random: Random,
    /// Who calls, if a credential came.
    pub caller: Option<Caller>,
    /// The request.
    pub request: &'a Request,
    /// The operation it means.
    pub operation: &'static Operation,
}

impl Cx<'_> {
    /// Who calls.
    ///
    /// # Errors
    /// 401 (10011) if no credential came.
    pub fn caller(&self) -> Result<&Caller, Refusal> {
        self.caller
            .as_ref()
            .ok_or_else(|| Refusal::unauthenticated("This call needs a credential."))
    }

    /// The id of the user who calls.
    ///
    /// # Errors
    /// 401 (10011) if no credential came.
    pub fn user_id(&self) -> Result<String, Refusal> {
        self.caller().map(|caller| caller.user.clone())
    }

    /// Puts a mail into the box of an address.
    pub fn mail(&mut self, to: &str, kind: MailKind, code: Option<Secret>) {
        self.state.mail.push(Mail {
            to: to.to_owned(),
            kind,
            code,
            sent: self.now,
        });
    }

    /// Tells who watches an entity what changed: `details` or `members`.
    pub fn note(&mut self, entity: &str, what: &str) {
        self.state.activity.note(entity, what.to_owned(), self.now);
    }

    /// How long the request has waited, and whether that is this many seconds.
    pub fn waited(&self, seconds: u64) -> bool {
        self.now >= self.request.received.plus_s(seconds)
    }
}
