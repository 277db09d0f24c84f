/** Files that a resumable download has not completed: under a name beside their own that is found again. */

import { constants } from "node:fs";
import { type FileHandle, open, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** A file that is not complete, and is ours alone. */
export interface Unfinished {
  readonly path: string;
  readonly handle: FileHandle;
  /** Somebody else may have it from now on. */
  readonly release: () => Promise<void>;
}

/** Locks that this process holds. */
const held = new Set<string>();

/**
 * Opens the partial file of `film.mp4`, `.film.mp4.fastio-part` in the same folder, cut to this size if it is longer. Node
 * has no locks of files: `.film.mp4.fastio-lock` beside it holds the process that writes to it.
 */
export async function partial(final: string, size = Number.MAX_SAFE_INTEGER): Promise<Unfinished> {
  const name = (ending: string) => join(dirname(final), `.${basename(final)}.fastio-${ending}`);
  const [path, lock] = [name("part"), name("lock")];
  await take(path, lock);
  const release = async () => {
    await rm(lock, { force: true });
    held.delete(lock);
  };
  let handle: FileHandle | undefined;
  try {
    // Somebody else may have put a link there, which would lead out of the folder.
    handle = await open(path, constants.O_RDWR | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0));
    const there = await handle.stat();
    if (!there.isFile()) throw new Error(`${path} is something else than a file; take it away`);
    if (there.size > size) await handle.truncate(size);
    return { path, handle, release };
  } catch (error) {
    await handle?.close();
    await release();
    throw error;
  }
}

async function take(path: string, lock: string): Promise<void> {
  for (let again = false; ; again = true) {
    try {
      await writeFile(lock, String(process.pid), { flag: "wx" });
      held.add(lock);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const holder = await readFile(lock, "utf8").catch(() => "");
    if (again || isAtWork(lock, Number(holder))) {
      throw new Error(`${path} is written to by another download (process ${holder}); wait for it, or remove ${lock} if there is none`);
    }
    // Of a process that died.
    await rm(lock, { force: true });
  }
}

/** Whether a process may still hold a lock; one that cannot be asked may. */
function isAtWork(lock: string, holder: number): boolean {
  // In a container, every process of ours may have the number of the one that died.
  if (holder === process.pid) return held.has(lock);
  // It is being written.
  if (!(holder > 0)) return true;
  try {
    return process.kill(holder, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}
