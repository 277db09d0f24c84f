//! Rate limits: what replies say of them, and how long to wait.

use crate::error::Error;
use crate::reply::RateLimit;
use serde_json::Value;

/// Waited after a 429 that does not say how long.
pub(crate) const DEFAULT_WAIT_MS: u64 = 60_000;
/// The longest lock-out of an account after failed sign-ins.
const LOCKOUT_MS: u64 = 30 * 60_000;
/// The code of that lock-out: 429 too, but of the account and not of the address.
pub(crate) const LOCKED_OUT: u64 = 10_760;

/// What the rate-limit headers say, by their present or their older names.
pub fn rate(headers: &[(String, String)]) -> RateLimit {
    let number = |names: [&str; 2]| {
        names
            .iter()
            .find_map(|name| header(headers, name)?.trim().parse().ok())
    };
    RateLimit {
        available: number(["x-ve-limit-avail", "x-rate-limit-available"]),
        max: number(["x-ve-limit-max", "x-rate-limit-max"]),
        resets_at_unix_ms: expiry(headers),
    }
}

/// How long the service asks to wait before the next attempt: what the error says, then the
/// rate-limit headers, then `Retry-After`, then 60 s after a 429.
pub fn retry_after_ms(
    error: &Error,
    headers: &[(String, String)],
    now_unix_ms: u64,
) -> Option<u64> {
    if let Some(ms) = error
        .details
        .as_ref()
        .and_then(|details| seconds(details.get("retry_after_seconds")?))
    {
        return Some(ms);
    }
    // The service's own clock where it shows: ours may be wrong.
    let now = header(headers, "date")
        .and_then(parse_time_ms)
        .unwrap_or(now_unix_ms);
    let until = |moment: u64| moment.saturating_sub(now).max(1_000);
    let limited = error.status == 429;
    if limited
        && error.code != LOCKED_OUT
        && let Some(moment) = expiry(headers)
    {
        return Some(until(moment));
    }
    if let Some(text) = header(headers, "retry-after").map(str::trim) {
        let wait = text.parse::<u64>().ok().map(|s| s.saturating_mul(1_000));
        if let Some(ms) = wait.or_else(|| parse_time_ms(text).map(until)) {
            return Some(ms);
        }
    }
    match error.code {
        LOCKED_OUT => Some(LOCKOUT_MS),
        _ => limited.then_some(DEFAULT_WAIT_MS),
    }
}

fn seconds(value: &Value) -> Option<u64> {
    let seconds = match value {
        Value::Number(number) => number.as_f64()?,
        Value::String(text) => text.trim().parse::<u32>().ok()?.into(),
        _ => return None,
    };
    (seconds >= 0.0).then_some((seconds * 1_000.0) as u64)
}

fn expiry(headers: &[(String, String)]) -> Option<u64> {
    ["x-ve-limit-expires", "x-rate-limit-expiry"]
        .iter()
        .find_map(|name| parse_time_ms(header(headers, name)?))
}

/// The first header of this name.
pub(crate) fn header<'a>(headers: &'a [(String, String)], name: &str) -> Option<&'a str> {
    headers
        .iter()
        .find(|(n, _)| n.eq_ignore_ascii_case(name))
        .map(|(_, value)| value.as_str())
}

/// A moment as milliseconds since 1970 UTC: Unix seconds, `2026-04-24 23:49:04` with or without `T`,
/// fraction, `Z` or ` UTC`, or an HTTP date. Everything is UTC.
pub(crate) fn parse_time_ms(text: &str) -> Option<u64> {
    let text = text.trim();
    if let Ok(seconds) = text.parse::<u64>() {
        return Some(seconds.saturating_mul(1_000));
    }
    let mut parts = text
        .split([' ', 'T', '-', ':', '.', ',', 'Z'])
        .filter(|part| !part.is_empty());
    let first = parts.next()?;
    let (year, month, day) = if first.bytes().all(|b| b.is_ascii_digit()) {
        (
            number(first)?,
            number(parts.next()?)?,
            number(parts.next()?)?,
        )
    } else {
        // Fri, 24 Apr 2026 23:49:04 GMT
        let day = number(parts.next()?)?;
        let month = month(parts.next()?)?;
        (number(parts.next()?)?, month, day)
    };
    let (hour, minute, second) = (
        number(parts.next()?)?,
        number(parts.next()?)?,
        number(parts.next()?)?,
    );
    let fits = (1970..=9999).contains(&year)
        && (1..=12).contains(&month)
        && (1..=31).contains(&day)
        && hour < 24
        && minute < 60
        && second <= 60;
    fits.then(|| (days(year, month, day) * 86_400 + hour * 3_600 + minute * 60 + second) * 1_000)
}

fn number(text: &str) -> Option<u64> {
    (text.len() <= 4).then(|| text.parse().ok())?
}

fn month(name: &str) -> Option<u64> {
    const NAMES: [&str; 12] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ];
    NAMES
        .iter()
        .position(|n| *n == name)
        .map(|index| index as u64 + 1)
}

/// Days from 1970-01-01 in the Gregorian calendar; years begin in March, so that the leap day is last.
fn days(year: u64, month: u64, day: u64) -> u64 {
    let year = if month <= 2 { year - 1 } else { year };
    let month = (month + 9) % 12;
    let day_of_year = (153 * month + 2) / 5 + day - 1;
    year * 365 + year / 4 - year / 100 + year / 400 + day_of_year - 719_468
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorKind;
    use serde_json::json;

    fn headers(list: &[(&str, &str)]) -> Vec<(String, String)> {
        list.iter()
            .map(|(name, value)| ((*name).into(), (*value).into()))
            .collect()
    }

    fn refused(status: u16, code: u64, details: Value) -> Error {
        let mut error = Error::new(ErrorKind::RateLimited, "");
        error.status = status;
        error.code = code;
        error.details = Some(details);
        error
    }

    /// Moments computed with `date -u -d ... +%s`.
    #[test]
    fn every_form_of_a_moment() {
        let moment = Some(1_777_074_544_000);
        for text in [
            "1777074544",
            "2026-04-24 23:49:04 UTC",
            "2026-04-24 23:49:04",
            "2026-04-24T23:49:04Z",
            "2026-04-24 23:49:04.123456 UTC",
            "Fri, 24 Apr 2026 23:49:04 GMT",
        ] {
            assert_eq!(parse_time_ms(text), moment, "{text}");
        }
        assert_eq!(parse_time_ms("1970-01-01 00:00:00 UTC"), Some(0));
        assert_eq!(
            parse_time_ms("2024-02-29 12:00:00"),
            Some(1_709_208_000_000)
        );
        assert_eq!(parse_time_ms("2000-03-01 00:00:00"), Some(951_868_800_000));
        for text in [
            "",
            "soon",
            "2026-13-01 00:00:00",
            "2026-04-24",
            "-5",
            "2026-04-24 25:00:00",
            "99999999-1-1 1:1:1",
        ] {
            assert_eq!(parse_time_ms(text), None, "{text}");
        }
    }

    #[test]
    fn both_families_of_headers() {
        let new = headers(&[
            ("X-Ve-Limit-Avail", "7"),
            ("x-ve-limit-max", "100"),
            ("x-ve-limit-expires", "2026-04-24 23:49:04 UTC"),
        ]);
        let old = headers(&[
            ("X-Rate-Limit-Available", "7"),
            ("X-Rate-Limit-Max", "100"),
            ("X-Rate-Limit-Expiry", "1777074544"),
        ]);
        let expected = RateLimit {
            available: Some(7),
            max: Some(100),
            resets_at_unix_ms: Some(1_777_074_544_000),
        };
        assert_eq!(rate(&new), expected);
        assert_eq!(rate(&old), expected);
        assert_eq!(rate(&[]), RateLimit::default());
        assert_eq!(
            rate(&headers(&[("x-ve-limit-avail", "many")])).available,
            None
        );
    }

    #[test]
    fn the_wait_comes_from_the_first_that_says_it() {
        let now = 1_777_074_500_000;
        let all = [
            ("x-ve-limit-expires", "1777074544"),
            ("x-rate-limit-expiry", "1777074600"),
            ("retry-after", "7"),
        ];
        let limited = |details| refused(429, 10_368, details);
        let wait =
            |error: &Error, list: &[(&str, &str)]| retry_after_ms(error, &headers(list), now);
        assert_eq!(
            wait(&limited(json!({"retry_after_seconds": 12})), &all),
            Some(12_000)
        );
        assert_eq!(
            wait(&limited(json!({"retry_after_seconds": "12"})), &all),
            Some(12_000)
        );
        assert_eq!(wait(&limited(json!({})), &all), Some(44_000));
        assert_eq!(wait(&limited(json!({})), &all[1..]), Some(100_000));
        assert_eq!(wait(&limited(json!({})), &all[2..]), Some(7_000));
        assert_eq!(wait(&limited(json!({})), &[]), Some(60_000));
        let dated = headers(&[("retry-after", "Fri, 24 Apr 2026 23:49:04 GMT")]);
        assert_eq!(
            retry_after_ms(&limited(json!({})), &dated, now),
            Some(44_000)
        );
    }

    #[test]
    fn a_moment_that_has_passed_is_a_second() {
        let error = refused(429, 10_368, json!({}));
        let past = headers(&[("x-ve-limit-expires", "1777074000")]);
        assert_eq!(
            retry_after_ms(&error, &past, 1_777_074_500_000),
            Some(1_000)
        );
    }

    #[test]
    fn the_services_clock_counts() {
        let error = refused(429, 10_368, json!({}));
        let list = headers(&[
            ("x-ve-limit-expires", "1777074544"),
            ("date", "Fri, 24 Apr 2026 23:49:00 GMT"),
        ]);
        assert_eq!(retry_after_ms(&error, &list, 0), Some(4_000));
    }

    #[test]
    fn other_statuses_wait_only_if_told() {
        let error = refused(503, 0, json!({}));
        assert_eq!(
            retry_after_ms(&error, &headers(&[("x-ve-limit-expires", "1777074544")]), 0),
            None
        );
        assert_eq!(
            retry_after_ms(&error, &headers(&[("retry-after", "3")]), 0),
            Some(3_000)
        );
    }

    /// The address's limit says nothing of the account's lock-out.
    #[test]
    fn a_lockout_waits_by_its_own_number() {
        let list = headers(&[("x-ve-limit-expires", "1777074544")]);
        let told = refused(429, LOCKED_OUT, json!({"retry_after_seconds": 1_790}));
        assert_eq!(retry_after_ms(&told, &list, 0), Some(1_790_000));
        assert_eq!(
            retry_after_ms(&refused(429, LOCKED_OUT, json!({})), &list, 0),
            Some(1_800_000)
        );
    }
}
