// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.areas

import io.fast.sdk.Area
import io.fast.sdk.ByteReply
import io.fast.sdk.CallOptions
import io.fast.sdk.Caller
import io.fast.sdk.Forms
import io.fast.sdk.Listing
import io.fast.sdk.Params
import io.fast.sdk.gets
import io.fast.sdk.models.AgentReference
import io.fast.sdk.models.AgentSubject
import io.fast.sdk.models.AgentThreadList
import io.fast.sdk.models.AgentTurn
import io.fast.sdk.models.AgentTurnList
import io.fast.sdk.models.ChatCancelResult
import io.fast.sdk.models.ChatsCreateKind
import io.fast.sdk.models.ChatsCreatePrivacy
import io.fast.sdk.models.ChatsCreateReply
import io.fast.sdk.models.ChatsGetMessageReply
import io.fast.sdk.models.ChatsGetReply
import io.fast.sdk.models.ChatsListDeletedKind
import io.fast.sdk.models.ChatsListKind
import io.fast.sdk.models.Context
import kotlinx.serialization.json.JsonElement

/** Operations on chats. */
public class ChatsArea(caller: Caller) : Area(caller) {
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
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param chatId 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
     *   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     */
    public suspend fun cancel(
        context: Context,
        contextId: String,
        chatId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): ChatCancelResult = caller.call(
        "chats.cancel",
        Params("context" gets context, "context_id" gets contextId, "chat_id" gets chatId),
        options,
        ChatCancelResult,
    )

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
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param question The question. There is no personality parameter; ask for the style in words.
     *   1 to 32000 characters.
     * @param name Name; made from the question when left out. At most 100 characters.
     * @param privacy Workspace only; a share chat is always private and refuses it. public is
     *   switched off platform-wide (403). One of `private`, `public`. Default: `private`.
     * @param kind Workspace only, fixed for the life of the chat; a share refuses it. One of
     *   `user`, `agent`.
     * @param references Files and folders the question talks about. A folder stands for its indexed
     *   files; without any folder the whole workspace is searched. All four lists together hold at
     *   most 100 items, 20 files and 2 GB. At most 100 items.
     * @param subjects What the question is about. Files here are read whole; the subjects of a
     *   dashboard card go here too. At most 100 items.
     * @param contentParts Further items of the same file and folder shapes. At most 100 items.
     * @param uploads Further items; the reference names the list once, among those that hold file
     *   and folder items. At most 100 items.
     * @param idempotencyKey Makes a resend of the same request replay the turn instead of starting
     *   (and billing) a second one. The client makes it up. 1 to 64 characters.
     * @throws Exception among others for:
     * - HTTP 409, code 153795: The conversation is too large for good, in a workspace; open a new
     *   chat.
     * - HTTP 409, code 144657: The conversation is too large for good, in a share; open a new chat.
     */
    public suspend fun create(
        context: Context,
        contextId: String,
        question: String,
        name: String? = null,
        privacy: ChatsCreatePrivacy? = null,
        kind: ChatsCreateKind? = null,
        references: List<AgentReference>? = null,
        subjects: List<AgentSubject>? = null,
        contentParts: List<AgentReference>? = null,
        uploads: List<AgentReference>? = null,
        idempotencyKey: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): ChatsCreateReply = caller.call(
        "chats.create",
        Params(
            "context" gets context,
            "context_id" gets contextId,
            "question" gets question,
            "name" gets name,
            "privacy" gets privacy,
            "kind" gets kind,
            "references" gets references,
            "subjects" gets subjects,
            "content_parts" gets contentParts,
            "uploads" gets uploads,
            "idempotency_key" gets idempotencyKey,
        ),
        options,
        ChatsCreateReply,
    )

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
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param chatId 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
     *   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     */
    public suspend fun delete(
        context: Context,
        contextId: String,
        chatId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "chats.delete",
        Params("context" gets context, "context_id" gets contextId, "chat_id" gets chatId),
        options,
        Forms.any,
    )

    /**
     * Read an agent chat with its history.
     *
     * `chats.get`: `GET /{context}/{context_id}/ai/agent/{chat_id}/details/`.
     *
     * Needs: content_ai.
     *
     * Reply: The chat.
     *
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param chatId 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
     *   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     */
    public suspend fun get(
        context: Context,
        contextId: String,
        chatId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): ChatsGetReply = caller.call(
        "chats.get",
        Params("context" gets context, "context_id" gets contextId, "chat_id" gets chatId),
        options,
        ChatsGetReply,
    )

    /**
     * Read one turn, its result and its actions.
     *
     * Under message in a workspace, under turn in a share. Do not poll this: wait on the activity
     * key ai_chat:{chat_id}.
     *
     * `chats.get_message`: `GET
     * /{context}/{context_id}/ai/agent/{chat_id}/message/{message_id}/details/`.
     *
     * Needs: content_ai.
     *
     * Reply: The turn.
     *
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param chatId 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
     *   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param messageId 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
     *   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     */
    public suspend fun getMessage(
        context: Context,
        contextId: String,
        chatId: String,
        messageId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): ChatsGetMessageReply = caller.call(
        "chats.get_message",
        Params(
            "context" gets context,
            "context_id" gets contextId,
            "chat_id" gets chatId,
            "message_id" gets messageId,
        ),
        options,
        ChatsGetMessageReply,
    )

    /**
     * List the caller's agent chats.
     *
     * `chats.list`: `GET /{context}/{context_id}/ai/agent/list/`.
     *
     * Needs: content_ai.
     *
     * Reply: The chats.
     *
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param kind Which kind of chat. One of `user`, `agent`, `all`. Default: `user`.
     * @param limit Largest number of items to return. 1 to 500. Default: `100`.
     * @param offset Number of items to skip. At least 0. Default: `0`.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     */
    public fun list(
        context: Context,
        contextId: String,
        kind: ChatsListKind? = null,
        limit: Long? = null,
        offset: Long? = null,
        output: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Listing<AgentThreadList, JsonElement> = caller.pages(
        "chats.list",
        Params(
            "context" gets context,
            "context_id" gets contextId,
            "kind" gets kind,
            "limit" gets limit,
            "offset" gets offset,
            "output" gets output,
        ),
        options,
        AgentThreadList,
        Forms.any,
    )

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
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param kind Which kind of chat. One of `user`, `agent`, `all`. Default: `user`.
     * @param limit Largest number of items to return. 1 to 500. Default: `100`.
     * @param offset Number of items to skip. At least 0. Default: `0`.
     */
    public fun listDeleted(
        context: Context,
        contextId: String,
        kind: ChatsListDeletedKind? = null,
        limit: Long? = null,
        offset: Long? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Listing<AgentThreadList, JsonElement> = caller.pages(
        "chats.list_deleted",
        Params(
            "context" gets context,
            "context_id" gets contextId,
            "kind" gets kind,
            "limit" gets limit,
            "offset" gets offset,
        ),
        options,
        AgentThreadList,
        Forms.any,
    )

    /**
     * List the turns of an agent chat from the start.
     *
     * All turns come at once. No query parameters: limit and offset are swallowed. To start later
     * use chats.list_messages_from.
     *
     * `chats.list_messages`: `GET /{context}/{context_id}/ai/agent/{chat_id}/messages/list/`.
     *
     * Needs: content_ai.
     *
     * Reply: The turns.
     *
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param chatId 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
     *   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     */
    public suspend fun listMessages(
        context: Context,
        contextId: String,
        chatId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): AgentTurnList = caller.call(
        "chats.list_messages",
        Params("context" gets context, "context_id" gets contextId, "chat_id" gets chatId),
        options,
        AgentTurnList,
    )

    /**
     * List the turns of an agent chat from an offset.
     *
     * The offset is a path segment; as a query parameter it would be ignored and page one would
     * come again for ever.
     *
     * `chats.list_messages_from`: `GET
     * /{context}/{context_id}/ai/agent/{chat_id}/messages/list/{offset}`.
     *
     * Needs: content_ai.
     *
     * Reply: The turns.
     *
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param chatId 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
     *   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param offset Turns to skip. At least 1.
     */
    public suspend fun listMessagesFrom(
        context: Context,
        contextId: String,
        chatId: String,
        offset: Long,
        options: CallOptions = CallOptions.DEFAULT,
    ): AgentTurnList = caller.call(
        "chats.list_messages_from",
        Params(
            "context" gets context,
            "context_id" gets contextId,
            "chat_id" gets chatId,
            "offset" gets offset,
        ),
        options,
        AgentTurnList,
    )

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
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param chatId 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
     *   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     */
    public suspend fun publish(
        context: Context,
        contextId: String,
        chatId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "chats.publish",
        Params("context" gets context, "context_id" gets contextId, "chat_id" gets chatId),
        options,
        Forms.any,
    )

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
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param chatId 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
     *   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param messageId 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
     *   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     */
    public fun readMessage(
        context: Context,
        contextId: String,
        chatId: String,
        messageId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): ByteReply = caller.bytes(
        "chats.read_message",
        Params(
            "context" gets context,
            "context_id" gets contextId,
            "chat_id" gets chatId,
            "message_id" gets messageId,
        ),
        options,
    )

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
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param chatId 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
     *   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param question The question. There is no personality parameter; ask for the style in words.
     *   1 to 32000 characters.
     * @param references Files and folders the question talks about. A folder stands for its indexed
     *   files; without any folder the whole workspace is searched. All four lists together hold at
     *   most 100 items, 20 files and 2 GB. At most 100 items.
     * @param subjects What the question is about. Files here are read whole; the subjects of a
     *   dashboard card go here too. At most 100 items.
     * @param contentParts Further items of the same file and folder shapes. At most 100 items.
     * @param uploads Further items; the reference names the list once, among those that hold file
     *   and folder items. At most 100 items.
     * @param idempotencyKey Makes a resend of the same request replay the turn instead of starting
     *   (and billing) a second one. The client makes it up. 1 to 64 characters.
     * @throws Exception among others for:
     * - HTTP 409, code 168116: The conversation is too large for good, in a workspace; open a new
     *   chat.
     * - HTTP 409, code 148135: The conversation is too large for good, in a share; open a new chat.
     */
    public suspend fun sendMessage(
        context: Context,
        contextId: String,
        chatId: String,
        question: String,
        references: List<AgentReference>? = null,
        subjects: List<AgentSubject>? = null,
        contentParts: List<AgentReference>? = null,
        uploads: List<AgentReference>? = null,
        idempotencyKey: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): AgentTurn = caller.call(
        "chats.send_message",
        Params(
            "context" gets context,
            "context_id" gets contextId,
            "chat_id" gets chatId,
            "question" gets question,
            "references" gets references,
            "subjects" gets subjects,
            "content_parts" gets contentParts,
            "uploads" gets uploads,
            "idempotency_key" gets idempotencyKey,
        ),
        options,
        AgentTurn,
    )

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
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param chatId 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
     *   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param name New name. 1 to 100 characters.
     */
    public suspend fun update(
        context: Context,
        contextId: String,
        chatId: String,
        name: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "chats.update",
        Params(
            "context" gets context,
            "context_id" gets contextId,
            "chat_id" gets chatId,
            "name" gets name,
        ),
        options,
        Forms.any,
    )
}
