import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { base_url, control, requests, seed, until, workspace } from "../world.js";
import { ROOT, launch, serve } from "./chromium.js";

const TEXT = "# Refunds\n\nA customer who returns the lamp within thirty days gets the whole price back.\n";
const PICTURE = new URL("../examples/browser-uploader/screenshot.png", ROOT);

/** Drops files onto the page, as a person would: names, and texts or numbers of bytes. */
async function drop(page: Page, ...files: [name: string, bytes: number | string][]): Promise<void> {
  const transfer = await page.evaluateHandle((files) => {
    const transfer = new DataTransfer();
    for (const [name, bytes] of files) {
      transfer.items.add(new File([typeof bytes === "string" ? bytes : new Uint8Array(bytes)], name));
    }
    return transfer;
  }, files);
  await page.dispatchEvent("#drop", "drop", { dataTransfer: transfer });
}

test("the uploader", async (t) => {
  const origin = await serve(t, new URL("..", ROOT), ["examples", "bindings-wasm"]);
  const page = await (await launch(t, { viewport: { width: 880, height: 720 } })).newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.goto(`${origin}examples/browser-uploader/index.html`);
  const text = (selector: string) => page.locator(selector).innerText();

  await page.fill("[name=baseUrl]", base_url);
  await page.fill("[name=workspace]", workspace);
  await page.fill("[name=apiKey]", "a-key-that-nobody-has");
  await page.click("#connect button");
  await page.locator("#status:not(:empty)").waitFor();
  assert(!(await page.locator("#work").isVisible()));

  await page.fill("[name=apiKey]", seed.users.owner.api_key);
  await page.click("#connect button");
  await page.locator("#work").waitFor();
  assert.match(await text("#status"), /^Connected to /);

  await drop(page, ["refunds.md", TEXT]);
  await page.locator("#transfers li", { hasText: "stored" }).waitFor();
  await page.locator("#files li", { hasText: `refunds.md (${TEXT.length} bytes)` }).waitFor();

  // In chunks.
  const seen = await page.evaluateHandle(() => {
    const seen: number[] = [];
    new MutationObserver(() => {
      const bar = document.querySelector("#transfers li:nth-child(2) progress") as HTMLProgressElement | null;
      if (bar) seen.push(bar.value);
    }).observe(document.querySelector("#transfers") as Element, { subtree: true, attributes: true, childList: true });
    return seen;
  });
  const size = 40 * 1024 * 1024;
  await drop(page, ["lamps.bin", size]);
  await page.locator("#transfers li", { hasText: "lamps.bin" }).getByText("stored").waitFor();
  const values = await seen.jsonValue();
  assert.deepEqual(values, values.toSorted((a, b) => a - b), "progress went back");

  const before = await requests("uploads.send_chunk");
  await control("faults", { operation: "uploads.send_chunk", fault: "latency", ms: 600_000, times: 9 });
  await drop(page, ["later.bin", size]);
  await until(async () => (await requests("uploads.send_chunk")) > before);
  const third = page.locator("#transfers li", { hasText: "later.bin" });
  // XMLHttpRequest tells what is sent before anything is answered.
  await until(async () => (await third.locator("progress").evaluate((bar) => (bar as HTMLProgressElement).value)) > 0);
  await third.getByRole("button", { name: "Cancel" }).click();
  await third.getByText("cancelled").waitFor();
  // What has arrived is kept to go on with.
  assert.equal((await control("stats")).upload_sessions, 1);
  await control("faults", "none");
  await third.getByRole("button", { name: "Go on" }).click();
  await third.getByText("stored").waitFor();
  await until(async () => (await control("stats")).upload_sessions === 0);

  // Together, and one that no service would take.
  const batches = await requests("uploads.send_batch");
  await drop(page, ["one.txt", "1"], ["two.txt", "22"], ["dot.", "333"], ["three.txt", "4444"]);
  const fourth = page.locator("#transfers > li", { hasText: "4 files" });
  await fourth.getByText("1 failed").waitFor();
  assert.match(await fourth.locator("ul").innerText(), /^dot\.: /);
  for (const stored of ["one.txt (1 bytes)", "two.txt (2 bytes)", "three.txt (4 bytes)"]) {
    await page.locator("#files li", { hasText: stored }).waitFor();
  }
  assert.equal((await requests("uploads.send_batch")) - batches, 1);

  await page.fill("[name=question]", "What does a customer get who returns the lamp within thirty days?");
  await page.click("#ask button");
  await page.locator("#citations li").first().waitFor();
  assert.match(await text("#answer"), /whole price/);
  assert.deepEqual(errors, []);

  if (process.env["FASTIO_SCREENSHOT"]) await page.screenshot({ path: fileURLToPath(PICTURE) });
});
