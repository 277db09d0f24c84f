// Generated from core/api by `cargo xtask codegen`. Do not edit.

extension Models {
    /// Lower case only.
    public struct TransformsReadOutputFormat: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `png`
        public static var png: Self { Self("png") }

        /// `jpg`
        public static var jpg: Self { Self("jpg") }

        /// `jpeg`
        public static var jpeg: Self { Self("jpeg") }
    }

    /// Preset; case does not matter.
    public struct TransformsReadSize: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `IconTiny`
        public static var iconTiny: Self { Self("IconTiny") }

        /// `IconSmall`
        public static var iconSmall: Self { Self("IconSmall") }

        /// `IconMedium`
        public static var iconMedium: Self { Self("IconMedium") }

        /// `Preview`
        public static var preview: Self { Self("Preview") }
    }
}
