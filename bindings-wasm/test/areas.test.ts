import assert from "node:assert/strict";
import { test } from "node:test";
import { type Caller, split } from "../ts/caller.js";
import { Areas } from "../ts/generated/index.js";

/** A caller that does nothing but remember what it was asked. */
function recorder(): { areas: Areas; asked: unknown[][] } {
  const asked: unknown[][] = [];
  const note =
    (kind: string) =>
    (...args: unknown[]): never =>
      asked.push([kind, ...args]) as never;
  const caller: Caller = { call: note("call"), pages: note("pages"), bytes: note("bytes") };
  return { areas: new Areas(caller), asked };
}

test("a method gives its arguments by the names of the wire", () => {
  const { areas, asked } = recorder();
  const options = { output: "terse", maxAttempts: 1 };
  void areas.storage.get("workspace", "1", "n", options);
  void areas.storage.list("share", "1", "root");
  void areas.aiMemory.set("org", "1", "text");
  void areas.downloads.read("workspace", "1", "n");
  assert.deepEqual(asked, [
    ["call", "storage.get", { context: "workspace", context_id: "1", node_id: "n" }, options],
    ["pages", "storage.list", { context: "share", context_id: "1", parent_id: "root" }, undefined],
    ["call", "ai_memory.set", { entity: "org", entity_id: "1", content: "text" }, undefined],
    ["bytes", "downloads.read", { context: "workspace", context_id: "1", node_id: "n" }, undefined],
  ]);
});

test("every area has methods, and every method calls an operation of its area", () => {
  const { areas, asked } = recorder();
  for (const [name, area] of Object.entries(areas)) {
    const methods = Object.getOwnPropertyNames(Object.getPrototypeOf(area)).filter((name) => name !== "constructor");
    assert(methods.length > 0, name);
    for (const method of methods) {
      (area as unknown as Record<string, () => unknown>)[method]?.();
      const operation = String(asked.at(-1)?.[1]);
      const camel = operation.replaceAll(/_./g, (hump) => hump.slice(1).toUpperCase());
      assert.equal(camel, `${name}.${method}`);
    }
  }
  assert.equal(new Set(asked.map(([, operation]) => operation)).size, asked.length);
});

test("options that are parameters are told from those of the call", () => {
  const { signal } = new AbortController();
  const options = { output: "terse", node_id: "other", signal, timeoutMs: null, maxAttempts: 2 };
  assert.deepEqual(split({ node_id: "n" }, options), {
    params: { output: "terse", node_id: "n" },
    options: { signal, timeoutMs: null, maxAttempts: 2 },
  });
  assert.deepEqual(split({ node_id: "n" }).params, { node_id: "n" });
});
