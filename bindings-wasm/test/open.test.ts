// Files that are read from where they are. These count connections, so they have a process to themselves.
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { after, afterEach, test } from "node:test";
import { FastioError, type OpenFile } from "fastio-sdk";
import { client, control, requests, until, workspace } from "./world.js";

const KIB = 1024;
const SIZE = 3 * KIB * KIB + 11;
const CONTENT = Uint8Array.from({ length: SIZE }, (_, at) => (Math.imul(at, 2654435761) >>> 13) & 255);

const fastio = client();
after(() => fastio.close());
afterEach(() => control("faults", "none"));

async function stored(name: string, bytes: Uint8Array<ArrayBuffer>, replace?: string): Promise<string> {
  const { nodeId } = await fastio.upload(bytes, { workspace, name, replace });
  assert(nodeId);
  return nodeId;
}

/** The file that most tests read. */
const node = await stored("open.bin", CONTENT);
const reads = () => requests("downloads.read");
const at = (offset: number, length: number) => CONTENT.slice(offset, offset + length);
const silent = () => control("faults", { operation: "downloads.read", fault: "latency", ms: 600_000, times: 1 });
const nothingIsLeft = () => until(async () => (await control("stats")).open_connections === 0);

/** A read that the service does not answer. */
async function waiting(file: OpenFile, options?: { signal: AbortSignal }): Promise<Promise<Uint8Array>[]> {
  await silent();
  const before = await reads();
  const read = file.readAt(2048 * KIB, 7, options);
  read.catch(() => {});
  await until(async () => (await reads()) > before);
  return [read];
}

test("who reads in order is given more and more", async () => {
  await using file = await fastio.open(node, { workspace });
  assert.deepEqual([file.name, file.size, file.position], ["open.bin", SIZE, 0]);
  let [count, pieces] = [await reads(), [] as Uint8Array[]];
  const begun: number[] = [];
  for (;;) {
    const from = file.position;
    const piece = await file.read(64 * KIB);
    if (piece.length === 0) break;
    assert.equal(file.position, from + piece.length);
    pieces.push(piece);
    const now = await reads();
    if (now > count) begun.push(from / KIB);
    assert(now <= count + 1);
    count = now;
  }
  // Twice as much each time, as the engine says.
  assert.deepEqual(begun, [0, 128, 384, 896, 1920]);
  assert(Buffer.concat(pieces).equals(CONTENT));
  assert.equal(file.position, SIZE);
});

test("a file is read at any place, over breaks, and of one version", async () => {
  const node = await stored("versions.bin", CONTENT);
  await using file = await fastio.open(node, { workspace, readAhead: 64 * KIB });
  await control("faults", { operation: "downloads.read", fault: "cut", skip: 1, times: 3 });
  await stored("versions.bin", CONTENT.slice(5), node);

  file.position = SIZE - 100;
  assert.deepEqual(await file.read(1000), at(SIZE - 100, 100));
  assert.equal((await file.read(1)).length, 0, "it ends there");
  assert.deepEqual(await file.readAt(5, 100), at(5, 100));
  // A little further on is read over, with the request that is under way.
  const before = await reads();
  file.position += 1000;
  assert.deepEqual(await file.read(100), at(1105, 100));
  assert.equal(await reads(), before);
  file.position = 0;
  const whole = await file.read(SIZE);
  assert(Buffer.from(whole).equals(CONTENT));
  assert.equal(whole.buffer.byteLength, SIZE, "a buffer of its own");
  assert.equal((await file.readAt(SIZE + 5, 10)).length, 0, "nothing is beyond");
  assert.equal(file.position, SIZE + 5);
  assert.equal((await file.readAt(3, 0)).length, 0);
  const now = await fastio.storage.get("workspace", workspace, node);
  assert(file.version && now.version && file.version !== now.version);
});

test("libraries that read files by parts take it", async () => {
  await using file = await fastio.open(node, { workspace });
  const parts = {
    byteLength: file.size,
    slice: async (start: number, end = file.size): Promise<ArrayBuffer> => (await file.readAt(start, end - start)).buffer,
  };
  const [head, tail] = await Promise.all([parts.slice(0, 4), parts.slice(parts.byteLength - 4)]);
  assert.deepEqual([new Uint8Array(head), new Uint8Array(tail)], [at(0, 4), at(SIZE - 4, 4)]);
});

test("reads at once take turns", async () => {
  await using file = await fastio.open(node, { workspace });
  const got = await Promise.all([file.read(5), file.readAt(1000, 5), file.read(5), file.readAt(9, 5), file.read(SIZE)]);
  for (const [index, part] of [at(0, 5), at(1000, 5), at(1005, 5), at(9, 5), at(14, SIZE)].entries()) {
    assert(Buffer.from(got[index] ?? []).equals(part), `${index}`);
  }
});

test("an empty file asks for nothing", async () => {
  const empty = await stored("empty.bin", new Uint8Array());
  const before = await reads();
  await using file = await fastio.open(empty, { workspace });
  assert.equal(file.size, 0);
  assert.equal((await file.read(10)).length, 0);
  assert.equal(await reads(), before);
});

test("a file of a share is read", async (t) => {
  const asked: string[] = [];
  // The sandbox has no shares.
  let size = 300;
  const service = createServer(({ url = "", headers }, reply) => {
    asked.push(url);
    if (url.includes("/details/")) {
      reply.setHeader("content-type", "application/json");
      return void reply.end(JSON.stringify({ result: "yes", response: { node: { id: "n", name: "shared.bin", size, version: "v" } } }));
    }
    const [, first = 0, last = 0] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? "")?.map(Number) ?? [];
    reply.writeHead(206, { "content-range": `bytes ${first}-${last}/300` }).end(at(first, last - first + 1));
  });
  await once(service.listen(0, "127.0.0.1"), "listening");
  t.after(() => service.close());
  const { port } = service.address() as AddressInfo;
  await using theirs = client({ baseUrl: `http://127.0.0.1:${port}/current`, apiKey: "k" });
  await using file = await theirs.open("n", { share: "s" });
  assert.deepEqual([file.name, file.size, file.version], ["shared.bin", 300, "v"]);
  assert.deepEqual(await file.readAt(100, 500), at(100, 200));
  assert.equal(asked.length, 2);
  for (const [index, part] of ["/share/s/storage/n/details/", "/share/s/storage/n/read/?version_id=v"].entries()) {
    assert(asked[index]?.includes(part), asked[index]);
  }
  size = -1;
  await assert.rejects(theirs.open("n", { share: "s" }), (error) => error instanceof FastioError && error.kind === "unsupported");
});

test("only the current version can be named", async () => {
  const node = await stored("named.txt", at(0, 3));
  await using first = await fastio.open(node, { workspace });
  await stored("named.txt", at(3, 4), node);
  await using now = await fastio.open(node, { workspace });
  assert(first.version && now.version && first.version !== now.version);
  await using named = await fastio.open(node, { workspace, version: now.version });
  assert.deepEqual(await named.read(9), at(3, 4));
  assert.deepEqual(await first.read(9), at(0, 3));
  await assert.rejects(fastio.open(node, { workspace, version: first.version }), (error) => {
    assert(error instanceof FastioError && error.isUnsupported());
    return /not the current one/.test(error.message);
  });
  const { id: folder = "" } = await fastio.storage.createFolder("workspace", workspace, "root", "Opened");
  await assert.rejects(fastio.open(folder, { workspace }), /may be no file/);
});

test("after a read that failed another begins anew", async () => {
  const gone = await stored("gone.txt", at(0, 100));
  await using file = await fastio.open(gone, { workspace, maxAttempts: 1 });
  await control("faults", { operation: "downloads.read", fault: "cut", times: 1 });
  await assert.rejects(file.read(100), (error) => error instanceof FastioError && error.operation === "downloads.read");
  // Whole as HTTP, and half of what was asked for.
  await control("faults", { operation: "downloads.read", fault: "truncate", times: 1 });
  await assert.rejects(file.readAt(10, 90), { kind: "integrity", operation: "downloads.read" });
  assert.equal(file.position, 0);
  await fastio.storage.delete("workspace", workspace, gone);
  await assert.rejects(file.read(100), { kind: "not_found" });
  await fastio.storage.restore("workspace", workspace, gone);
  assert.deepEqual(await file.read(100), at(0, 100));
});

test("a read is stopped by its signal, in its turn or before", async () => {
  await using file = await fastio.open(node, { workspace });
  await file.read(10);
  const [stop, stopNext] = [new AbortController(), new AbortController()];
  const [read] = await waiting(file, { signal: stop.signal });
  const next = file.read(10, { signal: stopNext.signal });
  const last = file.read(10);
  stopNext.abort(new Error("not now"));
  await assert.rejects(next, /not now/);
  stop.abort(new Error("enough"));
  await assert.rejects(read!, /enough/);
  assert.deepEqual(await last, at(10, 10));
  assert.deepEqual(await file.read(10, { signal: new AbortController().signal }), at(20, 10));
  const before = await reads();
  await assert.rejects(file.readAt(SIZE - 1, 1, { signal: stop.signal }), /enough/);
  await assert.rejects(fastio.open(node, { workspace, signal: stop.signal }), /enough/);
  assert.equal(await reads(), before);
});

test("closing ends reads and leaves nothing", async () => {
  const file = await fastio.open(node, { workspace });
  const [read] = await waiting(file);
  const next = file.read(1);
  const closed = file.close();
  await assert.rejects(read!, { name: "InvalidStateError", message: /open it again/ });
  await assert.rejects(next, { name: "InvalidStateError" });
  await closed;
  await file.close();
  await assert.rejects(file.read(0), { name: "InvalidStateError" });
  // What is read ahead of who reads no more goes, too.
  const large = await stored("large.bin", new Uint8Array(24 * KIB * KIB));
  const left = await fastio.open(large, { workspace });
  await left.read(8 * KIB * KIB);
  await left.close();
  await nothingIsLeft();
});

test("closing the client ends reads", async () => {
  const theirs = client();
  const file = await theirs.open(node, { workspace });
  assert.deepEqual(await file.read(3), at(0, 3));
  const [read] = await waiting(file);
  const closed = theirs.close();
  await assert.rejects(read!, { kind: "cancelled" });
  await closed;
  await assert.rejects(file.read(1), { name: "InvalidStateError", message: "the client is closed" });
  await file.close();
  await nothingIsLeft();
});

test("what is no place or length is refused before anything is sent", async () => {
  await using file = await fastio.open(node, { workspace });
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  const untyped = file as any;
  const before = await reads();
  for (const [act, name] of [
    [() => untyped.read(), "length"],
    [() => untyped.read(-1), "length"],
    [() => untyped.read(1.5), "length"],
    [() => untyped.read("5"), "length"],
    [() => untyped.read(5n), "length"],
    [() => untyped.readAt(undefined, 5), "offset"],
    [() => untyped.readAt(-1, 5), "offset"],
    [() => untyped.readAt(NaN, 5), "offset"],
    [() => untyped.readAt(5), "length"],
    [() => untyped.read(5, { signal: {} }), "signal"],
    [() => untyped.read(5, { sginal: undefined }), "options"],
    [() => untyped.read(5, null), "options"],
    [async () => (untyped.position = -1), "position"],
    [async () => (untyped.position = undefined), "position"],
    [async () => (untyped.position = "5"), "position"],
  ] as [() => Promise<unknown>, string][]) {
    await assert.rejects(act, (error) => error instanceof TypeError && error.message.startsWith(`${name}: `), `${act}`);
  }
  assert.equal(file.position, 0);
  assert.equal(await reads(), before);
});
