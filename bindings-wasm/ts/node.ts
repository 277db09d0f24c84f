/** Files of Node, Deno and Bun for uploads and downloads. */

import { openAsBlob } from "node:fs";
import { link, lstat, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { type Unfinished, partial } from "./partial.js";
import type { Kept, Place, Writer } from "./places.js";

export { type UploadFolderOptions, uploadFolder } from "./folders.js";

/**
 * A file to upload. Its bytes are read when they are sent, piece by piece.
 *
 * @param path - Where it is.
 * @returns A `File` named as the file is.
 *
 * @example
 * await fastio.upload(await file("report.pdf"), { workspace: "my-workspace" });
 */
export async function file(path: string): Promise<Blob & { readonly name: string }> {
  // Not `new File([blob])`: that would read all of it.
  return Object.assign(await openAsBlob(path), { name: basename(path) });
}

/** What {@link folder} and {@link toFile} can be told. */
export interface PlaceOptions {
  /** Whether a file that is there may be replaced. Without it, the download fails. */
  overwrite?: boolean | undefined;
}

/**
 * A folder to download into, under the file's own name (made safe: it cannot leave the folder). A large file comes in parts,
 * side by side, and what has come of a resumable download of `film.mp4` is in `.film.mp4.fastio-part` until it is complete.
 *
 * @example
 * await fastio.download(node, { workspace: "my-workspace", to: folder("downloads") });
 */
export function folder(path: string, options: PlaceOptions = {}): Place {
  return {
    seekable: true,
    open(name, size, kept, overwrite) {
      // The engine hands out safe names; this holds even if it did not.
      if (basename(name) !== name || /^\.{0,2}$|[\\/:\p{Cc}]/u.test(name)) throw new Error("the file's name is not safe to use");
      return writer(join(path, name), overwrite ?? options.overwrite, size, kept);
    },
  };
}

/** A file to download into, whatever the file is named in the service. Parts, and what is kept, as with {@link folder}. */
export function toFile(path: string, options: PlaceOptions = {}): Place {
  return { seekable: true, open: (_, size, kept, overwrite) => writer(path, overwrite ?? options.overwrite, size, kept) };
}

/** A file of a name that nobody has. */
async function temporary(final: string): Promise<Unfinished> {
  // Not made of the name: that may be as long as names may be.
  const path = join(dirname(final), `.fastio-${crypto.randomUUID()}.part`);
  return { path, handle: await open(path, "wx+"), release: async () => {} };
}

const inTheWay = (final: string): Error =>
  new Error(`${final} exists already; choose another place or allow it to be overwritten`);

/**
 * Gives a file its final name. A file that may be found under its old one, should this process die halfway, is never
 * `linked`: it would have two.
 */
async function named(path: string, final: string, overwrite: boolean, linked: boolean): Promise<void> {
  if (overwrite) return rename(path, final);
  try {
    if (linked && (await linkAndRemove(path, final))) return;
    // Ours then: the rename replaces this empty file and no other. It is the slower way: Linux's ext4 takes care that a file
    // which replaces another is on the disk first, all of it.
    await (await open(final, "wx")).close();
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === "EEXIST" ? inTheWay(final) : error;
  }
  await orNothing(final, rename(path, final));
}

/** False where there are no hard links. */
async function linkAndRemove(path: string, final: string): Promise<boolean> {
  try {
    await link(path, final);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") throw error;
    return false;
  }
  await orNothing(final, rm(path));
  return true;
}

/** Takes a name away again that could not be given. */
async function orNothing(final: string, given: Promise<void>): Promise<void> {
  try {
    await given;
  } catch (error) {
    await rm(final, { force: true });
    throw error;
  }
}

/** Writes under a temporary name; the file gets its own when it is complete. */
async function writer(path: string, overwrite = false, size?: number, kept?: Kept): Promise<Writer> {
  const final = resolve(path);
  // A link that leads nowhere is something, too.
  const exists = await lstat(final).then(
    () => true,
    () => false,
  );
  if (exists && !overwrite) throw inTheWay(final);
  const unfinished = kept ? await partial(final, kept.resume ? size : 0) : await temporary(final);
  const { handle } = unfinished;
  return {
    async write(bytes, at) {
      for (let done = 0; done < bytes.length; ) {
        done += (await handle.write(bytes, done, bytes.length - done, at + done)).bytesWritten;
      }
    },
    async read(at, length) {
      const bytes = new Uint8Array(length);
      return bytes.subarray(0, (await handle.read(bytes, 0, length, at)).bytesRead);
    },
    restart: () => handle.truncate(0),
    async close() {
      await handle.close();
      await named(unfinished.path, final, overwrite, !kept);
      await unfinished.release();
    },
    // After a `close` that failed, too: until then the file and its lock are this download's.
    async abort(keep) {
      await handle.close().catch(() => {});
      if (!keep) await rm(unfinished.path, { force: true });
      await unfinished.release();
    },
  };
}
