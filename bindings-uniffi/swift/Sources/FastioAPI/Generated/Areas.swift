// Generated from core/api by `cargo xtask codegen`. Do not edit.

/// Every operation of the API, by area.
extension Caller {
    /// Operations on activity.
    public var activity: ActivityArea { ActivityArea(self) }

    /// Operations on ai.
    public var ai: AiArea { AiArea(self) }

    /// Operations on ai memory.
    public var aiMemory: AiMemoryArea { AiMemoryArea(self) }

    /// Operations on approvals.
    public var approvals: ApprovalsArea { ApprovalsArea(self) }

    /// Operations on assets.
    public var assets: AssetsArea { AssetsArea(self) }

    /// Operations on auth.
    public var auth: AuthArea { AuthArea(self) }

    /// Operations on billing.
    public var billing: BillingArea { BillingArea(self) }

    /// Operations on chats.
    public var chats: ChatsArea { ChatsArea(self) }

    /// Operations on comments.
    public var comments: CommentsArea { CommentsArea(self) }

    /// Operations on dashboard.
    public var dashboard: DashboardArea { DashboardArea(self) }

    /// Operations on downloads.
    public var downloads: DownloadsArea { DownloadsArea(self) }

    /// Operations on events.
    public var events: EventsArea { EventsArea(self) }

    /// Operations on fileshares.
    public var fileshares: FilesharesArea { FilesharesArea(self) }

    /// Operations on imports.
    public var imports: ImportsArea { ImportsArea(self) }

    /// Operations on instructions.
    public var instructions: InstructionsArea { InstructionsArea(self) }

    /// Operations on intents.
    public var intents: IntentsArea { IntentsArea(self) }

    /// Operations on legacy chats.
    public var legacyChats: LegacyChatsArea { LegacyChatsArea(self) }

    /// Operations on locks.
    public var locks: LocksArea { LocksArea(self) }

    /// Operations on members.
    public var members: MembersArea { MembersArea(self) }

    /// Operations on metadata.
    public var metadata: MetadataArea { MetadataArea(self) }

    /// Operations on notes.
    public var notes: NotesArea { NotesArea(self) }

    /// Operations on oauth.
    public var oauth: OauthArea { OauthArea(self) }

    /// Operations on orgs.
    public var orgs: OrgsArea { OrgsArea(self) }

    /// Operations on previews.
    public var previews: PreviewsArea { PreviewsArea(self) }

    /// Operations on quickshares.
    public var quickshares: QuicksharesArea { QuicksharesArea(self) }

    /// Operations on realtime.
    public var realtime: RealtimeArea { RealtimeArea(self) }

    /// Operations on search.
    public var search: SearchArea { SearchArea(self) }

    /// Operations on shares.
    public var shares: SharesArea { SharesArea(self) }

    /// Operations on signing.
    public var signing: SigningArea { SigningArea(self) }

    /// Operations on storage.
    public var storage: StorageArea { StorageArea(self) }

    /// Operations on system.
    public var system: SystemArea { SystemArea(self) }

    /// Operations on task lists.
    public var taskLists: TaskListsArea { TaskListsArea(self) }

    /// Operations on tasks.
    public var tasks: TasksArea { TasksArea(self) }

    /// Operations on todos.
    public var todos: TodosArea { TodosArea(self) }

    /// Operations on transforms.
    public var transforms: TransformsArea { TransformsArea(self) }

    /// Operations on uploads.
    public var uploads: UploadsArea { UploadsArea(self) }

    /// Operations on users.
    public var users: UsersArea { UsersArea(self) }

    /// Operations on web uploads.
    public var webUploads: WebUploadsArea { WebUploadsArea(self) }

    /// Operations on worklogs.
    public var worklogs: WorklogsArea { WorklogsArea(self) }

    /// Operations on workspaces.
    public var workspaces: WorkspacesArea { WorkspacesArea(self) }
}
