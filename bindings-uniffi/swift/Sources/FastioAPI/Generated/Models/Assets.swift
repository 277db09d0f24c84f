// Generated from core/api by `cargo xtask codegen`. Do not edit.

extension Models {
    /// Kind of profile the path addresses, where organizations share it too.
    public struct Entity: Word {
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
