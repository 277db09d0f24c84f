// Large downloads in Node: in parts, and on from a partial file.
import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { mkdir, mkdtemp, open, readFile, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, afterEach, beforeEach, test } from "node:test";
import { type DownloadOptions, FastioError, type Progress } from "fastio-sdk";
import { folder, toFile } from "fastio-sdk/node";
import { client, control, requests, until, workspace } from "./world.js";

const MIB = 1024 * 1024;
const READ = "downloads.read";
/** Three parts, the last short. */
const CONTENT = randomBytes(40 * MIB);
const PARTS = 3;

const fastio = client();
const temporary = await mkdtemp(join(tmpdir(), "fastio-"));
const { nodeId } = await fastio.upload(CONTENT, { workspace, name: "film.bin" });
assert(nodeId);
const node = nodeId;

let place = "";
let to: DownloadOptions;
let count = 0;
beforeEach(async () => {
  place = join(temporary, String(++count));
  await mkdir(place);
  to = { workspace, to: folder(place) };
});
afterEach(() => control("faults", "none"));
after(async () => {
  await fastio.close();
  await rm(temporary, { recursive: true });
});

const partial = () => join(place, ".film.bin.fastio-part");

/** How many parts a journal has. */
function parts(journal: string): number {
  return (JSON.parse(journal) as { parts: (string | null)[] }).parts.filter((hash) => hash !== null).length;
}

/** Stops a download when all parts but one are there, and that was asked for; its last journal. */
async function interrupted(of = node, options = to): Promise<string> {
  const before = await requests(READ);
  await control("faults", { operation: READ, fault: "latency", ms: 600_000, skip: PARTS - 1, times: 1 });
  const stop = new AbortController();
  let journal = "";
  // Whoever keeps journals wants something to go on with: it is resumable.
  const stopped = assert.rejects(
    fastio.download(of, { ...options, onJournal: (now) => (journal = now), signal: stop.signal }),
    { name: "AbortError" },
  );
  await until(() => journal !== "" && parts(journal) === PARTS - 1);
  // A request that arrives only after the end would count as one of the next download's.
  await until(async () => (await requests(READ)) === before + PARTS);
  stop.abort();
  await stopped;
  await control("faults", "none");
  assert.deepEqual(await readdir(place), [".film.bin.fastio-part"]);
  return journal;
}

async function complete(): Promise<void> {
  assert.deepEqual(await readdir(place), ["film.bin"]);
  assert(CONTENT.equals(await readFile(join(place, "film.bin"))));
}

test("a file comes in parts, side by side, which are taken up where they break", async () => {
  await control("faults", { operation: READ, fault: "cut", times: 2 });
  const before = await requests(READ);
  const seen: Progress[] = [];
  const { verified } = await fastio.download(node, { ...to, onProgress: (now) => seen.push(now) });
  assert(verified);
  assert.equal((await requests(READ)) - before, PARTS + 2);
  const confirmed = seen.map(({ confirmed }) => confirmed);
  assert.deepEqual(confirmed, confirmed.toSorted((a, b) => a - b));
  assert.equal(confirmed.at(-1), CONTENT.length);
  await complete();

  // A part of the file, in parts.
  await fastio.download(node, { workspace, to: toFile(join(place, "part")), offset: 1000, length: 20 * MIB });
  assert(CONTENT.subarray(1000, 1000 + 20 * MIB).equals(await readFile(join(place, "part"))));
});

test("a download that was stopped goes on with what is missing, in another client", async () => {
  const resume = await interrupted();
  await using fastio = client();
  const before = await requests(READ);
  const seen: Progress[] = [];
  const { verified } = await fastio.download(node, { ...to, resume, onProgress: (now) => seen.push(now) });
  assert(verified);
  assert.equal((await requests(READ)) - before, 1);
  assert.equal(seen.at(-1)?.confirmed, CONTENT.length);
  await complete();
});

test("an error tells how to go on, at once", async () => {
  await control("faults", { operation: READ, fault: "cut", times: 99 });
  let resume = "";
  await assert.rejects(fastio.download(node, { ...to, resumable: true, maxAttempts: 1 }), (error) => {
    assert(error instanceof FastioError && error.isNetwork(), String(error));
    resume = error.journal ?? "";
    return true;
  });
  await control("faults", "none");
  assert.deepEqual(await readdir(place), [".film.bin.fastio-part"]);
  assert.equal(parts(resume), 0);
  await fastio.download(node, { ...to, resume });
  await complete();

  // Nobody can come back for what is not resumable.
  await control("faults", { operation: READ, fault: "cut", times: 99 });
  const other = toFile(join(place, "other.bin"));
  await assert.rejects(fastio.download(node, { workspace, to: other, maxAttempts: 1 }), { journal: null });
  assert.deepEqual(await readdir(place), ["film.bin"]);
});

test("a part that was written to is fetched again, and a file that is longer or shorter too", async () => {
  const resume = await interrupted();
  const file = await open(partial(), "r+");
  await file.write(Uint8Array.of((CONTENT[7] ?? 0) ^ 1), 0, 1, 7);
  await file.truncate(50 * MIB);
  await file.close();
  const before = await requests(READ);
  await fastio.download(node, { ...to, resume });
  assert.equal((await requests(READ)) - before, 2);
  await complete();

  await rm(join(place, "film.bin"));
  const again = await interrupted();
  await writeFile(partial(), "another file");
  const { verified } = await fastio.download(node, { ...to, resume: again });
  assert(verified);
  await complete();
});

test("another version is downloaded from its beginning", async () => {
  const { nodeId: changing } = await fastio.upload(CONTENT, { workspace, name: "changing.bin" });
  assert(changing);
  const target = toFile(join(place, "film.bin"));
  const resume = await interrupted(changing, { workspace, to: target });
  const newer = new Uint8Array(CONTENT.subarray(1));
  await fastio.upload(newer, { workspace, name: "changing.bin", replace: changing });
  await fastio.download(changing, { workspace, to: target, resume });
  assert((await readFile(join(place, "film.bin"))).equals(newer));
});

test("what is no journal of it, and no place for it, is refused before anything is sent", async () => {
  const resume = await interrupted();
  const { requests: before } = await control("stats");
  const { to: _, ...memory } = to;
  for (const [options, of, name] of [
    [{ ...to, resume: resume.replace(/"size":\d+/, '"size":1') }, node, "resume"],
    [{ ...to, resume }, workspace, "resume"],
    [{ ...memory, resume }, node, "resumable"],
    [{ ...memory, to: new WritableStream(), resumable: true }, node, "resumable"],
    [{ ...to, resumable: true, offset: 1 }, node, "resumable"],
  ] as const) {
    await assert.rejects(fastio.download(of, options), (error) => {
      assert(error instanceof FastioError && error.isInvalidParameter(), String(error));
      assert.equal(error.params[0]?.name, name);
      return true;
    });
  }
  assert.deepEqual((await control("stats")).requests, before);
});

test("a partial file is one download's at a time", async () => {
  const resume = await interrupted();
  const both = await Promise.allSettled([1, 2].map(() => fastio.download(node, { ...to, resume })));
  assert(both.some(({ status }) => status === "fulfilled"));
  for (const end of both) {
    if (end.status === "rejected") assert((end.reason as FastioError).isIo(), String(end.reason));
  }
  await complete();

  // One of a process that died is taken over; one of a process that lives is not.
  const lock = join(place, ".other.bin.fastio-lock");
  const other = { workspace, to: toFile(join(place, "other.bin")), resumable: true };
  await writeFile(lock, String(process.ppid));
  await assert.rejects(fastio.download(node, other), { kind: "io", message: /other\.bin\.fastio-lock/ });
  await writeFile(lock, String(process.pid));
  await fastio.download(node, other);
  assert.deepEqual((await readdir(place)).toSorted(), ["film.bin", "other.bin"]);
});

test("a link in place of the partial file is not followed", async () => {
  const elsewhere = join(temporary, "elsewhere");
  await writeFile(elsewhere, "theirs");
  await symlink(elsewhere, partial());
  await assert.rejects(fastio.download(node, { ...to, resumable: true }), { kind: "io" });
  assert.equal(await readFile(elsewhere, "utf8"), "theirs");
  assert.deepEqual(await readdir(place), [".film.bin.fastio-part"]);
});
