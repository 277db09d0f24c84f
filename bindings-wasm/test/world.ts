import assert from "node:assert/strict";
import { once } from "node:events";
import { request } from "node:http";
import { setImmediate } from "node:timers/promises";
import { Fastio, type FastioOptions } from "fastio-sdk";

const ready = process.env["FASTIO_SANDBOX"];
assert(ready, "no sandbox is running; start these tests with: cargo xtask test node");
export const { base_url, control_url } = JSON.parse(ready) as { base_url: string; control_url: string };

export interface Stats {
  open_connections: number;
  upload_sessions: number;
  requests: Record<string, number>;
}

export interface Seed {
  users: { owner: { id: string; api_key: string; email: string; password: string } };
  workspace: { id: string };
  oauth: { client_id: string; refresh_token: string };
}

/** Asks the sandbox for something that is no part of the API. No connection is kept, so that a client's can be counted. */
export function control(path: "stats"): Promise<Stats>;
export function control(path: "seed"): Promise<Seed>;
export function control(path: "faults" | "web", body: object | "none"): Promise<object>;
export function control(path: string, body?: object | "none"): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const method = body === undefined ? "GET" : body === "none" ? "DELETE" : "POST";
    const asked = request(`${control_url}/${path}`, { method, agent: false }, async (reply) => {
      const closed = once(reply.socket, "close");
      const told = JSON.parse((await reply.setEncoding("utf8").toArray()).join(""));
      // Else the next question would count this one's connection.
      await closed;
      resolve(told);
    });
    asked.on("error", reject).end(body === undefined || body === "none" ? undefined : JSON.stringify(body));
  });
}

export const seed = await control("seed");

/** A client against the sandbox, as its owner unless told otherwise. */
export function client(options: FastioOptions = { apiKey: seed.users.owner.api_key }): Fastio {
  return new Fastio({ baseUrl: base_url, ...options });
}

/** The seeded workspace. */
export const workspace = seed.workspace.id;

/** How often an operation was requested so far. */
export async function requests(operation: string): Promise<number> {
  return (await control("stats")).requests[operation] ?? 0;
}

/** Asks again until it holds, in each turn of the event loop. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + 60_000;
  while (!(await holds())) {
    if (performance.now() > end) {
      const { open_connections, upload_sessions } = await control("stats");
      assert.fail(`not within 60 s: ${holds}; ${JSON.stringify({ open_connections, upload_sessions })}`);
    }
    await setImmediate();
  }
}

/** Stores a file of this many zeros; its node. */
export async function store(fastio: Fastio, size: number): Promise<string> {
  const { nodeId } = await fastio.upload(new Uint8Array(size), { workspace, name: `zeros-${size}.bin` });
  assert(nodeId);
  return nodeId;
}
