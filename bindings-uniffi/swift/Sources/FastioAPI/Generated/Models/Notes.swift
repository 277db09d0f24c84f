// Generated from core/api by `cargo xtask codegen`. Do not edit.

extension Models {
    /// What `notes.read` answers.
    public struct NotesReadReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `content`.
        public var content: String? { get throws { try maybe("content", Forms.text) } }

        /// The node; its version is the one whose content came.
        public var note: Models.Node? { get throws { try maybe("note", Models.Node.read) } }
    }
}
