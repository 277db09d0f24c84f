// Generated from core/api by `cargo xtask codegen`. Do not edit.

extension Models {
    /// Kind of profile.
    public struct InstructionsClearEntity: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `org`
        public static var org: Self { Self("org") }

        /// `workspace`
        public static var workspace: Self { Self("workspace") }

        /// `share`
        public static var share: Self { Self("share") }
    }

    /// Kind of profile.
    public struct InstructionsClearMineEntity: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `org`
        public static var org: Self { Self("org") }

        /// `workspace`
        public static var workspace: Self { Self("workspace") }

        /// `share`
        public static var share: Self { Self("share") }
    }

    /// Kind of profile.
    public struct InstructionsGetEntity: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `org`
        public static var org: Self { Self("org") }

        /// `workspace`
        public static var workspace: Self { Self("workspace") }

        /// `share`
        public static var share: Self { Self("share") }
    }

    /// Kind of profile.
    public struct InstructionsGetMineEntity: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `org`
        public static var org: Self { Self("org") }

        /// `workspace`
        public static var workspace: Self { Self("workspace") }

        /// `share`
        public static var share: Self { Self("share") }
    }

    /// Kind of profile.
    public struct InstructionsSetEntity: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `org`
        public static var org: Self { Self("org") }

        /// `workspace`
        public static var workspace: Self { Self("workspace") }

        /// `share`
        public static var share: Self { Self("share") }
    }

    /// Kind of profile.
    public struct InstructionsSetMineEntity: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `org`
        public static var org: Self { Self("org") }

        /// `workspace`
        public static var workspace: Self { Self("workspace") }

        /// `share`
        public static var share: Self { Self("share") }
    }
}
