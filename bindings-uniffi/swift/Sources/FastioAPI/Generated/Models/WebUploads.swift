// Generated from core/api by `cargo xtask codegen`. Do not edit.

extension Models {
    /// The parameter `profile_type` of `web_uploads.create`.
    public struct WebUploadsCreateProfileType: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `workspace`
        public static var workspace: Self { Self("workspace") }

        /// `share`
        public static var share: Self { Self("share") }
    }

    /// What `web_uploads.list` answers.
    public struct WebUploadsListReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `web_uploads`.
        public var webUploads: [Models.WebUpload]? { get throws { try maybe("web_uploads", Forms.list(Models.WebUpload.read)) } }

        /// `OffsetPagination`, as the API describes it.
        public var pagination: Models.OffsetPagination? { get throws { try maybe("pagination", Models.OffsetPagination.read) } }
    }

    /// The parameter `status` of `web_uploads.list`.
    public struct WebUploadsListStatus: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `pending`
        public static var pending: Self { Self("pending") }

        /// `queued`
        public static var queued: Self { Self("queued") }

        /// `downloading`
        public static var downloading: Self { Self("downloading") }

        /// `uploading`
        public static var uploading: Self { Self("uploading") }

        /// `complete`
        public static var complete: Self { Self("complete") }

        /// `failed`
        public static var failed: Self { Self("failed") }

        /// `canceled`
        public static var canceled: Self { Self("canceled") }
    }
}
