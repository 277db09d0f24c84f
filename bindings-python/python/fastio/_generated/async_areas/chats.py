# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Operations on chats."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._caller import NOT_GIVEN, AsyncArea

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Unpack

    from ..._caller import AsyncByteReply, CallOptions, AsyncListing, NotGiven
    from .. import models


class AsyncChats(AsyncArea):
    """Operations on chats."""

    async def cancel(
        self,
        context: models.Context,
        context_id: str,
        chat_id: str,
        **options: Unpack[CallOptions],
    ) -> models.ChatCancelResult:
        """Stop the answer being written.

        No body. Success carries success instead of result, so the usual envelope check must not
        be applied; failure is 406 with error_message and error_id at the root. Nothing to stop
        is a success too.

        `chats.cancel`: `POST /{context}/{context_id}/ai/agent/{chat_id}/cancel/`.

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
            "chats.cancel",
            {"context": context, "context_id": context_id, "chat_id": chat_id},
            "ChatCancelResult",
            options,
        )

    async def create(
        self,
        context: models.Context,
        context_id: str,
        question: str,
        *,
        name: str | NotGiven = NOT_GIVEN,
        privacy: models.ChatsCreatePrivacy | NotGiven = NOT_GIVEN,
        kind: models.ChatsCreateKind | NotGiven = NOT_GIVEN,
        references: Sequence[models.AgentReference | Mapping[str, Any]] | NotGiven = NOT_GIVEN,
        subjects: Sequence[models.AgentSubject | Mapping[str, Any]] | NotGiven = NOT_GIVEN,
        content_parts: Sequence[models.AgentReference | Mapping[str, Any]] | NotGiven = NOT_GIVEN,
        uploads: Sequence[models.AgentReference | Mapping[str, Any]] | NotGiven = NOT_GIVEN,
        idempotency_key: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.ChatsCreateReply:
        """Open an agent chat with a first question.

        Same chats as /ai/chat/ under a new path and new words (chat = thread, message = turn).
        type, personality, files_scope, folders_scope and files_attach are silently ignored here;
        files go into references or subjects.

        `chats.create`: `POST /{context}/{context_id}/ai/agent/`. Not sent again when its outcome
        is unknown, unless `idempotency_key` is given.

        Needs: content_ai, ai_agent.

        Reply: The new thread and its first turn.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            question: The question. There is no personality parameter; ask for the style in
                words. 1 to 32000 characters.
            name: Name; made from the question when left out. At most 100 characters.
            privacy: Workspace only; a share chat is always private and refuses it. public is
                switched off platform-wide (403). One of `private`, `public`. Default: `private`.
            kind: Workspace only, fixed for the life of the chat; a share refuses it. One of
                `user`, `agent`.
            references: Files and folders the question talks about. A folder stands for its
                indexed files; without any folder the whole workspace is searched. All four lists
                together hold at most 100 items, 20 files and 2 GB. At most 100 items.
            subjects: What the question is about. Files here are read whole; the subjects of a
                dashboard card go here too. At most 100 items.
            content_parts: Further items of the same file and folder shapes. At most 100 items.
            uploads: Further items; the reference names the list once, among those that hold file
                and folder items. At most 100 items.
            idempotency_key: Makes a resend of the same request replay the turn instead of
                starting (and billing) a second one. The client makes it up. 1 to 64 characters.

        Raises:
            FastioError: Among others for:
                - HTTP 409, code 153795: The conversation is too large for good, in a workspace;
                    open a new chat.
                - HTTP 409, code 144657: The conversation is too large for good, in a share; open
                    a new chat.
        """
        return await self._call(
            "chats.create",
            {
                "context": context,
                "context_id": context_id,
                "question": question,
                "name": name,
                "privacy": privacy,
                "kind": kind,
                "references": references,
                "subjects": subjects,
                "content_parts": content_parts,
                "uploads": uploads,
                "idempotency_key": idempotency_key,
            },
            "ChatsCreateReply",
            options,
        )

    async def delete(
        self,
        context: models.Context,
        context_id: str,
        chat_id: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Delete an agent chat.

        The chat moves to the list of deleted chats; no operation brings it back.

        `chats.delete`: `DELETE /{context}/{context_id}/ai/agent/{chat_id}/`. What it takes away
        is gone for good, or for others.

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
            "chats.delete",
            {"context": context, "context_id": context_id, "chat_id": chat_id},
            options,
        )

    async def get(
        self,
        context: models.Context,
        context_id: str,
        chat_id: str,
        **options: Unpack[CallOptions],
    ) -> models.ChatsGetReply:
        """Read an agent chat with its history.

        `chats.get`: `GET /{context}/{context_id}/ai/agent/{chat_id}/details/`.

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
            "chats.get",
            {"context": context, "context_id": context_id, "chat_id": chat_id},
            "ChatsGetReply",
            options,
        )

    async def get_message(
        self,
        context: models.Context,
        context_id: str,
        chat_id: str,
        message_id: str,
        **options: Unpack[CallOptions],
    ) -> models.ChatsGetMessageReply:
        """Read one turn, its result and its actions.

        Under message in a workspace, under turn in a share. Do not poll this: wait on the
        activity key ai_chat:{chat_id}.

        `chats.get_message`: `GET
        /{context}/{context_id}/ai/agent/{chat_id}/message/{message_id}/details/`.

        Needs: content_ai.

        Reply: The turn.

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
            "chats.get_message",
            {
                "context": context,
                "context_id": context_id,
                "chat_id": chat_id,
                "message_id": message_id,
            },
            "ChatsGetMessageReply",
            options,
        )

    def list(
        self,
        context: models.Context,
        context_id: str,
        *,
        kind: models.ChatsListKind | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        output: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> AsyncListing[models.AgentThreadList, Any]:
        """List the caller's agent chats.

        `chats.list`: `GET /{context}/{context_id}/ai/agent/list/`.

        Needs: content_ai.

        Reply: The chats.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            kind: Which kind of chat. One of `user`, `agent`, `all`. Default: `user`.
            limit: Largest number of items to return. 1 to 500. Default: `100`.
            offset: Number of items to skip. At least 0. Default: `0`.
            output: How much detail comes back and, with markdown, in which encoding. At most one
                of `terse`, `standard`, `full`, and any of `markdown`, commas between.

        Returns:
            Every item to the end; `page` gives one page.
        """
        return self._pages(
            "chats.list",
            {
                "context": context,
                "context_id": context_id,
                "kind": kind,
                "limit": limit,
                "offset": offset,
                "output": output,
            },
            "AgentThreadList",
            None,
            options,
        )

    def list_deleted(
        self,
        context: models.Context,
        context_id: str,
        *,
        kind: models.ChatsListDeletedKind | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        offset: int | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> AsyncListing[models.AgentThreadList, Any]:
        """List the caller's deleted agent chats.

        The path has no slash at its end.

        `chats.list_deleted`: `GET /{context}/{context_id}/ai/agent/list/deleted`.

        Needs: content_ai.

        Reply: The chats.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            kind: Which kind of chat. One of `user`, `agent`, `all`. Default: `user`.
            limit: Largest number of items to return. 1 to 500. Default: `100`.
            offset: Number of items to skip. At least 0. Default: `0`.

        Returns:
            Every item to the end; `page` gives one page.
        """
        return self._pages(
            "chats.list_deleted",
            {
                "context": context,
                "context_id": context_id,
                "kind": kind,
                "limit": limit,
                "offset": offset,
            },
            "AgentThreadList",
            None,
            options,
        )

    async def list_messages(
        self,
        context: models.Context,
        context_id: str,
        chat_id: str,
        **options: Unpack[CallOptions],
    ) -> models.AgentTurnList:
        """List the turns of an agent chat from the start.

        All turns come at once. No query parameters: limit and offset are swallowed. To start
        later use chats.list_messages_from.

        `chats.list_messages`: `GET /{context}/{context_id}/ai/agent/{chat_id}/messages/list/`.

        Needs: content_ai.

        Reply: The turns.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            chat_id: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
                characters). Both forms are accepted in requests. Of the form
                `^[A-Za-z0-9_-]{1,128}$`.
        """
        return await self._call(
            "chats.list_messages",
            {"context": context, "context_id": context_id, "chat_id": chat_id},
            "AgentTurnList",
            options,
        )

    async def list_messages_from(
        self,
        context: models.Context,
        context_id: str,
        chat_id: str,
        offset: int,
        **options: Unpack[CallOptions],
    ) -> models.AgentTurnList:
        """List the turns of an agent chat from an offset.

        The offset is a path segment; as a query parameter it would be ignored and page one would
        come again for ever.

        `chats.list_messages_from`: `GET
        /{context}/{context_id}/ai/agent/{chat_id}/messages/list/{offset}`.

        Needs: content_ai.

        Reply: The turns.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            chat_id: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
                characters). Both forms are accepted in requests. Of the form
                `^[A-Za-z0-9_-]{1,128}$`.
            offset: Turns to skip. At least 1.
        """
        return await self._call(
            "chats.list_messages_from",
            {"context": context, "context_id": context_id, "chat_id": chat_id, "offset": offset},
            "AgentTurnList",
            options,
        )

    async def publish(
        self,
        context: models.Context,
        context_id: str,
        chat_id: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Make a private agent chat visible to all members.

        Switched off platform-wide: 403 for now; chats published before stay public. The
        capability can_publish_agent_chat tells.

        `chats.publish`: `POST /{context}/{context_id}/ai/agent/{chat_id}/publish/`.

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
            "chats.publish",
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
        """Stream the answer of a turn.

        Server-sent events; send Accept: text/event-stream. Ends with done, or with needs_input
        when the AI asks back.

        `chats.read_message`: `GET
        /{context}/{context_id}/ai/agent/{chat_id}/message/{message_id}/read/`.

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
            "chats.read_message",
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
        references: Sequence[models.AgentReference | Mapping[str, Any]] | NotGiven = NOT_GIVEN,
        subjects: Sequence[models.AgentSubject | Mapping[str, Any]] | NotGiven = NOT_GIVEN,
        content_parts: Sequence[models.AgentReference | Mapping[str, Any]] | NotGiven = NOT_GIVEN,
        uploads: Sequence[models.AgentReference | Mapping[str, Any]] | NotGiven = NOT_GIVEN,
        idempotency_key: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> models.AgentTurn:
        """Ask a follow-up question in an agent chat.

        Also the way to answer a clarifying question (needs_input). The turn comes flat, not
        under a key.

        `chats.send_message`: `POST /{context}/{context_id}/ai/agent/{chat_id}/message/`. Not
        sent again when its outcome is unknown, unless `idempotency_key` is given.

        Needs: content_ai, ai_agent.

        Reply: The new turn, its fields at the root.

        Args:
            context: Kind of profile the path addresses, where workspaces and shares have the
                same path. One of `workspace`, `share`.
            context_id: Profile id or custom name of the workspace or share.
            chat_id: 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
                characters). Both forms are accepted in requests. Of the form
                `^[A-Za-z0-9_-]{1,128}$`.
            question: The question. There is no personality parameter; ask for the style in
                words. 1 to 32000 characters.
            references: Files and folders the question talks about. A folder stands for its
                indexed files; without any folder the whole workspace is searched. All four lists
                together hold at most 100 items, 20 files and 2 GB. At most 100 items.
            subjects: What the question is about. Files here are read whole; the subjects of a
                dashboard card go here too. At most 100 items.
            content_parts: Further items of the same file and folder shapes. At most 100 items.
            uploads: Further items; the reference names the list once, among those that hold file
                and folder items. At most 100 items.
            idempotency_key: Makes a resend of the same request replay the turn instead of
                starting (and billing) a second one. The client makes it up. 1 to 64 characters.

        Raises:
            FastioError: Among others for:
                - HTTP 409, code 168116: The conversation is too large for good, in a workspace;
                    open a new chat.
                - HTTP 409, code 148135: The conversation is too large for good, in a share; open
                    a new chat.
        """
        return await self._call(
            "chats.send_message",
            {
                "context": context,
                "context_id": context_id,
                "chat_id": chat_id,
                "question": question,
                "references": references,
                "subjects": subjects,
                "content_parts": content_parts,
                "uploads": uploads,
                "idempotency_key": idempotency_key,
            },
            "AgentTurn",
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
        """Rename an agent chat.

        A kind in the body is ignored.

        `chats.update`: `POST /{context}/{context_id}/ai/agent/{chat_id}/update/`.

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
            "chats.update",
            {"context": context, "context_id": context_id, "chat_id": chat_id, "name": name},
            options,
        )
