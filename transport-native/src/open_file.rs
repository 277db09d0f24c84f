//! A file of the service as something to read from, at any place.

use crate::client::Client;
use crate::running::{Running, unexpected};
use bytes::Bytes;
use fastio_core::error::{Error, ErrorKind, Result};
use fastio_core::event::Event;
use fastio_core::stretch::{self, Stretch};
use fastio_core::task::{self, Call, Task};
use std::future::{IntoFuture, poll_fn};
use std::io::{self, SeekFrom};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use tokio::io::{AsyncRead, AsyncSeek, ReadBuf};

/// What is set aside before bytes come.
const PIECE: usize = 1024 * 1024;

/// A file of the service to be opened. Awaiting it gives a [`Reader`].
#[derive(Debug, Clone)]
#[must_use = "a file is opened when this is awaited"]
pub struct Open {
    client: Client,
    node_id: String,
    from: Option<(&'static str, String)>,
    version_id: Option<String>,
    read_ahead: Option<u64>,
}

impl Client {
    /// Opens a file of a workspace or share for reading, without downloading it. What is read comes from one version of
    /// the file, whatever becomes the current one meanwhile.
    ///
    /// ```no_run
    /// # async fn example(client: fastio_native::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use std::io::SeekFrom;
    /// use tokio::io::{AsyncReadExt as _, AsyncSeekExt as _};
    ///
    /// let mut file = client.open("2abcd-efghi").from_workspace("1234567890123456789").await?;
    /// file.seek(SeekFrom::End(-4)).await?;
    /// let end = file.read_u32().await?;
    /// println!("{} ends in {end}", file.name());
    /// # Ok(())
    /// # }
    /// ```
    pub fn open(&self, node_id: impl Into<String>) -> Open {
        Open {
            client: self.clone(),
            node_id: node_id.into(),
            from: None,
            version_id: None,
            read_ahead: None,
        }
    }
}

impl Open {
    /// Out of this workspace (id or custom name).
    pub fn from_workspace(mut self, id: impl Into<String>) -> Self {
        self.from = Some(("workspace", id.into()));
        self
    }

    /// Out of this share (id or custom name).
    pub fn from_share(mut self, id: impl Into<String>) -> Self {
        self.from = Some(("share", id.into()));
        self
    }

    /// The current version, which must be this one.
    pub fn version(mut self, version_id: impl Into<String>) -> Self {
        self.version_id = Some(version_id.into());
        self
    }

    /// Most bytes in memory that were not asked for yet; 1 MiB by default.
    pub fn read_ahead(mut self, bytes: u64) -> Self {
        self.read_ahead = Some(bytes);
        self
    }

    async fn open(self) -> Result<Reader> {
        let Some((context, context_id)) = self.from else {
            let rule = "say where the file is: from_workspace or from_share";
            return Err(Error::param("context_id", "missing", rule));
        };
        let call = Call::new("storage.get")
            .with("context", context)
            .with("context_id", context_id.as_str())
            .with("node_id", self.node_id.as_str());
        let node = self
            .client
            .call_typed::<fastio_core::description::models::Node>(call);
        let node = node.await?;
        let version = node.version.clone();
        let size = stretch::size_of(node.size, version.as_deref(), self.version_id.as_deref())?;
        Ok(Reader {
            task: task::Read {
                context: context.to_owned(),
                context_id,
                node_id: self.node_id,
                version_id: version,
                exact: true,
                ahead: self.read_ahead,
                options: self.client.task_options(),
                ..task::Read::default()
            },
            name: node.name.clone().unwrap_or_default(),
            client: self.client,
            size,
            position: 0,
            under_way: None,
        })
    }
}

impl IntoFuture for Open {
    type Output = Result<Reader>;
    type IntoFuture = Pin<Box<dyn Future<Output = Result<Reader>> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.open())
    }
}

/// A file of the service that is open: [`AsyncRead`] and [`AsyncSeek`].
///
/// It asks for what is read, and for more the longer it is read in order; who seeks to and fro gets small pieces. A
/// connection that breaks is taken up where it broke. Its errors are [`io::Error`]s with an [`Error`] inside. A read that
/// fails or is dropped leaves the position where it was, and another begins anew.
#[derive(Debug)]
pub struct Reader {
    client: Client,
    task: task::Read,
    name: String,
    size: u64,
    position: u64,
    under_way: Option<UnderWay>,
}

/// What one task reads.
#[derive(Debug)]
struct UnderWay {
    running: Running,
    /// It is at the next byte of `piece`, or the next piece.
    stretch: Stretch,
    piece: Bytes,
    /// Bytes taken that the engine does not know of yet.
    owed: u64,
}

impl Reader {
    /// The file's name, as the service has it: nothing that may go into a path unseen.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Bytes in the file.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// The version that is read, if the service tells versions.
    pub fn version(&self) -> Option<&str> {
        self.task.version_id.as_deref()
    }

    /// Up to `len` bytes from `offset` on; fewer only at the end of the file. The next read goes on behind them.
    pub async fn read_at(&mut self, offset: u64, len: usize) -> Result<Vec<u8>> {
        let rest = self.size.saturating_sub(offset);
        let len = usize::try_from(rest).unwrap_or(usize::MAX).min(len);
        let mut bytes = Vec::with_capacity(len.min(PIECE));
        while bytes.len() < len {
            let place = offset + bytes.len() as u64;
            let some = poll_fn(|cx| self.poll_some(cx, place, len - bytes.len())).await?;
            bytes.extend_from_slice(&some);
        }
        self.position = offset + bytes.len() as u64;
        Ok(bytes)
    }

    /// Some bytes from a place on, which is before the end of the file. If it fails, another try begins anew.
    fn poll_some(&mut self, cx: &mut Context<'_>, place: u64, most: usize) -> Poll<Result<Bytes>> {
        let reached = match self.begin(place) {
            Ok(under_way) => ready!(under_way.poll_reach(cx, place)).map(|()| under_way.take(most)),
            Err(error) => Err(error),
        };
        if reached.is_err() {
            self.under_way = None;
        }
        Poll::Ready(reached)
    }

    /// Begins to read at a place, unless what is under way comes by there.
    fn begin(&mut self, place: u64) -> Result<&mut UnderWay> {
        let old = self.under_way.as_ref().map(|old| old.stretch);
        if let Some(stretch) = Stretch::next(self.size, place, old) {
            self.under_way = None;
            let running = self.client.run(Task::Read(task::Read {
                offset: place,
                len: Some(stretch.end - place),
                ..self.task.clone()
            }))?;
            self.under_way = Some(UnderWay {
                running,
                stretch,
                piece: Bytes::new(),
                owed: 0,
            });
        }
        self.under_way
            .as_mut()
            .ok_or_else(|| Error::new(ErrorKind::Failed, "nothing is read; report it"))
    }
}

impl UnderWay {
    /// Waits until `piece` begins at a place.
    fn poll_reach(&mut self, cx: &mut Context<'_>, place: u64) -> Poll<Result<()>> {
        loop {
            self.take(usize::try_from(place - self.stretch.at).unwrap_or(usize::MAX));
            if !self.piece.is_empty() {
                return Poll::Ready(Ok(()));
            }
            let owed = std::mem::take(&mut self.owed);
            if owed > 0 {
                self.running.demand(owed);
            }
            match ready!(self.running.poll_event(cx)) {
                Some(Event::Data(data)) => self.piece = data.into(),
                Some(Event::Finished(result)) => {
                    return Poll::Ready(Err(
                        result.map_or_else(|error| error, |end| unexpected(&end))
                    ));
                }
                Some(_) => {}
                None => {
                    let why = "the file is not read any more";
                    return Poll::Ready(Err(Error::new(ErrorKind::Cancelled, why)));
                }
            }
        }
    }

    /// Up to so many bytes of the piece.
    fn take(&mut self, most: usize) -> Bytes {
        let taken = self.piece.split_to(most.min(self.piece.len()));
        self.stretch.at += taken.len() as u64;
        self.owed += taken.len() as u64;
        taken
    }
}

impl AsyncRead for Reader {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if buffer.remaining() == 0 || self.position >= self.size {
            return Poll::Ready(Ok(()));
        }
        let (place, most) = (self.position, buffer.remaining());
        let some = ready!(self.poll_some(cx, place, most)).map_err(as_io)?;
        buffer.put_slice(&some);
        self.position += some.len() as u64;
        Poll::Ready(Ok(()))
    }
}

impl AsyncSeek for Reader {
    fn start_seek(mut self: Pin<&mut Self>, to: SeekFrom) -> io::Result<()> {
        let position = match to {
            SeekFrom::Start(position) => Some(position),
            SeekFrom::End(offset) => self.size.checked_add_signed(offset),
            SeekFrom::Current(offset) => self.position.checked_add_signed(offset),
        };
        self.position = position.ok_or_else(|| {
            let why = "a position before the beginning of the file";
            io::Error::new(io::ErrorKind::InvalidInput, why)
        })?;
        Ok(())
    }

    fn poll_complete(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<u64>> {
        Poll::Ready(Ok(self.position))
    }
}

fn as_io(error: Error) -> io::Error {
    let kind = match error.kind {
        ErrorKind::NotFound => io::ErrorKind::NotFound,
        ErrorKind::Forbidden | ErrorKind::Unauthenticated => io::ErrorKind::PermissionDenied,
        ErrorKind::Timeout => io::ErrorKind::TimedOut,
        ErrorKind::Unsupported => io::ErrorKind::Unsupported,
        ErrorKind::InvalidParameter => io::ErrorKind::InvalidInput,
        _ => io::ErrorKind::Other,
    };
    io::Error::new(kind, error)
}
