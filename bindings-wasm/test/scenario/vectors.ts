/** The vectors of `tests/conformance`, played by a face in Node and in a page alike. */

import { Fastio, FastioError } from "fastio-sdk";

interface Vector {
  name: string;
  base_url: string;
  operation: string;
  credential: "none" | { api_key: string } | { token: string };
  params: Record<string, unknown>;
  files: Record<string, File64 | File64[]>;
  by: "call" | "bytes" | "pages" | "sign_in";
}

interface File64 {
  name: string;
  base64: string;
}

const file = ({ name, base64 }: File64): File =>
  new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], name);

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

/** Plays every vector; gives each that went wrong, with why. */
export async function play(control_url: string, face: string): Promise<{ played: number; wrong: string[] }> {
  const vectors = (await (await fetch(`${control_url}/vectors`)).json()) as Vector[];
  const wrong: string[] = [];
  for (const vector of vectors) {
    const body = JSON.stringify(await outcome(vector));
    const told = await fetch(`${control_url}/outcomes/${face}/${vector.name}`, { method: "POST", body });
    const { ok, why } = (await told.json()) as { ok: boolean; why: string };
    if (!ok) wrong.push(`${vector.name}: ${why}`);
  }
  return { played: vectors.length, wrong };
}

async function outcome({ base_url, operation, credential, params, files, by }: Vector): Promise<object> {
  const { api_key, token } = (credential === "none" ? {} : credential) as { api_key?: string; token?: string };
  const fastio = new Fastio({
    baseUrl: base_url,
    retry: { maxAttempts: 1 },
    apiKey: api_key,
    token,
  });
  const sent = Object.entries(files ?? {}).map(([name, value]) => [name, Array.isArray(value) ? value.map(file) : file(value)]);
  const all = { ...params, ...Object.fromEntries(sent) };
  try {
    switch (by) {
      case "call":
        return { result: await fastio.call<unknown>(operation, all) };
      case "bytes":
        return { base64: base64(await fastio.bytes(operation, all)) };
      case "pages": {
        const result: unknown[] = [];
        for await (const item of fastio.pages(operation, all)) result.push(item);
        return { result };
      }
      case "sign_in": {
        const { email, password, code } = params as { email: string; password: string; code?: string };
        await fastio.signIn(email, password, { code });
        return { result: null };
      }
    }
  } catch (error) {
    if (!(error instanceof FastioError)) throw error;
    const { requestId, retryAfterMs, ...same } = error;
    return { error: { ...same, message: error.message, request_id: requestId, retry_after_ms: retryAfterMs } };
  } finally {
    await fastio.close();
  }
}
