import assert from "node:assert/strict";
import { test } from "node:test";
import { play } from "./scenario/vectors.js";

test("the vectors", async () => {
  const ready = process.env["FASTIO_CONFORMANCE"];
  assert(ready, "no server of vectors is running; start these tests with: cargo xtask test node");
  const { played, wrong } = await play(JSON.parse(ready).control_url, "node");
  assert(played > 0);
  assert.deepEqual(wrong, []);
});
