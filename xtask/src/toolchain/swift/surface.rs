//! The public surface of the Swift face as text: what is written by hand. The stale check holds what is generated.

use crate::check::surface::differing;
use crate::context::Context;
use anyhow::{Context as _, Result, bail};
use serde_json::Value;
use std::collections::{BTreeSet, HashMap};
use std::path::Path;

/// Where it stands.
const FILE: &str = "bindings-uniffi/swift/surface.txt";

/// The modules a user imports.
const MODULES: [&str; 2] = ["Fastio", "FastioAPI"];

/// Fails if it is not what is committed.
pub fn check(context: &Context, told: &Path) -> Result<()> {
    let surface = read(context, told)?;
    let committed = context.sh.read_file(FILE)?;
    if surface == committed {
        return Ok(());
    }
    let (new, old) = (
        differing(&surface, &committed),
        differing(&committed, &surface),
    );
    bail!("{FILE} is stale; cargo xtask surface swift writes it\nnew:{new}\ngone:{old}");
}

/// Writes it.
pub fn write(context: &Context, told: &Path) -> Result<()> {
    Ok(context.sh.write_file(FILE, read(context, told)?)?)
}

/// A line for every public declaration, and for every protocol that a type conforms to.
fn read(context: &Context, told: &Path) -> Result<String> {
    let mut lines = BTreeSet::new();
    for module in MODULES {
        let file = told.join(format!("{module}.symbols.json"));
        let graph: Value = serde_json::from_str(&context.sh.read_file(file)?)?;
        lines.extend(declared(module, &graph).context("the compiler tells symbols otherwise")?);
    }
    Ok(lines
        .into_iter()
        .fold(String::new(), |all, line| all + &line + "\n"))
}

/// The lines of a module.
fn declared(module: &str, graph: &Value) -> Option<Vec<String>> {
    let symbols = graph["symbols"].as_array()?;
    let by_hand = symbols.iter().filter(|symbol| {
        let file = symbol.pointer("/location/uri").and_then(Value::as_str);
        !file.is_some_and(|file| file.contains("/Generated/"))
    });
    let mut lines = Vec::new();
    let mut names = HashMap::new();
    for symbol in by_hand {
        let path: Vec<&str> = texts(symbol["pathComponents"].as_array()?)?;
        let fragments = symbol["declarationFragments"].as_array()?;
        let spelled = fragments.iter().map(|part| part["spelling"].as_str());
        let declaration = spelled.collect::<Option<Vec<_>>>()?.concat();
        let declaration = declaration.split_whitespace().collect::<Vec<_>>().join(" ");
        let name = format!("{module} {}", path.join("."));
        lines.push(format!("{name}: {declaration}"));
        names.insert(symbol.pointer("/identifier/precise")?.as_str()?, name);
    }
    for relation in graph["relationships"].as_array()? {
        let (Some("conformsTo"), Some(name)) = (
            relation["kind"].as_str(),
            relation["source"].as_str().and_then(|id| names.get(id)),
        ) else {
            continue;
        };
        let known = relation["target"].as_str().and_then(|id| names.get(id));
        let protocol = match (relation["targetFallback"].as_str(), known) {
            (Some(fallback), _) => fallback,
            (None, Some(known)) => known.split_once(' ')?.1,
            (None, None) => continue,
        };
        lines.push(format!("{name}: conforms to {protocol}"));
    }
    Some(lines)
}

fn texts(values: &[Value]) -> Option<Vec<&str>> {
    values.iter().map(Value::as_str).collect()
}

#[cfg(test)]
mod tests {
    use super::declared;
    use serde_json::json;

    #[test]
    fn a_line_tells_a_declaration_and_generated_ones_are_left_out() {
        let symbol = |id: &str, file: &str| {
            json!({
                "identifier": {"precise": id},
                "pathComponents": ["Place", id],
                "declarationFragments": [{"spelling": "var"}, {"spelling": " "}, {"spelling": id}],
                "location": {"uri": format!("file:///{file}.swift")},
            })
        };
        let graph = json!({
            "symbols": [symbol("a", "Sources/Place"), symbol("b", "Sources/Generated/Place")],
            "relationships": [
                {"kind": "conformsTo", "source": "a", "target": "s:SQ", "targetFallback": "Swift.Equatable"},
                {"kind": "conformsTo", "source": "b", "target": "s:SQ", "targetFallback": "Swift.Equatable"},
                {"kind": "memberOf", "source": "a", "target": "b"},
            ],
        });
        assert_eq!(
            declared("Fastio", &graph).unwrap(),
            [
                "Fastio Place.a: var a",
                "Fastio Place.a: conforms to Swift.Equatable"
            ]
        );
        assert_eq!(declared("Fastio", &json!({"symbols": [{}]})), None);
    }
}
