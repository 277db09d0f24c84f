# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Operations on legacy chats."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._caller import NOT_GIVEN, AsyncArea

if TYPE_CHECKING:
    import builtins
    from collections.abc import Sequence
    from typing import Any, Unpack

    from ..._caller import AsyncByteReply, CallOptions, NotGiven
    from .. import models


class AsyncLegacyChats(AsyncArea):
    """Operations on legacy chats."""

    async def cancel(
        self,
        context: models.Context,
        context_id: str,
        chat_id: str,
        **options: Unpack[CallOptions],
    ) -> models.ChatCancelResult:
        """Stop the answer being written.

        No body, and no slash at the end of the path. Success carries success instead of result,
        so the usual envelope check must not be applied; failure is 406 with error_message and
        error_id at the root.

        Deprecated: use `chats.cancel`.

        `legacy_chats.cancel`: `POST /{context}/{context_id}/ai/chat/{chat_id}/cancel`.

        Needs: content_ai.

        Reply: What was stopped.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            chat_id: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
                characters). Both forms are accepted in requests. Of the form
                `^[A-Za-z0-9_-]{1,128}$`.
        """
        return await self._call(
            "legacy_chats.cancel",
            {"context": context, "context_id": context_id, "chat_id": chat_id},
            "ChatCancelResult",
            options,
        )

    async def create(
        self,
        context: models.Context,
        context_id: str,
        type: models.LegacyChatsCreateType,
        question: str,
        *,
        privacy: models.LegacyChatsCreatePrivacy | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        personality: models.LegacyChatsCreatePersonality | NotGiven = NOT_GIVEN,
        files_scope: Sequence[str] | NotGiven = NOT_GIVEN,
        folders_scope: Sequence[str] | NotGiven = NOT_GIVEN,
        files_attach: Sequence[str] | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.LegacyChatsCreateReply:
        """Open a chat with a first question.

        Answers at once; the AI works on. With type chat, file parameters promote the chat to
        chat_with_files. No scope means everything indexed in the workspace or share.

        Deprecated: use `chats.create`.

        `legacy_chats.create`: `POST /{context}/{context_id}/ai/chat/`. Not sent again when its
        outcome is unknown.

        Needs: content_ai, ai_agent.

        At most one of `files_attach`, `files_scope` is given. At most one of `files_attach`,
        `folders_scope` is given.

        Reply: The new chat and its first message.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            type: chat: no index; chat_with_files: grounded in files. One of `chat`,
                `chat_with_files`.
            question: The question. 2 to 12768 characters.
            privacy: Who may see the chat. One of `private`, `public`. Default: `public`.
            name: Name; the first ten words of the question when left out. At most 100
                characters.
            personality: Length and style of the answer. One of `concise`, `detailed`. Default:
                `detailed`.
            files_scope: Comma-separated nodeId:versionId pairs, at most 100; narrows retrieval
                to these indexed files. Needs intelligence. Never together with files_attach. 1
                to 100 items, each of the form `^[^:,]+:[^:,]*$`.
            folders_scope: Comma-separated nodeId:depth pairs, depth 1 to 10; at most 100
                references counted after subfolders are expanded (files inside do not count).
                Needs intelligence. Never together with files_attach. 1 to 100 items, each of the
                form `^[^:,]+:([1-9]|10)$`.
            files_attach: Comma-separated nodeId:versionId pairs of files the AI reads whole: at
                most 20 files and 200 MB together. A folder is refused (406). Each file needs
                ai.attach = true. Never together with the two scopes. 1 to 20 items, each of the
                form `^[^:,]+:[^:,]*$`.
        """
        return await self._call(
            "legacy_chats.create",
            {
                "context": context,
                "context_id": context_id,
                "type": type,
                "question": question,
                "privacy": privacy,
                "name": name,
                "personality": personality,
                "files_scope": files_scope,
                "folders_scope": folders_scope,
                "files_attach": files_attach,
            },
            "LegacyChatsCreateReply",
            options,
        )

    async def delete(
        self,
        context: models.Context,
        context_id: str,
        chat_id: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Delete a chat.

        The chat moves to the list of deleted chats; no operation brings it back.

        Deprecated: use `chats.delete`.

        `legacy_chats.delete`: `DELETE /{context}/{context_id}/ai/chat/{chat_id}/`. What it takes
        away is gone for good, or for others.

        Needs: content_ai.

        Reply: Deleted.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            chat_id: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
                characters). Both forms are accepted in requests. Of the form
                `^[A-Za-z0-9_-]{1,128}$`.
        """
        return await self._any(
            "legacy_chats.delete",
            {"context": context, "context_id": context_id, "chat_id": chat_id},
            options,
        )

    async def get(
        self,
        context: models.Context,
        context_id: str,
        chat_id: str,
        **options: Unpack[CallOptions],
    ) -> models.Chat:
        """Read a chat with all its messages.

        Deprecated: use `chats.get`.

        `legacy_chats.get`: `GET /{context}/{context_id}/ai/chat/{chat_id}/details/`.

        Needs: content_ai.

        Reply: The chat.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            chat_id: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
                characters). Both forms are accepted in requests. Of the form
                `^[A-Za-z0-9_-]{1,128}$`.
        """
        return await self._call(
            "legacy_chats.get",
            {"context": context, "context_id": context_id, "chat_id": chat_id},
            "Chat",
            options,
        )

    async def get_message(
        self,
        context: models.Context,
        context_id: str,
        chat_id: str,
        message_id: str,
        **options: Unpack[CallOptions],
    ) -> models.LegacyChatsGetMessageReply:
        """Read one message, its answer and citations.

        Read the answer only when state is complete. Do not poll this: wait on the activity key
        ai_chat:{chat_id} instead.

        Deprecated: use `chats.get_message`.

        `legacy_chats.get_message`: `GET
        /{context}/{context_id}/ai/chat/{chat_id}/message/{message_id}/details/`.

        Needs: content_ai.

        Reply: The message.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            chat_id: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
                characters). Both forms are accepted in requests. Of the form
                `^[A-Za-z0-9_-]{1,128}$`.
            message_id: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or
                35 characters). Both forms are accepted in requests. Of the form
                `^[A-Za-z0-9_-]{1,128}$`.
        """
        return await self._call(
            "legacy_chats.get_message",
            {
                "context": context,
                "context_id": context_id,
                "chat_id": chat_id,
                "message_id": message_id,
            },
            "LegacyChatsGetMessageReply",
            options,
        )

    async def list(
        self,
        context: models.Context,
        context_id: str,
        *,
        output: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> builtins.list[models.Chat]:
        """List the caller's chats, newest change first.

        Deprecated: use `chats.list`.

        `legacy_chats.list`: `GET /{context}/{context_id}/ai/chat/list/`.

        Needs: content_ai.

        Reply: The chats.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.
        """
        return await self._call(
            "legacy_chats.list",
            {"context": context, "context_id": context_id, "output": output},
            ["Chat"],
            options,
        )

    async def list_deleted(
        self,
        context: models.Context,
        context_id: str,
        **options: Unpack[CallOptions],
    ) -> builtins.list[models.Chat]:
        """List the caller's deleted chats.

        The path has no slash at its end.

        Deprecated: use `chats.list_deleted`.

        `legacy_chats.list_deleted`: `GET /{context}/{context_id}/ai/chat/list/deleted`.

        Needs: content_ai.

        Reply: The deleted chats.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
        """
        return await self._call(
            "legacy_chats.list_deleted",
            {"context": context, "context_id": context_id},
            ["Chat"],
            options,
        )

    async def list_messages(
        self,
        context: models.Context,
        context_id: str,
        chat_id: str,
        **options: Unpack[CallOptions],
    ) -> builtins.list[models.Message]:
        """List all messages of a chat, oldest first.

        Deprecated: use `chats.list_messages`.

        `legacy_chats.list_messages`: `GET
        /{context}/{context_id}/ai/chat/{chat_id}/messages/list/`.

        Needs: content_ai.

        Reply: The messages.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            chat_id: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
                characters). Both forms are accepted in requests. Of the form
                `^[A-Za-z0-9_-]{1,128}$`.
        """
        return await self._call(
            "legacy_chats.list_messages",
            {"context": context, "context_id": context_id, "chat_id": chat_id},
            ["Message"],
            options,
        )

    async def publish(
        self,
        context: models.Context,
        context_id: str,
        chat_id: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Make a private chat visible to all members.

        Cannot be undone. A repeat answers 409 (class 1660), the chat is public already.

        Deprecated: use `chats.publish`.

        `legacy_chats.publish`: `POST /{context}/{context_id}/ai/chat/{chat_id}/publish/`.

        Needs: content_ai.

        Reply: Published.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            chat_id: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
                characters). Both forms are accepted in requests. Of the form
                `^[A-Za-z0-9_-]{1,128}$`.
        """
        return await self._any(
            "legacy_chats.publish",
            {"context": context, "context_id": context_id, "chat_id": chat_id},
            options,
        )

    def read_message(
        self,
        context: models.Context,
        context_id: str,
        chat_id: str,
        message_id: str,
        **options: Unpack[CallOptions],
    ) -> AsyncByteReply:
        """Stream the answer of a message.

        Server-sent events; send Accept: text/event-stream. Only while the message is in_progress
        or complete (else 400 or 406, class 1605); 404 (class 1683) when no chunks are stored.

        Deprecated: use `chats.read_message`.

        `legacy_chats.read_message`: `GET
        /{context}/{context_id}/ai/chat/{chat_id}/message/{message_id}/read/`.

        Needs: content_ai.

        Reply: The event stream.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            chat_id: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
                characters). Both forms are accepted in requests. Of the form
                `^[A-Za-z0-9_-]{1,128}$`.
            message_id: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or
                35 characters). Both forms are accepted in requests. Of the form
                `^[A-Za-z0-9_-]{1,128}$`.

        Returns:
            The bytes, piece by piece, or all with `read`.
        """
        return self._bytes(
            "legacy_chats.read_message",
            {
                "context": context,
                "context_id": context_id,
                "chat_id": chat_id,
                "message_id": message_id,
            },
            options,
        )

    async def send_message(
        self,
        context: models.Context,
        context_id: str,
        chat_id: str,
        question: str,
        *,
        personality: models.LegacyChatsSendMessagePersonality | NotGiven = NOT_GIVEN,
        files_scope: Sequence[str] | NotGiven = NOT_GIVEN,
        folders_scope: Sequence[str] | NotGiven = NOT_GIVEN,
        files_attach: Sequence[str] | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.LegacyChatsSendMessageReply:
        """Ask a follow-up question.

        The type is that of the chat. Scope, attachments and personality may change with every
        message.

        Deprecated: use `chats.send_message`.

        `legacy_chats.send_message`: `POST /{context}/{context_id}/ai/chat/{chat_id}/message/`.
        Not sent again when its outcome is unknown.

        Needs: content_ai, ai_agent.

        At most one of `files_attach`, `files_scope` is given. At most one of `files_attach`,
        `folders_scope` is given.

        Reply: The new message.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            chat_id: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
                characters). Both forms are accepted in requests. Of the form
                `^[A-Za-z0-9_-]{1,128}$`.
            question: The question. 2 to 12768 characters.
            personality: Length and style of the answer. One of `concise`, `detailed`. Default:
                `detailed`.
            files_scope: Comma-separated nodeId:versionId pairs, at most 100; narrows retrieval
                to these indexed files. Needs intelligence. Never together with files_attach. 1
                to 100 items, each of the form `^[^:,]+:[^:,]*$`.
            folders_scope: Comma-separated nodeId:depth pairs, depth 1 to 10; at most 100
                references counted after subfolders are expanded (files inside do not count).
                Needs intelligence. Never together with files_attach. 1 to 100 items, each of the
                form `^[^:,]+:([1-9]|10)$`.
            files_attach: Comma-separated nodeId:versionId pairs of files the AI reads whole: at
                most 20 files and 200 MB together. A folder is refused (406). Each file needs
                ai.attach = true. Never together with the two scopes. 1 to 20 items, each of the
                form `^[^:,]+:[^:,]*$`.
        """
        return await self._call(
            "legacy_chats.send_message",
            {
                "context": context,
                "context_id": context_id,
                "chat_id": chat_id,
                "question": question,
                "personality": personality,
                "files_scope": files_scope,
                "folders_scope": folders_scope,
                "files_attach": files_attach,
            },
            "LegacyChatsSendMessageReply",
            options,
        )

    async def update(
        self,
        context: models.Context,
        context_id: str,
        chat_id: str,
        name: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Rename a chat.

        Deprecated: use `chats.update`.

        `legacy_chats.update`: `POST /{context}/{context_id}/ai/chat/{chat_id}/update/`.

        Needs: content_ai.

        Reply: Renamed.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            chat_id: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
                characters). Both forms are accepted in requests. Of the form
                `^[A-Za-z0-9_-]{1,128}$`.
            name: New name. 1 to 100 characters.
        """
        return await self._any(
            "legacy_chats.update",
            {"context": context, "context_id": context_id, "chat_id": chat_id, "name": name},
            options,
        )
