// Generated from core/api by `cargo xtask codegen`. Do not edit.

extension Models {
    /// What `quickshares.list` answers.
    public struct QuicksharesListReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `quickshares`.
        public var quickshares: [Models.QuickShare]? { get throws { try maybe("quickshares", Forms.list(Models.QuickShare.read)) } }

        /// `OffsetPagination`, as the API describes it.
        public var pagination: Models.OffsetPagination? { get throws { try maybe("pagination", Models.OffsetPagination.read) } }
    }
}
