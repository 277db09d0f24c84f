// These count connections, so they have a process, and with it fetch's connections, to themselves.
import assert from "node:assert/strict";
import { test } from "node:test";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { client, control, requests, store, until, workspace } from "./world.js";

/** More than the sockets and buffers between two programs hold. */
const LARGE = 24 * 1024 * 1024;

// Node's fetch forgets a signal whose request nobody holds any more.
setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

const openConnections = async () => (await control("stats")).open_connections;

test("a cancelled stream closes its socket", async () => {
  const fastio = client();
  const node = await store(fastio, LARGE);
  const stop = new AbortController();
  const stream = fastio.downloads.read("workspace", workspace, node, { signal: stop.signal })[Symbol.asyncIterator]();
  // Nothing more is asked for, so the service cannot send the rest, and waits with an open socket.
  const first = await stream.next();
  assert(!first.done && first.value.length > 0);
  await until(async () => (await openConnections()) === 1);

  collectGarbage();
  stop.abort();
  await assert.rejects(
    async () => {
      while (!(await stream.next()).done);
    },
    { name: "AbortError" },
  );
  await until(async () => (await openConnections()) === 0);
  await fastio.close();
});

test("a stream that is left closes its socket", async () => {
  const fastio = client();
  const node = await store(fastio, LARGE);
  for await (const piece of fastio.downloads.read("workspace", workspace, node)) {
    assert(piece.length > 0);
    collectGarbage();
    break;
  }
  await until(async () => (await openConnections()) === 0);
  await fastio.close();
});

test("a stream comes whole to who asks for it, and at once to who awaits it", async () => {
  const fastio = client();
  const node = await store(fastio, LARGE);
  let received = 0;
  for await (const piece of fastio.downloads.read("workspace", workspace, node)) received += piece.length;
  assert.equal(received, LARGE);
  assert.equal((await fastio.downloads.read("workspace", workspace, node)).length, LARGE);
  await fastio.close();
});

test("a silent service can be left", async () => {
  const fastio = client();
  await control("faults", { operation: "users.get_me", fault: "latency", ms: 600_000, times: 1 });
  const before = await requests("users.get_me");
  const stop = new AbortController();
  const waiting = fastio.users.getMe({ signal: stop.signal }).then(() => {});
  await until(async () => (await requests("users.get_me")) === before + 1);
  collectGarbage();
  const reason = new Error("enough");
  stop.abort(reason);
  await assert.rejects(waiting, reason);
  await until(async () => (await openConnections()) === 0);
  // The client itself goes on.
  await fastio.users.getMe();
  await assert.rejects(fastio.users.getMe({ signal: stop.signal }), reason);
  await fastio.close();
});
