// The package as it is published: packed, installed elsewhere, and used.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { base_url, client, seed } from "./world.js";

const PACKAGE = fileURLToPath(new URL("../../", import.meta.url));
/** Most bytes after gzip of all JavaScript in one bundle. What is in the module, and how much, `cargo xtask check wasm` holds. */
const MOST_JAVASCRIPT = 25_000;

const place = await mkdtemp(join(tmpdir(), "fastio-consumer-"));
after(() => rm(place, { recursive: true }));

const run = (program: string, args: string[], env: Record<string, string> = {}): string =>
  execFileSync(program, args, { cwd: place, encoding: "utf8", env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });

execFileSync("npm", ["pack", "--silent", "--pack-destination", place], { cwd: PACKAGE, stdio: "ignore" });
await writeFile(join(place, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
const [tarball] = (await readdir(place)).filter((name) => name.endsWith(".tgz"));
run("npm", ["install", "--offline", "--no-audit", "--no-fund", "--silent", `./${tarball}`]);
const installed = join(place, "node_modules/fastio-sdk");

test("it holds what it needs and nothing else", async () => {
  const files = (await readdir(installed, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(installed.length + 1));
  const [types, others] = [files.filter((name) => name.endsWith(".d.ts")), files.filter((name) => !name.endsWith(".d.ts"))];
  assert.deepEqual(others.toSorted(), [
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "README.md",
    "dist/fastio_bg.wasm",
    "dist/index.js",
    "dist/node.js",
    "package.json",
  ]);
  assert(types.every((name) => name.startsWith("dist/types/")));
});

test("its JavaScript keeps to its limit", async (t) => {
  const read = (name: string) => readFile(join(installed, "dist", name));
  const javascript = gzipSync(Buffer.concat([await read("index.js"), await read("node.js")]), { level: 9 }).length;
  const wasm = gzipSync(await read("fastio_bg.wasm"), { level: 9 }).length;
  t.diagnostic(`gzip: JavaScript ${javascript}, WebAssembly ${wasm}`);
  assert(javascript <= MOST_JAVASCRIPT, `JavaScript: ${javascript}`);
});

test("the programs of the README run", async () => {
  const readme = await readFile(join(installed, "README.md"), "utf8");
  const [program = "", ...pieces] = [...readme.matchAll(/^```js\n([^]*?)^```$/gm)].map(([, text = ""]) => text);
  const end = "await fastio.close();";
  assert(program.startsWith("import ") && program.includes(end) && pieces.length > 0);
  await writeFile(join(place, "first.js"), program.replace(end, [...pieces, end].join("\n")));
  const shown = run("node", ["first.js"], { FASTIO_BASE_URL: base_url, FASTIO_API_KEY: seed.users.owner.api_key });
  assert.match(shown, /refunds\.md/);
  assert.match(shown, /thirty days/);
  assert.match(shown, /1 citation/);
  assert.match(shown, /not_found/);
  // The records of files that travelled together stay with the service, and other tests count them.
  await using fastio = client();
  await fastio.uploads.deleteAll();
});

test("its types hold in a strict program, whichever way modules are found", async () => {
  const program = `
    import { Fastio, FastioError, init, type models } from "fastio-sdk";
    import { file, folder } from "fastio-sdk/node";
    export async function job(workspace: string): Promise<models.Node[]> {
      const fastio = new Fastio({ apiKey: "k", observer: ({ type }) => console.log(type) });
      await init();
      const { nodeId, size } = await fastio.upload(await file("x"), { workspace, onProgress: ({ sent }) => void sent.toFixed() });
      await fastio.download(nodeId ?? "", { workspace, to: folder(".") });
      const opened = await fastio.open(nodeId ?? "", { workspace });
      const slice = async (start: number, end = opened.size): Promise<ArrayBuffer> => (await opened.readAt(start, end - start)).buffer;
      await slice(0, 4);
      await opened.close();
      const nodes: models.Node[] = [];
      for await (const node of fastio.storage.list("workspace", workspace, "root")) nodes.push(node);
      const answer = fastio.ask("?", { workspace });
      for await (const piece of answer) if (piece.type === "text") piece.text.trim();
      const cited: string | undefined = (await answer).citations[0]?.nodeId;
      try { await fastio.close(); } catch (error) {
        if (error instanceof FastioError && error.isNotFound()) console.log(error.kind === "not_found", error.requestId, cited, size);
      }
      return nodes;
    }`;
  await writeFile(join(place, "job.ts"), program);
  const tsc = join(PACKAGE, "node_modules/typescript/bin/tsc");
  const types = join(PACKAGE, "node_modules/@types");
  for (const [module, resolution] of [
    ["nodenext", "nodenext"],
    ["esnext", "bundler"],
  ] as const) {
    run(process.execPath, [
      tsc,
      ..."--noEmit --strict --exactOptionalPropertyTypes --noUncheckedIndexedAccess --target es2022".split(" "),
      ...["--lib", "es2023,esnext.disposable,dom,dom.iterable,dom.asynciterable", "--types", "node", "--typeRoots", types],
      ...["--module", module, "--moduleResolution", resolution, "job.ts"],
    ]);
  }
});

test("a bundler takes it", async () => {
  await writeFile(join(place, "page.js"), `import { Fastio } from "fastio-sdk"; globalThis.Fastio = Fastio;`);
  const esbuild = join(PACKAGE, "node_modules/.bin/esbuild");
  run(esbuild, ["page.js", "--bundle", "--format=esm", "--outfile=bundle.js", "--log-level=error"]);
  const { size } = await stat(join(place, "bundle.js"));
  assert(size > 50_000);
  // It finds its engine where the bundle is.
  await writeFile(join(place, "fastio_bg.wasm"), await readFile(join(installed, "dist/fastio_bg.wasm")));
  const check = `await import("./bundle.js");
    const fastio = new globalThis.Fastio({ baseUrl: ${JSON.stringify(base_url)}, apiKey: process.env.KEY });
    console.log((await fastio.users.getMe()).id);`;
  const id = run("node", ["--input-type=module", "-e", check], { KEY: seed.users.owner.api_key });
  assert.equal(id.trim(), seed.users.owner.id);
});
