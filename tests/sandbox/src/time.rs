//! Time as the service tells it. The clock itself is an argument of every step.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime};

/// A point in time: milliseconds since 1970, UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Now(pub u64);

impl Now {
    /// Where a manual clock starts: 2026-01-01 00:00:00 UTC.
    pub const MANUAL_START: Now = Now(1_767_225_600_000);

    /// This much later.
    pub fn plus_ms(self, ms: u64) -> Now {
        Now(self.0.saturating_add(ms))
    }

    /// This many seconds later.
    pub fn plus_s(self, seconds: u64) -> Now {
        self.plus_ms(seconds.saturating_mul(1000))
    }

    /// Milliseconds from `earlier` to here, zero if it is not earlier.
    pub fn since(self, earlier: Now) -> u64 {
        self.0.saturating_sub(earlier.0)
    }

    /// Whole Unix seconds.
    pub fn unix(self) -> u64 {
        self.0 / 1000
    }

    /// As a date of the calendar.
    pub fn date(self) -> DateTime<chrono::Utc> {
        i64::try_from(self.0)
            .ok()
            .and_then(DateTime::from_timestamp_millis)
            .unwrap_or(DateTime::UNIX_EPOCH)
    }

    /// `2025-01-20 10:30:00 UTC`, the service's canonical form.
    pub fn text(self) -> String {
        self.date().format("%Y-%m-%d %H:%M:%S UTC").to_string()
    }

    /// Reads a time that a caller gives: RFC 3339, or date with or without time, taken as UTC.
    pub fn parse(text: &str) -> Option<Now> {
        let text = text.trim();
        if let Ok(date) = DateTime::parse_from_rfc3339(text) {
            return u64::try_from(date.timestamp_millis()).ok().map(Now);
        }
        let text = text.strip_suffix("UTC").unwrap_or(text).trim_end();
        let naive = ["%Y-%m-%d %H:%M:%S", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M"]
            .iter()
            .find_map(|form| NaiveDateTime::parse_from_str(text, form).ok())
            .or_else(|| {
                let date = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()?;
                Some(date.and_time(NaiveTime::MIN))
            })?;
        u64::try_from(naive.and_utc().timestamp_millis())
            .ok()
            .map(Now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_three_documented_renderings_are_one_time() {
        let expected = Now::parse("2025-06-15T10:30:00Z");
        assert!(expected.is_some());
        assert_eq!(Now::parse("2025-06-15 10:30:00"), expected);
        assert_eq!(Now::parse("2025-06-15 10:30:00 UTC"), expected);
        assert_eq!(expected.unwrap().text(), "2025-06-15 10:30:00 UTC");
        assert_eq!(Now::parse("next tuesday"), None);
    }

    #[test]
    fn the_manual_clock_starts_where_it_says() {
        assert_eq!(Now::MANUAL_START.text(), "2026-01-01 00:00:00 UTC");
    }
}
