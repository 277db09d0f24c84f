/** The one WebAssembly file: loaded when it is first needed, once for all clients. */

import load from "../pkg/fastio.js";

/** What {@link init} takes: the module, its bytes, or where to get it. */
export type WasmSource = WebAssembly.Module | BufferSource | Response | Promise<Response> | URL | string;

let loading: Promise<unknown> | undefined;

/**
 * Loads the engine. Nobody has to call this: the first call of a client does it, and takes the file `fastio_bg.wasm` that
 * lies beside this module. Call it to choose when, or to give the file where a bundler or a platform keeps it elsewhere.
 * Only the first call counts.
 *
 * @example
 * import wasm from "fastio-sdk/fastio_bg.wasm?url";
 * await init(wasm);
 */
export async function init(source?: WasmSource): Promise<void> {
  loading ??= load({ module_or_path: source ?? beside() });
  try {
    await loading;
  } catch (error) {
    // The next call may have more luck.
    loading = undefined;
    throw error;
  }
}

/** What a browser fetches and Node reads. Bundlers know the form `new URL(..., import.meta.url)`, and take the file along. */
function beside(): WasmSource {
  const url = new URL("fastio_bg.wasm", import.meta.url);
  const { process } = globalThis as { process?: typeof import("node:process") };
  if (url.protocol !== "file:" || process?.getBuiltinModule === undefined) return url;
  return process.getBuiltinModule("node:fs").readFileSync(url) as BufferSource;
}
