//! Hashes of sources: by WebCrypto where it knows the algorithm, else in pieces that pass through one buffer.

use crate::js::{bytes_of, member, settled};
use fastio_core::Outcome;
use fastio_core::effect::HashAlgorithm;
use fastio_core::hash::Hasher;
use js_sys::{Function, Reflect, Uint8Array, global};
use wasm_bindgen::prelude::{JsCast, JsValue};
use web_sys::Blob;

/// The most that is read at once.
const PIECE: u64 = 1024 * 1024;
/// The most that is given to WebCrypto, which takes everything at once.
const AT_ONCE: u64 = 32 * 1024 * 1024;

pub(crate) async fn of_blob(
    blob: Blob,
    offset: u64,
    len: u64,
    algorithm: HashAlgorithm,
) -> Option<Result<Outcome, JsValue>> {
    Some(hash(&blob, offset, len, algorithm).await)
}

async fn hash(
    blob: &Blob,
    offset: u64,
    len: u64,
    algorithm: HashAlgorithm,
) -> Result<Outcome, JsValue> {
    let name = match algorithm {
        HashAlgorithm::Sha256 => "SHA-256",
        HashAlgorithm::Sha384 => "SHA-384",
        HashAlgorithm::Sha1 => "SHA-1",
        HashAlgorithm::Crc32c | HashAlgorithm::Md5 => "",
    };
    if !name.is_empty()
        && len <= AT_ONCE
        && let Some(digest) = digest()
    {
        let bytes = bytes_of(blob, offset, len).await?;
        let hashed = digest.call2(&subtle(), &name.into(), &bytes);
        let hashed = Uint8Array::new(&settled(hashed).await?);
        return Ok(Outcome::Hashed {
            hex: hex(&hashed.to_vec()),
            bytes: u64::from(bytes.length()),
        });
    }
    let Some(mut hasher) = Hasher::in_browser(algorithm) else {
        return Ok(Outcome::Unsupported);
    };
    let mut done = 0;
    while done < len {
        let piece = bytes_of(blob, offset + done, PIECE.min(len - done)).await?;
        if piece.length() == 0 {
            break;
        }
        done += u64::from(piece.length());
        hasher.update(&piece.to_vec());
    }
    Ok(Outcome::Hashed {
        hex: hasher.hex(),
        bytes: done,
    })
}

/// Not there on pages that came over plain http.
fn subtle() -> JsValue {
    let crypto = Reflect::get(&global(), &"crypto".into()).unwrap_or_default();
    member(&crypto, "subtle")
}

fn digest() -> Option<Function> {
    member(&subtle(), "digest").dyn_into().ok()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
