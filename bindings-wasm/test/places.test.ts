// Places of Node's, without a download: what disks refuse, and what others do meanwhile.
import assert from "node:assert/strict";
import promises, { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, beforeEach, test, type TestContext } from "node:test";
import type { Writer } from "fastio-sdk";
import { toFile } from "fastio-sdk/node";

const temporary = await mkdtemp(join(tmpdir(), "fastio-"));
after(() => rm(temporary, { recursive: true }));

const BYTES = new TextEncoder().encode("content");
const { readFile, rm: remove } = promises;

let place = "";
let final = "";
let count = 0;
beforeEach(async () => {
  place = join(temporary, String(++count));
  await mkdir(place);
  final = join(place, "f.txt");
});

/** Has a function of `node:fs/promises` do something else, for whoever imported it by its name too. */
function instead(t: TestContext, name: "link" | "readFile" | "rename" | "rm", act: (...given: never[]) => Promise<unknown>): void {
  const mock = t.mock.method(promises, name, act as never);
  syncBuiltinESMExports();
  t.after(() => {
    mock.mock.restore();
    syncBuiltinESMExports();
  });
}

const fails = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));
const content = (name = "f.txt") => readFile(join(place, name), "utf8");

async function written(overwrite?: boolean, resumable = false): Promise<Writer> {
  const kept = resumable ? { resume: true } : undefined;
  const writer = await toFile(final).open("f.txt", BYTES.length, kept, overwrite);
  await writer.write(BYTES, 0);
  return writer;
}

test("a disk without hard links takes files", async (t) => {
  instead(t, "link", fails("EPERM"));
  for (const resumable of [false, true]) {
    await (await written(false, resumable)).close();
    assert.equal(await content(), "content");
    assert.deepEqual(await readdir(place), ["f.txt"]);
    await rm(final);
  }
});

test("a file that somebody made meanwhile stays, and so does what is to be kept", async () => {
  for (const resumable of [false, true]) {
    const writer = await written(false, resumable);
    await writeFile(final, "theirs");
    await assert.rejects(async () => writer.close(), /exists already/);
    await writer.abort(resumable);
    assert.equal(await content(), "theirs");
    const partial = resumable ? [".f.txt.fastio-part"] : [];
    assert.deepEqual(await readdir(place), [...partial, "f.txt"]);
    await rm(final);
  }
  // Nobody holds it any more.
  await (await written(false, true)).close();
  assert.equal(await content(), "content");
});

test("a file that cannot get its name leaves nothing under it, and is there to be gone on with", async (t) => {
  instead(t, "rename", fails("EIO"));
  instead(t, "link", fails("EPERM"));
  for (const overwrite of [false, true]) {
    const writer = await written(overwrite, true);
    await assert.rejects(async () => writer.close(), { code: "EIO" });
    await writer.abort(true);
    assert.deepEqual(await readdir(place), [".f.txt.fastio-part"]);
    assert.equal(await content(".f.txt.fastio-part"), "content");
    const other = await written(overwrite);
    await assert.rejects(async () => other.close(), { code: "EIO" });
    await other.abort(false);
    assert.deepEqual(await readdir(place), [".f.txt.fastio-part"]);
  }
});

test("a file that cannot lose its temporary name does not get its own", async (t) => {
  const writer = await written();
  instead(t, "rm", (path: string, options: object) => (path === final ? remove(path, options) : fails("EIO")()));
  await assert.rejects(async () => writer.close(), { code: "EIO" });
  assert.deepEqual((await readdir(place)).filter((name) => !name.endsWith(".part")), []);
});

test("of two that find the lock of a process that died, one takes its place", async (t) => {
  const lock = join(place, ".f.txt.fastio-lock");
  // This process's number, that it does not hold: it is of an earlier one.
  await writeFile(lock, String(process.pid));
  let others = 0;
  instead(t, "readFile", async (path: string, encoding: "utf8") => {
    const read = await readFile(path, encoding);
    // Another process is quicker.
    if (path === lock && others++ === 0) await writeFile(lock, String(process.ppid));
    return read;
  });
  await assert.rejects(written(false, true), /fastio-lock/);
  assert.equal(await content(".f.txt.fastio-lock"), String(process.ppid));
  assert.deepEqual(await readdir(place), [".f.txt.fastio-lock"]);
});

test("a process that died while it took another's place is in nobody's way", async () => {
  for (const name of [".f.txt.fastio-lock", ".f.txt.fastio-heir"]) await writeFile(join(place, name), String(process.pid));
  await (await written(false, true)).close();
  assert.deepEqual(await readdir(place), ["f.txt"]);
  // One that is at work at it is waited for.
  await writeFile(join(place, ".f.txt.fastio-lock"), String(process.pid));
  await writeFile(join(place, ".f.txt.fastio-heir"), String(process.ppid));
  await assert.rejects(written(true, true), /fastio-heir/);
});
