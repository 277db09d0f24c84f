/** What the compiler takes and refuses. Nothing here runs: that it compiles is the test. */

import type { ByteReply, Listing, Open, Pending } from "../ts/caller.js";
import type { Areas, StorageListOptions, models } from "../ts/generated/index.js";

/** Compiles only if the two types are one. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(_: Same<A, B>): void => {};

export async function calls({ storage, uploads, downloads, aiMemory }: Areas, signal: AbortSignal): Promise<void> {
  const node = storage.get("workspace", "1", "n", { output: "terse", signal, timeoutMs: null });
  same<typeof node, Pending<models.Node>>(true);
  same<Awaited<typeof node>, models.Node>(true);

  const list = storage.list("share", "1", "root", { page_size: 250, sort_by: "name" });
  same<typeof list, Listing<models.StorageListReply, models.Node>>(true);
  for await (const each of list) same<typeof each, models.Node>(true);
  for await (const page of list.pages()) same<typeof page, models.StorageListReply>(true);

  const bytes = downloads.read("workspace", "1", "n");
  same<typeof bytes, ByteReply>(true);
  for await (const piece of bytes) same<typeof piece, Uint8Array>(true);

  const { result, reply } = await node.withReply();
  same<typeof result, models.Node>(true);
  same<typeof reply.status, number>(true);

  await uploads.sendChunk("u", 1, 3, new Uint8Array(3));
  await uploads.sendChunk("u", 1, 3, new Blob(["abc"]));
  await aiMemory.get("org", "1");

  // @ts-expect-error a required parameter is missing
  await storage.get("workspace", "1");
  // @ts-expect-error an id is a text
  await storage.get("workspace", 1, "n");
  // @ts-expect-error a word that a request may not hold
  await storage.get("workspaces", "1", "n");
  // @ts-expect-error no such option
  await storage.get("workspace", "1", "n", { outptu: "terse" });
  // @ts-expect-error no such size
  await storage.list("share", "1", "root", { page_size: 251 });
  // @ts-expect-error a text is not bytes
  await uploads.sendChunk("u", 1, 3, "abc");
  // @ts-expect-error an operation is called in the language's casing
  await storage.get_many("workspace", "1", ["n"]);
}

export function values(node: models.Node, event: models.AiStreamEvent): void {
  // What a node may lack is to be looked at first.
  same<typeof node.size, number | undefined>(true);
  // @ts-expect-error it may be missing
  node.size.toFixed();
  // @ts-expect-error no such member
  void node.siez;

  // A member the description does not know is there, and nothing is claimed of it.
  const open: Open<models.Node> = node as Open<models.Node>;
  same<(typeof open)["weight"], unknown>(true);
  same<(typeof open)["name"], string | undefined>(true);

  // A word the description does not know is a word of its type; those it knows are told.
  const type: models.NodeType = "hologram";
  const known: models.NodeType = "file";
  // @ts-expect-error a word is a text
  const number: models.NodeType = 1;
  void [type, known, number];

  // Forms are told from each other by their tag.
  if (event.event === "data") same<typeof event, models.AiStreamData & { event: "data" }>(true);
}

// Options are passed on as they come, absent ones too.
export const options = (sort: models.SortBy | undefined): StorageListOptions => ({ sort_by: sort, signal: undefined });
