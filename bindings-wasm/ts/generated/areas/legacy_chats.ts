// Generated from core/api by `cargo xtask codegen`. Do not edit.
import { Area, type ByteReply, type CallOptions, type Pending } from "../../caller.js";
import type * as models from "../models/index.js";

/** What {@link LegacyChats.create} takes beside its required parameters. */
export interface LegacyChatsCreateOptions extends CallOptions {
  /** Who may see the chat. One of `private`, `public`. Default: `public`. */
  privacy?: models.LegacyChatsCreatePrivacy | undefined;
  /** Name; the first ten words of the question when left out. At most 100 characters. */
  name?: string | undefined;
  /** Length and style of the answer. One of `concise`, `detailed`. Default: `detailed`. */
  personality?: models.LegacyChatsCreatePersonality | undefined;
  /**
   * Comma-separated nodeId:versionId pairs, at most 100; narrows retrieval to these indexed files.
   * Needs intelligence. Never together with files_attach. 1 to 100 items, each of the form
   * `^[^:,]+:[^:,]*$`.
   */
  files_scope?: readonly string[] | undefined;
  /**
   * Comma-separated nodeId:depth pairs, depth 1 to 10; at most 100 references counted after
   * subfolders are expanded (files inside do not count). Needs intelligence. Never together with
   * files_attach. 1 to 100 items, each of the form `^[^:,]+:([1-9]|10)$`.
   */
  folders_scope?: readonly string[] | undefined;
  /**
   * Comma-separated nodeId:versionId pairs of files the AI reads whole: at most 20 files and 200 MB
   * together. A folder is refused (406). Each file needs ai.attach = true. Never together with the
   * two scopes. 1 to 20 items, each of the form `^[^:,]+:[^:,]*$`.
   */
  files_attach?: readonly string[] | undefined;
}

/** What {@link LegacyChats.list} takes beside its required parameters. */
export interface LegacyChatsListOptions extends CallOptions {
  /**
   * How much detail comes back and, with markdown, in which encoding. At most one of `terse`,
   * `standard`, `full`, and any of `markdown`, commas between.
   */
  output?: string | undefined;
}

/** What {@link LegacyChats.sendMessage} takes beside its required parameters. */
export interface LegacyChatsSendMessageOptions extends CallOptions {
  /** Length and style of the answer. One of `concise`, `detailed`. Default: `detailed`. */
  personality?: models.LegacyChatsSendMessagePersonality | undefined;
  /**
   * Comma-separated nodeId:versionId pairs, at most 100; narrows retrieval to these indexed files.
   * Needs intelligence. Never together with files_attach. 1 to 100 items, each of the form
   * `^[^:,]+:[^:,]*$`.
   */
  files_scope?: readonly string[] | undefined;
  /**
   * Comma-separated nodeId:depth pairs, depth 1 to 10; at most 100 references counted after
   * subfolders are expanded (files inside do not count). Needs intelligence. Never together with
   * files_attach. 1 to 100 items, each of the form `^[^:,]+:([1-9]|10)$`.
   */
  folders_scope?: readonly string[] | undefined;
  /**
   * Comma-separated nodeId:versionId pairs of files the AI reads whole: at most 20 files and 200 MB
   * together. A folder is refused (406). Each file needs ai.attach = true. Never together with the
   * two scopes. 1 to 20 items, each of the form `^[^:,]+:[^:,]*$`.
   */
  files_attach?: readonly string[] | undefined;
}

/** Operations on legacy chats. */
export class LegacyChats extends Area {
  /**
   * Stop the answer being written.
   *
   * No body, and no slash at the end of the path. Success carries success instead of result, so the
   * usual envelope check must not be applied; failure is 406 with error_message and error_id at the
   * root.
   *
   * `legacy_chats.cancel`: `POST /{context}/{context_id}/ai/chat/{chat_id}/cancel`.
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
   * @deprecated Use `chats.cancel`.
   */
  cancel(
    context: models.Context,
    context_id: string,
    chat_id: string,
    options?: CallOptions,
  ): Pending<models.ChatCancelResult> {
    return this.caller.call("legacy_chats.cancel", { context, context_id, chat_id }, options);
  }

  /**
   * Open a chat with a first question.
   *
   * Answers at once; the AI works on. With type chat, file parameters promote the chat to
   * chat_with_files. No scope means everything indexed in the workspace or share.
   *
   * `legacy_chats.create`: `POST /{context}/{context_id}/ai/chat/`. Not sent again when its outcome
   * is unknown.
   *
   * Needs: content_ai, ai_agent.
   *
   * At most one of `files_attach`, `files_scope` is given. At most one of `files_attach`,
   * `folders_scope` is given.
   *
   * Reply: The new chat and its first message.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param type - chat: no index; chat_with_files: grounded in files. One of `chat`,
   *   `chat_with_files`.
   * @param question - The question. 2 to 12768 characters.
   * @param options - Optional: `privacy`, `name`, `personality`, `files_scope`, `folders_scope`,
   *   `files_attach`.
   * @deprecated Use `chats.create`.
   */
  create(
    context: models.Context,
    context_id: string,
    type: models.LegacyChatsCreateType,
    question: string,
    options?: LegacyChatsCreateOptions,
  ): Pending<models.LegacyChatsCreateReply> {
    return this.caller.call("legacy_chats.create", { context, context_id, type, question }, options);
  }

  /**
   * Delete a chat.
   *
   * The chat moves to the list of deleted chats; no operation brings it back.
   *
   * `legacy_chats.delete`: `DELETE /{context}/{context_id}/ai/chat/{chat_id}/`. What it takes away
   * is gone for good, or for others.
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
   * @deprecated Use `chats.delete`.
   */
  delete(
    context: models.Context,
    context_id: string,
    chat_id: string,
    options?: CallOptions,
  ): Pending<unknown> {
    return this.caller.call("legacy_chats.delete", { context, context_id, chat_id }, options);
  }

  /**
   * Read a chat with all its messages.
   *
   * `legacy_chats.get`: `GET /{context}/{context_id}/ai/chat/{chat_id}/details/`.
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
   * @deprecated Use `chats.get`.
   */
  get(
    context: models.Context,
    context_id: string,
    chat_id: string,
    options?: CallOptions,
  ): Pending<models.Chat> {
    return this.caller.call("legacy_chats.get", { context, context_id, chat_id }, options);
  }

  /**
   * Read one message, its answer and citations.
   *
   * Read the answer only when state is complete. Do not poll this: wait on the activity key
   * ai_chat:\{chat_id\} instead.
   *
   * `legacy_chats.get_message`: `GET
   * /{context}/{context_id}/ai/chat/{chat_id}/message/{message_id}/details/`.
   *
   * Needs: content_ai.
   *
   * Reply: The message.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param chat_id - 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
   *   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @param message_id - 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or
   *   35 characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @deprecated Use `chats.getMessage`.
   */
  getMessage(
    context: models.Context,
    context_id: string,
    chat_id: string,
    message_id: string,
    options?: CallOptions,
  ): Pending<models.LegacyChatsGetMessageReply> {
    return this.caller.call("legacy_chats.get_message", { context, context_id, chat_id, message_id }, options);
  }

  /**
   * List the caller's chats, newest change first.
   *
   * `legacy_chats.list`: `GET /{context}/{context_id}/ai/chat/list/`.
   *
   * Needs: content_ai.
   *
   * Reply: The chats.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param options - Optional: `output`.
   * @deprecated Use `chats.list`.
   */
  list(
    context: models.Context,
    context_id: string,
    options?: LegacyChatsListOptions,
  ): Pending<models.Chat[]> {
    return this.caller.call("legacy_chats.list", { context, context_id }, options);
  }

  /**
   * List the caller's deleted chats.
   *
   * The path has no slash at its end.
   *
   * `legacy_chats.list_deleted`: `GET /{context}/{context_id}/ai/chat/list/deleted`.
   *
   * Needs: content_ai.
   *
   * Reply: The deleted chats.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @deprecated Use `chats.listDeleted`.
   */
  listDeleted(
    context: models.Context,
    context_id: string,
    options?: CallOptions,
  ): Pending<models.Chat[]> {
    return this.caller.call("legacy_chats.list_deleted", { context, context_id }, options);
  }

  /**
   * List all messages of a chat, oldest first.
   *
   * `legacy_chats.list_messages`: `GET /{context}/{context_id}/ai/chat/{chat_id}/messages/list/`.
   *
   * Needs: content_ai.
   *
   * Reply: The messages.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param chat_id - 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
   *   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @deprecated Use `chats.listMessages`.
   */
  listMessages(
    context: models.Context,
    context_id: string,
    chat_id: string,
    options?: CallOptions,
  ): Pending<models.Message[]> {
    return this.caller.call("legacy_chats.list_messages", { context, context_id, chat_id }, options);
  }

  /**
   * Make a private chat visible to all members.
   *
   * Cannot be undone. A repeat answers 409 (class 1660), the chat is public already.
   *
   * `legacy_chats.publish`: `POST /{context}/{context_id}/ai/chat/{chat_id}/publish/`.
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
   * @deprecated Use `chats.publish`.
   */
  publish(
    context: models.Context,
    context_id: string,
    chat_id: string,
    options?: CallOptions,
  ): Pending<unknown> {
    return this.caller.call("legacy_chats.publish", { context, context_id, chat_id }, options);
  }

  /**
   * Stream the answer of a message.
   *
   * Server-sent events; send Accept: text/event-stream. Only while the message is in_progress or
   * complete (else 400 or 406, class 1605); 404 (class 1683) when no chunks are stored.
   *
   * `legacy_chats.read_message`: `GET
   * /{context}/{context_id}/ai/chat/{chat_id}/message/{message_id}/read/`.
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
   * @deprecated Use `chats.readMessage`.
   */
  readMessage(
    context: models.Context,
    context_id: string,
    chat_id: string,
    message_id: string,
    options?: CallOptions,
  ): ByteReply {
    return this.caller.bytes("legacy_chats.read_message", { context, context_id, chat_id, message_id }, options);
  }

  /**
   * Ask a follow-up question.
   *
   * The type is that of the chat. Scope, attachments and personality may change with every message.
   *
   * `legacy_chats.send_message`: `POST /{context}/{context_id}/ai/chat/{chat_id}/message/`. Not
   * sent again when its outcome is unknown.
   *
   * Needs: content_ai, ai_agent.
   *
   * At most one of `files_attach`, `files_scope` is given. At most one of `files_attach`,
   * `folders_scope` is given.
   *
   * Reply: The new message.
   *
   * @param context - Kind of profile the path addresses, where workspaces and shares have the same
   *   path. One of `workspace`, `share`.
   * @param context_id - Profile id or custom name of the workspace or share.
   * @param chat_id - 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
   *   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
   * @param question - The question. 2 to 12768 characters.
   * @param options - Optional: `personality`, `files_scope`, `folders_scope`, `files_attach`.
   * @deprecated Use `chats.sendMessage`.
   */
  sendMessage(
    context: models.Context,
    context_id: string,
    chat_id: string,
    question: string,
    options?: LegacyChatsSendMessageOptions,
  ): Pending<models.LegacyChatsSendMessageReply> {
    return this.caller.call("legacy_chats.send_message", { context, context_id, chat_id, question }, options);
  }

  /**
   * Rename a chat.
   *
   * `legacy_chats.update`: `POST /{context}/{context_id}/ai/chat/{chat_id}/update/`.
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
   * @deprecated Use `chats.update`.
   */
  update(
    context: models.Context,
    context_id: string,
    chat_id: string,
    name: string,
    options?: CallOptions,
  ): Pending<unknown> {
    return this.caller.call("legacy_chats.update", { context, context_id, chat_id, name }, options);
  }
}
