//! In place of the parts of a file, where nothing is written but from its beginning: a browser loads no code for them.

use super::reading::Reading;
use super::{Came, Node};
use crate::cx::Cx;
use crate::error::Result;
use crate::journal::refused;
use crate::plain::Given;
use crate::reactor::lock;
use crate::task::Download;
use serde_json::Value;
use std::sync::Mutex;

/// There is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum DownloadJournal {}

impl DownloadJournal {
    pub(super) fn begin(_: &Cx, _: &Download, _: &Node, _: u64) -> Option<Self> {
        None
    }

    pub(crate) fn read(_: Given) -> Result<Self> {
        Err(refused(
            "is the journal of a download, which nobody goes on with here; download anew",
        ))
    }

    pub(super) fn is_of(&self, _: &Download, _: &Node, _: bool) -> bool {
        match *self {}
    }

    pub(super) fn node(&self) -> Node {
        match *self {}
    }

    pub(crate) fn document(&self) -> Value {
        match *self {}
    }

    pub(crate) fn adds_up(&self) -> bool {
        match *self {}
    }

    pub(super) fn check(&self, _: &str, _: &Download) -> Result<()> {
        match *self {}
    }
}

/// There are none.
pub(super) struct Parts<'a> {
    #[expect(dead_code, reason = "as where there are parts")]
    pub(super) reading: &'a Reading<'a>,
    pub(super) journal: &'a Mutex<DownloadJournal>,
}

impl Parts<'_> {
    pub(super) async fn read(&self) -> Result<Came> {
        match *lock(self.journal) {}
    }
}
