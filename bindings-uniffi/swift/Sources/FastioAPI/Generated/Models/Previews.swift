// Generated from core/api by `cargo xtask codegen`. Do not edit.

extension Models {
    /// The parameter `preview_type` of `previews.preauthorize`.
    public struct PreviewsPreauthorizePreviewType: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `bin`
        public static var bin: Self { Self("bin") }

        /// `thumbnail`
        public static var thumbnail: Self { Self("thumbnail") }

        /// `image`
        public static var image: Self { Self("image") }

        /// `hlsstream`
        public static var hlsstream: Self { Self("hlsstream") }

        /// `pdf`
        public static var pdf: Self { Self("pdf") }

        /// `spreadsheet`
        public static var spreadsheet: Self { Self("spreadsheet") }

        /// `audio`
        public static var audio: Self { Self("audio") }

        /// `mp4`
        public static var mp4: Self { Self("mp4") }
    }

    /// What `previews.preauthorize` answers.
    public struct PreviewsPreauthorizeReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `downloadToken`.
        public var downloadToken: Secret? { get throws { try maybe("downloadToken", Forms.secret) } }

        /// Relative to the host, with the token in it.
        public var path: Secret? { get throws { try maybe("path", Forms.secret) } }

        /// `primaryFilename`.
        public var primaryFilename: String? { get throws { try maybe("primaryFilename", Forms.text) } }
    }

    /// The parameter `preview_type` of `previews.read_authorized`.
    public struct PreviewsReadAuthorizedPreviewType: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `bin`
        public static var bin: Self { Self("bin") }

        /// `thumbnail`
        public static var thumbnail: Self { Self("thumbnail") }

        /// `image`
        public static var image: Self { Self("image") }

        /// `hlsstream`
        public static var hlsstream: Self { Self("hlsstream") }

        /// `pdf`
        public static var pdf: Self { Self("pdf") }

        /// `spreadsheet`
        public static var spreadsheet: Self { Self("spreadsheet") }

        /// `audio`
        public static var audio: Self { Self("audio") }

        /// `mp4`
        public static var mp4: Self { Self("mp4") }
    }

    /// The parameter `preview_type` of `previews.read`.
    public struct PreviewsReadPreviewType: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `bin`
        public static var bin: Self { Self("bin") }

        /// `thumbnail`
        public static var thumbnail: Self { Self("thumbnail") }

        /// `image`
        public static var image: Self { Self("image") }

        /// `hlsstream`
        public static var hlsstream: Self { Self("hlsstream") }

        /// `pdf`
        public static var pdf: Self { Self("pdf") }

        /// `spreadsheet`
        public static var spreadsheet: Self { Self("spreadsheet") }

        /// `audio`
        public static var audio: Self { Self("audio") }

        /// `mp4`
        public static var mp4: Self { Self("mp4") }
    }
}
