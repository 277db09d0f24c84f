// Generated from core/api by `cargo xtask codegen`. Do not edit.
package io.fast.sdk

import io.fast.sdk.areas.ActivityArea
import io.fast.sdk.areas.AiArea
import io.fast.sdk.areas.AiMemoryArea
import io.fast.sdk.areas.ApprovalsArea
import io.fast.sdk.areas.AssetsArea
import io.fast.sdk.areas.AuthArea
import io.fast.sdk.areas.BillingArea
import io.fast.sdk.areas.ChatsArea
import io.fast.sdk.areas.CommentsArea
import io.fast.sdk.areas.DashboardArea
import io.fast.sdk.areas.DownloadsArea
import io.fast.sdk.areas.EventsArea
import io.fast.sdk.areas.FilesharesArea
import io.fast.sdk.areas.ImportsArea
import io.fast.sdk.areas.InstructionsArea
import io.fast.sdk.areas.IntentsArea
import io.fast.sdk.areas.LegacyChatsArea
import io.fast.sdk.areas.LocksArea
import io.fast.sdk.areas.MembersArea
import io.fast.sdk.areas.MetadataArea
import io.fast.sdk.areas.NotesArea
import io.fast.sdk.areas.OauthArea
import io.fast.sdk.areas.OrgsArea
import io.fast.sdk.areas.PreviewsArea
import io.fast.sdk.areas.QuicksharesArea
import io.fast.sdk.areas.RealtimeArea
import io.fast.sdk.areas.SearchArea
import io.fast.sdk.areas.SharesArea
import io.fast.sdk.areas.SigningArea
import io.fast.sdk.areas.StorageArea
import io.fast.sdk.areas.SystemArea
import io.fast.sdk.areas.TaskListsArea
import io.fast.sdk.areas.TasksArea
import io.fast.sdk.areas.TodosArea
import io.fast.sdk.areas.TransformsArea
import io.fast.sdk.areas.UploadsArea
import io.fast.sdk.areas.UsersArea
import io.fast.sdk.areas.WebUploadsArea
import io.fast.sdk.areas.WorklogsArea
import io.fast.sdk.areas.WorkspacesArea

/** Every operation of the API, by area. */
public open class Areas(caller: Caller) {
    /** Operations on activity. */
    public val activity: ActivityArea = ActivityArea(caller)

    /** Operations on ai. */
    public val ai: AiArea = AiArea(caller)

    /** Operations on ai memory. */
    public val aiMemory: AiMemoryArea = AiMemoryArea(caller)

    /** Operations on approvals. */
    public val approvals: ApprovalsArea = ApprovalsArea(caller)

    /** Operations on assets. */
    public val assets: AssetsArea = AssetsArea(caller)

    /** Operations on auth. */
    public val auth: AuthArea = AuthArea(caller)

    /** Operations on billing. */
    public val billing: BillingArea = BillingArea(caller)

    /** Operations on chats. */
    public val chats: ChatsArea = ChatsArea(caller)

    /** Operations on comments. */
    public val comments: CommentsArea = CommentsArea(caller)

    /** Operations on dashboard. */
    public val dashboard: DashboardArea = DashboardArea(caller)

    /** Operations on downloads. */
    public val downloads: DownloadsArea = DownloadsArea(caller)

    /** Operations on events. */
    public val events: EventsArea = EventsArea(caller)

    /** Operations on fileshares. */
    public val fileshares: FilesharesArea = FilesharesArea(caller)

    /** Operations on imports. */
    public val imports: ImportsArea = ImportsArea(caller)

    /** Operations on instructions. */
    public val instructions: InstructionsArea = InstructionsArea(caller)

    /** Operations on intents. */
    public val intents: IntentsArea = IntentsArea(caller)

    /** Operations on legacy chats. */
    public val legacyChats: LegacyChatsArea = LegacyChatsArea(caller)

    /** Operations on locks. */
    public val locks: LocksArea = LocksArea(caller)

    /** Operations on members. */
    public val members: MembersArea = MembersArea(caller)

    /** Operations on metadata. */
    public val metadata: MetadataArea = MetadataArea(caller)

    /** Operations on notes. */
    public val notes: NotesArea = NotesArea(caller)

    /** Operations on oauth. */
    public val oauth: OauthArea = OauthArea(caller)

    /** Operations on orgs. */
    public val orgs: OrgsArea = OrgsArea(caller)

    /** Operations on previews. */
    public val previews: PreviewsArea = PreviewsArea(caller)

    /** Operations on quickshares. */
    public val quickshares: QuicksharesArea = QuicksharesArea(caller)

    /** Operations on realtime. */
    public val realtime: RealtimeArea = RealtimeArea(caller)

    /** Operations on search. */
    public val search: SearchArea = SearchArea(caller)

    /** Operations on shares. */
    public val shares: SharesArea = SharesArea(caller)

    /** Operations on signing. */
    public val signing: SigningArea = SigningArea(caller)

    /** Operations on storage. */
    public val storage: StorageArea = StorageArea(caller)

    /** Operations on system. */
    public val system: SystemArea = SystemArea(caller)

    /** Operations on task lists. */
    public val taskLists: TaskListsArea = TaskListsArea(caller)

    /** Operations on tasks. */
    public val tasks: TasksArea = TasksArea(caller)

    /** Operations on todos. */
    public val todos: TodosArea = TodosArea(caller)

    /** Operations on transforms. */
    public val transforms: TransformsArea = TransformsArea(caller)

    /** Operations on uploads. */
    public val uploads: UploadsArea = UploadsArea(caller)

    /** Operations on users. */
    public val users: UsersArea = UsersArea(caller)

    /** Operations on web uploads. */
    public val webUploads: WebUploadsArea = WebUploadsArea(caller)

    /** Operations on worklogs. */
    public val worklogs: WorklogsArea = WorklogsArea(caller)

    /** Operations on workspaces. */
    public val workspaces: WorkspacesArea = WorkspacesArea(caller)
}
