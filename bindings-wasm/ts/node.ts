/** Files of Node, Deno and Bun for uploads and downloads. */

import { openAsBlob } from "node:fs";
import { link, lstat, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { Place, Writer } from "./places.js";

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
 * A folder to download into, under the file's own name (made safe: it cannot leave the folder).
 *
 * @example
 * await fastio.download(node, { workspace: "my-workspace", to: folder("downloads") });
 */
export function folder(path: string, options: PlaceOptions = {}): Place {
  return {
    open(name) {
      // The engine hands out safe names; this holds even if it did not.
      if (basename(name) !== name || /^\.{0,2}$|[\\/:\p{Cc}]/u.test(name)) throw new Error("the file's name is not safe to use");
      return writer(join(path, name), options);
    },
  };
}

/** A file to download into, whatever the file is named in the service. */
export function toFile(path: string, options: PlaceOptions = {}): Place {
  return { open: () => writer(path, options) };
}

/** Writes under a temporary name; the file gets its own when it is complete. */
async function writer(path: string, { overwrite = false }: PlaceOptions): Promise<Writer> {
  const final = resolve(path);
  // A link that leads nowhere is something, too.
  const exists = await lstat(final).then(
    () => true,
    () => false,
  );
  if (exists && !overwrite) throw new Error(`${final} exists already; choose another place or allow it to be overwritten`);
  // Not made of the name: that may be as long as names may be.
  const temporary = join(dirname(final), `.fastio-${crypto.randomUUID()}.part`);
  const handle = await open(temporary, "wx");
  let position = 0;
  return {
    async write(bytes) {
      for (let done = 0; done < bytes.length; ) {
        const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position);
        done += bytesWritten;
        position += bytesWritten;
      }
    },
    async restart() {
      await handle.truncate(0);
      position = 0;
    },
    async close() {
      await handle.close();
      if (overwrite) return rename(temporary, final);
      try {
        // Fails if somebody made such a file meanwhile; a rename would replace it.
        await link(temporary, final);
      } finally {
        await rm(temporary, { force: true });
      }
    },
    async abort() {
      await handle.close().catch(() => {});
      await rm(temporary, { force: true });
    },
  };
}
