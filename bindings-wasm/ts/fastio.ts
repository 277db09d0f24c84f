import { Answering } from "./ask.js";
import type { Binary, ByteReply, CallOptions, Caller, Listing, Params, Pending } from "./caller.js";
import { Bytes, Pages, Result, events } from "./calls.js";
import { Core, type Started } from "./core.js";
import { camel, resultOf } from "./engine.js";
import { Areas } from "./generated/index.js";
import { optionalText, options, text } from "./input.js";
import { type OpenFile, type OpenOptions, open } from "./open.js";
import type { FastioOptions } from "./options.js";
import type { ByteStream } from "./stream.js";
import {
  type AskOptions,
  type DownloadOptions,
  type Downloaded,
  type FileEnd,
  type Imported,
  type ImportUrlOptions,
  type ManySource,
  type ReadOptions,
  type UploadManyOptions,
  type UploadOptions,
  type Uploaded,
  type ZipOptions,
  asking,
  downloading,
  importing,
  reading,
  uploading,
  uploadingMany,
} from "./transfers.js";

/** How signing out goes. */
export interface SignOutOptions {
  /** Stops waiting for the service; the credential is forgotten all the same. */
  signal?: AbortSignal | undefined;
}

/** How signing in goes. */
export interface SignInOptions {
  /** The code of the second factor, if the account has one. */
  code?: string | undefined;
  signal?: AbortSignal | undefined;
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
   * Signs out: revokes the refresh token if there is one, ends the sign-in's tokens, and forgets the credential. The client
   * calls as nobody from then on, until it signs in again.
   *
   * The credential is forgotten whatever happens, and one of the two calls is made though the other failed; the error of the
   * first that failed is thrown then. An API key is only forgotten. Tokens that `onNewTokens` has kept are yours to delete.
   */
  async signOut(given: SignOutOptions = {}): Promise<void> {
    const { signal } = options("options", given, "signal");
    await this.#core.start(() => ({ sign_out: {} }), { signal }).end;
  }

  /**
   * Stores a file. Small ones go in one call, others in chunks; what breaks is taken up where it broke. The bytes are read
   * as they are sent.
   *
   * A stream is sent as it comes, by a request whose length is not known. Up to 4 MiB of it are read ahead; one that ends by
   * then is sent like any small file. What it throws ends the upload, of which nothing stays, and is thrown. Browsers, which
   * send no stream, read it into a `Blob` first, up to 1 GiB.
   *
   * @param source - A `File` or `Blob`, bytes in memory, or a stream of bytes (of the web's kind, or of Node's), with a name.
   *
   * @example
   * const { nodeId } = await fastio.upload(input.files[0], { workspace, onProgress: ({ sent }) => (bar.value = sent) });
   *
   * @example
   * let journal = localStorage.getItem("journal") ?? undefined;
   * const onJournal = (now) => localStorage.setItem("journal", now);
   * await fastio.upload(file, { workspace, resumable: true, resume: journal, onJournal });
   */
  async upload(source: Binary | ByteStream, given: UploadOptions): Promise<Uploaded> {
    const { make, running, stream } = uploading(source, given);
    try {
      const completion = await this.#core.start(make, running).end;
      return camel<Uploaded>((completion as { uploaded: object }).uploaded);
    } catch (error) {
      throw stream?.failed && !running.signal?.aborted ? stream.raised : error;
    } finally {
      void stream?.stop();
    }
  }

  /**
   * Has the service fetch a file from the web by itself, and waits until it is stored.
   *
   * @param url - A public address: https, on port 443.
   *
   * @example
   * const { nodeId } = await fastio.importUrl("https://example.com/a.pdf", { workspace, name: "a.pdf" });
   */
  async importUrl(url: string, given: ImportUrlOptions): Promise<Imported> {
    const { make, running } = importing(url, given);
    const completion = await this.#core.start(make, running).end;
    return camel<Imported>((completion as { imported: object }).imported);
  }

  /**
   * Stores many files, small ones together. One that fails does not end the others: each has its own end, and only what ends
   * all rejects.
   *
   * @param files - A browser's file list, of a folder with the folders in it; or bytes with their paths.
   *
   * @example
   * const ends = await fastio.uploadMany(input.files, { workspace, onProgress: ({ filesDone }) => (bar.value = filesDone) });
   * for (const { path, error } of ends) if (error) console.warn(path, error.message);
   */
  async uploadMany(files: Iterable<ManySource>, given: UploadManyOptions): Promise<readonly FileEnd[]> {
    const { make, running, ends } = uploadingMany(files, given);
    await this.#core.start(make, running).end;
    return ends;
  }

  /**
   * Gets a file, checked against what the service says of it. A reply that breaks off is taken up where it broke.
   *
   * @param node - The file's node.
   *
   * @example
   * const { blob, name } = await fastio.download(node, { workspace });
   */
  download(node: string, given: DownloadOptions): Promise<Downloaded> {
    return this.#fetch(node, given, false);
  }

  /**
   * Gets a folder as a ZIP archive of all that is in it, called as the folder is. It is made while it is sent: its size is not
   * known beforehand, it is compared with nothing, and after a reply that breaks off it is read from its beginning again.
   *
   * @param folder - The folder's node, or `root` for everything.
   *
   * @example
   * const { blob, name } = await fastio.downloadZip("root", { workspace });
   */
  downloadZip(folder: string, given: ZipOptions): Promise<Downloaded> {
    return this.#fetch(folder, given, true);
  }

  /**
   * Reads a file piece by piece, as the pieces are taken. All come from one version, and a reply that breaks off is taken up
   * where it broke.
   *
   * @param node - The file's node.
   *
   * @example
   * for await (const piece of fastio.read(node, { workspace })) hash.update(piece);
   */
  read(node: string, given: ReadOptions): ReadableStream<Uint8Array> {
    const { make, running } = reading(node, given);
    let task: Started | undefined;
    const told = events((onEvent) => (task = this.#core.start(make, { ...running, onEvent })));
    return new ReadableStream(
      {
        async pull(stream) {
          for (let next; !(next = await told.next()).done; ) {
            const [event, started] = next.value;
            if (event.type !== "data") continue;
            stream.enqueue(event.bytes);
            return started.demand(event.bytes.length);
          }
          stream.close();
        },
        // Whoever waits for the next piece would hold up the end of the loop.
        cancel() {
          task?.cancel();
          told.return().catch(() => {});
        },
      },
      { highWaterMark: 0 },
    );
  }

  /**
   * Opens a file to read it from where it is, at any place, without downloading it. All that is read comes from one version.
   *
   * @param node - The file's node.
   *
   * @example
   * await using file = await fastio.open(node, { workspace });
   * const end = await file.readAt(file.size - 22, 22);
   */
  open(node: string, given: OpenOptions): Promise<OpenFile> {
    return open(this.#core, this, node, given);
  }

  async #fetch(node: string, given: DownloadOptions, zip: boolean): Promise<Downloaded> {
    const { make, running, memory } = downloading(node, given, zip);
    const completion = await this.#core.start(make, running).end;
    const downloaded = camel<Downloaded>((completion as { downloaded: object }).downloaded);
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
    const { make, running } = asking(question, given);
    return new Answering(this.#core, make, running.signal);
  }

  /** Stops all calls, waits until they have cleaned up behind themselves (at most 10 seconds), and closes the client for good. */
  close(): Promise<void> {
    return this.#core.close();
  }
}
