//! Time-based one-time codes: RFC 6238 with SHA-1, six digits, 30 seconds.

use crate::random::Random;
use crate::time::Now;
use hmac::{Hmac, Mac};
use sha1::Sha1;

const PERIOD: u64 = 30;
const BASE32: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// A new secret in base32, as authenticator apps take it.
pub fn new_secret(random: &mut Random) -> String {
    // One symbol carries five bits: 32 symbols are the 160 bits RFC 4226 recommends.
    random
        .bytes::<32>()
        .iter()
        .filter_map(|byte| BASE32.get(usize::from(byte % 32)))
        .map(|symbol| char::from(*symbol))
        .collect()
}

/// The address an authenticator app reads from a QR code.
pub fn uri(secret: &str, email: &str) -> String {
    let account = percent_encoding::utf8_percent_encode(email, percent_encoding::NON_ALPHANUMERIC);
    format!("otpauth://totp/Fastio:{account}?secret={secret}&issuer=Fastio")
}

fn decode(secret: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let (mut bits, mut held) = (0u32, 0u32);
    for symbol in secret.bytes() {
        let value = BASE32.iter().position(|known| *known == symbol)?;
        bits = (bits << 5) | u32::try_from(value).ok()?;
        held += 5;
        if held >= 8 {
            held -= 8;
            bytes.push(u8::try_from((bits >> held) & 0xff).ok()?);
        }
    }
    Some(bytes)
}

/// The code of the period that holds this Unix second.
pub fn code(secret: &str, unix: u64) -> Option<String> {
    let mut mac = Hmac::<Sha1>::new_from_slice(&decode(secret)?).ok()?;
    mac.update(&(unix / PERIOD).to_be_bytes());
    let digest = mac.finalize().into_bytes();
    let offset = usize::from(digest.last()? & 0x0f);
    let word: [u8; 4] = digest.get(offset..offset + 4)?.try_into().ok()?;
    let number = u32::from_be_bytes(word) & 0x7fff_ffff;
    Some(format!("{:06}", number % 1_000_000))
}

/// Whether a code holds now: the present period, or one beside it for clocks that differ.
pub fn accepts(secret: &str, given: &str, now: Now) -> bool {
    let unix = now.unix();
    [unix.saturating_sub(PERIOD), unix, unix + PERIOD]
        .into_iter()
        .any(|time| code(secret, time).as_deref() == Some(given))
}

#[cfg(test)]
mod tests {
    use super::*;

    // RFC 6238, appendix B, SHA-1; the last six of eight digits.
    #[test]
    fn the_vectors_of_the_standard() {
        let secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
        assert_eq!(decode(secret).unwrap(), b"12345678901234567890");
        for (unix, expected) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_234_567_890, "005924"),
            (20_000_000_000, "353130"),
        ] {
            assert_eq!(code(secret, unix).as_deref(), Some(expected));
        }
        assert!(accepts(secret, "287082", Now(80_000)));
        assert!(!accepts(secret, "287082", Now(130_000)));
    }
}
