// What the package declares is what is committed, so that a change shows in review. To take over a change:
// FASTIO_SURFACE=write cargo xtask test node
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { FastioError } from "fastio-sdk";

const TYPES = new URL("../../dist/types/", import.meta.url);
const COMMITTED = new URL("../../surface.d.ts.txt", import.meta.url);

/** A declaration file and all it reaches, without comments. Generated files are committed and held to the description. */
function reached(entry: string, files = new Map<string, string>()): Map<string, string> {
  if (files.has(entry) || entry.startsWith("generated/")) return files;
  const text = readFileSync(new URL(entry, TYPES), "utf8").replaceAll(/^\s*\/\*\*?[^]*?\*\/\n?/gm, "");
  files.set(entry, text);
  for (const [, path = ""] of text.matchAll(/from "\.\/(.+)\.js"/g)) reached(`${path}.d.ts`, files);
  return files;
}

test("the public surface", () => {
  const files = reached("node.d.ts", reached("index.d.ts"));
  const surface = [...files].map(([name, text]) => `// ${name}\n${text}`).join("\n");
  if (process.env["FASTIO_SURFACE"] === "write") writeFileSync(COMMITTED, surface);
  assert.equal(surface, readFileSync(COMMITTED, "utf8"));
});

test("there is a question for each kind of error that the engine knows", () => {
  const engine = readFileSync(new URL("../../../core/engine/surface.txt", import.meta.url), "utf8");
  const kinds = [...engine.matchAll(/^pub fastio_core::error::ErrorKind::(\w+)$/gm)].map(([, kind]) => `is${kind}`);
  const questions = Object.getOwnPropertyNames(FastioError.prototype).filter((name) => name.startsWith("is"));
  assert(kinds.length > 0);
  assert.deepEqual(questions.toSorted(), kinds.toSorted());
});
