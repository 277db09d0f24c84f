// Generated from core/api by `cargo xtask codegen`. Do not edit.

extension Models {
    /// What `dashboard.get` answers.
    public struct DashboardGetReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `cards`.
        public var cards: [Models.DashboardCard]? { get throws { try maybe("cards", Forms.list(Models.DashboardCard.read)) } }

        /// `OffsetPagination`, as the API describes it.
        public var pagination: Models.OffsetPagination? { get throws { try maybe("pagination", Models.OffsetPagination.read) } }

        /// Cards dismissed lately.
        public var dismissedRecentCount: Int? { get throws { try maybe("dismissed_recent_count", Forms.integer) } }
    }
}
