//! Weighs a WebAssembly file: its size without names, before and after gzip, and what dominates it.

use anyhow::{Context as _, Result};
use flate2::{Compression, write::GzEncoder};
use std::collections::{BTreeMap, HashMap};
use std::io::Write;
use std::ops::Range;
use wasmparser::{KnownCustom, Name, Parser, Payload};

/// What a file weighs.
#[derive(Debug)]
pub struct Weight {
    /// Bytes without custom sections (names and the like).
    pub raw: u64,
    /// The same after gzip at its best level.
    pub gzip: u64,
    /// Bytes before gzip by what they belong to, the heaviest first: data, and the code of each crate.
    pub parts: Vec<(String, u64)>,
    /// The heaviest functions, if the file has names.
    pub functions: Vec<(String, u64)>,
}

/// Weighs a file.
pub fn weigh(wasm: &[u8]) -> Result<Weight> {
    let mut lean = wasm.get(..8).context("the file is too short")?.to_vec();
    let mut sizes: Vec<u64> = Vec::new();
    let mut imported = 0;
    let mut names: HashMap<u32, String> = HashMap::new();
    let mut parts: BTreeMap<String, u64> = BTreeMap::new();
    for payload in Parser::new(0).parse_all(wasm) {
        let payload = payload?;
        if let Some((id, content)) = payload.as_section().filter(|(id, _)| *id != 0) {
            let content = usize::try_from(content.start)?..usize::try_from(content.end)?;
            let content = wasm.get(content).context("a section is cut off")?;
            lean.push(id);
            leb128(&mut lean, content.len());
            lean.extend(content);
        }
        match payload {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    imported += u32::from(matches!(import?.ty, wasmparser::TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => sizes.push(len(&body.range())),
            Payload::DataSection(data) => {
                *parts.entry("data".to_owned()).or_default() += len(&data.range())
            }
            Payload::CustomSection(section) => {
                let KnownCustom::Name(section) = section.as_known() else {
                    continue;
                };
                for name in section {
                    let Name::Function(functions) = name? else {
                        continue;
                    };
                    for function in functions {
                        let function = function?;
                        names.insert(function.index, readable(function.name));
                    }
                }
            }
            _ => {}
        }
    }
    let mut functions = Vec::new();
    for (index, size) in (imported..).zip(sizes) {
        let name = names
            .remove(&index)
            .unwrap_or_else(|| "(no name)".to_owned());
        *parts.entry(format!("code: {}", owner(&name))).or_default() += size;
        functions.push((name, size));
    }
    Ok(Weight {
        raw: lean.len() as u64,
        gzip: gzip(&lean)?,
        parts: heaviest(parts),
        functions: heaviest(functions),
    })
}

fn len(range: &Range<u64>) -> u64 {
    range.end.saturating_sub(range.start)
}

fn leb128(out: &mut Vec<u8>, mut value: usize) {
    loop {
        let low = (value & 0x7f) as u8;
        value >>= 7;
        if value == 0 {
            out.push(low);
            return;
        }
        out.push(low | 0x80);
    }
}

fn gzip(bytes: &[u8]) -> Result<u64> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?.len() as u64)
}

/// A function's name without its hash.
fn readable(name: &str) -> String {
    format!("{:#}", rustc_demangle::demangle(name))
}

/// The crate whose code a function is: the first path in its name, of the type for `<Type as Trait>::f`.
fn owner(name: &str) -> &str {
    let start = name
        .trim_start_matches(['<', '&', '(', '[', '*'])
        .trim_start_matches("mut ")
        .trim_start_matches("dyn ");
    let end = start
        .find(|c: char| !(c.is_alphanumeric() || c == '_'))
        .unwrap_or(start.len());
    start
        .get(..end)
        .filter(|owner| !owner.is_empty())
        .unwrap_or("(other)")
}

fn heaviest(parts: impl IntoIterator<Item = (String, u64)>) -> Vec<(String, u64)> {
    let mut parts: Vec<_> = parts.into_iter().collect();
    parts.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    parts
}

#[cfg(test)]
mod tests {
    use super::{leb128, owner, weigh};

    #[test]
    fn a_function_belongs_to_the_first_crate_it_names() {
        assert_eq!(owner("fastio_core::request::build"), "fastio_core");
        assert_eq!(
            owner("<fastio_core::Error as core::fmt::Debug>::fmt"),
            "fastio_core"
        );
        assert_eq!(
            owner("<&mut serde_json::ser::Serializer<W> as serde::Serializer>::f"),
            "serde_json"
        );
        assert_eq!(owner("memcpy"), "memcpy");
    }

    #[test]
    fn custom_sections_weigh_nothing() {
        let empty = b"\0asm\x01\0\0\0";
        let mut with_custom = empty.to_vec();
        with_custom.push(0);
        leb128(&mut with_custom, 4 + 300);
        with_custom.extend(b"\x03abc");
        with_custom.extend([7; 300]);
        assert_eq!(weigh(empty).unwrap().raw, 8);
        assert_eq!(weigh(&with_custom).unwrap().raw, 8);
        assert!(weigh(b"\0asm").is_err());
    }

    #[test]
    fn lengths_are_leb128() {
        let mut out = Vec::new();
        leb128(&mut out, 624_485);
        assert_eq!(out, [0xe5, 0x8e, 0x26]);
    }
}
