//! A newcomer's change: one new piece of YAML, and every layer knows the operation it describes.
//!
//! The crates that stand on the description are copied, the description with one more file is
//! generated into the copy, and a small program that uses the new operation is built and run. In the
//! other languages, what their users would call is looked for.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use crate::root;
use fastio_codegen::emit::EMITTERS;
use fastio_codegen::{load, output};

/// What the program needs of the repository. The sandbox is there for Cargo, which resolves the
/// dependencies of tests too; it is not built.
const NEEDED: &[&str] = &["core", "folders", "transport-native", "tests/sandbox"];

/// Where they are copied to, below the copy's own workspace. The folder that Cargo builds into is the repository's, for
/// the sake of all that need not be built again; Cargo tells crates apart in it by their paths below the workspace, so
/// that a copy at the very path of its model would replace it there.
const COPY: &str = "copy";

/// What stands in the generated files of other languages.
const WRITTEN: &[(&str, &[&str])] = &[
    (
        "bindings-wasm/ts/generated/areas/lamps.ts",
        &[
            "export class Lamps extends Area {",
            "  /** How bright. 1 to 9. */",
            "  level?: number | undefined;",
            "   * @param lamp_id - The lamp. Of the form",
            "  light(lamp_id: string, options?: LampsLightOptions): Pending<models.Lamp> {",
            "    return this.caller.call(\"lamps.light\", { lamp_id }, options);",
        ],
    ),
    (
        "bindings-wasm/ts/generated/models/lamps.ts",
        &[
            "/** A lamp. */\nexport interface Lamp {",
            "  /** Its number. */\n  id: string;",
            "  colour?: LampColour;",
            "export type LampColour = \"red\" | \"green\" | (string & {});",
        ],
    ),
    (
        "bindings-wasm/ts/generated/index.ts",
        &["    this.lamps = new Lamps(caller);"],
    ),
    (
        "bindings-python/python/fastio/_generated/areas/lamps.py",
        &[
            "class Lamps(Area):",
            "        lamp_id: str,\n        *,\n        level: int | NotGiven = NOT_GIVEN,",
            "            level: How bright. 1 to 9.",
            "        return self._call(\"lamps.light\", {\"lamp_id\": lamp_id, \"level\": level}, \"Lamp\", options)",
        ],
    ),
    (
        "bindings-python/python/fastio/_generated/async_areas/lamps.py",
        &["    async def light(", ") -> models.Lamp:"],
    ),
    (
        "bindings-python/python/fastio/_generated/areas/__init__.py",
        &["    lamps: Lamps\n", "        \"lamps\": \"Lamps\","],
    ),
    (
        "bindings-python/python/fastio/_generated/models/lamps.py",
        &[
            "class Lamp(Model):\n    \"\"\"A lamp.\"\"\"",
            "    _optional = frozenset((\"colour\",))",
            "    id: str\n    \"\"\"Its number.\"\"\"",
            "    colour: LampColour | None",
            "LampColour: TypeAlias = Literal[\"red\", \"green\"] | str",
        ],
    ),
    (
        "bindings-python/python/fastio/_generated/models/__init__.py",
        &["        LampColour as LampColour,"],
    ),
    (
        "bindings-uniffi/kotlin/api/src/generated/kotlin/io/fast/sdk/areas/LampsArea.kt",
        &[
            "public class LampsArea(caller: Caller) : Area(caller) {",
            "     * @param lampId The lamp. Of the form",
            "     * @param level How bright. 1 to 9.",
            "    public suspend fun light(\n        lampId: String,\n        level: Long? = null,\n",
            "    ): Lamp = caller.call(\n        \"lamps.light\",\n",
            "        Params(\"lamp_id\" gets lampId, \"level\" gets level),",
        ],
    ),
    (
        "bindings-uniffi/kotlin/api/src/generated/kotlin/io/fast/sdk/models/Lamps.kt",
        &[
            "/** A lamp. */\npublic class Lamp(json: JsonObject) : Model(json) {",
            "    /** Its number. */\n    public val id: String get() = need(\"id\", Forms.loose)",
            "    public val colour: LampColour? get() = maybe(\"colour\", LampColour)",
            "        public val RED: LampColour get() = LampColour(\"red\")",
        ],
    ),
    (
        "bindings-uniffi/kotlin/api/src/generated/kotlin/io/fast/sdk/Areas.kt",
        &["    public val lamps: LampsArea = LampsArea(caller)"],
    ),
    (
        "bindings-uniffi/swift/Sources/FastioAPI/Generated/Areas/LampsArea.swift",
        &[
            "public struct LampsArea: Sendable {",
            "    ///   - lampId: The lamp. Of the form",
            "    ///   - level: How bright. 1 to 9.",
            "    @discardableResult\n    public func light(\n        lampId: String,\n        level: Int? = nil,\n",
            "    ) async throws -> Models.Lamp {\n",
            "        params.add(\"lamp_id\", lampId)\n        params.add(\"level\", level)\n",
            "        return try await caller.result(\"lamps.light\", params, options, Models.Lamp.read)",
        ],
    ),
    (
        "bindings-uniffi/swift/Sources/FastioAPI/Generated/Models/Lamps.swift",
        &[
            "    /// A lamp.\n    public struct Lamp: Model {",
            "        /// Its number.\n        public var id: String { get throws { try need(\"id\", Forms.loose) } }",
            "        public var colour: Models.LampColour? { get throws {",
            "        public static var red: Self { Self(\"red\") }",
        ],
    ),
    (
        "bindings-uniffi/swift/Sources/FastioAPI/Generated/Areas.swift",
        &["    public var lamps: LampsArea { LampsArea(self) }"],
    ),
];

/// How long Cargo may take, dependencies included.
const LIMIT: Duration = Duration::from_secs(900);

#[test]
fn one_piece_of_yaml_reaches_every_layer() {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let workspace = target.join("newcomer");
    let copy = workspace.join(COPY);
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/generator/newcomer");
    for name in NEEDED {
        mirror(&root().join(name), &copy.join(name), name);
    }
    mirror(
        &root().join("Cargo.lock"),
        &workspace.join("Cargo.lock"),
        "Cargo.lock",
    );
    save(&workspace.join("Cargo.toml"), &manifest());
    for (from, to) in [
        ("Cargo.toml.txt", workspace.join("newcomer/Cargo.toml")),
        ("program.rs", workspace.join("newcomer/src/main.rs")),
        // The one change.
        ("lamps.yaml", copy.join("core/api/lamps.yaml")),
    ] {
        save(&to, &fs::read_to_string(here.join(from)).unwrap());
    }
    output::write(&load(&copy.join("core/api")).unwrap(), &copy).unwrap();

    for (path, parts) in WRITTEN {
        let text = fs::read_to_string(copy.join(path)).unwrap();
        for part in *parts {
            assert!(text.contains(part), "{path} lacks {part:?}:\n{text}");
        }
    }

    let mut cargo = Command::new(env!("CARGO"));
    cargo
        .args(["run", "--offline", "--package", "newcomer"])
        .current_dir(&workspace)
        .env("CARGO_TARGET_DIR", target.parent().unwrap());
    assert_eq!(bounded(cargo), "lamps.light is known\n");
}

/// The workspace of the copy: the same rules and versions, other members, and each crate where its copy is.
fn manifest() -> String {
    let text = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let (head, rest) = text.split_once("members = [").unwrap();
    let (_, tail) = rest.split_once(']').unwrap();
    let tail = tail.replace("path = \"", &format!("path = \"{COPY}/"));
    format!("{head}members = [\"newcomer\"]{tail}")
}

/// Makes a copy the same. Files that are so already keep their time, for Cargo's sake, and
/// generated ones are the generator's to write.
fn mirror(from: &Path, to: &Path, name: &str) {
    if EMITTERS.iter().any(|emitter| emitter.folder == name) {
        return;
    }
    if from.is_file() {
        return save(to, &fs::read_to_string(from).unwrap());
    }
    let names = |folder: &Path| -> BTreeSet<_> {
        let entries = fs::read_dir(folder).into_iter().flatten();
        entries.map(|entry| entry.unwrap().file_name()).collect()
    };
    let wanted = names(from);
    for old in names(to).difference(&wanted) {
        let old = to.join(old);
        if old.is_dir() {
            fs::remove_dir_all(old)
        } else {
            fs::remove_file(old)
        }
        .unwrap();
    }
    for entry in wanted {
        let name = format!("{name}/{}", entry.to_string_lossy());
        mirror(&from.join(&entry), &to.join(&entry), &name);
    }
}

fn save(path: &Path, text: &str) {
    if fs::read_to_string(path).is_ok_and(|known| known == text) {
        return;
    }
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// Runs a command to its end, or ends it. What it printed.
fn bounded(mut command: Command) -> String {
    let child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let id = child.id();
    let (done, waiting) = mpsc::channel();
    std::thread::spawn(move || done.send(child.wait_with_output()));
    let Ok(output) = waiting.recv_timeout(LIMIT) else {
        let _ = Command::new("kill").arg(id.to_string()).status();
        panic!("{command:?} took more than {LIMIT:?}");
    };
    let output = output.unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}: {said}");
    String::from_utf8(output.stdout).unwrap()
}
