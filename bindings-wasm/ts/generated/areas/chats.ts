// Generated from core/api by `cargo xtask codegen`. Do not edit.
import { Area, type ByteReply, type CallOptions, type Listing, type Pending } from "../../caller.js";
import type * as models from "../models/index.js";

/** What {@link Chats.create} takes beside its required parameters. */
export interface ChatsCreateOptions extends CallOptions {
  /** Name; made from the question when left out. At most 100 characters. */
  name?: string | undefined;
  /**
   * Workspace only; a share chat is always private and refuses it. public is switched off
   * platform-wide (403). One of `private`, `public`. Default: `private`.
   */
  privacy?: models.ChatsCreatePrivacy | undefined;
  /** Workspace only, fixed for the life of the chat; a share refuses it. One of `user`, `agent`. */
  kind?: models.ChatsCreateKind | undefined;
  /**
   * Files and folders the question talks about. A folder stands for its indexed files; without any
   * folder the whole workspace is searched. All four lists together hold at most 100 items, 20
   * files and 2 GB. At most 100 items.
   */
  references?: readonly models.AgentReference[] | undefined;
  /**
   * What the question is about. Files here are read whole; the subjects of a dashboard card go here
   * too. At most 100 items.
   */
  subjects?: readonly models.AgentSubject[] | undefined;
  /** Further items of the same file and folder shapes. At most 100 items. */
  content_parts?: readonly models.AgentReference[] | undefined;
  /**
   * Further items; the reference names the list once, among those that hold file and folder items.
   * At most 100 items.
   */
  uploads?: readonly models.AgentReference[] | undefined;
  /**
   * Makes a resend of the same request replay the turn instead of starting (and billing) a second
   * one. The client makes it up. 1 to 64 characters.
   */
  idempotency_key?: string | undefined;
}

/** What {@link Chats.list} takes beside its required parameters. */
export interface ChatsListOptions extends CallOptions {
  /** Which kind of chat. One of `user`, `agent`, `all`. Default: `user`. */
  kind?: models.ChatsListKind | undefined;
  /** Largest number of items to return. 1 to 500. Default: `100`. */
  limit?: number | undefined;
  /** Number of items to skip. At least 0. Default: `0`. */
  offset?: number | undefined;
  /**
   * How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
   * `standard`, `full`, and any of `markdown`, commas between.
   */
  output?: string | undefined;
}

/** What {@link Chats.listDeleted} takes beside its required parameters. */
export interface ChatsListDeletedOptions extends CallOptions {
  /** Which kind of chat. One of `user`, `agent`, `all`. Default: `user`. */
  kind?: models.ChatsListDeletedKind | undefined;
  /** Largest number of items to return. 1 to 500. Default: `100`. */
  limit?: number | undefined;
  /** Number of items to skip. At least 0. Default: `0`. */
  offset?: number | undefined;
}

/** What {@link Chats.sendMessage} takes beside its required parameters. */
export interface ChatsSendMessageOptions extends CallOptions {
  /**
   * Files and folders the question talks about. A folder stands for its indexed files; without any
   * folder the whole workspace is searched. All four lists together hold at most 100 items, 20
   * files and 2 GB. At most 100 items.
   */
  references?: readonly models.AgentReference[] | undefined;
  /**
   * What the question is about. Files here are read whole; the subjects of a dashboard card go here
   * too. At most 100 items.
   */
  subjects?: readonly models.AgentSubject[] | undefined;
  /** Further items of the same file and folder shapes. At most 100 items. */
  content_parts?: readonly models.AgentReference[] | undefined;
  /**
   * Further items; the reference names the list once, among those that hold file and folder items.
   * At most 100 items.
   */
  uploads?: readonly models.AgentReference[] | undefined;
  /**
   * Makes a resend of the same request replay the turn instead of starting (and billing) a second
   * one. The client makes it up. 1 to 64 characters.
   */
  idempotency_key?: string | undefined;
}

/** Operations on chats. */
export class Chats extends Area {
  /**
   * Stop the answer being written.
   *
   * No body. Success carries success instead of result, so the usual envelope check must not be
   * applied; failure is 406 with error_message and error_id at the root. Nothing to stop is a
   * success too.
   *
   * `chats.cancel`: `POST /{context}/{context_id}/ai/agent/{chat_id}/cancel/`.
   *
   * Needs: content_ai.
   *
   * Reply: What was stopped.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param chat_id - 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
   *   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   */
  cancel(
    context: models.Context,
    context_id: string,
    chat_id: string,
    options?: CallOptions,
  ): Pending<models.ChatCancelResult> {
    return this.caller.call("chats.cancel", { context, context_id, chat_id }, options);
  }

  /**
   * Open an agent chat with a first question.
   *
   * Same chats as /ai/chat/ under a new path and new words (chat = thread, message = turn). type,
   * personality, files_scope, folders_scope and files_attach are silently ignored here; files go
   * into references or subjects.
   *
   * `chats.create`: `POST /{context}/{context_id}/ai/agent/`. Not sent again when its outcome is
   * unknown, unless `idempotency_key` is given.
   *
   * Needs: content_ai, ai_agent.
   *
   * Reply: The new thread and its first turn.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param question - The question. There is no personality parameter; ask for the style in words.
   *   1 to 32000 characters.
   * @param options - Optional: `name`, `privacy`, `kind`, `references`, `subjects`,
   *   `content_parts`, `uploads`, `idempotency_key`.
   * @throws A `FastioError`, among others for:
   * - HTTP 409, code 153795: The conversation is too large for good, in a workspace; open a new
   *   chat.
   * - HTTP 409, code 144657: The conversation is too large for good, in a share; open a new chat.
   */
  create(
    context: models.Context,
    context_id: string,
    question: string,
    options?: ChatsCreateOptions,
  ): Pending<models.ChatsCreateReply> {
    return this.caller.call("chats.create", { context, context_id, question }, options);
  }

  /**
   * Delete an agent chat.
   *
   * The chat moves to the list of deleted chats; no operation brings it back.
   *
   * `chats.delete`: `DELETE /{context}/{context_id}/ai/agent/{chat_id}/`. What it takes away is
   * gone for good, or for others.
   *
   * Needs: content_ai.
   *
   * Reply: Deleted.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param chat_id - 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
   *   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   */
  delete(
    context: models.Context,
    context_id: string,
    chat_id: string,
    options?: CallOptions,
  ): Pending<unknown> {
    return this.caller.call("chats.delete", { context, context_id, chat_id }, options);
  }

  /**
   * Read an agent chat with its history.
   *
   * `chats.get`: `GET /{context}/{context_id}/ai/agent/{chat_id}/details/`.
   *
   * Needs: content_ai.
   *
   * Reply: The chat.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param chat_id - 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
   *   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   */
  get(
    context: models.Context,
    context_id: string,
    chat_id: string,
    options?: CallOptions,
  ): Pending<models.ChatsGetReply> {
    return this.caller.call("chats.get", { context, context_id, chat_id }, options);
  }

  /**
   * Read one turn, its result and its actions.
   *
   * Under message in a workspace, under turn in a share. Do not poll this: wait on the activity key
   * ai_chat:\{chat_id\}.
   *
   * `chats.get_message`: `GET
   * /{context}/{context_id}/ai/agent/{chat_id}/message/{message_id}/details/`.
   *
   * Needs: content_ai.
   *
   * Reply: The turn.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param chat_id - 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
   *   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @param message_id - 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or
   *   35 characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   */
  getMessage(
    context: models.Context,
    context_id: string,
    chat_id: string,
    message_id: string,
    options?: CallOptions,
  ): Pending<models.ChatsGetMessageReply> {
    return this.caller.call("chats.get_message", { context, context_id, chat_id, message_id }, options);
  }

  /**
   * List the caller's agent chats.
   *
   * `chats.list`: `GET /{context}/{context_id}/ai/agent/list/`.
   *
   * Needs: content_ai.
   *
   * Reply: The chats.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param options - Optional: `kind`, `limit`, `offset`, `output`.
   * @returns One page when awaited; every item to the end in `for await`.
   */
  list(
    context: models.Context,
    context_id: string,
    options?: ChatsListOptions,
  ): Listing<models.AgentThreadList, unknown> {
    return this.caller.pages("chats.list", { context, context_id }, options);
  }

  /**
   * List the caller's deleted agent chats.
   *
   * The path has no slash at its end.
   *
   * `chats.list_deleted`: `GET /{context}/{context_id}/ai/agent/list/deleted`.
   *
   * Needs: content_ai.
   *
   * Reply: The chats.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param options - Optional: `kind`, `limit`, `offset`.
   * @returns One page when awaited; every item to the end in `for await`.
   */
  listDeleted(
    context: models.Context,
    context_id: string,
    options?: ChatsListDeletedOptions,
  ): Listing<models.AgentThreadList, unknown> {
    return this.caller.pages("chats.list_deleted", { context, context_id }, options);
  }

  /**
   * List the turns of an agent chat from the start.
   *
   * All turns come at once. No query parameters: limit and offset are swallowed. To start later use
   * chats.list_messages_from.
   *
   * `chats.list_messages`: `GET /{context}/{context_id}/ai/agent/{chat_id}/messages/list/`.
   *
   * Needs: content_ai.
   *
   * Reply: The turns.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param chat_id - 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
   *   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   */
  listMessages(
    context: models.Context,
    context_id: string,
    chat_id: string,
    options?: CallOptions,
  ): Pending<models.AgentTurnList> {
    return this.caller.call("chats.list_messages", { context, context_id, chat_id }, options);
  }

  /**
   * List the turns of an agent chat from an offset.
   *
   * The offset is a path segment; as a query parameter it would be ignored and page one would come
   * again for ever.
   *
   * `chats.list_messages_from`: `GET
   * /{context}/{context_id}/ai/agent/{chat_id}/messages/list/{offset}`.
   *
   * Needs: content_ai.
   *
   * Reply: The turns.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param chat_id - 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
   *   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @param offset - Turns to skip. At least 1.
   */
  listMessagesFrom(
    context: models.Context,
    context_id: string,
    chat_id: string,
    offset: number,
    options?: CallOptions,
  ): Pending<models.AgentTurnList> {
    return this.caller.call("chats.list_messages_from", { context, context_id, chat_id, offset }, options);
  }

  /**
   * Make a private agent chat visible to all members.
   *
   * Switched off platform-wide: 403 for now; chats published before stay public. The capability
   * can_publish_agent_chat tells.
   *
   * `chats.publish`: `POST /{context}/{context_id}/ai/agent/{chat_id}/publish/`.
   *
   * Needs: content_ai.
   *
   * Reply: Published.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param chat_id - 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
   *   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   */
  publish(
    context: models.Context,
    context_id: string,
    chat_id: string,
    options?: CallOptions,
  ): Pending<unknown> {
    return this.caller.call("chats.publish", { context, context_id, chat_id }, options);
  }

  /**
   * Stream the answer of a turn.
   *
   * Server-sent events; send Accept: text/event-stream. Ends with done, or with needs_input when
   * the AI asks back.
   *
   * `chats.read_message`: `GET
   * /{context}/{context_id}/ai/agent/{chat_id}/message/{message_id}/read/`.
   *
   * Needs: content_ai.
   *
   * Reply: The event stream.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param chat_id - 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
   *   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @param message_id - 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or
   *   35 characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @returns All of it when awaited; piece by piece in `for await`.
   */
  readMessage(
    context: models.Context,
    context_id: string,
    chat_id: string,
    message_id: string,
    options?: CallOptions,
  ): ByteReply {
    return this.caller.bytes("chats.read_message", { context, context_id, chat_id, message_id }, options);
  }

  /**
   * Ask a follow-up question in an agent chat.
   *
   * Also the way to answer a clarifying question (needs_input). The turn comes flat, not under a
   * key.
   *
   * `chats.send_message`: `POST /{context}/{context_id}/ai/agent/{chat_id}/message/`. Not sent
   * again when its outcome is unknown, unless `idempotency_key` is given.
   *
   * Needs: content_ai, ai_agent.
   *
   * Reply: The new turn, its fields at the root.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param chat_id - 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
   *   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @param question - The question. There is no personality parameter; ask for the style in words.
   *   1 to 32000 characters.
   * @param options - Optional: `references`, `subjects`, `content_parts`, `uploads`,
   *   `idempotency_key`.
   * @throws A `FastioError`, among others for:
   * - HTTP 409, code 168116: The conversation is too large for good, in a workspace; open a new
   *   chat.
   * - HTTP 409, code 148135: The conversation is too large for good, in a share; open a new chat.
   */
  sendMessage(
    context: models.Context,
    context_id: string,
    chat_id: string,
    question: string,
    options?: ChatsSendMessageOptions,
  ): Pending<models.AgentTurn> {
    return this.caller.call("chats.send_message", { context, context_id, chat_id, question }, options);
  }

  /**
   * Rename an agent chat.
   *
   * A kind in the body is ignored.
   *
   * `chats.update`: `POST /{context}/{context_id}/ai/agent/{chat_id}/update/`.
   *
   * Needs: content_ai.
   *
   * Reply: Renamed.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param chat_id - 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
   *   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @param name - New name. 1 to 100 characters.
   */
  update(
    context: models.Context,
    context_id: string,
    chat_id: string,
    name: string,
    options?: CallOptions,
  ): Pending<unknown> {
    return this.caller.call("chats.update", { context, context_id, chat_id, name }, options);
  }
}
