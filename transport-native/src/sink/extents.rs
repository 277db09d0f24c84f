//! What is known of the content of a sink without reading it again: the CRC-32C of what each reply has written.

use std::collections::BTreeMap;

/// Stretches by their first byte. They never overlap: what was written twice is not known any more.
#[derive(Debug, Default)]
pub(crate) struct Extents {
    known: BTreeMap<u64, Extent>,
    /// Writers since the sink was opened.
    writers: u64,
    /// Earlier writers wrote before everything was thrown away.
    oldest: u64,
}

#[derive(Debug, Clone, Copy)]
struct Extent {
    len: u64,
    crc: u32,
    writer: u64,
}

impl Extents {
    /// A number for somebody who writes one stretch, from its beginning.
    pub(crate) fn writer(&mut self) -> u64 {
        self.writers += 1;
        self.writers
    }

    /// Nothing is there any more.
    pub(crate) fn clear(&mut self) {
        self.known.clear();
        self.oldest = self.writers + 1;
    }

    /// Whether a writer began after everything was thrown away the last time.
    pub(crate) fn is_of_now(&self, writer: u64) -> bool {
        writer >= self.oldest
    }

    /// A writer, who is of now, has written so much, with this CRC-32C.
    pub(crate) fn note(&mut self, writer: u64, start: u64, len: u64, crc: u32) {
        let end = start.saturating_add(len);
        let mut others = Vec::new();
        for (at, extent) in self.known.range(..end).rev() {
            if at.saturating_add(extent.len) <= start {
                break;
            }
            if (*at, extent.writer) != (start, writer) {
                others.push(*at);
            }
        }
        if others.is_empty() {
            self.known.insert(start, Extent { len, crc, writer });
        } else {
            self.known.remove(&start);
            for at in others {
                self.known.remove(&at);
            }
        }
    }

    /// CRC-32C of a part, if it is made of whole stretches.
    pub(crate) fn crc(&self, start: u64, len: u64) -> Option<u32> {
        let end = start.checked_add(len)?;
        let (mut at, mut whole) = (start, 0);
        while at < end {
            let extent = self.known.get(&at).filter(|extent| extent.len > 0)?;
            whole = crc32c::crc32c_combine(whole, extent.crc, usize::try_from(extent.len).ok()?);
            at += extent.len;
        }
        (at == end).then_some(whole)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &[u8] = b"The project ends in May.";

    fn note(extents: &mut Extents, writer: u64, start: usize, len: usize) {
        let crc = crc32c::crc32c(&TEXT[start..start + len]);
        extents.note(writer, start as u64, len as u64, crc);
    }

    #[test]
    fn stretches_in_any_order_make_the_whole() {
        let mut extents = Extents::default();
        let (first, second) = (extents.writer(), extents.writer());
        note(&mut extents, second, 10, 4);
        note(&mut extents, first, 0, 4);
        note(&mut extents, second, 10, 14);
        assert_eq!(extents.crc(0, 24), None, "a stretch is missing");
        note(&mut extents, first, 0, 10);
        assert_eq!(extents.crc(0, 24), Some(crc32c::crc32c(TEXT)));
        assert_eq!(extents.crc(10, 14), Some(crc32c::crc32c(&TEXT[10..])));
        assert_eq!(extents.crc(0, 9), None, "it ends within a stretch");
        assert_eq!(extents.crc(3, 0), Some(0));
    }

    #[test]
    fn what_two_have_written_is_not_known() {
        for (start, len) in [(0, 10), (5, 5), (5, 10), (2, 3), (9, 1)] {
            let mut extents = Extents::default();
            let (first, second) = (extents.writer(), extents.writer());
            note(&mut extents, first, 0, 10);
            note(&mut extents, second, start, len);
            assert_eq!(extents.crc(0, 10), None, "{start} {len}");
        }
    }

    #[test]
    fn who_began_before_everything_was_thrown_away_is_not_of_now() {
        let mut extents = Extents::default();
        let early = extents.writer();
        note(&mut extents, early, 0, 24);
        extents.clear();
        assert_eq!(extents.crc(0, 24), None);
        assert!(!extents.is_of_now(early));
        let late = extents.writer();
        note(&mut extents, late, 0, 24);
        assert!(extents.crc(0, 24).is_some() && extents.is_of_now(late));
    }
}
