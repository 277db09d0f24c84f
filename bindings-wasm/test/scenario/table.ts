/** The table of steps, and what is compared. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { TestContext } from "node:test";
import type { RetryPolicy } from "fastio-sdk";
import { control } from "../world.js";
import { type Outcome, until } from "./steps.js";

export interface Step {
  step: string;
  given?: object;
  faults?: object;
  expect: {
    result?: object;
    error?: object;
    requests?: Record<string, number>;
    events?: object[];
  };
}

const file = new URL("../../../../tests/conformance/scenario.json", import.meta.url);
const table = JSON.parse(readFileSync(file, "utf8")) as { client: Record<string, number>; steps: Step[] };

export const retry = Object.fromEntries(
  Object.entries(table.client).map(([name, value]) => [name.replaceAll(/_./g, (hump) => hump.slice(1).toUpperCase()), value]),
) as RetryPolicy;

/** Who runs the steps. */
export interface Runner {
  names(): Promise<string[]>;
  run(step: string, given: object): Promise<Outcome>;
}

const requests = async () => (await control("stats")).requests;

/** Runs every step of the table as a test of its own; later ones need the earlier. `differ` is told of each before. */
export async function scenario(t: TestContext, runner: Runner, differ = (step: Step): Step => step): Promise<void> {
  assert.deepEqual(
    (await runner.names()).toSorted(),
    table.steps.map(({ step }) => step).toSorted(),
    "a step has no function, or a function no step",
  );
  for (const step of table.steps) {
    let passed = false;
    await t.test(step.step, async () => {
      await one(differ(step), runner);
      passed = true;
    });
    if (!passed) break;
  }
}

async function one({ step, given = {}, faults, expect }: Step, runner: Runner): Promise<void> {
  if (faults) await control("faults", faults);
  const before = await requests();
  const outcome = await runner.run(step, given);
  await control("faults", "none");
  const after = await requests();

  if (step === "close") {
    const left = await until(
      () => control("stats"),
      ({ open_connections, upload_sessions }) => open_connections === 0 && upload_sessions === 0,
    );
    Object.assign(outcome.result ?? {}, left);
  }
  if (expect.error) covers(outcome.error, inCamelCase(expect.error));
  else assert.equal(outcome.error, undefined);
  if (expect.result) covers(outcome.result, expect.result);
  for (const [operation, count] of Object.entries(expect.requests ?? {})) {
    assert.equal((after[operation] ?? 0) - (before[operation] ?? 0), count, `requests of ${operation}`);
  }
  if (expect.events) {
    assert.equal(outcome.events.length, expect.events.length, JSON.stringify(outcome.events));
    outcome.events.forEach((event, at) => covers(event, expect.events?.[at] ?? {}));
  }
}

/** Each member that is expected is there and equal. */
function covers(given: object | undefined, expected: object): void {
  const members = Object.keys(expected).map((name) => [name, (given as Record<string, unknown> | undefined)?.[name]]);
  assert.deepEqual(Object.fromEntries(members), expected, JSON.stringify(given));
}

/** Names of members as this language has them. */
function inCamelCase(expected: object): object {
  const camel = (name: string) => name.replaceAll(/_./g, (hump) => hump.slice(1).toUpperCase());
  return Object.fromEntries(Object.entries(expected).map(([name, value]) => [camel(name), value]));
}
