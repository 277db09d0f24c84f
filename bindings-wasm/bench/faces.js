// Measures a small call, and a page of 500 nodes (the most the service gives), from its request until each name is read.
// The peer is fetch and JSON.parse.
// `cargo xtask bench faces` runs it. It prints microseconds as one line of JSON: ours, then the peer's.
import assert from "node:assert/strict";
import { Fastio } from "fastio-sdk";

const ROUNDS = 15;
/** Rounds in which the code is compiled: it takes thousands of calls to it until it is done. */
const WARM = 50;
const CALLS = 40;
const NODES = 500;

/** Microseconds that each takes, by the median of some rounds. They take turns: what slows the machine slows both. */
async function mediansUs(times, ...acts) {
  const once = async (act) => {
    const begun = performance.now();
    for (let n = 0; n < times; n++) await act();
    return ((performance.now() - begun) * 1000) / times;
  };
  const rounds = acts.map(() => []);
  for (let n = -WARM; n < ROUNDS; n++) {
    for (const [at, act] of acts.entries()) {
      const us = await once(act);
      if (n >= 0) rounds[at].push(us);
    }
  }
  return rounds.map((all) => all.sort((a, b) => a - b)[ROUNDS >> 1]);
}

const { base_url: baseUrl, control_url } = JSON.parse(process.env.FASTIO_SANDBOX);
const seed = await (await fetch(`${control_url}/seed`)).json();
const apiKey = seed.users.owner.api_key;
const workspace = seed.workspace.id;
const fastio = new Fastio({ baseUrl, apiKey });

const folder = (await fastio.storage.createFolder("workspace", workspace, "root", "bench node")).id;
for (let n = 0; n < NODES; n++) await fastio.storage.createFolder("workspace", workspace, folder, `folder ${n}`);

async function get(path) {
  const reply = await fetch(baseUrl + path, { headers: { authorization: `Bearer ${apiKey}` } });
  assert(reply.ok);
  return (await reply.json()).response;
}

async function read() {
  const names = [];
  for await (const node of fastio.storage.list("workspace", workspace, folder, { page_size: NODES })) names.push(node.name);
  assert.equal(names.length, NODES);
}

async function readPlain() {
  const { nodes } = await get(`/workspace/${workspace}/storage/${folder}/list/?page_size=${NODES}`);
  assert.equal(nodes.map((node) => node.name).length, NODES);
}

const call = await mediansUs(
  CALLS,
  () => fastio.users.getMe(),
  () => get("/user/details/"),
);
const page = await mediansUs(1, read, readPlain);
await fastio.close();
console.log(JSON.stringify({ face: "node", peer: "fetch and JSON.parse", call, page }));
