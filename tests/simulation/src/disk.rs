//! The files of the clients: what is sent, and what is written.

use crate::dice::pattern;
use crate::plan::Plan;
use fastio_core::source::SourceRange;
use std::collections::BTreeMap;
use std::rc::Rc;

/// Bytes that many hold.
pub type Shared = Rc<Vec<u8>>;

/// Files to be sent, each with all it ever was.
#[derive(Debug)]
pub struct Disk {
    files: Vec<Vec<Shared>>,
    streams: Vec<Stream>,
    sinks: BTreeMap<u64, Sink>,
}

/// What is read once: each time that a job begins is another.
#[derive(Debug)]
pub struct Stream {
    /// The file that it is read from.
    pub file: usize,
    /// All it will have given.
    pub bytes: Shared,
    /// Whether more was taken of it than was read ahead, so that it cannot begin anew.
    pub is_gone: bool,
    /// Whether the last body that it was sent in took all of it.
    pub is_whole: bool,
}

/// The number of the first source that is a stream; those below are files.
const STREAMS: u64 = 1 << 32;

/// A place that is written to under a temporary name.
#[derive(Debug, Default)]
pub struct Sink {
    /// What was written.
    pub bytes: Vec<u8>,
    /// Whether it has its name.
    pub committed: bool,
    /// Whether it is there at all.
    pub open: bool,
    /// Whether what was left of it is kept, once that was said.
    pub kept: Option<bool>,
}

impl Sink {
    /// Takes bytes at a place; what lies before it and was not written is of nobody's choosing.
    pub fn write(&mut self, from: usize, bytes: &[u8]) {
        let end = from + bytes.len();
        if self.bytes.len() < end {
            self.bytes.resize(end, 0);
        }
        if let Some(place) = self.bytes.get_mut(from..end) {
            place.copy_from_slice(bytes);
        }
    }
}

impl Disk {
    /// The disk at the start of a run.
    pub fn new(plan: &Plan) -> Self {
        let file = |(n, file): (u64, &crate::plan::File)| {
            vec![Rc::new(pattern(plan.seed ^ (n << 32), file.size))]
        };
        Disk {
            files: (1..).zip(&plan.files).map(file).collect(),
            streams: Vec::new(),
            sinks: BTreeMap::new(),
        }
    }

    /// What a file is now.
    pub fn now(&self, file: usize) -> Shared {
        self.files
            .get(file)
            .and_then(|all| all.last())
            .cloned()
            .unwrap_or_default()
    }

    /// How often a file was written to.
    pub fn age(&self, file: usize) -> usize {
        self.files
            .get(file)
            .map_or(0, |all| all.len().saturating_sub(1))
    }

    /// All that a file was from the given age on.
    pub fn since(&self, file: usize, age: usize) -> &[Shared] {
        self.files
            .get(file)
            .and_then(|all| all.get(age..))
            .unwrap_or_default()
    }

    /// All that a file ever was.
    pub fn ever(&self, file: usize) -> &[Shared] {
        self.since(file, 0)
    }

    /// A file as a stream; the number of its source.
    pub fn open_stream(&mut self, file: usize) -> u64 {
        self.streams.push(Stream {
            file,
            bytes: self.now(file),
            is_gone: false,
            is_whole: false,
        });
        STREAMS + self.streams.len() as u64 - 1
    }

    /// What stands for a source that is a stream.
    pub fn stream(&mut self, source: u64) -> Option<&mut Stream> {
        let index = source.checked_sub(STREAMS)?;
        self.streams.get_mut(usize::try_from(index).ok()?)
    }

    /// The file that a source is, or is a stream of.
    pub fn file_of(&self, source: u64) -> Option<usize> {
        match source.checked_sub(STREAMS) {
            Some(index) => {
                let index = usize::try_from(index).ok()?;
                self.streams.get(index).map(|stream| stream.file)
            }
            None => usize::try_from(source.checked_sub(1)?).ok(),
        }
    }

    /// What a source holds now.
    pub fn source(&self, source: u64) -> Shared {
        match source.checked_sub(STREAMS) {
            Some(index) => {
                let index = usize::try_from(index).unwrap_or(usize::MAX);
                let stream = self.streams.get(index);
                stream
                    .map(|stream| stream.bytes.clone())
                    .unwrap_or_default()
            }
            None => self.now(usize::try_from(source.saturating_sub(1)).unwrap_or(usize::MAX)),
        }
    }

    /// A file is written to.
    pub fn change(&mut self, file: usize, bytes: Vec<u8>) {
        if let Some(all) = self.files.get_mut(file) {
            all.push(Rc::new(bytes));
        }
    }

    /// A place to write to.
    pub fn sink(&mut self, sink: u64) -> &mut Sink {
        self.sinks.entry(sink).or_default()
    }
}

/// A part of a content, as far as it is there.
pub fn part(content: &[u8], range: SourceRange) -> &[u8] {
    let from = usize::try_from(range.offset)
        .unwrap_or(usize::MAX)
        .min(content.len());
    let len = usize::try_from(range.len).unwrap_or(usize::MAX);
    let to = from.saturating_add(len).min(content.len());
    content.get(from..to).unwrap_or_default()
}
