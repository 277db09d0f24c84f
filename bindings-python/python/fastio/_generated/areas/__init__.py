# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Every operation of the API, by area. An area is loaded when it is first used."""

from __future__ import annotations

from ..._lazy import LazyAreas

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .activity import Activity
    from .ai import Ai
    from .ai_memory import AiMemory
    from .approvals import Approvals
    from .assets import Assets
    from .auth import Auth
    from .billing import Billing
    from .chats import Chats
    from .comments import Comments
    from .dashboard import Dashboard
    from .downloads import Downloads
    from .events import Events
    from .fileshares import Fileshares
    from .imports import Imports
    from .instructions import Instructions
    from .intents import Intents
    from .legacy_chats import LegacyChats
    from .locks import Locks
    from .members import Members
    from .metadata import Metadata
    from .notes import Notes
    from .oauth import Oauth
    from .orgs import Orgs
    from .previews import Previews
    from .quickshares import Quickshares
    from .realtime import Realtime
    from .search import Search
    from .shares import Shares
    from .signing import Signing
    from .storage import Storage
    from .system import System
    from .task_lists import TaskLists
    from .tasks import Tasks
    from .todos import Todos
    from .transforms import Transforms
    from .uploads import Uploads
    from .users import Users
    from .web_uploads import WebUploads
    from .worklogs import Worklogs
    from .workspaces import Workspaces


class Areas(LazyAreas):
    """Every operation of the API, by area. An area is loaded when it is first used."""

    _package = __name__
    _classes = {
        "activity": "Activity",
        "ai": "Ai",
        "ai_memory": "AiMemory",
        "approvals": "Approvals",
        "assets": "Assets",
        "auth": "Auth",
        "billing": "Billing",
        "chats": "Chats",
        "comments": "Comments",
        "dashboard": "Dashboard",
        "downloads": "Downloads",
        "events": "Events",
        "fileshares": "Fileshares",
        "imports": "Imports",
        "instructions": "Instructions",
        "intents": "Intents",
        "legacy_chats": "LegacyChats",
        "locks": "Locks",
        "members": "Members",
        "metadata": "Metadata",
        "notes": "Notes",
        "oauth": "Oauth",
        "orgs": "Orgs",
        "previews": "Previews",
        "quickshares": "Quickshares",
        "realtime": "Realtime",
        "search": "Search",
        "shares": "Shares",
        "signing": "Signing",
        "storage": "Storage",
        "system": "System",
        "task_lists": "TaskLists",
        "tasks": "Tasks",
        "todos": "Todos",
        "transforms": "Transforms",
        "uploads": "Uploads",
        "users": "Users",
        "web_uploads": "WebUploads",
        "worklogs": "Worklogs",
        "workspaces": "Workspaces",
    }

    activity: Activity
    """Operations on activity."""
    ai: Ai
    """Operations on ai."""
    ai_memory: AiMemory
    """Operations on ai memory."""
    approvals: Approvals
    """Operations on approvals."""
    assets: Assets
    """Operations on assets."""
    auth: Auth
    """Operations on auth."""
    billing: Billing
    """Operations on billing."""
    chats: Chats
    """Operations on chats."""
    comments: Comments
    """Operations on comments."""
    dashboard: Dashboard
    """Operations on dashboard."""
    downloads: Downloads
    """Operations on downloads."""
    events: Events
    """Operations on events."""
    fileshares: Fileshares
    """Operations on fileshares."""
    imports: Imports
    """Operations on imports."""
    instructions: Instructions
    """Operations on instructions."""
    intents: Intents
    """Operations on intents."""
    legacy_chats: LegacyChats
    """Operations on legacy chats."""
    locks: Locks
    """Operations on locks."""
    members: Members
    """Operations on members."""
    metadata: Metadata
    """Operations on metadata."""
    notes: Notes
    """Operations on notes."""
    oauth: Oauth
    """Operations on oauth."""
    orgs: Orgs
    """Operations on orgs."""
    previews: Previews
    """Operations on previews."""
    quickshares: Quickshares
    """Operations on quickshares."""
    realtime: Realtime
    """Operations on realtime."""
    search: Search
    """Operations on search."""
    shares: Shares
    """Operations on shares."""
    signing: Signing
    """Operations on signing."""
    storage: Storage
    """Operations on storage."""
    system: System
    """Operations on system."""
    task_lists: TaskLists
    """Operations on task lists."""
    tasks: Tasks
    """Operations on tasks."""
    todos: Todos
    """Operations on todos."""
    transforms: Transforms
    """Operations on transforms."""
    uploads: Uploads
    """Operations on uploads."""
    users: Users
    """Operations on users."""
    web_uploads: WebUploads
    """Operations on web uploads."""
    worklogs: Worklogs
    """Operations on worklogs."""
    workspaces: Workspaces
    """Operations on workspaces."""
