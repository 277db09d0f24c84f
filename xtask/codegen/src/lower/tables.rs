//! The tables at the root of documents.

use serde_json::Value;

use super::{fail, prose};
use crate::api::{Constants, ErrorCode, ErrorReason, ErrorWord};
use crate::error::Result;
use crate::read::Source;

pub(super) fn codes(sources: &[Source]) -> Result<Vec<ErrorCode>> {
    let mut codes: Vec<ErrorCode> = Vec::new();
    for source in sources {
        for entry in &source.document.root.error_codes {
            let e = &entry.value;
            if codes.iter().any(|c| c.code == e.code) {
                let message = format!("code {} stands here twice", e.code);
                return fail(&source.file, entry.referenced, message);
            }
            codes.push(ErrorCode {
                code: e.code,
                kind: e.kind,
                name: e.name.clone(),
                http: e.http_status,
                description: prose(Some(&e.description)),
            });
        }
    }
    codes.sort_by_key(|c| c.code);
    Ok(codes)
}

pub(super) fn words(sources: &[Source]) -> Result<Vec<ErrorWord>> {
    let mut words: Vec<ErrorWord> = Vec::new();
    for source in sources {
        for entry in &source.document.root.error_words {
            let e = &entry.value;
            if words.iter().any(|w| w.word == e.error_code) {
                let message = format!("{} stands here twice", e.error_code);
                return fail(&source.file, entry.referenced, message);
            }
            words.push(ErrorWord {
                word: e.error_code.clone(),
                http: e.http_status,
                description: prose(Some(&e.description)),
            });
        }
    }
    words.sort_by(|a, b| a.word.cmp(&b.word));
    Ok(words)
}

pub(super) fn reasons(sources: &[Source]) -> Result<Vec<ErrorReason>> {
    let mut reasons: Vec<ErrorReason> = Vec::new();
    for source in sources {
        for entry in &source.document.root.error_reasons {
            let e = &entry.value;
            if reasons.iter().any(|r| r.reason == e.reason) {
                let message = format!("{} stands here twice", e.reason);
                return fail(&source.file, entry.referenced, message);
            }
            reasons.push(ErrorReason {
                reason: e.reason.clone(),
                http: e.http,
                code: e.code,
                transient: e.transient.is_some(),
                remedy: e.remedy.as_ref().map(|r| prose(Some(r))),
            });
        }
    }
    reasons.sort_by(|a, b| a.reason.cmp(&b.reason));
    Ok(reasons)
}

/// `x-constants`: whole numbers, nested ones with their names joined.
pub(super) fn constants(sources: &[Source]) -> Result<Vec<Constants>> {
    let mut areas = Vec::new();
    for source in sources {
        let Some(written) = &source.document.root.constants else {
            continue;
        };
        let mut found = Vec::new();
        let Value::Object(entries) = &written.value else {
            return fail(&source.file, written.referenced, "x-constants is a map");
        };
        for (name, value) in entries {
            let known = match value {
                _ if name == "note" || name.starts_with("x-") => true,
                Value::Object(inner) => inner.iter().all(|(key, value)| {
                    value
                        .as_u64()
                        .map(|number| found.push((format!("{name}_{key}"), number)))
                        .is_some()
                }),
                value => value
                    .as_u64()
                    .map(|number| found.push((name.clone(), number)))
                    .is_some(),
            };
            if !known {
                let message = format!("x-constants {name:?} holds whole numbers only");
                return fail(&source.file, written.referenced, message);
            }
        }
        let area = source.file.trim_end_matches(".yaml");
        areas.push(Constants {
            area: area.to_owned(),
            numbers: found,
        });
    }
    Ok(areas)
}
