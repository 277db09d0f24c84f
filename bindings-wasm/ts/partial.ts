/** Files that a resumable download has not completed: under a name beside their own that is found again. */

import { constants } from "node:fs";
import { type FileHandle, open, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** A file that is not complete, and is ours alone. */
export interface Unfinished {
  readonly path: string;
  readonly handle: FileHandle;
  /** Somebody else may have it from now on. */
  readonly release: () => Promise<void>;
}

/** Locks that this process holds, or is about to take. */
const held = new Set<string>();

/**
 * Opens the partial file of `film.mp4`, `.film.mp4.fastio-part` in the same folder, cut to this size if it is longer. Node
 * has no locks of files: `.film.mp4.fastio-lock` beside it holds the process that writes to it.
 */
export async function partial(final: string, size = Number.MAX_SAFE_INTEGER): Promise<Unfinished> {
  const name = (ending: string) => join(dirname(final), `.${basename(final)}.fastio-${ending}`);
  const [path, lock] = [name("part"), name("lock")];
  if (held.has(lock)) throw taken(path, lock, process.pid);
  held.add(lock);
  const release = async () => {
    // One that stays is known to be nobody's: this process does not hold it.
    await rm(lock, { force: true }).catch(() => {});
    held.delete(lock);
  };
  try {
    await take(path, lock, name("heir"));
  } catch (error) {
    held.delete(lock);
    throw error;
  }
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

const taken = (path: string, lock: string, holder: number | string): Error =>
  new Error(`${path} is written to by another download (process ${holder}); wait for it, or remove ${lock} if there is none`);

/** Makes the lock this process's, or throws. */
async function take(path: string, lock: string, heir: string): Promise<void> {
  while (!(await make(lock))) {
    const holder = await holderOf(lock);
    if (isAtWork(holder)) throw taken(path, lock, holder);
    // Of a process that died. Several may see that: whoever makes this file takes its place, if nobody has by then.
    if (!(await make(heir))) {
      const other = await holderOf(heir);
      if (isAtWork(other)) throw taken(path, heir, other);
      await rm(heir, { force: true });
    } else if ((await holderOf(lock)) === holder) {
      return await rename(heir, lock);
    } else {
      await rm(heir, { force: true });
    }
  }
}

/** Makes a file that names this process; whether there was none. */
async function make(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** The process that a lock names; nothing while it is made, or if it is gone. */
const holderOf = (lock: string): Promise<string> => readFile(lock, "utf8").catch(() => "");

/** Whether a process may still hold a lock; one that cannot be asked may. */
function isAtWork(holder: string): boolean {
  const process_id = Number(holder);
  // In a container, every process of ours may have the number of the one that died. What this one holds it knows.
  if (process_id === process.pid) return false;
  // It is being written.
  if (!(process_id > 0)) return true;
  try {
    return process.kill(process_id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}
