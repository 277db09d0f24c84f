import assert from "node:assert/strict";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { test } from "node:test";
import { inspect } from "node:util";
import { Fastio, FastioError, type ObserverEvent } from "fastio-sdk";
import { base_url, client, control, requests, seed, until, workspace } from "./world.js";

const NOWHERE = "2abcd-efghi-jklmn-opqrs-tuvwx-yz23";

test("one call", async () => {
  await using fastio = client();
  const me = await fastio.users.getMe();
  assert.equal(me.id, seed.users.owner.id);
});

test("a call tells of its reply", async () => {
  await using fastio = client();
  const { result, reply } = await fastio.users.getMe().withReply();
  assert.equal(result.id, seed.users.owner.id);
  assert.deepEqual([reply.operation, reply.status], ["users.get_me", 200]);
  assert.match(reply.headers.get("content-type") ?? "", /json/);
  assert(reply.requestId);
  assert.deepEqual(JSON.parse(reply.payload ?? "").user.id, result.id);
});

test("a call is sent once, however often it is awaited, and without being awaited", async () => {
  await using fastio = client();
  const before = await requests("users.get_me");
  const call = fastio.users.getMe();
  await until(async () => (await requests("users.get_me")) === before + 1);
  assert.deepEqual(await call, await call.withReply().then(({ result }) => result));
  assert.equal(await requests("users.get_me"), before + 1);
});

test("calls by name take names of the wire", async () => {
  await using fastio = client();
  const { id } = await fastio.call<{ id: string }>("workspaces.get", { workspace_id: workspace });
  assert.equal(id, workspace);
  const items = fastio.pages<object, { id: string }>("storage.list", {
    context: "workspace",
    context_id: workspace,
    parent_id: "root",
  });
  for await (const item of items) assert.equal(typeof item.id, "string");
});

test("an error of the service has its parts", async () => {
  await using fastio = client();
  await assert.rejects(fastio.storage.get("workspace", workspace, NOWHERE), (error) => {
    assert(error instanceof FastioError && error instanceof Error);
    const { kind, status, operation, retryable, params } = error;
    assert.deepEqual(
      { kind, status, operation, retryable, params },
      { kind: "not_found", status: 404, operation: "storage.get", retryable: false, params: [] },
    );
    assert(error.isNotFound() && !error.isConflict());
    assert.equal(error.name, "FastioError");
    assert.match(String(error), /^FastioError: ./);
    assert(error.requestId);
    return true;
  });
});

test("wrong parameters are refused before anything is sent", async () => {
  await using fastio = client();
  const before = await requests("storage.get");
  await assert.rejects(fastio.storage.get("workspace", workspace, "../x"), (error) => {
    assert(error instanceof FastioError && error.isInvalidParameter());
    assert.equal(error.params[0]?.name, "node_id");
    return true;
  });
  assert.equal(await requests("storage.get"), before);
});

test("wrong settings are told by the first call", async () => {
  for (const [options, name] of [
    [{ baseUrl: "ftp://x" }, "base_url"],
    [{ apiKey: "a b" }, "api_key"],
    [{ maxConcurrentRequests: 0 }, "max_concurrent_requests"],
  ] as const) {
    await assert.rejects(new Fastio(options).ready(), (error) => {
      assert(error instanceof FastioError && error.isInvalidParameter());
      assert.equal(error.params[0]?.name, name);
      return true;
    });
  }
});

test("two calls share one refresh, and its tokens are handed out", async () => {
  const { client_id, refresh_token } = seed.oauth;
  const kept: object[] = [];
  const seen: ObserverEvent[] = [];
  await using fastio = client({
    oauth: { clientId: client_id, refreshToken: refresh_token },
    onNewTokens: async (tokens) => kept.push(tokens),
    observer: (event) => seen.push(event),
  });
  const before = await requests("oauth.refresh_token");
  // Both are started before any reply can be in: they wait for the same token.
  await Promise.all([fastio.users.getMe(), fastio.users.getMe()]);
  assert.equal(await requests("oauth.refresh_token"), before + 1);
  assert.equal(kept.length, 1);
  assert.deepEqual(Object.keys(kept[0] ?? {}).sort(), ["accessToken", "expiresAt", "refreshToken"]);
  const of = (type: string) => seen.filter((event) => event.type === type);
  assert.deepEqual(
    of("wait").map((event) => event.type === "wait" && event.reason),
    ["refresh", "refresh"],
  );
  assert.equal(of("refreshed").length, 2);
  assert.equal(of("finished").length, 2);
});

test("a call ends when the tokens that it waited for are kept", { timeout: 60_000 }, async () => {
  const { client_id, refresh_token } = seed.oauth;
  let kept = (): void => {};
  const keeping = new Promise<void>((resolve) => (kept = resolve));
  const seen: ObserverEvent[] = [];
  await using fastio = client({
    oauth: { clientId: client_id, refreshToken: refresh_token },
    // It may make calls itself, that do not wait for it.
    onNewTokens: async () => {
      await fastio.users.getMe();
      await keeping;
    },
    observer: (event) => seen.push(event),
  });
  let ended = 0;
  const calls = [fastio.users.getMe(), fastio.users.getMe(), fastio.storage.get("workspace", workspace, NOWHERE)].map((call) =>
    call.catch(() => {}).finally(() => ended++),
  );
  await until(() => seen.filter(({ type }) => type === "finished" || type === "failed").length === calls.length + 1);
  // One more, from its beginning to its end.
  await fastio.users.getMe();
  assert.equal(ended, 0);
  kept();
  await Promise.all(calls);
});

test("who prints a call prints no secret that it was given", async () => {
  await using fastio = client();
  const canary = "canary-of-a-password";
  const params = { email_address: "a@example.com", password: canary };
  const calls = [fastio.call("users.create", params), fastio.pages("storage.list", params), fastio.bytes("downloads.read", params)];
  for (const call of calls) {
    const shown = [inspect(call, { depth: 10, showHidden: true }), JSON.stringify(call), String(call)];
    for (const text of shown) assert.doesNotMatch(text, /canary/);
    // Refused, as `params` fits none.
    await assert.rejects(call);
  }
});

test("what the caller's own functions throw stops nothing", async (t) => {
  const told = t.mock.method(console, "error", () => {});
  const broken = (): never => {
    throw new Error("of the caller's own");
  };
  const { client_id, refresh_token } = seed.oauth;
  await using fastio = client({
    oauth: { clientId: client_id, refreshToken: refresh_token },
    observer: broken,
    onNewTokens: broken,
    logLevel: "trace",
    logger: { debug: broken, info: broken },
  });
  assert.equal((await fastio.users.getMe()).id, seed.users.owner.id);
  assert(told.mock.callCount() > 0);
});

test("what happens is logged", async () => {
  const lines: string[] = [];
  await using fastio = client({
    apiKey: seed.users.owner.api_key,
    logLevel: "debug",
    logger: { debug: (line: string) => lines.push(line), info: (line: string) => lines.push(line) },
  });
  await fastio.users.getMe();
  assert.deepEqual(lines, [
    `task 1: users.get_me, attempt 1: GET ${base_url}/user/details/`,
    ...lines.slice(1, 2).filter((line) => /^task 1: users.get_me: replied 200, request /.test(line)),
    "task 1: finished",
  ]);
});

test("the environment stands in for what is left out", async () => {
  const environment = { FASTIO_BASE_URL: base_url, FASTIO_API_KEY: seed.users.owner.api_key };
  await using fastio = Fastio.fromEnv({ environment });
  assert.equal((await fastio.users.getMe()).id, seed.users.owner.id);
});

test("a reply that was read by somebody else, or is none, is a failure", async (t) => {
  const fastio = client({ apiKey: seed.users.owner.api_key, retry: { maxAttempts: 1 } });
  const replies: (() => unknown)[] = [
    () => "no reply",
    () => Promise.reject("no error"),
    () => Promise.reject(undefined),
    () => {
      throw new Error("at once");
    },
    () => {
      const reply = new Response("{}");
      reply.body?.getReader();
      return reply;
    },
    () => new Response(new ReadableStream({ start: (body) => body.enqueue("no bytes") })),
    () => new Response(new ReadableStream({ pull: (body) => body.error(new Error("canary")) })),
  ];
  for (const reply of replies) {
    const mock = t.mock.method(globalThis, "fetch", reply as typeof fetch);
    await assert.rejects(fastio.users.getMe(), (error) => {
      assert(error instanceof FastioError);
      assert(error.isNetwork() || error.isInvalidReply(), `${error.kind}: ${error}`);
      assert.doesNotMatch(String(error), /canary/);
      return true;
    });
    mock.mock.restore();
  }
  await fastio.users.getMe();
  await fastio.close();
});

test("a service that is not there was not reached", async () => {
  const gone = createServer().listen(0, "127.0.0.1");
  await once(gone, "listening");
  const { port } = gone.address() as AddressInfo;
  await new Promise((closed) => gone.close(closed));
  await using fastio = client({ baseUrl: `http://127.0.0.1:${port}/current`, token: "t", retry: { maxAttempts: 1 } });
  // One that may not be sent twice: had it been sent, its outcome would be unknown.
  await assert.rejects(fastio.orgs.create("acme"), (error) => {
    assert(error instanceof FastioError && error.isNetwork(), String(error));
    assert.match(error.message, /ECONNREFUSED/);
    return true;
  });
});

test("a limit of time holds", async () => {
  await using fastio = client();
  await control("faults", { operation: "users.get_me", fault: "latency", ms: 600_000, times: 1 });
  await assert.rejects(fastio.users.getMe({ timeoutMs: 20, maxAttempts: 1 }), (error) => {
    assert(error instanceof FastioError && error.isTimeout(), String(error));
    return true;
  });
  // The limit may have passed before the request arrived, which then waits for whoever calls next.
  await control("faults", "none");
});

test("a closed client makes no calls, and leaves none", async () => {
  const fastio = client();
  await fastio.ready();
  await control("faults", { operation: "users.get_me", fault: "latency", ms: 600_000, times: 1 });
  const before = await requests("users.get_me");
  const call = assert.rejects(
    fastio.users.getMe().then(() => {}),
    (error) => error instanceof FastioError && error.isCancelled(),
  );
  await until(async () => (await requests("users.get_me")) === before + 1);
  await fastio.close();
  await call;
  await assert.rejects(fastio.users.getMe(), { name: "InvalidStateError" });
  await fastio.close();
});
