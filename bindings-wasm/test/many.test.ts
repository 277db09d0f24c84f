// Many files in one upload: each with its own end.
import assert from "node:assert/strict";
import { test } from "node:test";
import { FastioError, type FileEnd, type Progress } from "fastio-sdk";
import { client, control, requests, until, workspace } from "./world.js";

/** As a browser's list has a file of a folder. */
function inFolder(path: string, content: string): File {
  const file = new File([content], path.slice(path.lastIndexOf("/") + 1));
  return Object.defineProperty(file, "webkitRelativePath", { value: path });
}

test("small files go together, and one that fails ends no other", async () => {
  await using fastio = client();
  const before = await requests("uploads.send_batch");
  const told: FileEnd[] = [];
  let last: Progress | undefined;
  const files = [
    new File(["one"], "one.txt"),
    inFolder("site/deep/two.txt", "two!"),
    { path: "site/..", source: new Uint8Array(5) },
    { path: "three.bin", source: new Uint8Array(6) },
  ];
  const ends = await fastio.uploadMany(files, {
    workspace,
    nodeIds: true,
    onFile: (end) => told.push(end),
    onProgress: (now) => (last = now),
  });
  assert.deepEqual(
    ends.map(({ path, uploaded }) => [path, uploaded?.size]),
    [
      ["one.txt", 3],
      ["site/deep/two.txt", 4],
      ["site/..", undefined],
      ["three.bin", 6],
    ],
  );
  const error = ends[2]?.error;
  assert(error instanceof FastioError && error.isInvalidParameter());
  assert.equal(error.params[0]?.name, "name");
  assert(ends.every(({ uploaded, error }) => Boolean(uploaded?.nodeId) !== Boolean(error)));
  assert.equal(told.length, 4);
  assert.equal(last?.filesDone, 4);
  assert.equal((await requests("uploads.send_batch")) - before, 1);
  assert.equal((await control("stats")).upload_sessions, 0);
});

test("what is stored is not sent again", async () => {
  await using fastio = client();
  let journal = "";
  const file = (name: string, content: string) => new File([content], name);
  const files = [file("again-1.txt", "a"), file("again-2.txt", "b")];
  const first = await fastio.uploadMany(files, { workspace, nodeIds: true, onJournal: (now) => (journal = now) });
  const more = [...files, file("again-3.txt", "c")];
  const again = await fastio.uploadMany(more, { workspace, nodeIds: true, resume: journal });
  const ids = (ends: readonly FileEnd[]) => ends.map(({ uploaded }) => uploaded?.uploadId);
  assert.deepEqual(ids(again).slice(0, 2), ids(first));
  assert(ids(again)[2]);
});

test("who aborts can go on with all that arrived", async () => {
  await using fastio = client();
  await control("faults", { operation: "uploads.send_chunk", fault: "latency", ms: 600_000, times: 9 });
  const before = await requests("uploads.send_chunk");
  const small = ["a1.txt", "a2.txt", "a3.txt"].map((name) => new File([name], name));
  const files = [...small, new File([new Uint8Array(5 << 20)], "large.bin")];
  const stop = new AbortController();
  let journal = "";
  let stored = 0;
  const upload = fastio.uploadMany(files, {
    workspace,
    nodeIds: true,
    signal: stop.signal,
    onJournal: (now) => (journal = now),
    onFile: () => stored++,
  });
  await until(async () => stored === small.length && (await requests("uploads.send_chunk")) > before);
  stop.abort();
  await assert.rejects(upload, { name: "AbortError" });
  await control("faults", "none");
  // The session is in it, though one more is little news.
  const known = (JSON.parse(journal) as { files: { path: string; crc32c?: string }[] }).files;
  const entries = known.map(({ path, crc32c }) => [path, crc32c !== undefined]);
  assert.deepEqual(entries, [["a1.txt", true], ["a2.txt", true], ["a3.txt", true], ["large.bin", false]]);
  const batches = await requests("uploads.send_batch");
  const ends = await fastio.uploadMany(files, { workspace, nodeIds: true, resume: journal });
  assert(ends.every(({ uploaded }) => uploaded));
  assert.equal(await requests("uploads.send_batch"), batches);
  await until(async () => (await control("stats")).upload_sessions === 0);
});

test("what is no file is refused by its name", async () => {
  await using fastio = client();
  for (const list of [new File(["a"], "a.txt"), 5, "a.txt", {}, null, undefined]) {
    const refused = { name: "TypeError", message: "files: must be a list of files" };
    await assert.rejects(fastio.uploadMany(list as never, { workspace }), refused);
  }
  await assert.rejects(fastio.uploadMany([{ path: "a" } as never], { workspace }), /files\[0\]: must be a Blob/);
  await assert.rejects(fastio.uploadMany([{ source: new Uint8Array(1) } as never], { workspace }), /files\[0\]: must be a str/);
  await assert.rejects(fastio.uploadMany([], {}), /workspace, share: give one of them/);
});
