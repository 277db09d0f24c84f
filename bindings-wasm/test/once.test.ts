// Streams that are read once, imports from the web, and signing out.
import assert from "node:assert/strict";
import { Readable } from "node:stream";
import { test } from "node:test";
import { FastioError, type Progress, type Uploaded } from "fastio-sdk";
import { client, control, requests, seed, until, workspace } from "./world.js";

const MIB = 1024 * 1024;

/** Bytes that differ from piece to piece. */
async function* pieces(size: number, piece = 300_001): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < size; at += piece) yield new Uint8Array(Math.min(piece, size - at)).fill(at % 251);
}

/** The same as a stream of the web's. */
function web(pieces: AsyncIterable<unknown>): ReadableStream<Uint8Array> {
  const iterator = pieces[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(value as Uint8Array);
    },
  });
}

async function whole(size: number): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces(size)) all.push(piece);
  return Buffer.concat(all);
}

/** What is stored. */
async function content({ nodeId }: { readonly nodeId: string | null }): Promise<Buffer> {
  assert(nodeId);
  const { blob } = await fastio.download(nodeId, { workspace });
  assert(blob);
  return Buffer.from(await blob.arrayBuffer());
}

const fastio = client();

test("a stream is sent as it comes, and a short one like any small file", async () => {
  for (const [size, operation] of [
    [0, "uploads.upload_small"],
    [5, "uploads.upload_small"],
    [4 * MIB, "uploads.upload_small"],
    [4 * MIB + 1, "uploads.send_stream"],
    [9 * MIB, "uploads.send_stream"],
  ] as const) {
    const before = await requests(operation);
    const far: Progress[] = [];
    const stored: Uploaded = await fastio.upload(pieces(size), { workspace, name: "s.bin", onProgress: (now) => far.push(now) });
    assert.equal(stored.size, size);
    assert.equal(stored.verified, true);
    assert.equal(await requests(operation), before + 1);
    assert.deepEqual(await content(stored), await whole(size));
    assert.equal(far.at(-1)?.sent, size);
    assert(far.every(({ sent }, n) => sent >= (far[n - 1]?.sent ?? 0)));
  }
});

test("streams of the web and of Node are taken", async () => {
  assert.deepEqual(await content(await fastio.upload(web(pieces(6 * MIB)), { workspace, name: "web.bin" })), await whole(6 * MIB));
  const node = Readable.from(pieces(6 * MIB));
  assert.deepEqual(await content(await fastio.upload(node, { workspace, name: "node.bin" })), await whole(6 * MIB));
});

test("what a stream throws is thrown, and nothing is left", async () => {
  const broken = new Error("in the middle", { cause: "why" });
  for (const size of [5, 6 * MIB]) {
    async function* breaks() {
      yield* pieces(size);
      throw broken;
    }
    await assert.rejects(fastio.upload(breaks(), { workspace, name: "broken.bin" }), (error) => error === broken);
  }
  const text = web(Readable.from(["text"]));
  await assert.rejects(fastio.upload(text, { workspace, name: "t" }), { name: "TypeError", message: /pieces of type Uint8Array/ });
  assert.equal((await control("stats")).upload_sessions, 0);
});

test("a bound is kept, and a stream needs a name", async () => {
  for (const size of [100, 6 * MIB]) {
    const upload = fastio.upload(pieces(size), { workspace, name: "long.bin", maxSize: size - 1 });
    await assert.rejects(upload, (error) => error instanceof FastioError && error.kind === "limit_exceeded");
  }
  await assert.rejects(fastio.upload(pieces(5), { workspace }), { name: "TypeError", message: /^name/ });
  assert.equal((await control("stats")).upload_sessions, 0);
});

test("a cancelled stream is left, and its session deleted", async () => {
  let left = false;
  async function* never() {
    try {
      yield new Uint8Array(5 * MIB);
      // Whoever asks only after the abort is told nothing of it.
      stop.signal.throwIfAborted();
      await new Promise((_, reject) => stop.signal.addEventListener("abort", () => reject(new Error("stopped"))));
    } finally {
      left = true;
    }
  }
  const stop = new AbortController();
  let opened = false;
  await using own = client({
    apiKey: seed.users.owner.api_key,
    // Whoever stops it before the reply knows no session to delete.
    observer: (event) => (opened ||= event.type === "replied" && event.operation === "uploads.create_stream"),
  });
  const upload = assert.rejects(own.upload(never(), { workspace, name: "never.bin", signal: stop.signal }), { name: "AbortError" });
  await until(() => opened);
  stop.abort();
  await upload;
  await until(async () => left && (await control("stats")).upload_sessions === 0);
});

test("a file from the web", async () => {
  const url = "https://example.com/report.txt";
  await control("web", { url, text: "from the web" });
  const states: string[] = [];
  const options = { workspace, name: "report.txt", onProgress: ({ state }: Progress) => void states.push(state) };
  const imported = await fastio.importUrl(url, options);
  assert.equal((await content(imported)).toString(), "from the web");
  assert.equal(states.at(-1), "done");
  await control("web", { url: "https://example.com/gone", failure: "refused" });
  const failed = (error: unknown) => error instanceof FastioError && error.kind === "failed";
  await assert.rejects(fastio.importUrl("https://example.com/gone", { workspace }), failed);
  for (const wrong of ["http://example.com/a", "https://example.com:8443/a"]) {
    const refused = (error: unknown) => error instanceof FastioError && error.params[0]?.name === "source_url";
    await assert.rejects(fastio.importUrl(wrong, { workspace }), refused);
  }
  await assert.rejects(fastio.importUrl(7 as unknown as string, { workspace }), { name: "TypeError", message: /^url/ });
});

test("signing out forgets the credential", async () => {
  await using own = client();
  const { email, password } = seed.users.owner;
  await own.signIn(email, password);
  const before = await requests("auth.sign_out");
  await own.signOut();
  assert.equal(await requests("auth.sign_out"), before + 1);
  const nobody = (error: unknown) => error instanceof FastioError && error.kind === "unauthenticated";
  await assert.rejects(async () => own.users.get("me"), nobody);
  // Whoever does not wait for the service is nobody all the same.
  await own.signIn(email, password);
  await control("faults", { operation: "auth.sign_out", fault: "latency", ms: 600_000, times: 1 });
  const stop = new AbortController();
  const stopped = assert.rejects(own.signOut({ signal: stop.signal }), { name: "AbortError" });
  await until(async () => (await requests("auth.sign_out")) === before + 2);
  stop.abort();
  await stopped;
  await control("faults", "none");
  await assert.rejects(async () => own.users.get("me"), nobody);
  // A key is only forgotten.
  await fastio.signOut();
  assert.equal(await requests("auth.sign_out"), before + 2);
  await fastio.close();
});
