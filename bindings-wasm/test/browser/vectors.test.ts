import assert from "node:assert/strict";
import { test } from "node:test";
import { launch, serve } from "./chromium.js";

test("the vectors, in a page", async (t) => {
  const ready = process.env["FASTIO_CONFORMANCE"];
  assert(ready, "no server of vectors is running; start these tests with: cargo xtask test browser");
  const origin = await serve(t);
  const page = await (await launch(t)).newPage();
  await page.goto(origin);
  const { played, wrong } = await page.evaluate(async (control_url) => {
    const at = "/build/test/scenario/vectors.js";
    const { play } = (await import(at)) as typeof import("../scenario/vectors.js");
    return play(control_url, "chromium");
  }, JSON.parse(ready).control_url as string);
  assert(played > 0);
  assert.deepEqual(wrong, []);
});
