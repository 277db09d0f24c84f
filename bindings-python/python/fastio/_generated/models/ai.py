# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Models of `ai`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..._model import Model, OneOf

if TYPE_CHECKING:
    from .common import OffsetPagination
    from .storage import Node


class AgentAction(Model):
    """`AgentAction`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset(("seq", "label", "state", "affected_refs", "started_at", "ended_at"))

    seq: int | None
    """`seq`."""
    label: str | None
    """`label`."""
    state: AgentActionState | None
    """`state`."""
    affected_refs: list[Any] | None
    """Form undocumented."""
    started_at: str | None
    """A point in time, UTC."""
    ended_at: str | None
    """A point in time, UTC."""


AgentActionState: TypeAlias = Literal["running", "done", "failed", "cancelled"] | str
"""The member `state` of `AgentAction`."""


class AgentCitation(Model):
    """Where in a file an answer comes from - file, page and snippet. No source shows the keys of
    the newer family.
    """

    __slots__ = ()
    _optional = frozenset(("node_id", "nodeId"))

    node_id: str | None
    """`node_id`. Known by inference only."""
    nodeId: str | None
    """`nodeId`. Known by inference only."""


class AgentClarification(Model):
    """The question the agent asks back when status is needs_input."""

    __slots__ = ()
    _optional = frozenset(("type", "question"))

    type: str | None
    """`type`."""
    question: str | None
    """`question`."""


class AgentReference(Model):
    """A file (or note) or a folder given to the agent; no depth for folders. Send one item per type
    and id.
    """

    __slots__ = ()
    _optional = frozenset(("file_details", "folder_details"))
    _forms = {
        "file_details": "AgentReferenceFileDetails",
        "folder_details": "AgentReferenceFolderDetails",
    }

    type: AgentReferenceType
    """`type`. One of `file`, `folder`."""
    id: str
    """29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    Both forms are accepted in requests.
    """
    file_details: AgentReferenceFileDetails | None
    """`file_details`."""
    folder_details: AgentReferenceFolderDetails | None
    """`folder_details`."""


class AgentReferenceFileDetails(Model):
    """The member `file_details` of `AgentReference`."""

    __slots__ = ()
    _optional = frozenset(("node_id", "version_id"))

    node_id: str | None
    """29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    Both forms are accepted in requests.
    """
    version_id: str | None
    """Empty or left out: the current version."""


class AgentReferenceFolderDetails(Model):
    """The member `folder_details` of `AgentReference`."""

    __slots__ = ()
    _optional = frozenset(("node_id",))

    node_id: str | None
    """29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    Both forms are accepted in requests.
    """


AgentReferenceType: TypeAlias = Literal["file", "folder"]
"""The member `type` of `AgentReference`."""


class AgentResult(Model):
    """`AgentResult`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset(("answer", "references", "citations", "truncated", "clarification"))
    _forms = {"citations": ["AgentCitation"], "clarification": "AgentClarification"}

    answer: str | None
    """`answer`."""
    references: list[Any] | None
    """Named by the client's authors without its form."""
    citations: list[AgentCitation] | None
    """`citations`."""
    truncated: bool | None
    """The answer is not whole."""
    clarification: AgentClarification | None
    """The question the agent asks back when status is needs_input."""


class AgentSubject(Model):
    """A thing the question is about. A file or folder has the shape of a reference; a dashboard
    card hands out other kinds ready-made.
    """

    __slots__ = ()
    _optional = frozenset(("display_text", "file_details", "folder_details"))
    _forms = {
        "file_details": "AgentSubjectFileDetails",
        "folder_details": "AgentSubjectFolderDetails",
    }

    type: AgentSubjectType
    """`type`."""
    id: str
    """`id`."""
    display_text: str | None
    """As in the ripley_seed of a dashboard card."""
    file_details: AgentSubjectFileDetails | None
    """`file_details`."""
    folder_details: AgentSubjectFolderDetails | None
    """`folder_details`."""


class AgentSubjectFileDetails(Model):
    """The member `file_details` of `AgentSubject`."""

    __slots__ = ()
    _optional = frozenset(("node_id", "version_id"))

    node_id: str | None
    """29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    Both forms are accepted in requests.
    """
    version_id: str | None
    """Empty or left out: the current version."""


class AgentSubjectFolderDetails(Model):
    """The member `folder_details` of `AgentSubject`."""

    __slots__ = ()
    _optional = frozenset(("node_id",))

    node_id: str | None
    """29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    Both forms are accepted in requests.
    """


AgentSubjectType: TypeAlias = Literal["file", "folder"] | str
"""The member `type` of `AgentSubject`."""


class AgentThread(Model):
    """A chat of the /ai/agent/ family. Other fields are not documented."""

    __slots__ = ()
    _optional = frozenset(("thread_id", "chat_id", "name", "kind"))

    thread_id: str | None
    """29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    Both forms are accepted in requests.
    """
    chat_id: str | None
    """29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    Both forms are accepted in requests. Known by inference only.
    """
    name: str | None
    """`name`. Known by inference only."""
    kind: AgentThreadKind | None
    """`kind`. Known by inference only."""


AgentThreadKind: TypeAlias = Literal["user", "agent"] | str
"""The member `kind` of `AgentThread`."""


class AgentThreadList(Model):
    """`AgentThreadList`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset(("chats", "threads", "pagination"))
    _forms = {
        "chats": ["AgentThread"],
        "threads": ["AgentThread"],
        "pagination": "OffsetPagination",
    }

    chats: list[AgentThread] | None
    """`chats`."""
    threads: list[AgentThread] | None
    """`threads`."""
    pagination: OffsetPagination | None
    """`OffsetPagination`, as the API describes it."""


class AgentTurn(Model):
    """A question and its answer in the /ai/agent/ family."""

    __slots__ = ()
    _optional = frozenset((
        "turn_id",
        "id",
        "thread_id",
        "seq",
        "status",
        "text",
        "result",
        "actions",
        "error",
    ))
    _forms = {"result": "AgentResult", "actions": ["AgentAction"], "error": "AgentTurnError"}

    turn_id: str | None
    """29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    Both forms are accepted in requests.
    """
    id: str | None
    """Seen instead of turn_id in a client test (am_…). Known by inference only."""
    thread_id: str | None
    """29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    Both forms are accepted in requests.
    """
    seq: int | None
    """`seq`."""
    status: AgentTurnStatus | None
    """Only complete carries an answer. The client also takes errored (older) for an end."""
    text: str | None
    """The caller's own question, never the answer. Known by inference only."""
    result: AgentResult | None
    """`AgentResult`, as the API describes it."""
    actions: list[AgentAction] | None
    """What the agent did, in order of seq."""
    error: AgentTurnError | None
    """Why it failed, in message or text."""


class AgentTurnError(Model):
    """Why it failed, in message or text."""

    __slots__ = ()
    _optional = frozenset(("message", "text"))

    message: str | None
    """`message`."""
    text: str | None
    """`text`."""


class AgentTurnList(Model):
    """`AgentTurnList`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset(("count", "items"))
    _forms = {"items": ["AgentTurn"]}

    count: int | None
    """Turns in items."""
    items: list[AgentTurn] | None
    """`items`."""


AgentTurnStatus: TypeAlias = Literal[
    "pending",
    "running",
    "complete",
    "failed",
    "cancelled",
    "lost",
    "needs_input",
] | str
"""Only complete carries an answer. The client also takes errored (older) for an end."""


class AiGenerateTitleReply(Model):
    """What `ai.generate_title` answers."""

    __slots__ = ()
    _optional = frozenset(("title", "description", "display_type"))

    title: str | None
    """`title`."""
    description: str | None
    """`description`."""
    display_type: str | None
    """`display_type`."""


class AiSearchReply(Model):
    """What `ai.search` answers."""

    __slots__ = ()
    _optional = frozenset(("results", "pagination"))
    _forms = {"results": ["AiSearchResult"], "pagination": "OffsetPagination"}

    results: list[AiSearchResult] | None
    """`results`."""
    pagination: OffsetPagination | None
    """`OffsetPagination`, as the API describes it."""


class AiSearchResult(Model):
    """`AiSearchResult`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset(("content", "score", "node", "file_details"))
    _forms = {"node": "Node", "file_details": "AiSearchResultFileDetails"}

    content: str | None
    """`content`."""
    score: float | None
    """`score`. 0 to 1."""
    node: Node | None
    """Null when the file is gone."""
    file_details: AiSearchResultFileDetails | None
    """Instead of node when that is null."""


class AiSearchResultFileDetails(Model):
    """Instead of node when that is null."""

    __slots__ = ()
    _optional = frozenset(("node_id", "version_id", "name", "mimetype"))

    node_id: str | None
    """29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    Both forms are accepted in requests.
    """
    version_id: str | None
    """29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    Both forms are accepted in requests.
    """
    name: str | None
    """`name`."""
    mimetype: str | None
    """`mimetype`."""


class AiStreamAnalysis(Model):
    """`AiStreamAnalysis`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset(("event", "data"))
    _forms = {"data": "AiStreamAnalysisData"}

    event: str | None
    """`event`. Only `analysis_data`."""
    data: AiStreamAnalysisData | None
    """`data`."""


class AiStreamAnalysisData(Model):
    """The member `data` of `AiStreamAnalysis`."""

    __slots__ = ()
    _optional = frozenset(("type",))

    type: str | None
    """`type`. Only `analysis_chunk`."""


class AiStreamData(Model):
    """`AiStreamData`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset(("event", "data"))
    _forms = {"data": "AiStreamDataData"}

    event: str | None
    """`event`. Only `data`."""
    data: AiStreamDataData | None
    """`data`."""


class AiStreamDataData(Model):
    """The member `data` of `AiStreamData`."""

    __slots__ = ()
    _optional = frozenset(("item",))

    item: str | None
    """The next piece of the answer; join them all."""


class AiStreamEnd(Model):
    """Last event. done may come without a data line."""

    __slots__ = ()
    _optional = frozenset(("event", "data"))

    event: AiStreamEndEvent | None
    """`event`."""
    data: Any
    """`data`."""


AiStreamEndEvent: TypeAlias = Literal["done", "needs_input"] | str
"""The member `event` of `AiStreamEnd`."""


if TYPE_CHECKING:
    AiStreamEvent: TypeAlias = "AiStreamData | AiStreamStatus | AiStreamAnalysis | AiStreamTable | AiStreamEnd | Model"
    """One server-sent event: its event field is here as event, its data as data."""
else:

    class AiStreamEvent(OneOf):
        """One server-sent event: its event field is here as event, its data as data."""

        __slots__ = ()
        _tests = (
            ("tag", ("event", "data"), "AiStreamData"),
            ("tag", ("event", "event"), "AiStreamStatus"),
            ("tag", ("event", "analysis_data"), "AiStreamAnalysis"),
            ("tag", ("event", "table_data"), "AiStreamTable"),
            ("Object", (), "AiStreamEnd"),
        )


class AiStreamStatus(Model):
    """`AiStreamStatus`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset(("event", "data"))

    event: str | None
    """`event`. Only `event`."""
    data: Any
    """`data`."""


class AiStreamTable(Model):
    """`AiStreamTable`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset(("event", "data"))
    _forms = {"data": "AiStreamTableData"}

    event: str | None
    """`event`. Only `table_data`."""
    data: AiStreamTableData | None
    """`data`."""


class AiStreamTableData(Model):
    """The member `data` of `AiStreamTable`."""

    __slots__ = ()
    _optional = frozenset(("type",))

    type: str | None
    """`type`. Only `table_data`."""


class AiTransaction(Model):
    """One charge of AI tokens."""

    __slots__ = ()
    _optional = frozenset(("id", "type", "status", "tokens", "updated", "created"))

    id: str | None
    """`id`."""
    type: AiTransactionType | None
    """`type`."""
    status: str | None
    """`status`."""
    tokens: int | None
    """`tokens`."""
    updated: str | None
    """A point in time, UTC."""
    created: str | None
    """A point in time, UTC."""


AiTransactionType: TypeAlias = Literal["chat", "chat_with_files"] | str
"""The member `type` of `AiTransaction`."""


class Chat(Model):
    """A chat of the /ai/chat/ family."""

    __slots__ = ()
    _optional = frozenset((
        "chat_id",
        "creator",
        "type",
        "name",
        "status",
        "message_count",
        "messages",
        "latest_message",
        "unique_creators",
        "cost",
        "efficiency",
        "privacy",
        "created_at",
        "updated_at",
    ))
    _forms = {
        "creator": "ChatActor",
        "messages": ["Message"],
        "latest_message": "Message",
        "unique_creators": ["ChatActor"],
        "cost": "ChatCost",
        "privacy": "ChatPrivacy",
    }

    chat_id: str | None
    """29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    Both forms are accepted in requests.
    """
    creator: ChatActor | None
    """Who made a chat or a message."""
    type: ChatType | None
    """`type`."""
    name: str | None
    """`name`."""
    status: str | None
    """`status`."""
    message_count: int | None
    """`message_count`."""
    messages: list[Message] | None
    """Only in details."""
    latest_message: Message | None
    """Only in lists; a shortened message."""
    unique_creators: list[ChatActor] | None
    """`unique_creators`."""
    cost: ChatCost | None
    """`cost`."""
    efficiency: str | None
    """`efficiency`."""
    privacy: ChatPrivacy | None
    """`privacy`."""
    created_at: str | None
    """A point in time, UTC."""
    updated_at: str | None
    """A point in time, UTC."""


class ChatActor(Model):
    """Who made a chat or a message."""

    __slots__ = ()
    _optional = frozenset(("type", "id"))

    type: str | None
    """`type`."""
    id: str | None
    """Numeric id of a user, organization, workspace, share or file share. Always a string; it
    exceeds 2^53.
    """


class ChatCancelResult(Model):
    """Sent without the usual envelope."""

    __slots__ = ()
    _optional = frozenset(("success", "message", "no_pending_message"))

    success: bool | None
    """`success`."""
    message: Any
    """The message that was stopped."""
    no_pending_message: bool | None
    """Nothing was running."""


class ChatCost(Model):
    """The member `cost` of `Chat`."""

    __slots__ = ()
    _optional = frozenset(("credits",))
    _forms = {"credits": "ChatCostCredits"}

    credits: ChatCostCredits | None
    """`credits`."""


class ChatCostCredits(Model):
    """The member `credits` of `ChatCost`."""

    __slots__ = ()
    _optional = frozenset(("tokens",))

    tokens: int | None
    """Tokens charged so far."""


class ChatPrivacy(Model):
    """The member `privacy` of `Chat`."""

    __slots__ = ()
    _optional = frozenset(("visibility", "owner"))
    _forms = {"owner": "ChatActor"}

    visibility: ChatPrivacyVisibility | None
    """`visibility`."""
    owner: ChatActor | None
    """Who made a chat or a message."""


ChatPrivacyVisibility: TypeAlias = Literal["private", "public"] | str
"""The member `visibility` of `ChatPrivacy`."""


ChatType: TypeAlias = Literal["chat", "chat_with_files"] | str
"""The member `type` of `Chat`."""


class Citation(Model):
    """Where in a file an answer comes from. These keys are camelCase, unlike the rest."""

    __slots__ = ()
    _optional = frozenset(("hash", "nodeId", "versionId", "entries"))
    _forms = {"entries": ["CitationEntriesItem"]}

    hash: str | None
    """Hash of the file content, for grouping."""
    nodeId: str | None
    """29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    Both forms are accepted in requests.
    """
    versionId: str | None
    """29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    Both forms are accepted in requests.
    """
    entries: list[CitationEntriesItem] | None
    """`entries`."""


class CitationEntriesItem(Model):
    """One of: The member `entries` of `Citation`."""

    __slots__ = ()
    _optional = frozenset(("page", "snippet", "timestamp"))

    page: int | None
    """`page`."""
    snippet: str | None
    """`snippet`."""
    timestamp: float | None
    """Seconds into audio or video."""


class Message(Model):
    """A question and its answer in the /ai/chat/ family."""

    __slots__ = ()
    _optional = frozenset((
        "chat_id",
        "message_id",
        "creator",
        "personality",
        "state",
        "message",
        "response",
        "created",
        "updated",
    ))
    _forms = {"creator": "ChatActor", "message": "MessageMessage", "response": "MessageResponse"}

    chat_id: str | None
    """29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    Both forms are accepted in requests.
    """
    message_id: str | None
    """29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    Both forms are accepted in requests.
    """
    creator: ChatActor | None
    """Who made a chat or a message."""
    personality: MessagePersonality | None
    """`personality`."""
    state: MessageState | None
    """`state`."""
    message: MessageMessage | None
    """The question."""
    response: MessageResponse | None
    """Null until there is an answer."""
    created: str | None
    """A point in time, UTC."""
    updated: str | None
    """A point in time, UTC."""


class MessageMessage(Model):
    """The question."""

    __slots__ = ()
    _optional = frozenset(("text", "author_name", "scope", "attached"))
    _forms = {"attached": ["MessageMessageAttachedItem"]}

    text: str | None
    """`text`."""
    author_name: str | None
    """`author_name`."""
    scope: Any
    """What the search was narrowed to."""
    attached: list[MessageMessageAttachedItem] | None
    """`attached`."""


class MessageMessageAttachedItem(Model):
    """One of: The member `attached` of `MessageMessage`."""

    __slots__ = ()
    _optional = frozenset(("node_id", "version_id"))

    node_id: str | None
    """29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    Both forms are accepted in requests.
    """
    version_id: str | None
    """29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35 characters).
    Both forms are accepted in requests.
    """


MessagePersonality: TypeAlias = Literal["concise", "detailed"] | str
"""The member `personality` of `Message`."""


class MessageResponse(Model):
    """`MessageResponse`, as the API describes it."""

    __slots__ = ()
    _optional = frozenset((
        "text",
        "error",
        "created",
        "cost",
        "author_name",
        "events",
        "table_data",
        "analysis_chunks",
        "citations",
    ))
    _forms = {"cost": "MessageResponseCost", "citations": ["Citation"]}

    text: str | None
    """`text`."""
    error: bool | None
    """The work failed."""
    created: str | None
    """A point in time, UTC."""
    cost: MessageResponseCost | None
    """`cost`."""
    author_name: str | None
    """`author_name`."""
    events: list[Any] | None
    """`events`."""
    table_data: list[Any] | None
    """`table_data`."""
    analysis_chunks: list[Any] | None
    """`analysis_chunks`."""
    citations: list[Citation] | None
    """`citations`."""


class MessageResponseCost(Model):
    """The member `cost` of `MessageResponse`."""

    __slots__ = ()
    _optional = frozenset(("tokens", "details"))

    tokens: int | None
    """`tokens`."""
    details: Any
    """`details`."""


MessageState: TypeAlias = Literal[
    "ready",
    "in_progress",
    "post_processing",
    "complete",
    "errored",
    "needs_input",
] | str
"""The member `state` of `Message`."""
