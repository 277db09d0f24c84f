//! Content types by file name, and whether content is text.

use crate::content::Content;

/// The content type that a file name suggests.
pub fn mimetype(name: &str) -> String {
    // `.ts` is registered for video streams; among documents it is a program.
    if name.to_ascii_lowercase().ends_with(".ts") {
        return "text/plain".to_owned();
    }
    mime_guess::from_path(name)
        .first_or_octet_stream()
        .essence_str()
        .to_owned()
}

/// The coarse kind of a content type.
pub fn category(mimetype: &str) -> &'static str {
    match mimetype.split('/').next().unwrap_or_default() {
        "image" => "image",
        "audio" => "audio",
        "video" => "video",
        "text" => "document",
        _ if mimetype == "application/pdf" || mimetype == "application/json" => "document",
        _ => "other",
    }
}

/// Bytes looked at to tell text from everything else.
const LOOK: u64 = 4096;

/// Whether content looks like text: UTF-8 without control characters that no text has.
pub fn looks_like_text(content: &Content) -> bool {
    let Ok(head) = content.read(LOOK) else {
        return false;
    };
    let valid = match std::str::from_utf8(&head) {
        Ok(_) => true,
        // A character may be cut where the look ends.
        Err(error) => error.error_len().is_none() && content.size() > LOOK,
    };
    let control = |b: &u8| *b < 0x20 && !matches!(b, b'\t' | b'\n' | b'\r' | 0x0c | 0x1b);
    valid && !head.is_empty() && !head.iter().any(control) && !head.starts_with(b"%PDF-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_suggest_types() {
        for (name, expected, kind) in [
            ("a.md", "text/markdown", "document"),
            ("a.TS", "text/plain", "document"),
            ("photo.jpeg", "image/jpeg", "image"),
            ("data.json", "application/json", "document"),
            ("disk.img", "application/octet-stream", "other"),
            ("no extension", "application/octet-stream", "other"),
        ] {
            assert_eq!(mimetype(name), expected, "{name}");
            assert_eq!(category(expected), kind, "{name}");
        }
    }

    #[test]
    fn text_is_told_by_its_bytes() {
        let text = |bytes: &[u8]| looks_like_text(&Content::from(bytes.to_vec()));
        assert!(text("Zürich,\t1\r\n".as_bytes()));
        assert!(!text(b"\x89PNG\r\n\x1a\n\0\0"));
        assert!(!text(b"%PDF-1.7\n"));
        assert!(!text(b"caf\xe9 and more"));
        assert!(!text(b""));
        let mut cut = vec![b'a'; 4095];
        cut.extend_from_slice("é and more".as_bytes());
        assert!(text(&cut));
    }
}
