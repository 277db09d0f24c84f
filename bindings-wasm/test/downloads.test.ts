// Files that break off while they are read, folders as archives, and names that lead nowhere.
import assert from "node:assert/strict";
import { lstat, mkdtemp, readFile, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, afterEach, test } from "node:test";
import { folder } from "fastio-sdk/node";
import { client, control, requests, until, workspace } from "./world.js";

const MIB = 1024 * 1024;
const CONTENT = Uint8Array.from({ length: 3 * MIB + 11 }, (_, at) => (Math.imul(at, 2654435761) >>> 13) & 255);

const fastio = client();
const temporary = await mkdtemp(join(tmpdir(), "fastio-"));
after(async () => {
  await fastio.close();
  await rm(temporary, { recursive: true });
});
afterEach(() => control("faults", "none"));

async function stored(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const { nodeId } = await fastio.upload(bytes, { workspace, name });
  assert(nodeId);
  return nodeId;
}

test("a file is read from one version, and on where it broke off", async () => {
  const node = await stored("read.bin", CONTENT);
  await control("faults", { operation: "downloads.read", fault: "cut", times: 2 });
  const before = await requests("downloads.read");
  const pieces: Uint8Array[] = [];
  for await (const piece of fastio.read(node, { workspace })) {
    if (pieces.push(piece) === 1) await fastio.upload(CONTENT.slice(1), { workspace, name: "read.bin", replace: node });
  }
  assert(Buffer.concat(pieces).equals(CONTENT));
  assert.equal((await requests("downloads.read")) - before, 3);

  const part = fastio.read(node, { workspace, offset: 10, length: 5 });
  assert.deepEqual(new Uint8Array(await new Response(part).arrayBuffer()), CONTENT.slice(11, 16));
});

test("who leaves a file that is read closes its connection", async () => {
  const node = await stored("left.bin", new Uint8Array(24 * MIB));
  const reader = fastio.read(node, { workspace }).getReader();
  assert(!(await reader.read()).done);
  await reader.cancel();
  await until(async () => (await control("stats")).open_connections === 0);
  const none = fastio.read(node, { workspace, length: 0 }).getReader();
  await assert.rejects(none.read(), { kind: "invalid_parameter" });
});

test("a folder is an archive", async () => {
  const { id } = await fastio.storage.createFolder("workspace", workspace, "root", "Plans");
  await fastio.upload(new TextEncoder().encode("in May"), { workspace, folder: id, name: "plan.txt" });
  await control("faults", { operation: "downloads.zip", fault: "cut", times: 1 });
  const { blob, name, verified } = await fastio.downloadZip(id ?? "", { workspace });
  assert.equal(name, "Plans.zip");
  assert.equal(verified, false);
  const bytes = Buffer.from((await blob?.arrayBuffer()) ?? new ArrayBuffer(0));
  assert.equal(bytes.indexOf("PK\x03\x04", 0, "latin1"), 0);
  assert.equal(bytes.lastIndexOf("PK\x05\x06", undefined, "latin1"), bytes.length - 22);
});

test("no name leads out of the folder", async () => {
  for (const name of ["../x", "/etc/passwd", "a/b", "..", ".", "", "C:\\x", "a\\b", "c:x", "a\0b", "line\nbreak"]) {
    await assert.rejects(async () => folder(temporary).open(name), name);
  }
  for (const [name, safe] of [["CON", "_CON"], ["a:b.txt", "a_b.txt"], ["x".repeat(255), "x".repeat(240)]] as const) {
    const saved = await fastio.download(await stored(name, CONTENT.slice(0, 3)), { workspace, to: folder(temporary) });
    assert.equal(saved.name, safe);
    assert.equal((await readFile(join(temporary, safe))).length, 3);
  }
  assert.equal((await readdir(temporary)).length, 3);
});

test("a link is replaced and not followed", async () => {
  const node = await stored("link.txt", CONTENT.slice(0, 3));
  const [elsewhere, link] = [join(temporary, "elsewhere"), join(temporary, "link.txt")];
  for (const dangling of [false, true]) {
    if (!dangling) await writeFile(elsewhere, "theirs");
    await rm(link, { force: true });
    await symlink(dangling ? join(temporary, "nowhere") : elsewhere, link);
    await assert.rejects(fastio.download(node, { workspace, to: folder(temporary) }), { kind: "io" });
    await fastio.download(node, { workspace, to: folder(temporary, { overwrite: true }) });
    assert((await lstat(link)).isFile());
    assert.equal(await readFile(elsewhere, "utf8"), "theirs");
  }
});
