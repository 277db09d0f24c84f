import assert from "node:assert/strict";
import { test } from "node:test";
import { Engine, version } from "../pkg/fastio.js";
import type { Call, Event } from "../ts/engine.js";
import { FastioError } from "../ts/pump.js";
import { call, client, entropy, inWorkspace, isFree, requests, seed, until } from "./world.js";

test("the module is the one of this version", () => assert.equal(version(), "0.1.0"));

test("one call", async () => {
  const own = client();
  const me = await call<{ id: string }>(own.pump, "users.get_me");
  assert.equal(me.id, seed.users.owner.id);
  assert(isFree(own));
});

test("an error of the service has its parts", async () => {
  const own = client();
  const nowhere = inWorkspace({ node_id: "2abcd-efghi-jklmn-opqrs-tuvwx-yz23" });
  await assert.rejects(call(own.pump, "storage.get", nowhere), (error) => {
    assert(error instanceof FastioError);
    const { kind, status, operation } = error.info;
    assert.deepEqual({ kind, status, operation }, { kind: "not_found", status: 404, operation: "storage.get" });
    return true;
  });
  assert(isFree(own));
});

test("bad input is thrown before anything is sent", async () => {
  const own = client();
  const before = await requests("storage.get");
  await assert.rejects(call(own.pump, "storage.get", inWorkspace({ node_id: "../x" })), (error) => {
    assert(error instanceof FastioError);
    assert.equal(error.info.params[0]?.name, "node_id");
    return true;
  });
  assert.equal(await requests("storage.get"), before);
  assert(isFree(own));
  assert.throws(() => new Engine("{}", entropy().slice(1)), { kind: "invalid_parameter" });
});

test("a body that this pump cannot make is not sent in part", async () => {
  const own = client();
  const before = await requests("uploads.send_chunk");
  const params = { upload_id: "2abcd-efghi-jklmn-opqrs-tuvwx-yz23", order: 1, size: 1 };
  const files: Call["files"] = [["chunk", { id: 1, size: 1, name: "f" }]];
  await assert.rejects(own.pump.run({ call: { operation: "uploads.send_chunk", params, files } }), (error) => {
    assert(error instanceof FastioError);
    assert.equal(error.info.kind, "unsupported");
    return true;
  });
  assert.equal(await requests("uploads.send_chunk"), before);
  assert(isFree(own));
});

test("two calls share one refresh", async () => {
  const { client_id, refresh_token } = seed.oauth;
  const own = client({ oauth: { client_id, refresh_token } });
  const before = await requests("oauth.refresh_token");
  // Both are started before any reply can be in: they wait for the same token.
  await Promise.all(
    [1, 2].map(async () => {
      const seen: Event[] = [];
      const task = { call: { operation: "users.get_me" } };
      const completion = await own.pump.run(task, { onEvent: (event) => void seen.push(event) });
      assert.equal(completion.type, "reply");
      assert.deepEqual(seen[0], { type: "wait", reason: "refresh", ms: 0 });
      assert.equal(seen.filter((event) => event.type === "refreshed").length, 1);
    }),
  );
  assert.equal(await requests("oauth.refresh_token"), before + 1);
  await until(() => isFree(own));
});
