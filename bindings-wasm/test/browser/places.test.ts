// Folders of the browser's, which have a file as soon as it has a name.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Fastio } from "fastio-sdk";
import { base_url, client, control, requests, seed, store, until, workspace } from "../world.js";
import { launch, serve } from "./chromium.js";

declare global {
  var stopping: AbortController;
}

/** How a download goes on in the page. */
type How = "whole" | "replaces" | "no writer" | "taken";

/** Runs in the page: how the download ended, and what is in the folder then. */
async function download([baseUrl, apiKey, workspace, node, how]: readonly [string, string, string, string, How]) {
  const sdk = "fastio-sdk";
  const made = (await import(sdk)) as typeof import("fastio-sdk");
  const fastio: Fastio = new made.Fastio({ baseUrl, apiKey, retry: { maxAttempts: 1 } });
  const folder = await navigator.storage.getDirectory();
  globalThis.stopping = new AbortController();
  const to = {
    getFileHandle: async (name: string, options?: FileSystemGetFileOptions) => {
      const file = await folder.getFileHandle(name, options);
      const refuses = async (): Promise<never> => {
        if (how === "taken") {
          const theirs = await file.createWritable();
          await theirs.write("theirs");
          await theirs.close();
        }
        throw new Error("no room");
      };
      const fails = how === "no writer" || how === "taken";
      return fails ? { createWritable: refuses, getFile: () => file.getFile() } : file;
    },
    removeEntry: (name: string) => folder.removeEntry(name),
  } as unknown as FileSystemDirectoryHandle;
  const end = await fastio.download(node, { workspace, to, overwrite: how === "replaces", signal: globalThis.stopping.signal }).then(
    ({ size }) => String(size),
    (error: Error) => `${error.name}: ${error.message}`,
  );
  await fastio.close();
  const entries: [string, number][] = [];
  for await (const [name, entry] of folder as unknown as AsyncIterable<[string, FileSystemFileHandle]>) {
    entries.push([name, (await entry.getFile()).size]);
  }
  return { end, entries };
}

test("a download that fails leaves no empty file in the way of the next", async (t) => {
  await using fastio = client();
  const size = 8 * 1024 * 1024;
  const node = await store(fastio, size);
  const page = await (await launch(t)).newPage();
  await page.goto(await serve(t));
  const goes = (how: How) => page.evaluate(download, [base_url, seed.users.owner.api_key, workspace, node, how] as const);

  await control("faults", { operation: "downloads.read", fault: "cut", times: 1 });
  const failed = await goes("whole");
  await control("faults", "none");
  assert.match(failed.end, /^FastioError/);
  assert.deepEqual(failed.entries, []);

  await control("faults", { operation: "downloads.read", fault: "latency", ms: 600_000, times: 1 });
  const before = await requests("downloads.read");
  const waiting = goes("whole");
  await until(async () => (await requests("downloads.read")) > before);
  await page.evaluate(() => globalThis.stopping.abort());
  const cancelled = await waiting;
  await control("faults", "none");
  assert.match(cancelled.end, /^AbortError/);
  assert.deepEqual(cancelled.entries, []);

  const refused = await goes("no writer");
  assert.match(refused.end, /no room/);
  assert.deepEqual(refused.entries, []);

  // What somebody else wrote there meanwhile stays.
  const taken = await goes("taken");
  assert.match(taken.end, /no room/);
  assert.deepEqual(taken.entries, [[`zeros-${size}.bin`, 6]]);

  // A file that was there before does, too.
  await control("faults", { operation: "downloads.read", fault: "cut", times: 1 });
  assert.deepEqual((await goes("replaces")).entries, [[`zeros-${size}.bin`, 6]]);
  await control("faults", "none");
  assert.match((await goes("whole")).end, /exists already/);
  assert.deepEqual(await goes("replaces"), { end: String(size), entries: [[`zeros-${size}.bin`, size]] });
});
