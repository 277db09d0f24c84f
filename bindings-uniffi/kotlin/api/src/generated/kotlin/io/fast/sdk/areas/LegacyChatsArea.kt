// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk.areas

import io.fast.sdk.Area
import io.fast.sdk.ByteReply
import io.fast.sdk.CallOptions
import io.fast.sdk.Caller
import io.fast.sdk.Forms
import io.fast.sdk.Params
import io.fast.sdk.gets
import io.fast.sdk.models.Chat
import io.fast.sdk.models.ChatCancelResult
import io.fast.sdk.models.Context
import io.fast.sdk.models.LegacyChatsCreatePersonality
import io.fast.sdk.models.LegacyChatsCreatePrivacy
import io.fast.sdk.models.LegacyChatsCreateReply
import io.fast.sdk.models.LegacyChatsCreateType
import io.fast.sdk.models.LegacyChatsGetMessageReply
import io.fast.sdk.models.LegacyChatsSendMessagePersonality
import io.fast.sdk.models.LegacyChatsSendMessageReply
import io.fast.sdk.models.Message
import kotlinx.serialization.json.JsonElement

/** Operations on legacy chats. */
public class LegacyChatsArea(caller: Caller) : Area(caller) {
    /**
     * Stop the answer being written.
     *
     * No body, and no slash at the end of the path. Success carries success instead of result, so
     * the usual envelope check must not be applied; failure is 406 with error_message and error_id
     * at the root.
     *
     * `legacy_chats.cancel`: `POST /{context}/{context_id}/ai/chat/{chat_id}/cancel`.
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
    @Deprecated("Use chats.cancel.")
    public suspend fun cancel(
        context: Context,
        contextId: String,
        chatId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): ChatCancelResult = caller.call(
        "legacy_chats.cancel",
        Params("context" gets context, "context_id" gets contextId, "chat_id" gets chatId),
        options,
        ChatCancelResult,
    )

    /**
     * Open a chat with a first question.
     *
     * Answers at once; the AI works on. With type chat, file parameters promote the chat to
     * chat_with_files. No scope means everything indexed in the workspace or share.
     *
     * `legacy_chats.create`: `POST /{context}/{context_id}/ai/chat/`. Not sent again when its
     * outcome is unknown.
     *
     * Needs: content_ai, ai_agent.
     *
     * At most one of `files_attach`, `files_scope` is given. At most one of `files_attach`,
     * `folders_scope` is given.
     *
     * Reply: The new chat and its first message.
     *
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param type chat: no index; chat_with_files: grounded in files. One of `chat`,
     *   `chat_with_files`.
     * @param question The question. 2 to 12768 characters.
     * @param privacy Who may see the chat. One of `private`, `public`. Default: `public`.
     * @param name Name; the first ten words of the question when left out. At most 100 characters.
     * @param personality Length and style of the answer. One of `concise`, `detailed`. Default:
     *   `detailed`.
     * @param filesScope Comma-separated nodeId:versionId pairs, at most 100; narrows retrieval to
     *   these indexed files. Needs intelligence. Never together with files_attach. 1 to 100 items,
     *   each of the form `^[^:,]+:[^:,]*$`.
     * @param foldersScope Comma-separated nodeId:depth pairs, depth 1 to 10; at most 100 references
     *   counted after subfolders are expanded (files inside do not count). Needs intelligence.
     *   Never together with files_attach. 1 to 100 items, each of the form `^[^:,]+:([1-9]|10)$`.
     * @param filesAttach Comma-separated nodeId:versionId pairs of files the AI reads whole: at
     *   most 20 files and 200 MB together. A folder is refused (406). Each file needs ai.attach =
     *   true. Never together with the two scopes. 1 to 20 items, each of the form
     *   `^[^:,]+:[^:,]*$`.
     */
    @Deprecated("Use chats.create.")
    public suspend fun create(
        context: Context,
        contextId: String,
        type: LegacyChatsCreateType,
        question: String,
        privacy: LegacyChatsCreatePrivacy? = null,
        name: String? = null,
        personality: LegacyChatsCreatePersonality? = null,
        filesScope: List<String>? = null,
        foldersScope: List<String>? = null,
        filesAttach: List<String>? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): LegacyChatsCreateReply = caller.call(
        "legacy_chats.create",
        Params(
            "context" gets context,
            "context_id" gets contextId,
            "type" gets type,
            "question" gets question,
            "privacy" gets privacy,
            "name" gets name,
            "personality" gets personality,
            "files_scope" gets filesScope,
            "folders_scope" gets foldersScope,
            "files_attach" gets filesAttach,
        ),
        options,
        LegacyChatsCreateReply,
    )

    /**
     * Delete a chat.
     *
     * The chat moves to the list of deleted chats; no operation brings it back.
     *
     * `legacy_chats.delete`: `DELETE /{context}/{context_id}/ai/chat/{chat_id}/`. What it takes
     * away is gone for good, or for others.
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
    @Deprecated("Use chats.delete.")
    public suspend fun delete(
        context: Context,
        contextId: String,
        chatId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "legacy_chats.delete",
        Params("context" gets context, "context_id" gets contextId, "chat_id" gets chatId),
        options,
        Forms.any,
    )

    /**
     * Read a chat with all its messages.
     *
     * `legacy_chats.get`: `GET /{context}/{context_id}/ai/chat/{chat_id}/details/`.
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
    @Deprecated("Use chats.get.")
    public suspend fun get(
        context: Context,
        contextId: String,
        chatId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): Chat = caller.call(
        "legacy_chats.get",
        Params("context" gets context, "context_id" gets contextId, "chat_id" gets chatId),
        options,
        Chat,
    )

    /**
     * Read one message, its answer and citations.
     *
     * Read the answer only when state is complete. Do not poll this: wait on the activity key
     * ai_chat:{chat_id} instead.
     *
     * `legacy_chats.get_message`: `GET
     * /{context}/{context_id}/ai/chat/{chat_id}/message/{message_id}/details/`.
     *
     * Needs: content_ai.
     *
     * Reply: The message.
     *
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param chatId 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
     *   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param messageId 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
     *   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     */
    @Deprecated("Use chats.getMessage.")
    public suspend fun getMessage(
        context: Context,
        contextId: String,
        chatId: String,
        messageId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): LegacyChatsGetMessageReply = caller.call(
        "legacy_chats.get_message",
        Params(
            "context" gets context,
            "context_id" gets contextId,
            "chat_id" gets chatId,
            "message_id" gets messageId,
        ),
        options,
        LegacyChatsGetMessageReply,
    )

    /**
     * List the caller's chats, newest change first.
     *
     * `legacy_chats.list`: `GET /{context}/{context_id}/ai/chat/list/`.
     *
     * Needs: content_ai.
     *
     * Reply: The chats.
     *
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param output How much detail comes back and, with markdown, in which encoding. At most one
     *   of `terse`, `standard`, `full`, and any of `markdown`, commas between.
     */
    @Deprecated("Use chats.list.")
    public suspend fun list(
        context: Context,
        contextId: String,
        output: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): List<Chat> = caller.call(
        "legacy_chats.list",
        Params("context" gets context, "context_id" gets contextId, "output" gets output),
        options,
        Forms.list(Chat),
    )

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
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     */
    @Deprecated("Use chats.listDeleted.")
    public suspend fun listDeleted(
        context: Context,
        contextId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): List<Chat> = caller.call(
        "legacy_chats.list_deleted",
        Params("context" gets context, "context_id" gets contextId),
        options,
        Forms.list(Chat),
    )

    /**
     * List all messages of a chat, oldest first.
     *
     * `legacy_chats.list_messages`: `GET /{context}/{context_id}/ai/chat/{chat_id}/messages/list/`.
     *
     * Needs: content_ai.
     *
     * Reply: The messages.
     *
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param chatId 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
     *   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     */
    @Deprecated("Use chats.listMessages.")
    public suspend fun listMessages(
        context: Context,
        contextId: String,
        chatId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): List<Message> = caller.call(
        "legacy_chats.list_messages",
        Params("context" gets context, "context_id" gets contextId, "chat_id" gets chatId),
        options,
        Forms.list(Message),
    )

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
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param chatId 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
     *   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     */
    @Deprecated("Use chats.publish.")
    public suspend fun publish(
        context: Context,
        contextId: String,
        chatId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "legacy_chats.publish",
        Params("context" gets context, "context_id" gets contextId, "chat_id" gets chatId),
        options,
        Forms.any,
    )

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
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param chatId 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
     *   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param messageId 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
     *   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     */
    @Deprecated("Use chats.readMessage.")
    public fun readMessage(
        context: Context,
        contextId: String,
        chatId: String,
        messageId: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): ByteReply = caller.bytes(
        "legacy_chats.read_message",
        Params(
            "context" gets context,
            "context_id" gets contextId,
            "chat_id" gets chatId,
            "message_id" gets messageId,
        ),
        options,
    )

    /**
     * Ask a follow-up question.
     *
     * The type is that of the chat. Scope, attachments and personality may change with every
     * message.
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
     * @param context Kind of profile the path addresses, where workspaces and shares have the same
     *   path. One of `workspace`, `share`.
     * @param contextId Profile id or custom name of the workspace or share.
     * @param chatId 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
     *   characters). Both forms are accepted in requests. Of the form `^[A-Za-z0-9_-]{1,128}$`.
     * @param question The question. 2 to 12768 characters.
     * @param personality Length and style of the answer. One of `concise`, `detailed`. Default:
     *   `detailed`.
     * @param filesScope Comma-separated nodeId:versionId pairs, at most 100; narrows retrieval to
     *   these indexed files. Needs intelligence. Never together with files_attach. 1 to 100 items,
     *   each of the form `^[^:,]+:[^:,]*$`.
     * @param foldersScope Comma-separated nodeId:depth pairs, depth 1 to 10; at most 100 references
     *   counted after subfolders are expanded (files inside do not count). Needs intelligence.
     *   Never together with files_attach. 1 to 100 items, each of the form `^[^:,]+:([1-9]|10)$`.
     * @param filesAttach Comma-separated nodeId:versionId pairs of files the AI reads whole: at
     *   most 20 files and 200 MB together. A folder is refused (406). Each file needs ai.attach =
     *   true. Never together with the two scopes. 1 to 20 items, each of the form
     *   `^[^:,]+:[^:,]*$`.
     */
    @Deprecated("Use chats.sendMessage.")
    public suspend fun sendMessage(
        context: Context,
        contextId: String,
        chatId: String,
        question: String,
        personality: LegacyChatsSendMessagePersonality? = null,
        filesScope: List<String>? = null,
        foldersScope: List<String>? = null,
        filesAttach: List<String>? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): LegacyChatsSendMessageReply = caller.call(
        "legacy_chats.send_message",
        Params(
            "context" gets context,
            "context_id" gets contextId,
            "chat_id" gets chatId,
            "question" gets question,
            "personality" gets personality,
            "files_scope" gets filesScope,
            "folders_scope" gets foldersScope,
            "files_attach" gets filesAttach,
        ),
        options,
        LegacyChatsSendMessageReply,
    )

    /**
     * Rename a chat.
     *
     * `legacy_chats.update`: `POST /{context}/{context_id}/ai/chat/{chat_id}/update/`.
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
    @Deprecated("Use chats.update.")
    public suspend fun update(
        context: Context,
        contextId: String,
        chatId: String,
        name: String,
        options: CallOptions = CallOptions.DEFAULT,
    ): JsonElement = caller.call(
        "legacy_chats.update",
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
