// It counts connections, so it has a process, and with it fetch's connections, to itself.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { inspect } from "node:util";
import { file, folder } from "fastio-sdk/node";
import { Steps } from "./scenario/steps.js";
import { retry, scenario } from "./scenario/table.js";
import { base_url, control, seed } from "./world.js";

test("the scenario", async (t) => {
  const place = await mkdtemp(join(tmpdir(), "fastio-"));
  t.after(() => rm(place, { recursive: true }));
  const steps = new Steps({
    base_url,
    seed,
    retry,
    stats: () => control("stats"),
    async file(name, bytes) {
      await writeFile(join(place, name), bytes);
      const opened = await file(join(place, name));
      return opened;
    },
    async folder() {
      const into = await mkdtemp(join(place, "into-"));
      return { to: folder(into), read: (name) => readFile(join(into, name)) };
    },
    inspect: (value) => inspect(value, { depth: 10, showHidden: true }),
  });
  await scenario(t, {
    names: async () => Object.keys(steps.steps),
    run: (step, given) => steps.run(step, given),
  });
});
