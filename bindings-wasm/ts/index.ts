/** The Fastio SDK for JavaScript. Everything starts at {@link Fastio}. */

export { Answering, type Answer, type AnswerEvent } from "./ask.js";
export type { Binary, ByteReply, CallOptions, Caller, Listing, Open, Params, Pending } from "./caller.js";
export { type ErrorGuards, type ErrorKind, type ErrorParts, FastioError, type ParamError } from "./error.js";
export * from "./fastio.js";
export * from "./generated/index.js";
export { OpenFile, type OpenOptions, type OpenReadOptions } from "./open.js";
export type {
  FastioOptions,
  LogLevel,
  OAuth,
  ObserverEvent,
  Progress,
  RetryPolicy,
  Tokens,
  TransferState,
} from "./options.js";
export type { Kept, Place, Target, Writer } from "./places.js";
export type { RateLimit, Reply } from "./reply.js";
export type { ByteStream } from "./stream.js";
export type {
  AskOptions,
  DownloadOptions,
  Downloaded,
  FileEnd,
  Imported,
  ImportUrlOptions,
  ManySource,
  ReadOptions,
  UploadManyOptions,
  UploadOptions,
  Uploaded,
  Where,
  ZipOptions,
} from "./transfers.js";
export { init, type WasmSource } from "./wasm.js";
/** For `fastio-sdk/node`, which is a bundle of its own beside this one. @internal */
export { guarded } from "./core.js";
/** Whether a pattern leaves out what has this path below a folder; once the engine is loaded. @internal */
export { leaves_out as leavesOut } from "../pkg/fastio.js";
