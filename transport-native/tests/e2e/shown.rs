//! What a program shows of its work.

use std::io::Write;
use std::sync::{Arc, Mutex};
use tracing_subscriber::filter::LevelFilter;

/// Everything that a program could show: logs, errors, `Debug` output, observations, the transcript.
#[derive(Clone, Default)]
pub struct Shown(Arc<Mutex<Vec<u8>>>);

impl Shown {
    pub fn note(&self, text: impl AsRef<str>) {
        let mut shown = self.0.lock().unwrap();
        shown.extend_from_slice(text.as_ref().as_bytes());
        shown.push(b'\n');
    }

    /// Takes the log of this thread, which the test's runtime runs on, until the result is dropped.
    pub fn log(&self, level: LevelFilter) -> tracing::subscriber::DefaultGuard {
        let writer = self.clone();
        let subscriber = tracing_subscriber::fmt()
            .with_max_level(level)
            .with_ansi(false)
            .with_writer(move || writer.clone())
            .finish();
        tracing::subscriber::set_default(subscriber)
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap()).into_owned()
    }
}

impl Write for Shown {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
