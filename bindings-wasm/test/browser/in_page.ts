/** The scenario's steps in a page. Its own file: what it imports, the page loads. */

import { type Seed, type Stats, Steps } from "../scenario/steps.js";
import type { RetryPolicy } from "fastio-sdk";

declare global {
  /** Lent by the test. */
  function sandboxStats(): Promise<Stats>;
  var steps: Steps;
}

export function begin(base_url: string, seed: Seed, retry: RetryPolicy): string[] {
  globalThis.steps = new Steps({
    base_url,
    seed,
    retry,
    stats: () => sandboxStats(),
    file: async (name, bytes) => new File([bytes], name, { lastModified: 1 }),
    async folder() {
      const to = await navigator.storage.getDirectory();
      const read = async (name: string) => {
        const file = await (await to.getFileHandle(name)).getFile();
        return new Uint8Array(await file.arrayBuffer());
      };
      return { to, read };
    },
    inspect: (value) => `${value} ${JSON.stringify(value)}`,
  });
  return Object.keys(globalThis.steps.steps);
}
