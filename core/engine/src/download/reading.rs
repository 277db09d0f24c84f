//! Bytes of a file on their way into a sink. A reply that breaks off is taken up where it did.

use super::address::{Address, Addresses};
use crate::call::{Answer, Sending, Streaming, Wanted, interrupted};
use crate::cx::Cx;
use crate::effect::Outcome;
use crate::error::{Error, ErrorKind, Result};
use crate::exchange::Broken;
use crate::meter::Meter;
use crate::task::Download;

/// What all requests of a download share.
pub(super) struct Reading<'a> {
    pub(super) cx: &'a Cx,
    pub(super) task: &'a Download,
    /// The size of the whole file, if known.
    pub(super) size: Option<u64>,
    pub(super) addresses: Addresses<'a>,
    pub(super) meter: &'a Meter,
}

/// What is read with one request, or with several if it breaks off.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Stretch {
    /// Its place in the sink.
    pub(super) at: u64,
    /// Number of bytes, if known.
    pub(super) len: Option<u64>,
    /// Which part of the file it is, of those that are read side by side; 0 if there is but one.
    pub(super) order: u64,
}

impl Reading<'_> {
    /// Reads a stretch into the sink, the first reply of which may be there already. Gives the number of bytes; `None`
    /// if the service has begun to send the whole file in place of a part.
    pub(super) async fn read(
        &self,
        stretch: Stretch,
        mut opened: Option<Streaming>,
    ) -> Result<Option<u64>> {
        let (mut have, mut most, mut broken_off) = (0, 0, 0);
        loop {
            let mut streaming = match opened.take() {
                Some(opened) => opened,
                None => self.open(stretch, have).await?,
            };
            if streaming.open.head.status == 206 {
                let first = self.task.offset + stretch.at + have;
                self.check_range(&streaming, first)?;
            } else if stretch.order > 0 {
                return Ok(None);
            } else if self.task.offset != 0 || self.task.len.is_some() {
                let why = "the service does not read parts of this file; download it whole";
                let error = Error::new(ErrorKind::Unsupported, why);
                return Err(error.with_operation("downloads.read"));
            } else {
                // It comes from the beginning, and so does the sink.
                have = 0;
            }
            match self.pour(&mut streaming, &mut have, stretch).await {
                Ok(()) => {}
                Err(Broken::Error(error)) => return Err(error),
                // All of it is there; what broke off is only the end of the reply.
                Err(Broken::Failed(_)) if stretch.len == Some(have) => {}
                Err(broken @ Broken::Failed(_)) => {
                    // What has been there before is no way forward.
                    broken_off = if have > most { 1 } else { broken_off + 1 };
                    most = most.max(have);
                    if broken_off >= self.cx.max_attempts() {
                        let error = interrupted(broken, have > 0);
                        return Err(error.with_operation(self.operation()));
                    }
                    if self.task.zip {
                        have = 0;
                    }
                    drop(streaming);
                    self.cx.back_off(broken_off).await?;
                    continue;
                }
            }
            return match stretch.len {
                Some(len) if have != len => Err(another_size(have, len)),
                _ => Ok(Some(have)),
            };
        }
    }

    /// Asks for what a stretch still lacks, with another token if the one there is has ended.
    pub(super) async fn open(&self, stretch: Stretch, have: u64) -> Result<Streaming> {
        let mut address = self.addresses.get(None).await?;
        loop {
            match self.ask(&address, stretch, have).await {
                Ok(Answer::Open(streaming)) => return Ok(streaming),
                Ok(Answer::Reply(_)) => {
                    let why = "the service answered a download without bytes";
                    return Err(Error::new(ErrorKind::InvalidReply, why));
                }
                Err(error) if address.may_have_ended(&error) => {
                    address = self.addresses.get(Some(&address)).await?;
                }
                Err(error) => return Err(error),
            }
        }
    }

    async fn ask(&self, address: &Address, stretch: Stretch, have: u64) -> Result<Answer> {
        let mut call = address.call.clone();
        if let Some(range) = self.range(stretch, have) {
            call.set("range", range.into());
        }
        let sending = Sending {
            call: &call,
            auth: address.auth.clone(),
            wanted: Wanted::Sink(self.task.sink, stretch.at + have),
            on_sent: None,
        };
        sending.send(self.cx).await
    }

    /// The `Range` of what is still missing; `None` for the whole file, and for an archive, which has no parts.
    fn range(&self, stretch: Stretch, have: u64) -> Option<String> {
        let task = self.task;
        let first = task.offset + stretch.at + have;
        let wanted = if stretch.order > 0 {
            stretch.len
        } else {
            task.len
        };
        match wanted {
            _ if task.zip => None,
            Some(len) => Some(format!(
                "bytes={first}-{}",
                task.offset + stretch.at + len - 1
            )),
            None if first > 0 => Some(format!("bytes={first}-")),
            None => None,
        }
    }

    fn operation(&self) -> &'static str {
        if self.task.zip {
            "downloads.zip"
        } else {
            "downloads.read"
        }
    }

    async fn pour(
        &self,
        streaming: &mut Streaming,
        have: &mut u64,
        stretch: Stretch,
    ) -> std::result::Result<(), Broken> {
        let start = *have;
        while let Some(piece) = streaming.open.next().await? {
            if let Outcome::Wrote { bytes } = piece {
                *have = start + bytes;
                match stretch.len {
                    Some(len) if *have > len => return Err(another_size(*have, len).into()),
                    Some(len) if stretch.order > 0 => {
                        self.meter.received_part(stretch.order, *have, len);
                    }
                    _ => self.meter.received(*have),
                }
            }
        }
        Ok(())
    }

    /// Refuses a part that does not begin where it was asked for, or is one of another file.
    fn check_range(&self, streaming: &Streaming, first: u64) -> Result<()> {
        match content_range(streaming) {
            Some((begins, total)) if begins == first => match (self.size, total) {
                (Some(size), Some(total)) if size != total => Err(another_size(total, size)),
                _ => Ok(()),
            },
            _ => Err(another_part(first)),
        }
    }
}

fn another_size(have: u64, total: u64) -> Error {
    let why = format!(
        "{have} bytes came instead of {total}; the file may have changed meanwhile, download it again"
    );
    let mut error = Error::new(ErrorKind::Integrity, why).with_operation("downloads.read");
    error.retryable = true;
    error
}

pub(crate) fn another_part(first: u64) -> Error {
    let why = format!(
        "the service sent another part of the file than the one from byte {first}; report it"
    );
    Error::new(ErrorKind::InvalidReply, why).with_operation("downloads.read")
}

/// First byte of a part and size of the file, as its `Content-Range` has them.
pub(crate) fn content_range(streaming: &Streaming) -> Option<(u64, Option<u64>)> {
    let mut headers = streaming.open.head.headers.iter();
    let (_, value) = headers.find(|(name, _)| name.eq_ignore_ascii_case("content-range"))?;
    let (range, total) = value.trim().strip_prefix("bytes ")?.split_once('/')?;
    let (first, _) = range.split_once('-')?;
    Some((first.trim().parse().ok()?, total.trim().parse().ok()))
}
