/** Headless Chromium, and a server for the files of this package and its tests. */

import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import type { TestContext } from "node:test";
import { type BrowserContext, type BrowserContextOptions, chromium } from "playwright-core";

/** The package's folder. */
export const ROOT = new URL("../../../", import.meta.url);

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".wasm": "application/wasm",
};

/** A page that does nothing by itself, in which `fastio-sdk` can be imported by its name. */
const EMPTY = `<!doctype html><meta charset="utf-8"><title>Fastio</title><link rel="icon" href="data:,">
<script type="importmap">{"imports": {"fastio-sdk": "/dist/index.js"}}</script>`;

/** Serves files below a folder, and the empty page at `/`; where. */
export async function serve(t: TestContext, root = ROOT, folders = ["dist", "build"]): Promise<string> {
  const server: Server = createServer(async (request, reply) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (pathname === "/") return void reply.setHeader("content-type", TYPES[".html"] ?? "").end(EMPTY);
    const known = folders.includes(pathname.split("/")[1] ?? "") && !pathname.includes("..");
    const bytes = known ? await readFile(new URL(`.${pathname}`, root)).catch(() => undefined) : undefined;
    reply.statusCode = bytes ? 200 : 404;
    reply.setHeader("content-type", TYPES[extname(pathname)] ?? "application/octet-stream").end(bytes);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** How long the browser may take for one thing on a machine that is at work: a bound, not an expectation. */
const PATIENCE_MS = 120_000;

/** A browser's context, without anything that a browser would do on its own. */
export async function launch(t: TestContext, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const browser = await chromium.launch({
    timeout: PATIENCE_MS,
    executablePath: "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  t.after(() => browser.close());
  const context = await browser.newContext(options);
  context.setDefaultTimeout(PATIENCE_MS);
  return context;
}
