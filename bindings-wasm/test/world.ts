import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { request } from "node:http";
import { setImmediate } from "node:timers/promises";
import init, { Engine } from "../pkg/fastio.js";
import { type Call, type Config, type Credential, type Event, result } from "../ts/engine.js";
import { Pump } from "../ts/pump.js";

const ready = process.env["FASTIO_SANDBOX"];
assert(ready, "no sandbox is running; start these tests with: cargo xtask test node");
const { base_url, control_url } = JSON.parse(ready) as { base_url: string; control_url: string };

// The package's module is loaded by URL in a browser; Node reads it.
await init({ module_or_path: await readFile(new URL("../../pkg/fastio_bg.wasm", import.meta.url)) });

interface Stats {
  open_connections: number;
  requests: Record<string, number>;
}

interface Seed {
  users: { owner: { id: string; api_key: string } };
  workspace: { id: string };
  oauth: { client_id: string; refresh_token: string };
}

/** Asks the sandbox for something that is no part of the API. No connection is kept, so that a pump's can be counted. */
export function control(path: "stats"): Promise<Stats>;
export function control(path: "seed"): Promise<Seed>;
export function control(path: "faults", body: object): Promise<object>;
export function control(path: string, body?: object): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const method = body === undefined ? "GET" : "POST";
    const asked = request(`${control_url}/${path}`, { method, agent: false }, async (reply) => {
      resolve(JSON.parse((await reply.setEncoding("utf8").toArray()).join("")));
    });
    asked.on("error", reject).end(body && JSON.stringify(body));
  });
}

export const seed = await control("seed");

export function entropy(): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(32));
}

/** A client against the sandbox, as its owner unless told otherwise. */
export function client(credential: Credential = { api_key: seed.users.owner.api_key }): { pump: Pump; engine: Engine } {
  const config: Config = { base_url, credential };
  const engine = new Engine(JSON.stringify(config), entropy());
  return { pump: new Pump(engine), engine };
}

/** Parameters that name the seeded workspace, and these. */
export function inWorkspace(params: Record<string, unknown>): Record<string, unknown> {
  return { context: "workspace", context_id: seed.workspace.id, ...params };
}

/** Calls an operation; its result. */
export async function call<T>(pump: Pump, operation: string, params: Call["params"] = {}): Promise<T> {
  const completion = await pump.run({ call: { operation, params } });
  assert(completion.type === "reply");
  return result(completion.reply) as T;
}

/** How often an operation was requested so far. */
export async function requests(operation: string): Promise<number> {
  return (await control("stats")).requests[operation] ?? 0;
}

/** Asks again until it holds, in each turn of the event loop. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + 20_000;
  while (!(await holds())) {
    assert(performance.now() < end, "it did not come to hold within 20 s");
    await setImmediate();
  }
}

/** Nothing is left of any task: not in the engine, not in the pump. */
export function isFree({ pump, engine }: { pump: Pump; engine: Engine }): boolean {
  return engine.is_idle() && pump.openTasks === 0 && pump.openExchanges === 0;
}

/** Stores a file of this many zeros; its node. */
export async function store(pump: Pump, size: number): Promise<string> {
  const { id } = await call<{ id: string }>(pump, "uploads.create_session", {
    name: `zeros-${size}.bin`,
    size,
    action: "create",
    profile_type: "workspace",
    instance_id: seed.workspace.id,
    folder_id: "root",
  });
  // The one request with a file in it, which the pump cannot send yet.
  const body = new FormData();
  body.append("chunk", new Blob([new Uint8Array(size)]), "f");
  const headers = { authorization: `Bearer ${seed.users.owner.api_key}`, connection: "close" };
  const sent = await fetch(`${base_url}/upload/${id}/chunk/?order=1&size=${size}`, { method: "POST", body, headers });
  assert.equal(sent.status, 200, await sent.text());
  await call(pump, "uploads.complete", { upload_id: id });
  for (;;) {
    const params = { upload_id: id, wait: 30 };
    const session = await call<{ status: string; new_file_id: string }>(pump, "uploads.get", params);
    if (session.status === "complete") return session.new_file_id;
    assert.doesNotMatch(session.status, /failed/);
  }
}

/** The bytes of an event, if it brings some. */
export function bytesOf(event: Event): number {
  return event.type === "data" ? event.bytes.length : 0;
}
