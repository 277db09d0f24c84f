// Generated from core/api by `cargo xtask codegen`. Do not edit.

extension Models {
    /// Workspace only, fixed for the life of the chat; a share refuses it.
    public struct ChatsCreateKind: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `user`
        public static var user: Self { Self("user") }

        /// `agent`
        public static var agent: Self { Self("agent") }
    }

    /// Workspace only; a share chat is always private and refuses it. public is switched off
    /// platform-wide (403).
    public struct ChatsCreatePrivacy: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `private`
        public static var `private`: Self { Self("private") }

        /// `public`
        public static var `public`: Self { Self("public") }
    }

    /// What `chats.create` answers.
    public struct ChatsCreateReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// A chat of the /ai/agent/ family. Other fields are not documented.
        public var thread: Models.AgentThread? { get throws { try maybe("thread", Models.AgentThread.read) } }

        /// A question and its answer in the /ai/agent/ family.
        public var turn: Models.AgentTurn? { get throws { try maybe("turn", Models.AgentTurn.read) } }
    }

    /// What `chats.get_message` answers.
    public struct ChatsGetMessageReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// A question and its answer in the /ai/agent/ family.
        public var message: Models.AgentTurn? { get throws { try maybe("message", Models.AgentTurn.read) } }

        /// A question and its answer in the /ai/agent/ family.
        public var turn: Models.AgentTurn? { get throws { try maybe("turn", Models.AgentTurn.read) } }
    }

    /// What `chats.get` answers.
    public struct ChatsGetReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// A chat of the /ai/agent/ family. Other fields are not documented.
        public var thread: Models.AgentThread? { get throws { try maybe("thread", Models.AgentThread.read) } }

        /// A chat of the /ai/agent/ family. Other fields are not documented.
        public var chat: Models.AgentThread? { get throws { try maybe("chat", Models.AgentThread.read) } }

        /// `AgentTurnList`, as the API describes it.
        public var messages: Models.AgentTurnList? { get throws { try maybe("messages", Models.AgentTurnList.read) } }
    }

    /// Which kind of chat.
    public struct ChatsListDeletedKind: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `user`
        public static var user: Self { Self("user") }

        /// `agent`
        public static var agent: Self { Self("agent") }

        /// `all`
        public static var all: Self { Self("all") }
    }

    /// Which kind of chat.
    public struct ChatsListKind: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `user`
        public static var user: Self { Self("user") }

        /// `agent`
        public static var agent: Self { Self("agent") }

        /// `all`
        public static var all: Self { Self("all") }
    }
}
