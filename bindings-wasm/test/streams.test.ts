// These count connections, so they have a process, and with it fetch's connections, to themselves.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bytesOf, call, client, control, inWorkspace, isFree, requests, store, until } from "./world.js";

/** More than the sockets and buffers between two programs hold. */
const LARGE = 24 * 1024 * 1024;

/** The engine's first credit for a stream. */
const CREDIT = 256 * 1024;

const openConnections = async () => (await control("stats")).open_connections;

test("a cancelled stream closes its socket", async () => {
  const own = client();
  const node_id = await store(own.pump, LARGE);
  const stop = new AbortController();
  let received = 0;
  const stream = own.pump.run(
    { call: { operation: "downloads.read", params: inWorkspace({ node_id }), stream: true } },
    { signal: stop.signal, onEvent: (event) => void (received += bytesOf(event)) },
  );
  // Nothing more is asked for, so the service cannot send the rest, and waits with an open socket.
  await until(() => received === CREDIT);
  await until(async () => (await openConnections()) === 1);
  assert(!isFree(own));

  stop.abort();
  await assert.rejects(stream, { name: "AbortError" });
  assert(isFree(own));
  await until(async () => (await openConnections()) === 0);
  assert.equal(received, CREDIT);
});

test("a stream comes whole to who asks for it", async () => {
  const own = client();
  const node_id = await store(own.pump, LARGE);
  let received = 0;
  const completion = await own.pump.run(
    { call: { operation: "downloads.read", params: inWorkspace({ node_id }), stream: true } },
    {
      onEvent(event, task) {
        received += bytesOf(event);
        if (event.type === "data") queueMicrotask(() => own.pump.demand(task, event.bytes.length));
      },
    },
  );
  assert.equal(received, LARGE);
  assert(completion.type === "streamed" && completion.status === 200);
  assert(isFree(own));
});

test("a silent service can be left", async () => {
  const own = client();
  await control("faults", { operation: "users.get_me", fault: "latency", ms: 600_000, times: 1 });
  const before = await requests("users.get_me");
  const stop = new AbortController();
  const waiting = own.pump.run({ call: { operation: "users.get_me" } }, { signal: stop.signal });
  await until(async () => (await requests("users.get_me")) === before + 1);
  stop.abort();
  await assert.rejects(waiting, { name: "AbortError" });
  assert(isFree(own));
  await until(async () => (await openConnections()) === 0);
  // The client itself goes on.
  await call(own.pump, "users.get_me");
});
