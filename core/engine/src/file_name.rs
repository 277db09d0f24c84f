//! Names that come from strangers, made safe for a folder.

/// Most bytes of a name; file systems take 255.
const MOST_BYTES: usize = 240;

/// A file name without path, control, bidi or reserved characters, never empty, `.` or `..`.
pub(crate) fn safe_file_name(name: &str) -> String {
    let mut safe: String = name
        .chars()
        .map(|c| {
            if c.is_control()
                || is_invisible(c)
                || matches!(c, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|')
            {
                '_'
            } else {
                c
            }
        })
        .collect();
    while safe.len() > MOST_BYTES {
        safe.pop();
    }
    let trimmed = safe.trim_end_matches(['.', ' ', '\t']).trim_start();
    let stem = trimmed.split('.').next().unwrap_or_default();
    if trimmed.is_empty() {
        "download".to_owned()
    } else if is_device(stem) {
        format!("_{trimmed}")
    } else {
        trimmed.to_owned()
    }
}

/// Why the service would refuse a file of this name (`core/api/upload-behaviour.md`, section 2), if it would. Lengths are
/// the description's matter.
pub(crate) fn refusal(name: &str) -> Option<&'static str> {
    if matches!(name, "." | "..") {
        Some("must not be `.` or `..`")
    } else if name.contains(['/', '\\']) {
        Some("must hold no slash; folders go into relative_path")
    } else if name.chars().any(|c| c.is_control() || is_invisible(c)) {
        Some("must hold no control, zero-width or bidirectional character")
    } else if name.ends_with(['.', ' ', '\t']) {
        Some("must not end in a full stop, space or tab")
    } else {
        None
    }
}

/// Zero-width and bidirectional controls, which make a name look like another.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}' | '\u{061C}')
}

/// Names that Windows gives to devices.
fn is_device(stem: &str) -> bool {
    let upper = stem.to_ascii_uppercase();
    matches!(upper.as_str(), "CON" | "PRN" | "AUX" | "NUL")
        || upper
            .strip_prefix("COM")
            .or_else(|| upper.strip_prefix("LPT"))
            .is_some_and(|rest| matches!(rest.as_bytes(), [b'1'..=b'9']))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn keeps_good_names_and_mends_bad_ones() {
        for (name, safe) in [
            ("report.pdf", "report.pdf"),
            ("Übersicht März.md", "Übersicht März.md"),
            ("../../etc/passwd", ".._.._etc_passwd"),
            ("..", "download"),
            ("", "download"),
            ("a\\b:c", "a_b_c"),
            ("line\nbreak", "line_break"),
            ("gnp\u{202E}exe.txt", "gnp_exe.txt"),
            ("NUL.txt", "_NUL.txt"),
            ("trailing. ", "trailing"),
        ] {
            assert_eq!(safe_file_name(name), safe, "{name:?}");
        }
    }

    proptest! {
        #[test]
        fn is_one_plain_segment(name in ".*") {
            let safe = safe_file_name(&name);
            prop_assert!(!safe.is_empty() && safe != "." && safe != ".." && safe.len() <= MOST_BYTES + 1);
            prop_assert!(!safe.contains(['/', '\\', '\0']) && !safe.chars().any(char::is_control));
        }
    }
}
