// Many files in one upload: each with its own end.
import assert from "node:assert/strict";
import { test } from "node:test";
import { FastioError, type FileEnd, type Progress } from "fastio-sdk";
import { client, control, requests, workspace } from "./world.js";

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

test("what is no file is refused by its name", async () => {
  await using fastio = client();
  await assert.rejects(fastio.uploadMany([{ path: "a" } as never], { workspace }), /files\[0\]: must be a Blob/);
  await assert.rejects(fastio.uploadMany([{ source: new Uint8Array(1) } as never], { workspace }), /files\[0\]: must be a str/);
  await assert.rejects(fastio.uploadMany([], {}), /workspace, share: give one of them/);
});
