// What callers get wrong. Nothing of it may be sent, hang, or harm the client.
import assert from "node:assert/strict";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { Fastio, FastioError, type FastioOptions, type Place } from "fastio-sdk";
import { file, folder, toFile } from "fastio-sdk/node";
import { client, requests, store, until, workspace } from "./world.js";

// The compiler would refuse most of what follows.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Any = any;

const fastio = client();
after(() => fastio.close());

const untyped = fastio as Any;
const to = { workspace };

function detached(): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(8);
  structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
  return bytes;
}

/** How long closing waits for what is at work. */
const GRACE_MS = 10_000;

const circular: Record<string, unknown> = {};
circular["self"] = { circular };

/** What is given, and the beginning of the TypeError's message. */
const WRONG: [act: () => Promise<unknown>, message: string][] = [
  [() => fastio.storage.createFolder("workspace", workspace, "root", "half \ud83d"), "name: holds half of a surrogate pair"],
  [() => untyped.storage.createFolder("workspace", workspace, "root", 7n), "name: must not be a bigint"],
  [() => untyped.storage.createFolder("workspace", workspace, "root", () => 1), "name: must not be a function"],
  [() => untyped.storage.createFolder("workspace", workspace, "root", Symbol("x")), "name: must not be a symbol"],
  [() => untyped.call("storage.get", { node_id: circular }), "node_id.self.circular: must not contain itself"],
  [() => untyped.call("storage.get", { node_id: { deep: [new Uint8Array(1), 1] } }), "node_id.deep[0]: bytes"],
  [() => untyped.call(7, {}), "operation: must be a string, not a value of type number"],
  [() => untyped.storage.list("workspace", workspace, "root", { page_size: NaN }), "page_size: must be a finite number"],
  [() => untyped.pages("storage.list", { parent_id: "\udc00" })[Symbol.asyncIterator]().next(), "parent_id: holds half"],
  [() => fastio.uploads.sendChunk("u", 1, 8, detached()), "chunk: its buffer is detached"],
  [() => untyped.users.getMe({ timeoutMs: "5" }), "timeoutMs: must be a whole number"],
  [() => untyped.users.getMe({ maxAttempts: 1.5 }), "maxAttempts: must be a whole number"],
  [() => untyped.users.getMe({ signal: {} }), "signal: must be an AbortSignal"],
  [() => fastio.upload(detached(), { ...to, name: "f" }), "source: its buffer is detached"],
  [() => untyped.upload("text", { ...to, name: "f" }), "source: must be a Blob, File, ArrayBuffer or view of one"],
  [() => untyped.upload(undefined, to), "source: must be a Blob"],
  [() => fastio.upload(new Blob(["x"]), to), "name: must be a string, not a value of type undefined"],
  [() => fastio.upload(new Blob(["x"]), { ...to, name: "\ud800" }), "name: holds half of a surrogate pair"],
  [() => fastio.upload(new Blob(["x"]), { name: "f" }), "workspace, share, fileShare: give one of them"],
  [() => fastio.upload(new Blob(["x"]), { ...to, share: "s", name: "f" }), "workspace, share, fileShare: give one of them"],
  [() => fastio.download("n", {}), "workspace, share: give one of them"],
  [() => untyped.upload(new Blob(["x"]), { ...to, name: "f", resumable: "yes" }), "resumable: must be true or false"],
  [() => untyped.upload(new Blob(["x"]), { ...to, name: "f", resume: {} }), "resume: must be a string"],
  [() => untyped.upload(new Blob(["x"]), { ...to, name: "f", timeoutMs: "5" }), "timeoutMs: must be a whole number"],
  [() => untyped.download("n", { ...to, maxAttempts: 1.5 }), "maxAttempts: must be a whole number"],
  [async () => untyped.ask("q", { ...to, maxAttempts: -1 }), "maxAttempts: must be a whole number"],
  [() => untyped.upload(new Blob(["x"]), { ...to, folderId: "root" }), "options: there is no option `folderId`"],
  [() => untyped.upload(new Blob(["x"])), "options: must be an object"],
  [() => untyped.upload(new Blob(["x"]), { ...to, name: "f", onProgress: 5 }), "onProgress: must be a function"],
  [() => fastio.upload(new Blob(["x"]), { ...to, name: "f", chunkSize: -1 }), "chunkSize: must be a whole number"],
  [() => untyped.download(undefined, to), "node: must be a string"],
  [() => untyped.open(undefined, to), "node: must be a string"],
  [() => untyped.open("n"), "options: must be an object"],
  [() => fastio.open("n", {}), "workspace, share: give one of them"],
  [() => untyped.open("n", { ...to, version: 7 }), "version: must be a string"],
  [() => untyped.open("n", { ...to, readAhead: "5" }), "readAhead: must be a whole number"],
  [() => fastio.open("n", { ...to, readAhead: 0 }), "readAhead: must be at least 1"],
  [() => untyped.open("n", { ...to, signal: {} }), "signal: must be an AbortSignal"],
  [() => untyped.open("n", { ...to, offset: 5 }), "options: there is no option `offset`"],
  [() => untyped.download("n", { ...to, overwrite: "yes", to: folder(".") }), "overwrite: must be true or false"],
  [() => untyped.download("n", { ...to, to: 5 }), "to: must be a WritableStream"],
  [() => untyped.download("n", { ...to, to: null }), "to: must be a WritableStream"],
  [() => untyped.signIn(5, "x"), "email: must be a string"],
  [() => untyped.signIn("x"), "password: must be a string"],
  [async () => untyped.ask(undefined, to), "question: must be a string"],
  [async () => untyped.ask("q", { ...to, params: { style: 1n } }), "style: must not be a bigint"],
  [async () => new Fastio({ apiKey: 5 } as Any), "apiKey: must be a string"],
  [async () => new Fastio({ apiKey: "a", token: "b" }), "apiKey, token, oauth: give one of them"],
  [async () => new Fastio({ oauth: { clientId: "c" } } as Any), "oauth.refreshToken: must be a string"],
  [async () => new Fastio({ observer: {} } as Any), "observer: must be a function"],
  [async () => new Fastio({ logLevel: "loud" } as Any), "logLevel: must be"],
  [async () => new Fastio({ api_key: "k" } as Any as FastioOptions), "options: there is no option `api_key`"],
  [async () => new Fastio("key" as Any), "options: must be an object"],
];

for (const [act, message] of WRONG) {
  test(`refused: ${message}`, async () => {
    await assert.rejects(async () => act(), (error) => {
      assert(error instanceof TypeError, String(error));
      assert.equal(error.message.slice(0, message.length), message);
      return true;
    });
  });
}

test("what the engine can see is told by it, with the parameter's name", async () => {
  for (const [act, name] of [
    [() => untyped.storage.get("workspace", workspace, 5), "node_id"],
    [() => untyped.storage.get("workspace", workspace), "node_id"],
    [() => untyped.storage.get("workspace", workspace, null), "node_id"],
    [() => untyped.storage.list("workspace", workspace, "root", { page_size: 251 }), "page_size"],
    [() => untyped.storage.get("workspace", workspace, "n", { outptu: "terse" }), "outptu"],
    [() => fastio.upload(new Blob(["x"]), { ...to, name: "" }), "name"],
  ] as [() => Promise<unknown>, string][]) {
    await assert.rejects(async () => act(), (error) => {
      assert(error instanceof FastioError && error.isInvalidParameter(), String(error));
      assert.equal(error.params[0]?.name, name);
      return true;
    });
  }
  await assert.rejects(fastio.call("storage.no_such"), (error) => error instanceof FastioError && error.isUnknownOperation());
});

test("a file that goes or changes is told, not sent", async (t) => {
  const place = await mkdtemp(join(tmpdir(), "fastio-"));
  t.after(() => rm(place, { recursive: true, force: true }));
  const before = await requests("uploads.upload_small");
  for (const change of [
    (path: string) => rm(path),
    (path: string) => writeFile(path, "longer than it was before"),
  ]) {
    const path = join(place, "f.txt");
    await writeFile(path, "content");
    const opened = await file(path);
    await change(path);
    await assert.rejects(fastio.upload(opened, to), (error) => {
      assert(error instanceof FastioError && (error.isIo() || error.isIntegrity()), String(error));
      return true;
    });
  }
  assert.equal(await requests("uploads.upload_small"), before);
});

test("a place that fails is told, and abandoned", async () => {
  const node = await store(fastio, 100_000);
  const fail = (): never => {
    throw new Error("the disk is full");
  };
  const places: [string, (log: string[]) => Place][] = [
    ["open", () => ({ open: fail })],
    ["open", () => ({ open: async () => fail() })],
    ...["write", "close"].map((broken): [string, (log: string[]) => Place] => [
      broken,
      (log) => ({
        open: () => ({
          write: () => log.push("write"),
          restart: () => log.push("restart"),
          close: () => log.push("close"),
          abort: () => log.push("abort"),
          [broken]: fail,
        }),
      }),
    ]),
    ["no writer", () => ({ open: () => undefined }) as Any],
  ];
  for (const [broken, place] of places) {
    const log: string[] = [];
    await assert.rejects(fastio.download(node, { ...to, to: place(log) }), (error) => {
      assert(error instanceof FastioError, String(error));
      assert.match(error.message, broken === "no writer" ? /./ : /the disk is full/);
      return true;
    });
    if (broken === "write") assert.deepEqual(log, ["abort"]);
  }
  const errored = new WritableStream({ write: fail });
  await assert.rejects(fastio.download(node, { ...to, to: errored }), FastioError);
  const locked = new WritableStream();
  locked.getWriter();
  await assert.rejects(fastio.download(node, { ...to, to: locked }), FastioError);
});

test("a download leaves nothing that is half, and replaces nothing unasked", async (t) => {
  const place = await mkdtemp(join(tmpdir(), "fastio-"));
  t.after(() => rm(place, { recursive: true, force: true }));
  const node = await store(fastio, 8 * 1024 * 1024);
  const stop = new AbortController();
  const half = fastio.download(node, {
    ...to,
    to: folder(place),
    signal: stop.signal,
    onProgress: () => stop.abort(),
  });
  await assert.rejects(half, { name: "AbortError" });
  await until(async () => (await readdir(place)).length === 0);

  const { name, size } = await fastio.download(node, { ...to, to: folder(place) });
  assert.deepEqual(await readdir(place), [name]);
  const exists = (error: unknown) => error instanceof FastioError && error.isIo() && /exists already/.test(error.message);
  await assert.rejects(fastio.download(node, { ...to, to: folder(place) }), exists);
  await assert.rejects(fastio.download(node, { ...to, to: toFile(join(place, name)) }), exists);
  await fastio.download(node, { ...to, to: folder(place, { overwrite: true }) });
  await fastio.download(node, { ...to, to: toFile(join(place, "other")) });
  assert.deepEqual(await readdir(place), ["other", name].toSorted());
  // What the download is told goes before what the place was.
  await fastio.download(node, { ...to, to: folder(place), overwrite: true });
  await fastio.download(node, { ...to, to: toFile(join(place, "other")), overwrite: true });
  await assert.rejects(fastio.download(node, { ...to, to: folder(place, { overwrite: true }), overwrite: false }), exists);
  assert.equal(size, 8 * 1024 * 1024);

  await assert.rejects(async () => folder(place).open("../x"), /not safe/);
});

test("a part of a file", async () => {
  const text = "0123456789".repeat(10);
  const { nodeId } = await fastio.upload(new Blob([text]), { ...to, name: "digits.txt" });
  const { blob, verified } = await fastio.download(nodeId ?? "", { ...to, offset: 5, length: 10 });
  assert.equal(await blob?.text(), text.slice(5, 15));
  assert.equal(verified, false);
});

test("the client goes on, and nothing is left of all this", async () => {
  await fastio.users.getMe();
  const begun = performance.now();
  await fastio.close();
  // What is still at work then is cut.
  assert(performance.now() - begun < GRACE_MS, "something was still at work");
});
