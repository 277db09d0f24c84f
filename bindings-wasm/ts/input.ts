/** What callers give, looked at before it crosses to the engine: JSON cannot tell what it lost. */

import type { Binary } from "./caller.js";
import type { Source } from "./engine.js";

const HALF = /\p{Surrogate}/u;

/** Refuses a value that JSON would change or lose without a word, by its name. */
function check(name: string, value: unknown, holders: readonly unknown[] = []): void {
  switch (typeof value) {
    case "string":
      if (HALF.test(value)) throw new TypeError(`${name}: holds half of a surrogate pair, which is no text`);
      break;
    case "number":
      if (!Number.isFinite(value)) throw new TypeError(`${name}: must be a finite number, not ${value}`);
      break;
    case "bigint":
      throw new TypeError(`${name}: must not be a bigint; give the number, or the id as a text`);
    case "function":
    case "symbol":
      throw new TypeError(`${name}: must not be a ${typeof value}`);
    case "object":
      if (value === null) break;
      if (holders.includes(value)) throw new TypeError(`${name}: must not contain itself`);
      if (isBinary(value)) throw new TypeError(`${name}: bytes can be given as a parameter of their own only`);
      for (const [key, member] of Object.entries(value)) {
        check(Array.isArray(value) ? `${name}[${key}]` : `${name}.${key}`, member, [...holders, value]);
      }
  }
}

/** A text that must be there. */
export function text(name: string, value: unknown): string {
  if (typeof value !== "string") throw new TypeError(`${name}: must be a string, not ${kindOf(value)}`);
  check(name, value);
  return value;
}

/** A text that may be left out. */
export function optionalText(name: string, value: unknown): string | undefined {
  return value === undefined ? undefined : text(name, value);
}

/** A count that must be there. */
export function whole(name: string, value: unknown): number {
  if (Number.isSafeInteger(value) && (value as number) >= 0) return value as number;
  throw new TypeError(`${name}: must be a whole number`);
}

/** A count that may be left out. */
export function count(name: string, value: unknown): number | undefined {
  return value === undefined ? undefined : whole(name, value);
}

/** Yes or no, which may be left out. */
export function flag(name: string, value: unknown): boolean | undefined {
  if (value === undefined || typeof value === "boolean") return value;
  throw new TypeError(`${name}: must be true or false, not ${kindOf(value)}`);
}

/** A function that may be left out. */
export function callback<F extends (...args: never[]) => unknown>(name: string, value: F | undefined): F | undefined {
  if (value === undefined || typeof value === "function") return value;
  throw new TypeError(`${name}: must be a function, not ${kindOf(value)}`);
}

/** An object of options, with no other members than these. */
export function options<T extends object>(name: string, value: T, ...known: (keyof T & string)[]): T {
  if (typeof value !== "object" || value === null) throw new TypeError(`${name}: must be an object, not ${kindOf(value)}`);
  for (const key of Object.keys(value)) {
    if (!(known as string[]).includes(key)) throw new TypeError(`${name}: there is no option \`${key}\``);
  }
  return value;
}

export function signal(value: unknown): AbortSignal | undefined {
  if (value === undefined || value === null) return undefined;
  if (value instanceof AbortSignal) return value;
  throw new TypeError(`signal: must be an AbortSignal, not ${kindOf(value)}`);
}

function kindOf(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "an array" : `a value of type ${typeof value}`;
}

function isBinary(value: unknown): value is Binary {
  return value instanceof Blob || value instanceof ArrayBuffer || ArrayBuffer.isView(value);
}

/** Bytes as a blob. Those of a buffer are copied: what the caller writes to it later is not sent. */
export function blob(name: string, value: Binary): Blob {
  if (value instanceof Blob) return value;
  if (!isBinary(value)) throw new TypeError(`${name}: must be a Blob, File, ArrayBuffer or view of one, not ${kindOf(value)}`);
  try {
    // Throws for a buffer that was moved away, of which a blob would be empty.
    new Uint8Array(ArrayBuffer.isView(value) ? value.buffer : value);
    return new Blob([value]);
  } catch {
    throw new TypeError(`${name}: its buffer is detached or shared`);
  }
}

/** The name of a file, where it has one. */
export const nameOf = (value: Blob): string | undefined => (value as Partial<File>).name;

/** Parameters, those that are files apart. */
export function split(
  params: Readonly<Record<string, unknown>>,
  source: (blob: Blob, name: string) => Source,
): { params: Record<string, unknown>; files: [string, Source][] } {
  const plain: Record<string, unknown> = {};
  const files: [string, Source][] = [];
  for (const [name, value] of Object.entries(params)) {
    const list = Array.isArray(value) && value.length > 0 && value.every(isBinary) ? value : isBinary(value) ? [value] : [];
    if (list.length === 0) {
      check(name, value);
      plain[name] = value;
    }
    for (const each of list) {
      const bytes = blob(name, each);
      files.push([name, source(bytes, nameOf(bytes) ?? name)]);
    }
  }
  return { params: plain, files };
}
