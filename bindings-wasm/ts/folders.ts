/** Folders of Node, Deno and Bun to upload. */

import { type Dirent, openAsBlob } from "node:fs";
import { lstat, readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
// Not `./fastio.js` and others: this is a second bundle, which would have an engine and a class of errors of its own.
import { Fastio, FastioError, type FileEnd, type UploadManyOptions, guarded, leavesOut } from "./index.js";
import { callback, flag, text } from "./input.js";

/** How a folder is uploaded: as many files are, and what of it. */
export interface UploadFolderOptions extends UploadManyOptions {
  /**
   * Patterns of what is left out: of a name anywhere (`*.tmp`), or of a path below the folder if it has a slash (`build/**`).
   * `*`, `**`, `?`, `[a-z]` and `{a,b}` mean what they do in a shell. A folder that matches is left out with all that is in it.
   */
  ignore?: readonly string[] | undefined;
  /** Follows symbolic links to files and folders, which are left out otherwise. */
  followLinks?: boolean | undefined;
}

/** What is below a folder. */
interface Walk {
  readonly ignore: readonly string[];
  readonly followLinks: boolean;
  readonly signal: AbortSignal | undefined;
  /** Each file, or why it cannot be read. */
  readonly found: { readonly path: string; readonly source?: Blob; readonly error?: FastioError }[];
}

/**
 * Stores all files below a folder, with their folders, as `uploadMany` does. A folder of the same name there is used, a file
 * of the same name gets a new version. Empty folders are not made.
 *
 * @param fastio - The client.
 * @param path - The folder here.
 * @returns What became of each file, by name; also of what could not be read.
 * @throws `FastioError` of kind `io` if there is no such folder.
 *
 * @example
 * const ends = await uploadFolder(fastio, "site", { workspace: "my-workspace", ignore: ["*.tmp", "build/**"] });
 * for (const { path, error } of ends) if (error) console.warn(path, error.message);
 */
export async function uploadFolder(fastio: Fastio, path: string, given: UploadFolderOptions): Promise<readonly FileEnd[]> {
  if (!(fastio instanceof Fastio)) throw new TypeError("fastio: must be a client");
  const { ignore = [], followLinks, ...options } = Object(given) as UploadFolderOptions;
  if (!Array.isArray(ignore)) throw new TypeError("ignore: must be a list of patterns");
  ignore.forEach((pattern, index) => text(`ignore[${index}]`, pattern));
  const onFile = callback("onFile", options.onFile);
  const root = text("path", path);
  const walk: Walk = { ignore, followLinks: flag("followLinks", followLinks) ?? false, signal: options.signal, found: [] };
  // The patterns are the engine's.
  await fastio.ready();
  const there = await stat(root).catch((error: Error) => {
    throw refused(`${root} cannot be read: ${error.message}`);
  });
  if (!there.isDirectory()) throw refused(`${root} is no folder; upload it as a file`);
  await look(walk, root, "", [await realpath(root)]);

  const files = walk.found.flatMap(({ path, source }) => (source ? [{ path, source }] : []));
  const told = walk.found.map(({ path, error }): FileEnd | undefined => error && { path, uploaded: null, error });
  for (const end of told) if (end && onFile) guarded("onFile", () => onFile(end));
  const ends = (await fastio.uploadMany(files, options)).values();
  return told.map((end) => end ?? (ends.next().value as FileEnd));
}

const refused = (message: string): FastioError => new FastioError({ kind: "io", message });

/** Goes through a folder by name. `above` are the folders that it is in, and itself. */
async function look(walk: Walk, folder: string, below: string, above: readonly string[]): Promise<void> {
  walk.signal?.throwIfAborted();
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)))) {
    const path = below + entry.name;
    if (walk.ignore.some((pattern) => leavesOut(pattern, path))) continue;
    try {
      await take(walk, entry, join(folder, entry.name), path, above);
    } catch (error) {
      walk.signal?.throwIfAborted();
      walk.found.push({ path, error: refused((error as Error).message) });
    }
  }
}

async function take(walk: Walk, entry: Dirent, at: string, path: string, above: readonly string[]): Promise<void> {
  const unread = (error: Error): never => {
    throw new Error(`cannot be read: ${error.message}`);
  };
  // Bytes that are no text are read as this character, and the name that comes of it is nobody's.
  if (entry.name.includes("\ufffd")) {
    await lstat(at).catch(() => {
      throw new Error("has a name that is not UTF-8; rename it");
    });
  }
  if (entry.isSymbolicLink() && !walk.followLinks) return;
  const what = entry.isSymbolicLink() ? await stat(at).catch(unread) : entry;
  if (what.isDirectory()) {
    const real = await realpath(at).catch(unread);
    if (above.includes(real)) throw new Error("cannot be read: it leads back to a folder that it is in");
    await look(walk, at, `${path}/`, [...above, real]).catch(unread);
  } else if (what.isFile()) {
    // Pipes and devices have no content to send, and folders are made by what is in them.
    walk.found.push({ path, source: await openAsBlob(at).catch(unread) });
  }
}
