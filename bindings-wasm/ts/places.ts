/** Where downloads go. */

/** A place to write a file to. The engine names the file safely: no separator, no control character. */
export interface Place {
  /**
   * Whether its writers can write anywhere and read. A large file comes in parts then, side by side, and a download can
   * be gone on with.
   */
  readonly seekable?: boolean | undefined;
  /**
   * Makes ready to write under a temporary name, where the place has such.
   *
   * @param size - Bytes that will come, if known.
   * @param kept - That of a resumable download, which only a `seekable` place is asked for: under a name that is found again.
   * @param overwrite - Whether a file that is there may be replaced, if the download was told.
   */
  open(name: string, size?: number, kept?: Kept, overwrite?: boolean): Writer | Promise<Writer>;
}

/** How a resumable download is opened. */
export interface Kept {
  /** Whether what is there is gone on with, cut to the size if it is longer; otherwise it is thrown away. */
  readonly resume: boolean;
}

/** A file being written, from its beginning, or anywhere if its place is `seekable`. */
export interface Writer {
  /** `at` is how many bytes stand before these. */
  write(bytes: Uint8Array, at: number): unknown;
  /** What was written, fewer bytes at its end. A `seekable` place's have it. */
  read?(at: number, length: number): Uint8Array | Promise<Uint8Array>;
  /** Throws away what was written; more follows. */
  restart(): unknown;
  /** Gives the file its name. */
  close(): unknown;
  /**
   * Throws everything away, or only closes it, to `keep` it for whoever goes on with it. Comes after a `close` that failed,
   * too.
   */
  abort(keep: boolean): unknown;
}

/** Something that a download can go to. */
export type Target = WritableStream<Uint8Array> | FileSystemFileHandle | FileSystemDirectoryHandle | Place;

/** Into memory. */
export class Memory implements Place, Writer {
  #parts: BlobPart[] = [];
  blob: Blob | undefined;

  open(): Writer {
    return this;
  }
  write(bytes: Uint8Array): void {
    this.#parts.push(bytes as Uint8Array<ArrayBuffer>);
  }
  restart(): void {
    this.#parts = [];
  }
  close(): void {
    this.blob = new Blob(this.#parts);
  }
  abort(): void {
    this.#parts = [];
  }
}

/** Into a stream: it cannot be started over, unless it is one of a file. */
function into(stream: WritableStream): Writer {
  const writer = stream.getWriter();
  return {
    write: (bytes) => writer.write(bytes),
    async restart() {
      if (!("truncate" in stream)) throw new Error("the reply started over, and a stream cannot");
      await writer.write({ type: "truncate", size: 0 });
      await writer.write({ type: "seek", position: 0 });
    },
    close: () => writer.close(),
    abort: () => writer.abort(),
  };
}

/**
 * Into a file of a browser's folder. Such a folder has no file without a name, so that one that was not there is there, and
 * empty, until the download is complete.
 */
async function inside(folder: FileSystemDirectoryHandle, name: string, overwrite: boolean): Promise<Writer> {
  const found = await folder.getFileHandle(name).then(
    () => true,
    () => false,
  );
  if (found && !overwrite) throw new Error(`${name} exists already; choose another place or allow it to be overwritten`);
  const file = await folder.getFileHandle(name, { create: true });
  /** It would be in the way of the next try. One that holds something by now is somebody else's. */
  const remove = async (): Promise<void> => {
    if (!found && (await file.getFile()).size === 0) await folder.removeEntry(name);
  };
  try {
    const writer = into(await file.createWritable());
    return {
      ...writer,
      async abort(keep) {
        await writer.abort(keep);
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** The place that a caller means. */
export function place(target: Target, overwrite: boolean | undefined): Place {
  const given = target as unknown as Record<string, unknown> | null;
  if (typeof given?.["open"] === "function") {
    const own = target as Place;
    return { seekable: own.seekable, open: (name, size, kept) => own.open(name, size, kept, overwrite) };
  }
  if (typeof given?.["getWriter"] === "function") return { open: () => into(target as WritableStream) };
  if (typeof given?.["createWritable"] === "function") {
    return { open: async () => into(await (target as FileSystemFileHandle).createWritable()) };
  }
  if (typeof given?.["getFileHandle"] === "function") {
    return { open: (name) => inside(target as FileSystemDirectoryHandle, name, overwrite === true) };
  }
  throw new TypeError("to: must be a WritableStream, a file or folder handle, or a Place");
}
