// Generated from core/api by `cargo xtask codegen`. Do not edit.

extension Models {
    /// An invitation as its sender sees it. The request fields (state, permissions, notify_options,
    /// expires) hint at the rest.
    public struct EntityInvitation: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Goes into the path of members.update_invitation and members.delete_invitation.
        public var id: String? { get throws { try maybe("id", Forms.text) } }

        /// `state`.
        public var state: Models.EntityInvitationState? { get throws { try maybe("state", Models.EntityInvitationState.read) } }

        /// A point in time, UTC.
        public var created: String? { get throws { try maybe("created", Forms.loose) } }

        /// A point in time, UTC.
        public var expires: String? { get throws { try maybe("expires", Forms.loose) } }
    }

    /// The member `state` of `EntityInvitation`.
    public struct EntityInvitationState: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `pending`
        public static var pending: Self { Self("pending") }

        /// `accepted`
        public static var accepted: Self { Self("accepted") }

        /// `declined`
        public static var declined: Self { Self("declined") }
    }

    /// State of an invitation.
    public struct InvitationState: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `pending`
        public static var pending: Self { Self("pending") }

        /// `accepted`
        public static var accepted: Self { Self("accepted") }

        /// `declined`
        public static var declined: Self { Self("declined") }
    }

    /// `InvitationUpdate`, as the API describes it.
    public struct InvitationUpdate: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// State of an invitation. One of `pending`, `accepted`, `declined`.
        public var state: Models.InvitationState? { get throws { try maybe("state", Models.InvitationState.read) } }

        /// Role that can be granted. org takes admin and member, workspace also guest, share also
        /// guest and view. One of `admin`, `member`, `guest`, `view`.
        public var permissions: Models.MemberRole? { get throws { try maybe("permissions", Models.MemberRole.read) } }

        /// What the member is told. The list is not published; two values are known.
        public var notifyOptions: Models.NotifyPreference? { get throws { try maybe("notify_options", Models.NotifyPreference.read) } }

        /// End of the membership as date and time.
        public var expires: String? { get throws { try maybe("expires", Forms.text) } }
    }

    /// A user as a member; the fields of User come along. The role, the notification preference and
    /// the end of the membership come too, under keys no source shows.
    public struct Member: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Numeric id of a user, organization, workspace, share or file share. Always a string; it
        /// exceeds 2^53. From output level `terse` on.
        public var id: String? { get throws { try maybe("id", Forms.loose) } }

        /// `account_type`. From output level `terse` on.
        public var accountType: Models.MemberAccountType? { get throws { try maybe("account_type", Models.MemberAccountType.read) } }

        /// `first_name`. From output level `terse` on.
        public var firstName: String? { get throws { try maybe("first_name", Forms.text) } }

        /// `last_name`. From output level `terse` on.
        public var lastName: String? { get throws { try maybe("last_name", Forms.text) } }

        /// `email_address`.
        public var emailAddress: String? { get throws { try maybe("email_address", Forms.text) } }

        /// URL of the photo. From output level `terse` on.
        public var profilePic: String? { get throws { try maybe("profile_pic", Forms.text) } }

        /// pending = invited and without an account so far.
        public var status: Models.MemberStatus? { get throws { try maybe("status", Models.MemberStatus.read) } }

        /// The open invitation of a pending member; null on an active one.
        public var invite: Models.MemberInvite? { get throws { try maybe("invite", Models.MemberInvite.read) } }
    }

    /// The member `account_type` of `Member`.
    public struct MemberAccountType: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `human`
        public static var human: Self { Self("human") }

        /// `agent`
        public static var agent: Self { Self("agent") }
    }

    /// `MemberAdd`, as the API describes it.
    public struct MemberAdd: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Role that can be granted. org takes admin and member, workspace also guest, share also
        /// guest and view. One of `admin`, `member`, `guest`, `view`. Default: `member`.
        public var permissions: Models.MemberRole? { get throws { try maybe("permissions", Models.MemberRole.read) } }

        /// What the member is told. The list is not published; two values are known.
        public var notifyOptions: Models.NotifyPreference? { get throws { try maybe("notify_options", Models.NotifyPreference.read) } }

        /// End of the membership, YYYY-MM-DD HH:MM:SS UTC; null or an empty string clears it.
        /// `"null"` or `""` clears it.
        public var expires: String? { get throws { try maybe("expires", Forms.text) } }

        /// Send the mail again, 60 seconds after the first at the earliest.
        public var forceNotification: Bool? { get throws { try maybe("force_notification", Forms.boolean) } }

        /// Words for the invitation mail.
        public var message: String? { get throws { try maybe("message", Forms.text) } }

        /// End of the invitation, YYYY-MM-DD HH:MM:SS UTC.
        public var invitationExpires: String? { get throws { try maybe("invitation_expires", Forms.text) } }
    }

    /// The open invitation of a pending member; null on an active one.
    public struct MemberInvite: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Invitation ID.
        public var id: String? { get throws { try maybe("id", Forms.text) } }

        /// A point in time, UTC.
        public var created: String? { get throws { try maybe("created", Forms.loose) } }

        /// YYYY-MM-DD HH:MM:SS UTC, or null without an end.
        public var expires: String? { get throws { try maybe("expires", Forms.loose) } }
    }

    /// Role that can be granted. org takes admin and member, workspace also guest, share also guest
    /// and view.
    public struct MemberRole: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `admin`
        public static var admin: Self { Self("admin") }

        /// `member`
        public static var member: Self { Self("member") }

        /// `guest`
        public static var guest: Self { Self("guest") }

        /// `view`
        public static var view: Self { Self("view") }
    }

    /// pending = invited and without an account so far.
    public struct MemberStatus: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `active`
        public static var active: Self { Self("active") }

        /// `pending`
        public static var pending: Self { Self("pending") }
    }

    /// `MemberUpdate`, as the API describes it.
    public struct MemberUpdate: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Role that can be granted. org takes admin and member, workspace also guest, share also
        /// guest and view. One of `admin`, `member`, `guest`, `view`.
        public var permissions: Models.MemberRole? { get throws { try maybe("permissions", Models.MemberRole.read) } }

        /// What the member is told. The list is not published; two values are known. On: workspace.
        public var notifications: Models.NotifyPreference? { get throws { try maybe("notifications", Models.NotifyPreference.read) } }

        /// What the member is told. The list is not published; two values are known. On: share.
        public var notifyOptions: Models.NotifyPreference? { get throws { try maybe("notify_options", Models.NotifyPreference.read) } }

        /// End of the membership, YYYY-MM-DD HH:MM:SS; null or an empty string clears it. `"null"`
        /// or `""` clears it.
        public var expires: String? { get throws { try maybe("expires", Forms.text) } }
    }

    /// What to do with it.
    public struct MembersAnswerInvitationAction: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `accept`
        public static var accept: Self { Self("accept") }

        /// `decline`
        public static var decline: Self { Self("decline") }
    }

    /// What `members.get` answers.
    public enum MembersGetReply: Union {
        /// Has one of `id`, `account_type`, `first_name`, `last_name`, `email_address`, `profile_pic`, `status`, `invite`.
        case member(Models.Member)

        /// Has one of `member`, `user`.
        case object(Models.MembersGetReplyObject)

        /// Another form than is known.
        case unknown(JSON)

        public static func read(_ json: JSON) throws -> Self {
            if json.hasKey("id", "account_type", "first_name", "last_name", "email_address", "profile_pic", "status", "invite") { return .member(try Models.Member.read(json)) }
            if json.hasKey("member", "user") { return .object(try Models.MembersGetReplyObject.read(json)) }
            return .unknown(json)
        }

        public var asJSON: JSON {
            switch self {
            case .member(let value): value.asJSON
            case .object(let value): value.asJSON
            case .unknown(let json): json
            }
        }
    }

    /// A form of `MembersGetReply`.
    public struct MembersGetReplyObject: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// A user as a member; the fields of User come along. The role, the notification preference
        /// and the end of the membership come too, under keys no source shows.
        public var member: Models.Member? { get throws { try maybe("member", Models.Member.read) } }

        /// A user as a member; the fields of User come along. The role, the notification preference
        /// and the end of the membership come too, under keys no source shows.
        public var user: Models.Member? { get throws { try maybe("user", Models.Member.read) } }
    }

    /// What `members.list_invitations_by_state` answers.
    public struct MembersListInvitationsByStateReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `invitations`. Known by inference only.
        public var invitations: [Models.EntityInvitation]? { get throws { try maybe("invitations", Forms.list(Models.EntityInvitation.read)) } }

        /// `OffsetPagination`, as the API describes it.
        public var pagination: Models.OffsetPagination? { get throws { try maybe("pagination", Models.OffsetPagination.read) } }
    }

    /// What `members.list_invitations` answers.
    public struct MembersListInvitationsReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `invitations`. Known by inference only.
        public var invitations: [Models.EntityInvitation]? { get throws { try maybe("invitations", Forms.list(Models.EntityInvitation.read)) } }

        /// `OffsetPagination`, as the API describes it.
        public var pagination: Models.OffsetPagination? { get throws { try maybe("pagination", Models.OffsetPagination.read) } }
    }

    /// What `members.list` answers.
    public struct MembersListReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `users`.
        public var users: [Models.Member]? { get throws { try maybe("users", Forms.list(Models.Member.read)) } }

        /// `OffsetPagination`, as the API describes it.
        public var pagination: Models.OffsetPagination? { get throws { try maybe("pagination", Models.OffsetPagination.read) } }
    }

    /// What the member is told. The list is not published; two values are known.
    public struct NotifyPreference: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Notify me in app`
        public static var notifyMeInApp: Self { Self("Notify me in app") }

        /// `Notify me in app and via email`
        public static var notifyMeInAppAndViaEmail: Self { Self("Notify me in app and via email") }
    }
}
