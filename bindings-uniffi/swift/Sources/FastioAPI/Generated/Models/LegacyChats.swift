// Generated from core/api by `cargo xtask codegen`. Do not edit.

extension Models {
    /// Kind of profile the path addresses, where workspaces and shares have the same path.
    public struct Context: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `workspace`
        public static var workspace: Self { Self("workspace") }

        /// `share`
        public static var share: Self { Self("share") }
    }

    /// Length and style of the answer.
    public struct LegacyChatsCreatePersonality: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `concise`
        public static var concise: Self { Self("concise") }

        /// `detailed`
        public static var detailed: Self { Self("detailed") }
    }

    /// Who may see the chat.
    public struct LegacyChatsCreatePrivacy: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `private`
        public static var `private`: Self { Self("private") }

        /// `public`
        public static var `public`: Self { Self("public") }
    }

    /// What `legacy_chats.create` answers.
    public struct LegacyChatsCreateReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
        /// characters). Both forms are accepted in requests.
        public var id: String? { get throws { try maybe("id", Forms.text) } }

        /// The first message; its id is null when no question was sent.
        public var message: Models.LegacyChatsCreateReplyMessage? { get throws { try maybe("message", Models.LegacyChatsCreateReplyMessage.read) } }
    }

    /// The first message; its id is null when no question was sent.
    public struct LegacyChatsCreateReplyMessage: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
        /// characters). Both forms are accepted in requests.
        public var id: String? { get throws { try maybe("id", Forms.text) } }
    }

    /// chat: no index; chat_with_files: grounded in files.
    public struct LegacyChatsCreateType: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `chat`
        public static var chat: Self { Self("chat") }

        /// `chat_with_files`
        public static var chatWithFiles: Self { Self("chat_with_files") }
    }

    /// What `legacy_chats.get_message` answers.
    public struct LegacyChatsGetMessageReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// A question and its answer in the /ai/chat/ family. Known by inference only.
        public var message: Models.Message? { get throws { try maybe("message", Models.Message.read) } }
    }

    /// Length and style of the answer.
    public struct LegacyChatsSendMessagePersonality: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `concise`
        public static var concise: Self { Self("concise") }

        /// `detailed`
        public static var detailed: Self { Self("detailed") }
    }

    /// What `legacy_chats.send_message` answers.
    public struct LegacyChatsSendMessageReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
        /// characters). Both forms are accepted in requests.
        public var id: String? { get throws { try maybe("id", Forms.text) } }
    }
}
