// Files that are read from where they are, in a page.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Fastio } from "fastio-sdk";
import { base_url, client, seed, workspace } from "../world.js";
import { launch, serve } from "./chromium.js";

const KIB = 1024;

/** Runs in the page: what is read of the file, and how a read ends that is stopped. */
async function look([baseUrl, apiKey, workspace, node]: readonly [string, string, string, string]) {
  const sdk = "fastio-sdk";
  const made = (await import(sdk)) as typeof import("fastio-sdk");
  const fastio: Fastio = new made.Fastio({ baseUrl, apiKey });
  const file = await fastio.open(node, { workspace });
  const first = [...(await file.read(3))];
  const last = [...(await file.readAt(file.size - 3, 10))];
  const whole = await file.readAt(0, file.size);
  const sum = whole.reduce((sum, byte) => sum + byte, 0);
  file.position = 0;
  await file.read(1);
  const reading = file.read(file.size);
  const closed = file.close();
  const end = await reading.then(() => "read", (error: Error) => error.name);
  await closed;
  await fastio.close();
  return { first, last, length: whole.length, sum, end };
}

test("a page reads a file at any place", async (t) => {
  await using fastio = client();
  const content = Uint8Array.from({ length: 1024 * KIB + 3 }, (_, at) => at % 251);
  const { nodeId } = await fastio.upload(content, { workspace, name: "open.bin" });
  assert(nodeId);
  const page = await (await launch(t)).newPage();
  await page.goto(await serve(t));
  const seen = await page.evaluate(look, [base_url, seed.users.owner.api_key, workspace, nodeId] as const);
  assert.deepEqual(seen, {
    first: [0, 1, 2],
    last: [...content.slice(-3)],
    length: content.length,
    sum: content.reduce((sum, byte) => sum + byte, 0),
    end: "InvalidStateError",
  });
});
