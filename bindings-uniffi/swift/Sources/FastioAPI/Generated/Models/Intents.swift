// Generated from core/api by `cargo xtask codegen`. Do not edit.

extension Models {
    /// What `intents.allocate` answers.
    public enum IntentsAllocateReply: Union {
        /// Has one of `id`, `node_id`, `locker`, `actor`, `state`, `version`, `topic`, `message`, `sequence`, `expires_at`.
        case intent(Models.Intent)

        /// The only object among the forms.
        case object(Models.IntentsAllocateReplyObject)

        /// Another form than is known.
        case unknown(JSON)

        public static func read(_ json: JSON) throws -> Self {
            if json.hasKey("id", "node_id", "locker", "actor", "state", "version", "topic", "message", "sequence", "expires_at") { return .intent(try Models.Intent.read(json)) }
            if json.isObject { return .object(try Models.IntentsAllocateReplyObject.read(json)) }
            return .unknown(json)
        }

        public var asJSON: JSON {
            switch self {
            case .intent(let value): value.asJSON
            case .object(let value): value.asJSON
            case .unknown(let json): json
            }
        }
    }

    /// A form of `IntentsAllocateReply`.
    public struct IntentsAllocateReplyObject: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// A short-lived slot in which an agent says what it is doing. topic and message are
        /// untrusted text, for showing only.
        public var intent: Models.Intent? { get throws { try maybe("intent", Models.Intent.read) } }
    }

    /// What `intents.fill` answers.
    public enum IntentsFillReply: Union {
        /// Has one of `id`, `node_id`, `locker`, `actor`, `state`, `version`, `topic`, `message`, `sequence`, `expires_at`.
        case intent(Models.Intent)

        /// The only object among the forms.
        case object(Models.IntentsFillReplyObject)

        /// Another form than is known.
        case unknown(JSON)

        public static func read(_ json: JSON) throws -> Self {
            if json.hasKey("id", "node_id", "locker", "actor", "state", "version", "topic", "message", "sequence", "expires_at") { return .intent(try Models.Intent.read(json)) }
            if json.isObject { return .object(try Models.IntentsFillReplyObject.read(json)) }
            return .unknown(json)
        }

        public var asJSON: JSON {
            switch self {
            case .intent(let value): value.asJSON
            case .object(let value): value.asJSON
            case .unknown(let json): json
            }
        }
    }

    /// A form of `IntentsFillReply`.
    public struct IntentsFillReplyObject: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// A short-lived slot in which an agent says what it is doing. topic and message are
        /// untrusted text, for showing only.
        public var intent: Models.Intent? { get throws { try maybe("intent", Models.Intent.read) } }
    }

    /// What `intents.get` answers.
    public struct IntentsGetReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `items`.
        public var items: [Models.Intent]? { get throws { try maybe("items", Forms.list(Models.Intent.read)) } }
    }

    /// What `intents.list` answers.
    public struct IntentsListReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `items`.
        public var items: [Models.Intent]? { get throws { try maybe("items", Forms.list(Models.Intent.read)) } }

        /// `cursor`.
        public var cursor: String? { get throws { try maybe("cursor", Forms.text) } }
    }
}
