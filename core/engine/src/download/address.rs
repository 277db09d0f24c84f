//! Where the bytes are read from. The address holds a token, which ends after about two hours: a download that goes on
//! for longer takes another.

use super::{at_node, at_version};
use crate::call::{self, As};
use crate::cx::Cx;
use crate::error::{Error, ErrorKind, Result};
use crate::gate::Gate;
use crate::reactor::lock;
use crate::task::{Call, Download};
use crate::view::lacks;
use serde_json::Value;
use std::sync::Mutex;

/// The call that reads, and who makes it.
#[derive(Clone)]
pub(super) struct Address {
    pub(super) call: Call,
    pub(super) auth: As,
    /// Counts the tokens of a download.
    number: u32,
    /// Its token was got for the request that is to be made.
    is_new: bool,
}

impl Address {
    /// Whether what was refused with this may be read with another token. What ended is not told from what is forbidden
    /// or gone: a new token shows it.
    pub(super) fn may_have_ended(&self, error: &Error) -> bool {
        !self.is_new
            && matches!(self.auth, As::Nobody)
            && matches!(error.status, 401 | 403 | 404 | 410)
    }
}

/// The address of a download, whichever token it has.
pub(super) struct Addresses<'a> {
    cx: &'a Cx,
    task: &'a Download,
    last: Mutex<Option<Address>>,
    /// Whoever comes while a token is asked for takes that one.
    one: Gate,
}

impl<'a> Addresses<'a> {
    pub(super) fn new(cx: &'a Cx, task: &'a Download) -> Self {
        Addresses {
            cx,
            task,
            last: Mutex::new(None),
            one: Gate::new(1),
        }
    }

    /// The address to read from, another one than that which was refused.
    pub(super) async fn get(&self, refused: Option<&Address>) -> Result<Address> {
        let _one = self.one.place(self.cx, false).await?;
        let last = lock(&self.last).clone();
        let number = last.as_ref().map_or(0, |last| last.number);
        let is_new = refused.is_some();
        if let Some(last) = last.filter(|_| refused.is_none_or(|old| old.number != number)) {
            return Ok(Address { is_new, ..last });
        }
        let (call, auth) = minted(self.cx, self.task).await?;
        let address = Address {
            call,
            auth,
            number: number + 1,
            is_new: true,
        };
        lock(&self.last).replace(address.clone());
        Ok(address)
    }
}

/// Nobody reads, with a token for this one file or folder.
async fn minted(cx: &Cx, task: &Download) -> Result<(Call, As)> {
    if !task.zip {
        let token = token(cx, &at_version(task, "downloads.request_token")).await?;
        let call = at_version(task, "downloads.read").with("token", token);
        return Ok((call, As::Nobody));
    }
    let call = at_node(task, "downloads.zip");
    match token(cx, &at_node(task, "downloads.request_zip_token")).await {
        Ok(token) => Ok((call.with("token", token), As::Nobody)),
        // Some services mint no such tokens yet; a folder that is not there is refused again.
        Err(error) if matches!(error.kind, ErrorKind::NotFound | ErrorKind::Unsupported) => {
            Ok((call, As::Client))
        }
        Err(error) => Err(error),
    }
}

/// Each call mints another token, so a lost one costs nothing.
async fn token(cx: &Cx, call: &Call) -> Result<String> {
    let reply = match call::call(cx, call).await {
        Err(error) if error.kind == ErrorKind::OutcomeUnknown => {
            cx.back_off(1).await?;
            call::call(cx, call).await?
        }
        reply => reply?,
    };
    let token = serde_json::from_str::<Value>(reply.result()).ok();
    let token = token.as_ref().and_then(Value::as_str);
    token
        .map(str::to_owned)
        .ok_or_else(|| lacks(&reply, "token"))
}
