# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Every operation of the API, by area. An area is loaded when it is first used."""

from __future__ import annotations

from ..._lazy import LazyAreas

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .activity import AsyncActivity
    from .ai import AsyncAi
    from .ai_memory import AsyncAiMemory
    from .approvals import AsyncApprovals
    from .assets import AsyncAssets
    from .auth import AsyncAuth
    from .billing import AsyncBilling
    from .chats import AsyncChats
    from .comments import AsyncComments
    from .dashboard import AsyncDashboard
    from .downloads import AsyncDownloads
    from .events import AsyncEvents
    from .fileshares import AsyncFileshares
    from .imports import AsyncImports
    from .instructions import AsyncInstructions
    from .intents import AsyncIntents
    from .legacy_chats import AsyncLegacyChats
    from .locks import AsyncLocks
    from .members import AsyncMembers
    from .metadata import AsyncMetadata
    from .notes import AsyncNotes
    from .oauth import AsyncOauth
    from .orgs import AsyncOrgs
    from .previews import AsyncPreviews
    from .quickshares import AsyncQuickshares
    from .realtime import AsyncRealtime
    from .search import AsyncSearch
    from .shares import AsyncShares
    from .signing import AsyncSigning
    from .storage import AsyncStorage
    from .system import AsyncSystem
    from .task_lists import AsyncTaskLists
    from .tasks import AsyncTasks
    from .todos import AsyncTodos
    from .transforms import AsyncTransforms
    from .uploads import AsyncUploads
    from .users import AsyncUsers
    from .web_uploads import AsyncWebUploads
    from .worklogs import AsyncWorklogs
    from .workspaces import AsyncWorkspaces


class AsyncAreas(LazyAreas):
    """Every operation of the API, by area. An area is loaded when it is first used."""

    _package = __name__
    _classes = {
        "activity": "AsyncActivity",
        "ai": "AsyncAi",
        "ai_memory": "AsyncAiMemory",
        "approvals": "AsyncApprovals",
        "assets": "AsyncAssets",
        "auth": "AsyncAuth",
        "billing": "AsyncBilling",
        "chats": "AsyncChats",
        "comments": "AsyncComments",
        "dashboard": "AsyncDashboard",
        "downloads": "AsyncDownloads",
        "events": "AsyncEvents",
        "fileshares": "AsyncFileshares",
        "imports": "AsyncImports",
        "instructions": "AsyncInstructions",
        "intents": "AsyncIntents",
        "legacy_chats": "AsyncLegacyChats",
        "locks": "AsyncLocks",
        "members": "AsyncMembers",
        "metadata": "AsyncMetadata",
        "notes": "AsyncNotes",
        "oauth": "AsyncOauth",
        "orgs": "AsyncOrgs",
        "previews": "AsyncPreviews",
        "quickshares": "AsyncQuickshares",
        "realtime": "AsyncRealtime",
        "search": "AsyncSearch",
        "shares": "AsyncShares",
        "signing": "AsyncSigning",
        "storage": "AsyncStorage",
        "system": "AsyncSystem",
        "task_lists": "AsyncTaskLists",
        "tasks": "AsyncTasks",
        "todos": "AsyncTodos",
        "transforms": "AsyncTransforms",
        "uploads": "AsyncUploads",
        "users": "AsyncUsers",
        "web_uploads": "AsyncWebUploads",
        "worklogs": "AsyncWorklogs",
        "workspaces": "AsyncWorkspaces",
    }

    activity: AsyncActivity
    """Operations on activity."""
    ai: AsyncAi
    """Operations on ai."""
    ai_memory: AsyncAiMemory
    """Operations on ai memory."""
    approvals: AsyncApprovals
    """Operations on approvals."""
    assets: AsyncAssets
    """Operations on assets."""
    auth: AsyncAuth
    """Operations on auth."""
    billing: AsyncBilling
    """Operations on billing."""
    chats: AsyncChats
    """Operations on chats."""
    comments: AsyncComments
    """Operations on comments."""
    dashboard: AsyncDashboard
    """Operations on dashboard."""
    downloads: AsyncDownloads
    """Operations on downloads."""
    events: AsyncEvents
    """Operations on events."""
    fileshares: AsyncFileshares
    """Operations on fileshares."""
    imports: AsyncImports
    """Operations on imports."""
    instructions: AsyncInstructions
    """Operations on instructions."""
    intents: AsyncIntents
    """Operations on intents."""
    legacy_chats: AsyncLegacyChats
    """Operations on legacy chats."""
    locks: AsyncLocks
    """Operations on locks."""
    members: AsyncMembers
    """Operations on members."""
    metadata: AsyncMetadata
    """Operations on metadata."""
    notes: AsyncNotes
    """Operations on notes."""
    oauth: AsyncOauth
    """Operations on oauth."""
    orgs: AsyncOrgs
    """Operations on orgs."""
    previews: AsyncPreviews
    """Operations on previews."""
    quickshares: AsyncQuickshares
    """Operations on quickshares."""
    realtime: AsyncRealtime
    """Operations on realtime."""
    search: AsyncSearch
    """Operations on search."""
    shares: AsyncShares
    """Operations on shares."""
    signing: AsyncSigning
    """Operations on signing."""
    storage: AsyncStorage
    """Operations on storage."""
    system: AsyncSystem
    """Operations on system."""
    task_lists: AsyncTaskLists
    """Operations on task lists."""
    tasks: AsyncTasks
    """Operations on tasks."""
    todos: AsyncTodos
    """Operations on todos."""
    transforms: AsyncTransforms
    """Operations on transforms."""
    uploads: AsyncUploads
    """Operations on uploads."""
    users: AsyncUsers
    """Operations on users."""
    web_uploads: AsyncWebUploads
    """Operations on web uploads."""
    worklogs: AsyncWorklogs
    """Operations on worklogs."""
    workspaces: AsyncWorkspaces
    """Operations on workspaces."""
