// The limits of requests, which have one timer together.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import { Fastio, FastioError } from "fastio-sdk";
import { base_url, client, seed } from "./world.js";

const late = (error: unknown): boolean => error instanceof FastioError && ["timeout", "outcome_unknown"].includes(error.kind);

test("a program ends that did not close its client, although no limit has passed", async () => {
  const program = `
    import { Fastio } from "fastio-sdk";
    const fastio = new Fastio({ baseUrl: ${JSON.stringify(base_url)}, apiKey: ${JSON.stringify(seed.users.owner.api_key)} });
    await fastio.users.getMe();
    await fastio.users.getMe({ timeoutMs: 600_000 });
  `;
  const child = spawn(process.execPath, ["--input-type=module", "-e", program], { stdio: "inherit" });
  // Longer than a connection is kept, shorter than the limit.
  const killed = setTimeout(() => child.kill(), 60_000);
  const [code, signal] = await once(child, "exit");
  clearTimeout(killed);
  assert.deepEqual([code, signal], [0, null]);
});

test("each of several requests has its own limit", { timeout: 60_000 }, async () => {
  const silent = createServer(() => {});
  await once(silent.listen(0, "127.0.0.1"), "listening");
  await using fastio = new Fastio({
    baseUrl: `http://127.0.0.1:${(silent.address() as AddressInfo).port}/current`,
    apiKey: "none",
    retry: { maxAttempts: 1 },
  });
  await using quick = client();
  const stop = new AbortController();
  let pending = true;
  // The longest first: the timer that is set for it is set anew for the others, and again after it fired.
  const long = fastio.users.getMe({ timeoutMs: 600_000, signal: stop.signal }).finally(() => (pending = false));
  const left = assert.rejects(long, { name: "AbortError" });
  const waiting = [50, 150].map((timeoutMs) => assert.rejects(fastio.users.getMe({ timeoutMs }), late));
  // Ends in time, while others wait.
  await quick.users.getMe({ timeoutMs: 600_000 });
  await Promise.all(waiting);
  await assert.rejects(fastio.users.getMe({ timeoutMs: 20 }), late);
  assert(pending, "it ended with the limits of others");
  stop.abort();
  await left;
  silent.closeAllConnections();
  silent.close();
});

test("a reply that is longer than it says, and than may be, is not read to its end", async () => {
  let written = 0;
  const endless = createServer((_, reply) => {
    reply.writeHead(200, { "content-type": "application/json" });
    const more = (): void => {
      while (!reply.destroyed) {
        written += 65_536;
        if (!reply.write(Buffer.alloc(65_536, " "))) return void reply.once("drain", more);
      }
    };
    more();
  });
  await once(endless.listen(0, "127.0.0.1"), "listening");
  await using fastio = new Fastio({
    baseUrl: `http://127.0.0.1:${(endless.address() as AddressInfo).port}/current`,
    apiKey: "none",
    retry: { maxAttempts: 1 },
  });
  await assert.rejects(fastio.users.getMe(), (error) => error instanceof FastioError && error.kind === "invalid_reply");
  // The most that is read of a reply in memory, and what was under way.
  assert(written < 256 * 1024 * 1024, `${written}`);
  endless.closeAllConnections();
  endless.close();
});
