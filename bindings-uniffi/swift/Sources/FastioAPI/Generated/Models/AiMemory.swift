// Generated from core/api by `cargo xtask codegen`. Do not edit.

extension Models {
    /// Kind of profile.
    public struct AiMemoryClearEntity: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `org`
        public static var org: Self { Self("org") }

        /// `workspace`
        public static var workspace: Self { Self("workspace") }
    }

    /// Kind of profile.
    public struct AiMemoryGetEntity: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `org`
        public static var org: Self { Self("org") }

        /// `workspace`
        public static var workspace: Self { Self("workspace") }
    }

    /// Kind of profile.
    public struct AiMemorySetEntity: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `org`
        public static var org: Self { Self("org") }

        /// `workspace`
        public static var workspace: Self { Self("workspace") }
    }
}
