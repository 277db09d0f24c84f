//! What changed where and when, for those who wait for it.

use crate::time::Now;
use chrono::{DateTime, NaiveDateTime};
use std::collections::BTreeMap;

/// Changes that are remembered for each entity.
const KEPT: usize = 20_000;

/// A moment in microseconds since 1970.
pub type Micros = u64;

/// Changes of workspaces, organizations and users.
#[derive(Debug, Clone, Default)]
pub struct Activity {
    by_entity: BTreeMap<String, BTreeMap<Micros, String>>,
}

/// What a poll finds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Keys that changed, in the order of their last change.
    pub keys: Vec<String>,
    /// The time of the last change.
    pub last: Micros,
}

impl Activity {
    /// Remembers that something changes at this time, which may be to come. No two changes of an
    /// entity have the same time.
    pub fn note(&mut self, entity: &str, key: String, at: Now) {
        let changes = self.by_entity.entry(entity.to_owned()).or_default();
        let first = at.0.saturating_mul(1000).saturating_add(1);
        // Those of one millisecond stand one behind the other; many files come at once.
        let last = changes.range(first..=until(at)).next_back();
        let mut time = last.map_or(first, |(last, _)| last + 1);
        while changes.contains_key(&time) {
            time += 1;
        }
        changes.insert(time, key);
        if changes.len() > KEPT {
            changes.pop_first();
        }
    }

    /// What changed after `since`, up to now.
    pub fn since(&self, entity: &str, since: Micros, now: Now) -> Option<Found> {
        let changes = self.by_entity.get(entity)?;
        let end = until(now);
        let start = since.saturating_add(1);
        if start > end {
            return None;
        }
        let mut found = Found {
            keys: Vec::new(),
            last: since,
        };
        for (time, key) in changes.range(start..=end) {
            found.keys.retain(|known| known != key);
            found.keys.push(key.clone());
            found.last = *time;
        }
        (!found.keys.is_empty()).then_some(found)
    }

    /// When the next change comes that is known already.
    pub fn next(&self, entity: &str, since: Micros, now: Now) -> Option<Now> {
        let changes = self.by_entity.get(entity)?;
        let after = until(now).max(since).saturating_add(1);
        let (time, _) = changes.range(after..).next()?;
        Some(Now(time.div_ceil(1000)))
    }
}

/// The last microsecond of a millisecond.
fn until(now: Now) -> Micros {
    now.0.saturating_mul(1000).saturating_add(999)
}

/// `2026-07-23 19:29:17.959200 UTC`
pub fn text(time: Micros) -> String {
    let date = i64::try_from(time)
        .ok()
        .and_then(DateTime::from_timestamp_micros)
        .unwrap_or(DateTime::UNIX_EPOCH);
    date.format("%Y-%m-%d %H:%M:%S%.6f UTC").to_string()
}

/// Reads such a time, with or without a fraction of a second, or one of RFC 3339.
pub fn parse(text: &str) -> Option<Micros> {
    let text = text.trim();
    let micros = match DateTime::parse_from_rfc3339(text) {
        Ok(date) => date.timestamp_micros(),
        Err(_) => {
            let text = text.strip_suffix("UTC").unwrap_or(text).trim_end();
            let forms = ["%Y-%m-%d %H:%M:%S%.f", "%Y-%m-%dT%H:%M:%S%.f"];
            let date = forms
                .iter()
                .find_map(|form| NaiveDateTime::parse_from_str(text, form).ok())?;
            date.and_utc().timestamp_micros()
        }
    };
    u64::try_from(micros).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_documented_form_keeps_its_microseconds() {
        let shown = "2026-07-23 19:29:17.959200 UTC";
        let time = parse(shown).unwrap();
        assert_eq!(text(time), shown);
        assert_eq!(time % 1_000_000, 959_200);
        assert_eq!(parse("2026-07-23T19:29:17.959200Z"), Some(time));
        assert_eq!(parse("2026-07-23 19:29:17"), Some(time - 959_200));
        assert_eq!(parse("yesterday"), None);
    }

    #[test]
    fn each_change_is_told_once_to_who_passes_the_time_on() {
        let mut activity = Activity::default();
        let now = Now(5000);
        for key in ["storage:a", "storage:b", "storage:a"] {
            activity.note("w", key.to_owned(), now);
        }
        let found = activity.since("w", 0, now).unwrap();
        assert_eq!(found.keys, ["storage:b", "storage:a"]);
        assert_eq!(activity.since("w", found.last, now), None);
        assert_eq!(activity.since("other", 0, now), None);
        // Cut to whole seconds the time lies before what was told, so it is told again.
        let cut = found.last / 1_000_000 * 1_000_000;
        assert_eq!(activity.since("w", cut, now), Some(found.clone()));
        activity.note("w", "ai_chat:c".to_owned(), now);
        let more = activity.since("w", found.last, now).unwrap();
        assert_eq!(more.keys, ["ai_chat:c"]);
    }

    #[test]
    fn changes_to_come_are_waited_for() {
        let mut activity = Activity::default();
        activity.note("w", "storage:a".to_owned(), Now(5080));
        assert_eq!(activity.since("w", 0, Now(5079)), None);
        let next = activity.next("w", 0, Now(5000)).unwrap();
        assert!(next >= Now(5080) && next <= Now(5081));
        assert!(activity.since("w", 0, next).is_some());
        assert_eq!(activity.next("w", 0, Now(6000)), None);
    }
}
