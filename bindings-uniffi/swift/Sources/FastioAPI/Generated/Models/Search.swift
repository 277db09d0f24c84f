// Generated from core/api by `cargo xtask codegen`. Do not edit.

extension Models {
    /// Shapes the files bucket only.
    public struct SearchQueryNameMatch: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `auto`
        public static var auto: Self { Self("auto") }

        /// `exact`
        public static var exact: Self { Self("exact") }

        /// `prefix`
        public static var prefix: Self { Self("prefix") }

        /// `contains`
        public static var contains: Self { Self("contains") }

        /// `glob`
        public static var glob: Self { Self("glob") }
    }

    /// Shapes the files bucket only.
    public struct SearchQuerySearchIn: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `filename`
        public static var filename: Self { Self("filename") }

        /// `content`
        public static var content: Self { Self("content") }

        /// `both`
        public static var both: Self { Self("both") }
    }
}
