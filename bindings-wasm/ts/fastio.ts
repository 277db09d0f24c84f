import { Answering } from "./ask.js";
import type { Binary, ByteReply, CallOptions, Caller, Listing, Params, Pending } from "./caller.js";
import { Bytes, Pages, Result } from "./calls.js";
import { Core, guarded } from "./core.js";
import { camel, resultOf } from "./engine.js";
import { Areas } from "./generated/index.js";
import { blob, callback, count, nameOf, optionalText, options, split, text } from "./input.js";
import type { FastioOptions, Progress } from "./options.js";
import { Memory, type Target, place } from "./places.js";

/** Whose files: of one of the two. */
export interface Where {
  /** A workspace, by its id or name. */
  workspace?: string | undefined;
  /** A share, by its id or name. */
  share?: string | undefined;
}

/** How an upload goes. */
export interface UploadOptions extends Where {
  /** The folder it goes into; the root if absent. */
  folder?: string | undefined;
  /** Replaces the content of this file instead of making a new one. */
  replace?: string | undefined;
  /** Its name in the service; a file's own if absent. */
  name?: string | undefined;
  /** Size of a chunk in bytes; chosen by the size of the file and the service's limits if absent. */
  chunkSize?: number | undefined;
  /** Told how far it is. */
  onProgress?: ((progress: Progress) => void) | undefined;
  /** Stops it: its requests end, and what the service keeps of it is thrown away. */
  signal?: AbortSignal | undefined;
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
}

/** How a download goes. */
export interface DownloadOptions extends Where {
  /** Where the bytes go: a stream, or a file or folder of the browser's. Into memory if absent. */
  to?: Target | undefined;
  /** A version of the file; the current one if absent. */
  version?: string | undefined;
  /** Whether a file in the folder may be replaced. */
  overwrite?: boolean | undefined;
  /** First byte wanted. */
  offset?: number | undefined;
  /** Number of bytes wanted; all if absent. */
  length?: number | undefined;
  /** Told how far it is. */
  onProgress?: ((progress: Progress) => void) | undefined;
  /** Stops it; nothing of it stays. */
  signal?: AbortSignal | undefined;
}

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
  /** Stops waiting for the answer. */
  signal?: AbortSignal | undefined;
}

/** How signing in goes. */
export interface SignInOptions {
  /** The code of the second factor, if the account has one. */
  code?: string | undefined;
  signal?: AbortSignal | undefined;
}

function where({ workspace, share }: Where): ["workspace" | "share", string] {
  if ((workspace === undefined) === (share === undefined)) throw new TypeError("workspace, share: give one of them");
  return workspace === undefined ? ["share", text("share", share)] : ["workspace", text("workspace", workspace)];
}

function progressOf(onProgress: ((progress: Progress) => void) | undefined) {
  const tell = callback("onProgress", onProgress);
  return {
    progress: tell !== undefined,
    onEvent: (event: { type: string; progress?: Progress }) => {
      const { progress } = event;
      if (tell && progress) guarded("onProgress", () => tell(progress));
    },
  };
}

/**
 * A client of the Fastio API: an area of operations each (`fastio.storage`, `fastio.workspaces`), and uploads, downloads
 * and questions beside them.
 *
 * @example
 * const fastio = new Fastio({ apiKey });
 * const stored = await fastio.upload(file, { workspace: "my-workspace" });
 * for await (const node of fastio.storage.list("workspace", "my-workspace", "root")) console.log(node.name);
 * const answer = await fastio.ask("What is new?", { workspace: "my-workspace" });
 * await fastio.close();
 */
export class Fastio extends Areas implements Caller {
  readonly #core: Core;
  /** Ends the client where `await using` does. */
  declare [Symbol.asyncDispose]: () => Promise<void>;

  static {
    // Not every browser has the symbol.
    if (Symbol.asyncDispose) Object.defineProperty(this.prototype, Symbol.asyncDispose, { value: this.prototype.close });
  }

  /**
   * A client. Nothing is loaded or sent before its first call.
   *
   * @throws `TypeError` for options that are unknown or of another type. What is wrong with their values is told by the
   *   first call, or by {@link ready}.
   */
  constructor(options: FastioOptions = {}) {
    const core = new Core(options);
    const asked = (operation: string, params: Params = {}, options: CallOptions = {}) => {
      const { signal, timeoutMs, maxAttempts, ...optional } = options;
      return { core, operation, params: { ...optional, ...params }, options: { signal, timeoutMs, maxAttempts } };
    };
    const caller: Caller = {
      call: <T>(...call: Parameters<Caller["call"]>) => new Result<T>(asked(...call), resultOf).sent(),
      pages: <Page, Item>(...call: Parameters<Caller["pages"]>) => new Pages<Page, Item>(asked(...call)),
      bytes: (...call) => new Bytes(asked(...call)),
    };
    super(caller);
    this.#core = core;
    Object.assign(this, caller);
  }

  /** A client with what is left out taken from the environment: `FASTIO_BASE_URL`, and `FASTIO_API_KEY` or `FASTIO_TOKEN`. */
  static fromEnv(options: FastioOptions = {}): Fastio {
    const { process } = globalThis as { process?: { env: Record<string, string | undefined> } };
    return new Fastio({ environment: process?.env ?? {}, ...options });
  }

  /** Makes a call by an operation's name, for operations newer than this version. Parameters have the names of the wire. */
  declare call: <T>(operation: string, params?: Params, options?: CallOptions) => Pending<T>;
  /** As {@link call}, for a listing. */
  declare pages: <Page, Item>(operation: string, params?: Params, options?: CallOptions) => Listing<Page, Item>;
  /** As {@link call}, for a reply that is no JSON. */
  declare bytes: (operation: string, params?: Params, options?: CallOptions) => ByteReply;

  /** Loads the engine and checks the settings; rejects with what is wrong with them. */
  async ready(): Promise<void> {
    await this.#core.ready();
  }

  /**
   * Signs in with email and password. The client uses the token from then on.
   *
   * @returns How long the token lives, in seconds.
   */
  async signIn(email: string, password: string, given: SignInOptions = {}): Promise<{ readonly expiresIn: number }> {
    const { code, signal } = options("options", given, "code", "signal");
    const task = {
      email: text("email", email),
      password: text("password", password),
      code: optionalText("code", code),
    };
    const completion = await this.#core.start(() => ({ sign_in: task }), { signal }).end;
    return { expiresIn: (completion as { expires_in: number }).expires_in };
  }

  /**
   * Stores a file. Small ones go in one call, others in chunks; what breaks is taken up where it broke. The bytes are read
   * as they are sent.
   *
   * @param source - A `File` or `Blob`, or bytes in memory.
   *
   * @example
   * const { nodeId } = await fastio.upload(input.files[0], { workspace, onProgress: ({ sent }) => (bar.value = sent) });
   */
  async upload(source: Binary, given: UploadOptions): Promise<Uploaded> {
    const { folder, replace, name, chunkSize, onProgress, signal, ...rest } = options(
      "options",
      given,
      ...(["workspace", "share", "folder", "replace", "name", "chunkSize", "onProgress", "signal"] as const),
    );
    const [profile_type, profile_id] = where(rest);
    const bytes = blob("source", source);
    const upload = {
      profile_type,
      profile_id,
      folder_id: optionalText("folder", folder),
      file_id: optionalText("replace", replace),
      chunk_size: count("chunkSize", chunkSize),
    };
    const called = text("name", name ?? nameOf(bytes));
    const { end } = this.#core.start(({ source }) => ({ upload: { ...upload, source: source(bytes, called) } }), {
      signal,
      ...progressOf(onProgress),
    });
    return camel<Uploaded>(((await end) as { uploaded: object }).uploaded);
  }

  /**
   * Gets a file, checked against what the service says of it. A reply that breaks off is taken up where it broke.
   *
   * @param node - The file's node.
   *
   * @example
   * const { blob, name } = await fastio.download(node, { workspace });
   */
  async download(node: string, given: DownloadOptions): Promise<Downloaded> {
    const { to, version, overwrite = false, offset, length, onProgress, signal, ...rest } = options(
      "options",
      given,
      ...(["workspace", "share", "to", "version", "overwrite", "offset", "length", "onProgress", "signal"] as const),
    );
    const [context, context_id] = where(rest);
    const memory = new Memory();
    const goesTo = to === undefined ? memory : place(to, overwrite);
    const download = {
      context,
      context_id,
      node_id: text("node", node),
      version_id: optionalText("version", version),
      offset: count("offset", offset) ?? 0,
      len: count("length", length),
    };
    const { end } = this.#core.start((things) => ({ download: { ...download, sink: things.sink(goesTo) } }), {
      signal,
      ...progressOf(onProgress),
    });
    const downloaded = camel<Downloaded>(((await end) as { downloaded: object }).downloaded);
    return memory.blob ? { blob: memory.blob, ...downloaded } : downloaded;
  }

  /**
   * Asks the agent of a workspace or share.
   *
   * @example
   * const answer = fastio.ask("When does the project end?", { workspace });
   * for await (const event of answer) if (event.type === "text") process.stdout.write(event.text);
   * console.log((await answer).citations);
   */
  ask(question: string, given: AskOptions): Answering {
    const { chat, params = {}, timeoutMs, signal, ...rest } = options(
      "options",
      given,
      ...(["workspace", "share", "chat", "params", "timeoutMs", "signal"] as const),
    );
    const [context, context_id] = where(rest);
    const ask = {
      context,
      context_id,
      question: text("question", question),
      chat_id: optionalText("chat", chat),
      timeout_ms: count("timeoutMs", timeoutMs),
    };
    return new Answering(this.#core, ({ source }) => ({ ask: { ...ask, params: split(params, source).params } }), signal);
  }

  /** Stops all calls, waits until they have cleaned up behind themselves (at most 10 seconds), and closes the client for good. */
  close(): Promise<void> {
    return this.#core.close();
  }
}
