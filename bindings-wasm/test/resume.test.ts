// Uploads that go on where another one ended.
import assert from "node:assert/strict";
import { test } from "node:test";
import { type Fastio, FastioError, type Progress, type UploadOptions } from "fastio-sdk";
import { client, control, requests, seed, store, until, workspace } from "./world.js";

const MIB = 1024 * 1024;
const CHUNKS = 12;
/** Chunks whose replies come in the first run. */
const ANSWERED = 5;
const AT_ONCE = 3;

/** A file whose chunks all differ. */
const file = new File(
  Array.from({ length: CHUNKS }, (_, n) => new Uint8Array(MIB).fill(n + 1)),
  "resumed.bin",
);
const to: UploadOptions = { workspace, chunkSize: MIB };
const sent = () => requests("uploads.send_chunk");

/** How many chunks the session of a journal has. */
async function arrivedOf(fastio: Fastio, journal: string): Promise<number> {
  const { upload_id } = JSON.parse(journal) as { upload_id: string };
  const { chunks } = await fastio.uploads.get(upload_id);
  return Object.keys(chunks ?? {}).length;
}

/** Stops an upload in the middle; its last journal. */
async function interrupted(): Promise<string> {
  const before = await sent();
  await control("faults", {
    operation: "uploads.send_chunk",
    fault: "latency",
    ms: 600_000,
    skip: ANSWERED,
    times: CHUNKS,
  });
  const fastio = client();
  const stop = new AbortController();
  let journal = "";
  const upload = fastio.upload(file, {
    ...to,
    // Whoever keeps journals wants something to go on with: it is resumable.
    onJournal: (now) => (journal = now),
    signal: stop.signal,
  });
  const refused = assert.rejects(upload, { name: "AbortError" });
  await until(async () => (await sent()) === before + ANSWERED + AT_ONCE);
  stop.abort();
  await refused;
  await fastio.close();
  await control("faults", "none");
  return journal;
}

test("a cancelled upload goes on in another client with the chunks that are missing", async () => {
  const journal = await interrupted();
  await using fastio = client();
  const { upload_id } = JSON.parse(journal) as { upload_id: string };
  const arrived = await arrivedOf(fastio, journal);
  assert(arrived >= ANSWERED && arrived < CHUNKS, `${arrived} arrived`);

  const before = await sent();
  const seen: Progress[] = [];
  const stored = await fastio.upload(file, { ...to, resume: journal, onProgress: (progress) => seen.push(progress) });
  assert.equal((await sent()) - before, CHUNKS - arrived);
  assert.equal(stored.uploadId, upload_id);
  assert.equal(stored.verified, true);
  assert.deepEqual((await control("stats")).upload_sessions, 0);

  const { state, confirmed, total, filesDone, files } = seen.at(-1) as Progress;
  assert.deepEqual([state, confirmed, total, filesDone, files], ["done", file.size, file.size, 1, 1]);
  assert.deepEqual(
    seen.map(({ confirmed }) => confirmed),
    seen.map(({ confirmed }) => confirmed).toSorted((a, b) => a - b),
  );
  assert.deepEqual(Object.keys(seen[0] as Progress).toSorted(), [
    "bytesPerS",
    "confirmed",
    "files",
    "filesDone",
    "remainingMs",
    "sent",
    "state",
    "total",
  ]);

  assert(stored.nodeId);
  const { blob } = await fastio.download(stored.nodeId, { workspace });
  assert.deepEqual(Buffer.from(await (blob as Blob).arrayBuffer()), Buffer.from(await file.arrayBuffer()));
});

test("an error of a resumable upload tells how to go on", async () => {
  await using fastio = client();
  await control("faults", { operation: "uploads.send_chunk", fault: "status", status: 503, skip: 2, times: 99 });
  const failed = fastio.upload(file, { ...to, name: "failed.bin", resumable: true, maxAttempts: 1 });
  let journal = "";
  await assert.rejects(failed, (error) => {
    assert(error instanceof FastioError);
    assert.equal(error.kind, "server");
    journal = error.journal ?? "";
    return true;
  });
  await control("faults", "none");
  const arrived = await arrivedOf(fastio, journal);
  assert(arrived < CHUNKS);
  const before = await sent();
  await fastio.upload(file, { ...to, name: "failed.bin", resume: journal });
  assert.equal((await sent()) - before, CHUNKS - arrived);
});

test("a damaged journal, and one of another file, are refused before anything is sent", async () => {
  const journal = await interrupted();
  await using fastio = client();
  const { upload_id } = JSON.parse(journal) as { upload_id: string };
  const before = Object.values((await control("stats")).requests).reduce((a, b) => a + b, 0);
  for (const [resume, source] of [
    [journal.replace(/"chunk_size":\d+/, '"chunk_size":1'), file],
    [journal.slice(1), file],
    ["{}", file],
    [journal, new File(["other"], "resumed.bin")],
    [journal, new File([file], "other.bin")],
  ] as const) {
    await assert.rejects(fastio.upload(source, { ...to, resume }), (error) => {
      assert(error instanceof FastioError && error.isInvalidParameter(), String(error));
      assert.equal(error.params[0]?.name.split(/[.:]/)[0], "resume");
      assert.equal(error.journal, null);
      return true;
    });
  }
  assert.equal(Object.values((await control("stats")).requests).reduce((a, b) => a + b, 0), before);
  await fastio.uploads.delete(upload_id);
});

test("folders below the target, limits of requests, and a version on a File Share only", async () => {
  await using fastio = client();
  const { nodeId } = await fastio.upload(new Blob(["deep"]), {
    workspace,
    name: "deep.txt",
    relativePath: "some/where/",
    timeoutMs: 60_000,
    maxAttempts: 2,
  });
  assert(nodeId);
  const { parent } = await fastio.storage.get("workspace", workspace, nodeId);
  assert.notEqual(parent, "root");

  const versioned = { workspace, name: "deep.txt", replace: nodeId, ifVersion: nodeId };
  await assert.rejects(fastio.upload(new Blob(["x"]), versioned), (error) => {
    assert(error instanceof FastioError);
    assert.equal(error.params[0]?.name, "if_version_id");
    return true;
  });
});

test("a File Share's file is written back, if it is still the version that was read", async () => {
  await using fastio = client();
  const node = await store(fastio, 3);
  const { fileshare = "" } = await fastio.fileshares.create(workspace, node);
  await fastio.fileshares.addGrant(fileshare, "edit", { user: seed.users.owner.id });
  const [read] = await fastio.fileshares.listVersions(fileshare);
  const back = { fileShare: fileshare, replace: node, ifVersion: read?.id, name: "zeros-3.bin" };
  const before = await requests("uploads.write_back");
  await fastio.upload(new Blob(["back"]), back);
  assert.equal(await requests("uploads.write_back"), before + 1);
  const { blob } = await fastio.download(node, { workspace });
  assert.equal(await blob?.text(), "back");

  await assert.rejects(fastio.upload(new Blob(["late"]), back), (error) => {
    assert(error instanceof FastioError && error.isConflict(), String(error));
    return true;
  });
});
