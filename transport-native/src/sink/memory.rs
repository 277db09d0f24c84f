//! A download into memory.

use std::io;

/// Writes at any place; what is skipped is zero.
pub(super) fn write_to(buffer: &mut Vec<u8>, offset: u64, bytes: &[u8]) -> io::Result<()> {
    let too_long = || io::Error::other("it is too long for this machine's memory");
    let start = usize::try_from(offset).map_err(|_| too_long())?;
    let end = start.checked_add(bytes.len()).ok_or_else(too_long)?;
    if buffer.len() < end {
        buffer
            .try_reserve(end - buffer.len())
            .map_err(|_| too_long())?;
        buffer.resize(end, 0);
    }
    if let Some(place) = buffer.get_mut(start..end) {
        place.copy_from_slice(bytes);
    }
    Ok(())
}

/// As a file is read: fewer bytes at the end, none beyond it.
pub(super) fn read_from(bytes: &[u8], offset: u64, buffer: &mut [u8]) -> usize {
    let start = usize::try_from(offset).unwrap_or(usize::MAX);
    let rest = bytes.get(start..).unwrap_or_default();
    let len = rest.len().min(buffer.len());
    if let (Some(to), Some(from)) = (buffer.get_mut(..len), rest.get(..len)) {
        to.copy_from_slice(from);
    }
    len
}
