// Goes on with the upload that another language began: `relay.js FILE WORKSPACE JOURNAL`.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { Fastio } from "../../../bindings-wasm/dist/index.js";
import { file } from "../../../bindings-wasm/dist/node.js";

const [path, workspace, notes] = process.argv.slice(2);
const journal = await readFile(notes, "utf8");
const { upload_id, chunks } = JSON.parse(journal);
const { control_url } = JSON.parse(process.env.FASTIO_SANDBOX);
const sentSoFar = async () => (await (await fetch(`${control_url}/stats`)).json()).requests["uploads.send_chunk"];

const fastio = Fastio.fromEnv();
const arrived = Object.keys((await fastio.call("uploads.get", { upload_id })).chunks).length;
assert.ok(arrived > 0 && arrived < chunks.length, `${arrived} of ${chunks.length} chunks have arrived`);
const before = await sentSoFar();
const stored = await fastio.upload(await file(path), { workspace, resume: journal });
const sent = (await sentSoFar()) - before;
assert.equal(sent, chunks.length - arrived);
const saved = await fastio.download(stored.nodeId, { workspace });
assert.ok(Buffer.from(await saved.blob.arrayBuffer()).equals(await readFile(path)));
await fastio.close();
console.log(`javascript sent ${sent} of ${chunks.length} chunks of ${basename(path)}`);
