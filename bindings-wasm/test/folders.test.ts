// Folders that are uploaded: what of them, and what stands in the way.
import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { Fastio, FastioError, type FileEnd } from "fastio-sdk";
import { uploadFolder } from "fastio-sdk/node";
import { client, control, workspace } from "./world.js";

const temporary = await mkdtemp(join(tmpdir(), "fastio-"));
after(() => rm(temporary, { recursive: true }));

/** A folder with these files, whose content is their name. */
async function site(name: string, ...paths: string[]): Promise<string> {
  const root = join(temporary, name);
  for (const path of paths) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), path);
  }
  return root;
}

const paths = (ends: readonly FileEnd[]): string[] => ends.map(({ path }) => path);

/** Every file below a folder of the service. */
async function stored(fastio: Fastio, folder: string, below = ""): Promise<string[]> {
  const found: string[] = [];
  for await (const { id = "", name, type } of fastio.storage.list("workspace", workspace, folder)) {
    if (type === "folder") found.push(...(await stored(fastio, id, `${below}${name}/`)));
    else found.push(below + name);
  }
  return found;
}

// The records of files that travelled together stay with the service otherwise, and other tests count them.
const nodeIds = true;

test("a folder comes with its folders, without what is left out", async () => {
  await using fastio = client();
  const { id } = await fastio.storage.createFolder("workspace", workspace, "root", "Site");
  const local = await site("site", "z.txt", "a.tmp", "b/y.txt", "b/c/deep.txt", "b/c/deep.tmp", "node_modules/x/i.js", "ä.txt");
  await mkdir(join(local, "empty"));
  const told: FileEnd[] = [];
  const ignore = ["*.tmp", "node_modules", "b/c/**"];
  const ends = await uploadFolder(fastio, local, { workspace, folder: id, ignore, nodeIds, onFile: (end) => told.push(end) });
  assert.deepEqual(paths(ends), ["b/y.txt", "z.txt", "ä.txt"]);
  assert(ends.every(({ uploaded, error }) => uploaded?.nodeId && error === null));
  assert.equal(told.length, 3);
  assert.deepEqual((await stored(fastio, id ?? "")).toSorted(), ["b/y.txt", "z.txt", "ä.txt"]);
  const { blob } = await fastio.download(ends[0]?.uploaded?.nodeId ?? "", { workspace });
  assert.equal(await blob?.text(), "b/y.txt");

  const all = await uploadFolder(fastio, local, { workspace, folder: id, nodeIds });
  assert.deepEqual(paths(all), [
    ...["a.tmp", "b/c/deep.tmp", "b/c/deep.txt", "b/y.txt", "node_modules/x/i.js", "z.txt", "ä.txt"],
  ]);
  const none = await uploadFolder(fastio, local, { workspace, folder: id, ignore: ["*"] });
  assert.deepEqual(none, []);
});

test("links are left out unless they are to be followed, and lead into no circle", async () => {
  await using fastio = client();
  const local = await site("links", "real/x.txt");
  await symlink(join(local, "real"), join(local, "link"));
  await symlink(join(local, "nowhere"), join(local, "broken"));
  await symlink(local, join(local, "real", "up"));
  assert.deepEqual(paths(await uploadFolder(fastio, local, { workspace, nodeIds })), ["real/x.txt"]);

  const told: string[] = [];
  const ends = await uploadFolder(fastio, local, { workspace, nodeIds, followLinks: true, onFile: ({ path }) => told.push(path) });
  assert.deepEqual(
    ends.map(({ path, uploaded, error }) => [path, uploaded?.size, error?.kind]),
    [
      ["broken", undefined, "io"],
      ["link/up", undefined, "io"],
      ["link/x.txt", 10, undefined],
      ["real/up", undefined, "io"],
      ["real/x.txt", 10, undefined],
    ],
  );
  assert(ends[0]?.error instanceof FastioError);
  assert.match(ends[0].error.message, /^cannot be read: ENOENT/);
  assert.match(ends[1]?.error?.message ?? "", /leads back/);
  assert.deepEqual(ends[0].error.params, []);
  assert.deepEqual(told.toSorted(), paths(ends));
  // What is left out stands in nobody's way.
  const some = await uploadFolder(fastio, local, { workspace, nodeIds, followLinks: true, ignore: ["broken", "up"] });
  assert.deepEqual(paths(some), ["link/x.txt", "real/x.txt"]);
});

test("a name that is no text is told, and holds up no other", { skip: process.platform !== "linux" }, async () => {
  await using fastio = client();
  const local = await site("names", "a.txt", "\ufffd.txt");
  const wrong = Buffer.concat([Buffer.from(`${local}/b-`), Buffer.of(0xff)]);
  await writeFile(wrong, "b");
  const ends = await uploadFolder(fastio, local, { workspace, nodeIds });
  assert.deepEqual(
    ends.map(({ path, error }) => [path, error?.message ?? null]),
    [
      ["a.txt", null],
      ["b-\ufffd", "has a name that is not UTF-8; rename it"],
      ["\ufffd.txt", null],
    ],
  );
});

test("what is no folder, and what is no option, is refused before anything is sent", async () => {
  await using fastio = client();
  const local = await site("wrong", "a.txt");
  const { requests: before } = await control("stats");
  await assert.rejects(uploadFolder(fastio, join(local, "a.txt"), { workspace }), { kind: "io", message: /upload it as a file$/ });
  await assert.rejects(uploadFolder(fastio, join(local, "b"), { workspace }), (error) => error instanceof FastioError && error.isIo());
  for (const [options, message] of [
    [{ workspace, ignore: "*.tmp" }, "ignore: must be a list of patterns"],
    [{ workspace, ignore: [5] }, "ignore[0]: must be a string, not a value of type number"],
    [{ workspace, followLinks: "yes" }, "followLinks: must be true or false, not a value of type string"],
    [{ workspace, onFile: {} }, "onFile: must be a function, not a value of type object"],
    [{ workspace, symlinks: "follow" }, "options: there is no option `symlinks`"],
    [{}, "workspace, share: give one of them"],
    [undefined, "workspace, share: give one of them"],
  ] as const) {
    await assert.rejects(uploadFolder(fastio, local, options as never), { name: "TypeError", message });
  }
  await assert.rejects(uploadFolder({} as never, local, { workspace }), { name: "TypeError", message: "fastio: must be a client" });
  await assert.rejects(uploadFolder(fastio, 5 as never, { workspace }), { name: "TypeError", message: /^path: / });
  const signal = AbortSignal.abort(new Error("enough"));
  await assert.rejects(uploadFolder(fastio, local, { workspace, signal }), { message: "enough" });
  assert.deepEqual((await control("stats")).requests, before);
});
