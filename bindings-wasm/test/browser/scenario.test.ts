import { test } from "node:test";
import { base_url, control, seed } from "../world.js";
import type { Outcome } from "../scenario/steps.js";
import { type Runner, type Step, retry, scenario } from "../scenario/table.js";
import { launch, serve } from "./chromium.js";

test("the scenario, in a page", async (t) => {
  const origin = await serve(t);
  const context = await launch(t);
  const page = await context.newPage();
  page.on("pageerror", (error) => t.diagnostic(`page: ${error}`));
  page.on("console", (message) => t.diagnostic(`console: ${message.text()}`));
  await page.exposeFunction("sandboxStats", () => control("stats"));
  await page.goto(origin);

  const run = (step: string, given: object): Promise<Outcome> =>
    page.evaluate(([step, given]) => globalThis.steps.run(step, given), [step, given] as const);
  let secrets: Outcome | undefined;
  const runner: Runner = {
    names: () =>
      page.evaluate(
        async ([base_url, seed, retry]) => {
          const at = "/build/test/browser/in_page.js";
          const { begin } = (await import(at)) as typeof import("./in_page.js");
          return begin(base_url, seed, retry);
        },
        [base_url, seed, retry] as const,
      ),
    async run(step, given) {
      if (secrets && step === "no_secrets") return secrets;
      const outcome = await run(step, given);
      if (step === "close") {
        secrets = await run("no_secrets", {});
        // A browser keeps idle connections for minutes; they are the context's, and end with it.
        await context.close();
      }
      return outcome;
    },
  };
  await scenario(t, runner, (step) => (step.step === "unknown_outcome" ? byItself(step) : step));
});

/**
 * Chromium sends a request again by itself, whatever its method, when a connection that it kept ends without a reply, and
 * again on the next that it kept. Nothing that a page can say prevents it. So every reply is lost, and the requests are not
 * counted; the engine still sends once, and knows no outcome.
 */
function byItself({ faults, expect: { error }, ...step }: Step): Step {
  return { ...step, faults: { ...faults, times: 99 }, expect: { ...(error && { error }) } };
}
