//! Points in time, in the three renderings the service has, and in seconds since 1970.

use serde::{Deserialize, Deserializer, Serialize};
use std::fmt;

/// A point in time as the service wrote it: `2025-06-15T10:30:00Z`, `2025-01-20 10:30:00`,
/// `2025-06-15 10:30:05 UTC`, or seconds since 1970 (billing). All are UTC.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(transparent)]
pub struct Timestamp(String);

impl Timestamp {
    /// Takes the service's text.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The service's text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Milliseconds since 1970 UTC; `None` for a text in another form.
    pub fn unix_ms(&self) -> Option<i64> {
        let text = self.0.trim();
        if let Ok(seconds) = text.parse::<i64>() {
            return seconds.checked_mul(1000);
        }
        let text = text.strip_suffix(" UTC").unwrap_or(text);
        let (date, time) = text.split_once(['T', ' '])?;
        let (time, offset) = zone(time)?;
        let day = days(date)?;
        let ms = time_of_day(time)?;
        day.checked_mul(86_400_000)?
            .checked_add(ms)?
            .checked_sub(offset)
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl AsRef<str> for Timestamp {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        super::text(deserializer).map(Self)
    }
}

/// The time without its zone, and the zone's distance from UTC in milliseconds.
fn zone(time: &str) -> Option<(&str, i64)> {
    if let Some(time) = time.strip_suffix(['Z', 'z']) {
        return Some((time, 0));
    }
    let Some(at) = time.find(['+', '-']) else {
        return Some((time, 0));
    };
    let (time, zone) = time.split_at_checked(at)?;
    let (sign, zone) = match zone.strip_prefix('+') {
        Some(zone) => (1, zone),
        None => (-1, zone.strip_prefix('-')?),
    };
    let (hours, minutes) = match zone.split_once(':') {
        Some(parts) => parts,
        None => zone.split_at_checked(2)?,
    };
    let minutes = number(hours, 2, 23)? * 60 + number(minutes, 2, 59)?;
    Some((time, sign * minutes * 60_000))
}

/// Days since 1970 of a date of the Gregorian calendar.
fn days(date: &str) -> Option<i64> {
    let mut parts = date.split('-');
    let year = number(parts.next()?, 4, 9999)?;
    let month = number(parts.next()?, 2, 12)?;
    let day = number(parts.next()?, 2, 31)?;
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let longest = match month {
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 31,
    };
    if parts.next().is_some() || month < 1 || !(1..=longest).contains(&day) {
        return None;
    }
    // Years from March on, so that the leap day is the last of its year.
    let year = if month <= 2 { year - 1 } else { year };
    let month = (month + 9) % 12;
    let day_of_year = (153 * month + 2) / 5 + day - 1;
    let leaps = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    Some(year * 365 + leaps + day_of_year - 719_468)
}

/// Milliseconds since midnight of `HH:MM:SS` with an optional fraction.
fn time_of_day(time: &str) -> Option<i64> {
    let (clock, fraction) = time.split_once('.').unwrap_or((time, ""));
    let mut parts = clock.split(':');
    let hours = number(parts.next()?, 2, 23)?;
    let minutes = number(parts.next()?, 2, 59)?;
    let seconds = number(parts.next()?, 2, 60)?;
    if parts.next().is_some() || !fraction.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let thousandths: String = fraction.chars().chain("000".chars()).take(3).collect();
    let ms: i64 = thousandths.parse().ok()?;
    Some(((hours * 60 + minutes) * 60 + seconds) * 1000 + ms)
}

/// A number of exactly so many digits, not above a maximum.
fn number(text: &str, digits: usize, max: i64) -> Option<i64> {
    if text.len() != digits || !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    text.parse().ok().filter(|n| *n <= max)
}

#[cfg(test)]
mod tests {
    use super::Timestamp;

    fn ms(text: &str) -> Option<i64> {
        Timestamp::new(text).unix_ms()
    }

    #[test]
    fn the_three_renderings_and_seconds() {
        let expected = Some(1_749_983_400_000);
        assert_eq!(ms("2025-06-15T10:30:00Z"), expected);
        assert_eq!(ms("2025-06-15 10:30:00"), expected);
        assert_eq!(ms("2025-06-15 10:30:00 UTC"), expected);
        assert_eq!(ms("1749983400"), expected);
        assert_eq!(ms("2025-06-15T12:30:00.250+02:00"), Some(1_749_983_400_250));
        assert_eq!(ms("1970-01-01 00:00:00"), Some(0));
        assert_eq!(ms("2000-02-29 23:59:59"), Some(951_868_799_000));
        assert_eq!(ms("1969-12-31 23:59:59 UTC"), Some(-1000));
    }

    #[test]
    fn anything_else_is_none() {
        for text in [
            "",
            "soon",
            "2025-13-01 00:00:00",
            "2025-02-29 00:00:00",
            "2025-06-15",
            "2025-06-15 10:30",
            "2025-06-15 24:00:00",
        ] {
            assert_eq!(ms(text), None, "{text}");
        }
    }

    #[test]
    fn numbers_are_read() {
        let read: Timestamp = serde_json::from_str("1749983400").unwrap();
        assert_eq!(read.as_str(), "1749983400");
    }
}
