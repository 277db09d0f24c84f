/** Uploads, downloads and questions: what they can be told, and the tasks that they become. */

import type { Binary, CallOptions, Params } from "./caller.js";
import { requestOptions } from "./calls.js";
import { guarded, type Running, type Things } from "./core.js";
import { camel, type Event, type Task } from "./engine.js";
import { FastioError } from "./error.js";
import { blob, callback, count, flag, nameOf, optionalText, options, split, text } from "./input.js";
import type { Progress } from "./options.js";
import { Memory, type Place, type Target, place } from "./places.js";
import { type ByteStream, Stream, isStream } from "./stream.js";

/** Whose files: of one of the two. */
export interface Where {
  /** A workspace, by its id or name. */
  workspace?: string | undefined;
  /** A share, by its id or name. */
  share?: string | undefined;
}

/** How an upload goes. `signal` stops it: its requests end, and what the service keeps of it is thrown away unless it is resumable. */
export interface UploadOptions extends Where, CallOptions {
  /**
   * A File Share, by its id or name, to write back the file that it shows; with `replace`. Goes instead of `workspace` and
   * `share`.
   */
  fileShare?: string | undefined;
  /** The folder it goes into; the root if absent. */
  folder?: string | undefined;
  /** Folders below that folder, made if they are not there; ends in a slash. */
  relativePath?: string | undefined;
  /** Replaces the content of this file instead of making a new one. */
  replace?: string | undefined;
  /** With `fileShare`: replaces only this version. If it is not the current one any more, the upload ends as a conflict. */
  ifVersion?: string | undefined;
  /** Its name in the service; a file's own if absent. */
  name?: string | undefined;
  /**
   * Most bytes that the source may have; what the plan takes if absent. Of use for streams: one that has more ends as an
   * error of kind `limit_exceeded`, and nothing of it is stored.
   */
  maxSize?: number | undefined;
  /** Size of a chunk in bytes; chosen by the size of the file and the service's limits if absent. */
  chunkSize?: number | undefined;
  /**
   * Keeps what has arrived when the upload is stopped or fails in a way that going on later can cure. How to go on is told to
   * `onJournal`, and by the error's `journal`.
   */
  resumable?: boolean | undefined;
  /**
   * A journal, of any language's SDK: goes on with its upload. The file, its name and the target must be the same, else it is
   * refused. What has arrived is not sent again, once it is seen to be what the file holds. Implies `resumable`.
   */
  resume?: string | undefined;
  /**
   * Told how to go on with the upload, should it end early: keep the last one. It holds no credential and nothing of the
   * file's content. Implies `resumable`. A small file, which goes in one call, has none, nor has a stream.
   */
  onJournal?: ((journal: string) => void) | undefined;
  /** Told how far it is. */
  onProgress?: ((progress: Progress) => void) | undefined;
}

/** One of many files: what a browser's file list holds, or bytes with the path they get below the folder (`a/b/c.txt`). */
export type ManySource = File | { readonly path: string; readonly source: Binary };

/** How many files are uploaded. `signal` stops all; what is stored stays. */
export interface UploadManyOptions
  extends Where, CallOptions, Pick<UploadOptions, "folder" | "resumable" | "resume" | "onJournal" | "onProgress"> {
  /** Most requests with content under way at once; 4 if absent. */
  atOnce?: number | undefined;
  /** Waits for the node of each file, which costs a request or more for each. */
  nodeIds?: boolean | undefined;
  /** Told the end of each file as it comes. */
  onFile?: ((end: FileEnd) => void) | undefined;
}

/** What became of one of many files. */
export interface FileEnd {
  /** Its path below the folder. */
  readonly path: string;
  /** What is stored, if it is. */
  readonly uploaded: Uploaded | null;
  /** Why it is not stored, if it is not. */
  readonly error: FastioError | null;
}

/** A stored upload. */
export interface Uploaded {
  /** The file's node, if the service told it. */
  readonly nodeId: string | null;
  /** The session it went through. */
  readonly uploadId: string;
  /** Bytes. */
  readonly size: number;
  /** CRC-32C of the content, 8 hex digits. */
  readonly crc32c: string;
  /** Whether it was compared with what the service says it has stored. Not if the caller may not read the file. */
  readonly verified: boolean;
}

/** How an import from the web goes. `signal` cancels it, with the service too. */
export interface ImportUrlOptions extends Where, CallOptions {
  /** The folder it goes into; the root if absent. */
  folder?: string | undefined;
  /** Its name in the service; taken from the address if absent. The node is known for certain only with it. */
  name?: string | undefined;
  /** Told how far it is, in states only: the service tells no bytes. */
  onProgress?: ((progress: Progress) => void) | undefined;
}

/** A file from the web that is stored. */
export interface Imported {
  /** The file's node, if the service told it, or it has the name that was given. */
  readonly nodeId: string | null;
  /** The import. */
  readonly uploadId: string;
}

/** How a download goes. `signal` stops it; nothing of it stays unless it is resumable. */
export interface DownloadOptions extends Where, CallOptions {
  /** Where the bytes go: a stream, a file or folder of the browser's, or a place of `fastio-sdk/node`. Into memory if absent. */
  to?: Target | undefined;
  /** A version of the file; the current one if absent. */
  version?: string | undefined;
  /**
   * Whether a file that is there may be replaced: in a folder of the browser's, or where `folder` and `toFile` of
   * `fastio-sdk/node` lead, whose own option it goes before. A stream and a file's handle replace what they are of.
   */
  overwrite?: boolean | undefined;
  /** First byte wanted. */
  offset?: number | undefined;
  /** Number of bytes wanted; all if absent. */
  length?: number | undefined;
  /**
   * Keeps what has come when the download is stopped, dies with its process, or fails in a way that going on later can cure:
   * of `film.mp4`, `.film.mp4.fastio-part` beside it. How to go on is told to `onJournal`, and by the error's `journal`. For
   * whole files that go to `folder` or `toFile` of `fastio-sdk/node`, or to a `seekable` place; elsewhere it is refused.
   */
  resumable?: boolean | undefined;
  /**
   * A journal, of any language's SDK: goes on with its download, to the same place. What has come counts once it is seen by
   * its hashes to be what it was, and only the rest is fetched. If the file has another version by now, that is downloaded
   * from its beginning, and what was kept is thrown away. Another file's journal is refused. Implies `resumable`.
   */
  resume?: string | undefined;
  /**
   * Told how to go on with the download, should it end early: keep the last one, until it is complete. It holds no credential
   * and nothing of the file's content. Implies `resumable`.
   */
  onJournal?: ((journal: string) => void) | undefined;
  /** Told how far it is. */
  onProgress?: ((progress: Progress) => void) | undefined;
}

/** How a folder is downloaded as an archive. `signal` stops it; nothing of it stays. */
export type ZipOptions = Omit<DownloadOptions, "version" | "offset" | "length" | "resumable" | "resume" | "onJournal">;

/** What of a file is read. `signal` stops it. */
export type ReadOptions = Omit<DownloadOptions, "to" | "overwrite" | "resumable" | "resume" | "onJournal" | "onProgress">;

/** A complete download. */
export interface Downloaded {
  /** The bytes, if they went into memory. */
  readonly blob?: Blob | undefined;
  /** The file's name, made safe: no separator, no control character. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** CRC-32C of the content, 8 hex digits, if it was computed. */
  readonly crc32c: string | null;
  /** Whether the content was compared with what the service says of it. */
  readonly verified: boolean;
}

/** How a question is asked. */
export interface AskOptions extends Where {
  /** Goes on with this chat instead of opening one. */
  chat?: string | undefined;
  /** Further parameters of `chats.create` or `chats.send_message`. */
  params?: Params | undefined;
  /** Longest wait for the whole answer, in milliseconds. Default: 300 000. */
  timeoutMs?: number | undefined;
  /** How often each request may be sent, the first time included. Its time is the client's: `timeoutMs` is the answer's. */
  maxAttempts?: number | undefined;
  /** Stops waiting for the answer. */
  signal?: AbortSignal | undefined;
}

const PLACES = { workspace: "workspace", share: "share", fileShare: "fileshare" } as const;

/** The kind and the id of the one place that is given. @internal */
export function where<Name extends keyof typeof PLACES>(
  given: { readonly [Place in Name]?: string | undefined },
  ...names: Name[]
): [kind: string, id: string] {
  const [name, ...others] = names.filter((name) => given[name] !== undefined);
  if (name === undefined || others.length > 0) throw new TypeError(`${names.join(", ")}: give one of them`);
  return [PLACES[name], text(name, given[name])];
}

/** Hands out what a transfer tells. */
function listening(
  onProgress: ((progress: Progress) => void) | undefined,
  onJournal?: (journal: string) => void,
): Pick<Running, "progress" | "onEvent"> {
  const progress = callback("onProgress", onProgress);
  const journal = callback("onJournal", onJournal);
  return {
    progress: progress !== undefined,
    onEvent(event: Event) {
      if (progress && event.type === "progress") guarded("onProgress", () => progress(camel<Progress>(event.progress)));
      if (journal && event.type === "journal") guarded("onJournal", () => journal(event.journal));
    },
  };
}

/** A task, and how it is run. @internal */
export interface Transfer {
  make: (things: Things) => Task;
  running: Running;
}

/** @internal */
export function uploading(source: Binary | ByteStream, given: UploadOptions): Transfer & { stream: Stream | undefined } {
  const { folder, relativePath, replace, ifVersion, name, maxSize, chunkSize, resumable, resume, ...rest } = options(
    "options",
    given,
    ...(["workspace", "share", "fileShare", "folder", "relativePath", "replace", "ifVersion", "name", "maxSize", "chunkSize"] as const),
    ...(["resumable", "resume", "onJournal", "onProgress", "signal", "timeoutMs", "maxAttempts"] as const),
  );
  const { onJournal, onProgress, signal } = rest;
  const [profile_type, profile_id] = where(rest, "workspace", "share", "fileShare");
  const stream = isStream(source) && !(source instanceof Blob);
  const bytes = stream ? undefined : blob("source", source as Binary);
  const upload = {
    profile_type,
    profile_id,
    folder_id: optionalText("folder", folder),
    relative_path: optionalText("relativePath", relativePath),
    file_id: optionalText("replace", replace),
    if_version_id: optionalText("ifVersion", ifVersion),
    max_size: count("maxSize", maxSize),
    chunk_size: count("chunkSize", chunkSize),
    // Who keeps journals wants something to go on with.
    resumable: flag("resumable", resumable) || onJournal !== undefined,
    resume: optionalText("resume", resume),
    ...requestOptions(rest),
  };
  const called = text("name", name ?? (bytes && nameOf(bytes)));
  const running = { signal, ...listening(onProgress, onJournal) };
  // Last: it takes hold of the stream.
  const once = stream ? new Stream(source as ByteStream) : undefined;
  return {
    make: (things) => ({ upload: { ...upload, source: things.source(once ?? (bytes as Blob), called) } }),
    running,
    stream: once,
  };
}

/** @internal */
export function importing(url: string, given: ImportUrlOptions): Transfer {
  const { folder, name, onProgress, signal, ...rest } = options(
    "options",
    given,
    ...(["workspace", "share", "folder", "name", "onProgress", "signal", "timeoutMs", "maxAttempts"] as const),
  );
  const [profile_type, profile_id] = where(rest, "workspace", "share");
  const import_url = {
    source_url: text("url", url),
    profile_type,
    profile_id,
    folder_id: optionalText("folder", folder),
    file_name: optionalText("name", name),
    ...requestOptions(rest),
  };
  return { make: () => ({ import_url }), running: { signal, ...listening(onProgress) } };
}

/** @internal */
export function uploadingMany(sources: Iterable<ManySource>, given: UploadManyOptions): Transfer & { ends: FileEnd[] } {
  const { folder, atOnce, nodeIds, resumable, resume, onFile, onJournal, onProgress, signal, ...rest } = options(
    "options",
    given,
    ...(["workspace", "share", "folder", "atOnce", "nodeIds", "resumable", "resume", "onFile", "onJournal"] as const),
    ...(["onProgress", "signal", "timeoutMs", "maxAttempts"] as const),
  );
  const [profile_type, profile_id] = where(rest, "workspace", "share");
  const upload = {
    profile_type,
    profile_id,
    folder_id: optionalText("folder", folder),
    at_once: count("atOnce", atOnce),
    node_ids: flag("nodeIds", nodeIds),
    resumable: flag("resumable", resumable ?? (onJournal && true)),
    resume: optionalText("resume", resume),
    ...requestOptions(rest),
  };
  // `Array.from` makes an empty list of anything else.
  if (typeof sources !== "object" || typeof sources?.[Symbol.iterator] !== "function") {
    throw new TypeError("files: must be a list of files");
  }
  const files = Array.from(sources, (one, index) => {
    const bytes = one instanceof Blob ? one : blob(`files[${index}]`, one?.source);
    const path = text(`files[${index}]`, one instanceof Blob ? one.webkitRelativePath || nameOf(one) : one.path);
    return { bytes, path, name: path.lastIndexOf("/") + 1 };
  });
  const { onEvent, ...listens } = listening(onProgress, onJournal);
  const told = callback("onFile", onFile);
  const ends: FileEnd[] = [];
  return {
    ends,
    make: ({ source }) => ({
      upload_many: {
        ...upload,
        files: files.map(({ bytes, path, name }) => ({
          source: source(bytes, path.slice(name)),
          relative_path: path.slice(0, name) || undefined,
        })),
      },
    }),
    running: {
      signal,
      ...listens,
      onEvent(event) {
        if (event.type !== "file") return onEvent?.(event);
        const path = files[event.index]?.path ?? "";
        const uploaded = event.uploaded && camel<Uploaded>(event.uploaded);
        const end = { path, uploaded, error: event.error && new FastioError(event.error) };
        ends[event.index] = end;
        if (told) guarded("onFile", () => told(end));
      },
    },
  };
}

/** @internal */
export function reading(node: string, given: ReadOptions): Transfer {
  const { version, offset, length, signal, ...rest } = options(
    "options",
    given,
    ...(["workspace", "share", "version", "offset", "length", "signal", "timeoutMs", "maxAttempts"] as const),
  );
  const [context, context_id] = where(rest, "workspace", "share");
  const read = {
    context,
    context_id,
    node_id: text("node", node),
    version_id: optionalText("version", version),
    offset: count("offset", offset) ?? 0,
    len: count("length", length),
    ...requestOptions(rest),
  };
  return { make: () => ({ read }), running: { signal } };
}

/** @internal */
export function downloading(node: string, given: DownloadOptions, zip = false): Transfer & { memory: Memory } {
  const { to, version, overwrite, offset, length, resumable, resume, onJournal, onProgress, signal, ...rest } = options(
    "options",
    given,
    ...(["workspace", "share", "to", "version", "overwrite", "offset", "length", "resumable", "resume"] as const),
    ...(["onJournal", "onProgress", "signal", "timeoutMs", "maxAttempts"] as const),
  );
  const [context, context_id] = where(rest, "workspace", "share");
  const memory = new Memory();
  const goesTo: Place = to === undefined ? memory : place(to, flag("overwrite", overwrite));
  const keeps = flag("resumable", resumable) || resume !== undefined || onJournal !== undefined;
  const download = {
    context,
    context_id,
    node_id: text("node", node),
    version_id: optionalText("version", version),
    offset: count("offset", offset) ?? 0,
    len: count("length", length),
    seekable: goesTo.seekable === true,
    resumable: keeps,
    resume: optionalText("resume", resume),
    zip,
    ...requestOptions(rest),
  };
  return {
    make: (things) => ({ download: { ...download, sink: things.sink(goesTo, keeps) } }),
    // Whoever stops it may go on with it at once.
    running: { signal, untilClosed: keeps, ...listening(onProgress, onJournal) },
    memory,
  };
}

/** @internal */
export function asking(question: string, given: AskOptions): Transfer {
  const { chat, params = {}, timeoutMs, maxAttempts, signal, ...rest } = options(
    "options",
    given,
    ...(["workspace", "share", "chat", "params", "timeoutMs", "maxAttempts", "signal"] as const),
  );
  const [context, context_id] = where(rest, "workspace", "share");
  const ask = {
    context,
    context_id,
    question: text("question", question),
    chat_id: optionalText("chat", chat),
    timeout_ms: count("timeoutMs", timeoutMs),
    ...requestOptions({ maxAttempts }),
  };
  return { make: ({ source }) => ({ ask: { ...ask, params: split(params, source).params } }), running: { signal } };
}
