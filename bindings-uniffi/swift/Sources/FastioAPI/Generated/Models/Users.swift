// Generated from core/api by `cargo xtask codegen`. Do not edit.

extension Models {
    /// An invitation to an org, workspace or share.
    public struct Invitation: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
        /// characters). Both forms are accepted in requests.
        public var id: String? { get throws { try maybe("id", Forms.text) } }

        /// A point in time, UTC.
        public var created: String? { get throws { try maybe("created", Forms.loose) } }

        /// A point in time, UTC.
        public var expires: String? { get throws { try maybe("expires", Forms.loose) } }
    }

    /// A user. The levels standard and full add fields that no source lists.
    public struct User: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Numeric id of a user, organization, workspace, share or file share. Always a string; it
        /// exceeds 2^53. From output level `terse` on.
        public var id: String? { get throws { try maybe("id", Forms.loose) } }

        /// `account_type`. From output level `terse` on.
        public var accountType: Models.UserAccountType? { get throws { try maybe("account_type", Models.UserAccountType.read) } }

        /// `first_name`. From output level `terse` on.
        public var firstName: String? { get throws { try maybe("first_name", Forms.text) } }

        /// `last_name`. From output level `terse` on.
        public var lastName: String? { get throws { try maybe("last_name", Forms.text) } }

        /// `email_address`.
        public var emailAddress: String? { get throws { try maybe("email_address", Forms.text) } }

        /// URL of the photo. From output level `terse` on.
        public var profilePic: String? { get throws { try maybe("profile_pic", Forms.text) } }
    }

    /// The member `account_type` of `User`.
    public struct UserAccountType: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `human`
        public static var human: Self { Self("human") }

        /// `agent`
        public static var agent: Self { Self("agent") }
    }

    /// `UserInstructions`, as the API describes it.
    public struct UserInstructions: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Markdown; empty when nothing was written.
        public var content: String? { get throws { try maybe("content", Forms.text) } }
    }

    /// What `users.accept_all_invitations` answers.
    public struct UsersAcceptAllInvitationsReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Invitations that were refused and stay pending.
        public var refused: [JSON]? { get throws { try maybe("refused", Forms.list(Forms.any)) } }
    }

    /// What `users.create` answers.
    public struct UsersCreateReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Session JWT of a new account; absent where an email tells how to go on.
        public var authToken: Secret? { get throws { try maybe("auth_token", Forms.secret) } }
    }

    /// What `users.list_invitations` answers.
    public struct UsersListInvitationsReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `invitations`. Known by inference only.
        public var invitations: [Models.Invitation]? { get throws { try maybe("invitations", Forms.list(Models.Invitation.read)) } }

        /// `OffsetPagination`, as the API describes it.
        public var pagination: Models.OffsetPagination? { get throws { try maybe("pagination", Models.OffsetPagination.read) } }
    }

    /// What `users.list_shares` answers.
    public struct UsersListSharesReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `shares`.
        public var shares: [Models.Share]? { get throws { try maybe("shares", Forms.list(Models.Share.read)) } }

        /// `OffsetPagination`, as the API describes it.
        public var pagination: Models.OffsetPagination? { get throws { try maybe("pagination", Models.OffsetPagination.read) } }
    }

    /// The parameter `state` of `users.set_autosync`.
    public struct UsersSetAutosyncState: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `enable`
        public static var enable: Self { Self("enable") }

        /// `disable`
        public static var disable: Self { Self("disable") }
    }
}
