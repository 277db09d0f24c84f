/** One function a step of `tests/conformance/scenario.json`, for Node and for a page alike. */

import {
  Fastio,
  FastioError,
  type Binary,
  type FastioOptions,
  type ObserverEvent,
  type Progress,
  type RetryPolicy,
  type Target,
  type models,
} from "fastio-sdk";

export interface Stats {
  open_connections: number;
  upload_sessions: number;
  requests: Record<string, number>;
}

export interface Seed {
  users: { owner: { api_key: string; password: string } };
  oauth: { client_id: string; refresh_token: string };
}

/** What a platform lends. */
export interface World {
  base_url: string;
  seed: Seed;
  retry: RetryPolicy;
  stats(): Promise<Stats>;
  /** A file of its own kind. */
  file(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Binary>;
  /** A folder of its own kind, and a way to read what is in it. */
  folder(): Promise<{ to: Target; read(name: string): Promise<Uint8Array> }>;
  /** A value as the platform shows it. */
  inspect(value: unknown): string;
}

/** How a step ended, as plain data. */
export interface Outcome {
  result?: object;
  error?: Record<string, unknown>;
  events: ObserverEvent[];
}

// The table says what is given.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Given = any;

export function pattern(size: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length: size }, (_, at) => Math.imul(at, 2_654_435_761) >>> 13);
}

/** Waits until a reading is as wanted; which it was. */
export async function until<T>(read: () => Promise<T>, wanted: (value: T) => boolean): Promise<T> {
  const end = performance.now() + 60_000;
  for (;;) {
    const value = await read();
    if (wanted(value)) return value;
    if (performance.now() > end) throw new Error(`not within 60 s; at last ${JSON.stringify(value)}`);
  }
}

export class Steps {
  readonly #world: World;
  readonly #clients: Fastio[] = [];
  readonly #secrets: string[];
  #shown = "";
  #told: ObserverEvent[] = [];
  #workspace = "";
  #org = "";
  #folder = "";
  #small = "";
  #large = "";

  constructor(world: World) {
    this.#world = world;
    const { users, oauth } = world.seed;
    this.#secrets = [users.owner.password, users.owner.api_key, oauth.refresh_token];
  }

  /** Runs a step; what goes wrong beside errors of the SDK is thrown. */
  async run(step: string, given: Given): Promise<Outcome> {
    this.#told = [];
    const outcome = await this.#outcome(step, given);
    const events = this.#told.filter(({ type }) => type !== "progress");
    // An error among them is no plain data.
    return JSON.parse(JSON.stringify({ ...outcome, events }));
  }

  async #outcome(step: string, given: Given): Promise<Omit<Outcome, "events">> {
    const act = this.steps[step];
    if (!act) throw new Error(`there is no function for the step ${step}`);
    try {
      return { result: await act(given) };
    } catch (error) {
      this.#note(String(error), this.#world.inspect(error), JSON.stringify(error));
      if (!(error instanceof FastioError)) throw error;
      return { error: { ...error, params: error.params.map(({ name }) => name) } };
    }
  }

  #note(...shown: string[]): void {
    this.#shown += shown.join("\n");
  }

  #client(options: FastioOptions): Fastio {
    const note = (line: string): void => this.#note(line);
    const fastio = new Fastio({
      baseUrl: this.#world.base_url,
      retry: this.#world.retry,
      observer: (event) => {
        this.#note(JSON.stringify(event));
        this.#told.push(event);
      },
      logLevel: "trace",
      logger: { debug: note, info: note },
      ...options,
    });
    this.#clients.push(fastio);
    return fastio;
  }

  get #fastio(): Fastio {
    const first = this.#clients[0];
    if (!first) throw new Error("nobody has signed in");
    return first;
  }

  async #who(fastio = this.#fastio): Promise<object> {
    return { email: (await fastio.users.getMe()).email_address };
  }

  readonly steps: Record<string, (given: Given) => Promise<object>> = {
    sign_in: async ({ email, password }) => {
      const fastio = this.#client({});
      await fastio.signIn(email, password);
      return this.#who(fastio);
    },

    create_org: async ({ domain, name }) => {
      const org = await this.#fastio.orgs.create(domain, { name });
      this.#org = id(org);
      await this.#fastio.billing.subscribe(this.#org);
      return { domain: org.domain };
    },

    create_workspace: async ({ folder_name, name, perm_join, perm_member_manage }) => {
      const workspace = await this.#fastio.workspaces.create(this.#org, folder_name, name, perm_join, perm_member_manage, {
        intelligence: true,
      });
      this.#workspace = id(workspace);
      return { folder_name: workspace.folder_name };
    },

    create_folder: async ({ name }) => {
      const folder = await this.#fastio.storage.createFolder("workspace", this.#workspace, "root", name);
      this.#folder = id(folder);
      return { name: folder.name, type: folder.type };
    },

    upload_small: async ({ name, text }) => {
      const bytes = new TextEncoder().encode(text);
      const { nodeId, size, crc32c } = await this.#fastio.upload(bytes, {
        workspace: this.#workspace,
        folder: this.#folder,
        name,
      });
      this.#small = nodeId ?? "";
      return { size, crc32c };
    },

    upload_large: async ({ name, size, chunk_size }) => {
      let last: Pick<Progress, "sent" | "confirmed" | "total"> = { sent: 0, confirmed: 0, total: null };
      let never_back = true;
      const file = await this.#world.file(name, pattern(size));
      const stored = await this.#fastio.upload(file, {
        workspace: this.#workspace,
        chunkSize: chunk_size,
        onProgress: ({ sent, confirmed, total }) => {
          never_back &&= sent >= last.sent && confirmed >= last.confirmed;
          last = { sent, confirmed, total };
        },
      });
      this.#large = stored.nodeId ?? "";
      return { size: stored.size, crc32c: stored.crc32c, never_back, last };
    },

    fill_folder: async ({ name, count }) => {
      await this.steps["create_folder"]?.({ name });
      const create = (_: unknown, number: number) =>
        this.#fastio.storage.createFolder("workspace", this.#workspace, this.#folder, `folder ${number}`);
      return { created: (await Promise.all(Array.from({ length: count }, create))).length };
    },

    list: async ({ page_size }) => {
      const list = () => this.#fastio.storage.list("workspace", this.#workspace, this.#folder, { page_size });
      const names: (string | undefined)[] = [];
      for await (const { name } of list()) names.push(name);
      const { pagination } = await list();
      return { items: names.length, distinct_names: new Set(names).size, first_page_has_more: pagination?.has_more };
    },

    get_details: async () => {
      const { name, size, type } = await this.#fastio.storage.get("workspace", this.#workspace, this.#large);
      return { name, size, type };
    },

    ask: async ({ question }) => {
      const asked = this.#fastio.ask(question, { workspace: this.#workspace });
      let started = false;
      let pieces = "";
      for await (const event of asked) {
        started ||= event.type === "started";
        if (event.type === "text") pieces += event.text;
      }
      const { status, truncated, text, citations } = await asked;
      return {
        status,
        truncated,
        started,
        pieces_make_the_text: pieces !== "" && pieces === text,
        cites_small_file: citations.some(({ nodeId }) => nodeId === this.#small),
      };
    },

    search: async ({ search }) => {
      const { files } = await this.#fastio.storage.search("workspace", this.#workspace, search);
      return { finds_small_file: Object.keys(files ?? {}).includes(this.#small) };
    },

    download: async () => {
      const { to, read } = await this.#world.folder();
      const workspace = this.#workspace;
      const { blob } = await this.#fastio.download(this.#large, { workspace });
      const saved = await this.#fastio.download(this.#large, { workspace, to });
      const wanted = pattern(saved.size);
      const all = [await read(saved.name), new Uint8Array((await blob?.arrayBuffer()) ?? [])];
      const same = (bytes: Uint8Array) => bytes.length === wanted.length && bytes.every((byte, at) => byte === wanted[at]);
      return { ...saved, same_bytes: all.every(same) };
    },

    bad_parameter: async ({ name }) => this.#fastio.storage.createFolder("workspace", this.#workspace, "root", name),

    unauthenticated: async ({ api_key }) => {
      this.#secrets.push(api_key);
      return this.#who(this.#client({ apiKey: api_key }));
    },

    refresh: async () => {
      let new_tokens = 0;
      const { client_id, refresh_token } = this.#world.seed.oauth;
      const fastio = this.#client({
        oauth: { clientId: client_id, refreshToken: refresh_token },
        onNewTokens: ({ accessToken, refreshToken }) => {
          new_tokens += 1;
          this.#secrets.push(accessToken, ...(refreshToken ? [refreshToken] : []));
        },
      });
      return { ...(await this.#who(fastio)), new_tokens };
    },

    not_found: async ({ node_id }) => this.#fastio.storage.get("workspace", this.#workspace, node_id),

    conflict: async (options) => this.#fastio.storage.update("workspace", this.#workspace, this.#small, options),

    rate_limited: async () => this.#who(),
    server_error_retried: async () => this.#who(),
    server_error: async ({ max_attempts }) => this.#fastio.users.getMe({ maxAttempts: max_attempts }),
    cut_connection: async () => this.#who(),
    unknown_outcome: async ({ domain }) => this.#fastio.orgs.create(domain),

    cancel_upload: async ({ name, size, chunk_size }) => {
      const stop = new AbortController();
      const chunks = async () => (await this.#world.stats()).requests["uploads.send_chunk"] ?? 0;
      const before = await chunks();
      const upload = this.#fastio
        .upload(pattern(size), { workspace: this.#workspace, name, chunkSize: chunk_size, signal: stop.signal })
        .catch((error: unknown) => error);
      await until(chunks, (now) => now > before);
      stop.abort();
      const cancelled = (await upload) === stop.signal.reason && stop.signal.reason.name === "AbortError";
      const left = await until(this.#world.stats, ({ upload_sessions }) => upload_sessions === 0);
      return { cancelled, sessions_left: left.upload_sessions };
    },

    close: async () => {
      for (const fastio of this.#clients) {
        this.#note(this.#world.inspect(fastio), JSON.stringify(fastio));
        await fastio.close();
      }
      return {};
    },

    no_secrets: async () => ({
      shown_something: this.#shown.includes("users.get_me"),
      secrets_shown: this.#secrets.filter((secret) => this.#shown.includes(secret)).length,
    }),
  };
}

/** What is there has an id. */
function id({ id }: Pick<models.Node, "id">): string {
  if (!id) throw new Error("it has no id");
  return id;
}
