// Generated from core/api by `cargo xtask codegen`. Do not edit.

extension Models {
    /// `Comment`, as the API describes it.
    public struct Comment: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
        /// characters). Both forms are accepted in requests.
        public var id: String? { get throws { try maybe("id", Forms.text) } }

        /// The workspace, share or node commented on.
        public var entityId: String? { get throws { try maybe("entity_id", Forms.text) } }

        /// User ID of the author.
        public var profileId: String? { get throws { try maybe("profile_id", Forms.text) } }

        /// The comment this one answers.
        public var parentId: String? { get throws { try maybe("parent_id", Forms.text) } }

        /// `node_id`.
        public var nodeId: String? { get throws { try maybe("node_id", Forms.text) } }

        /// `body`.
        public var body: String? { get throws { try maybe("body", Forms.text) } }

        /// Where in the file the comment sits. Fields by kind of file; unknown ones are kept.
        public var reference: Models.CommentReference? { get throws { try maybe("reference", Models.CommentReference.read) } }

        /// `properties`.
        public var properties: JSON? { get throws { try maybe("properties", Forms.any) } }

        /// `linked_entity_type`. No longer to be used.
        public var linkedEntityType: Models.CommentLinkedEntityType? { get throws { try maybe("linked_entity_type", Models.CommentLinkedEntityType.read) } }

        /// `linked_entity_id`. No longer to be used.
        public var linkedEntityId: String? { get throws { try maybe("linked_entity_id", Forms.text) } }

        /// On files, versions, locks, intents, events, comments, invitations and metadata facts
        /// that an agent made for a person: the person and, where known, the agent's name. Known by
        /// inference only.
        public var actor: Models.Actor? { get throws { try maybe("actor", Models.Actor.read) } }

        /// A point in time, UTC.
        public var created: String? { get throws { try maybe("created", Forms.loose) } }
    }

    /// An attached object: a file or folder, sign envelope, share, file share or workspace. With
    /// available false show no name.
    public struct CommentAttachment: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `target_id`. Known by inference only.
        public var targetId: String? { get throws { try maybe("target_id", Forms.text) } }

        /// Whether the caller may see the object.
        public var available: Bool? { get throws { try maybe("available", Forms.boolean) } }

        /// `name`. Known by inference only.
        public var name: String? { get throws { try maybe("name", Forms.text) } }
    }

    /// `CommentAttachmentList`, as the API describes it.
    public struct CommentAttachmentList: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `attachments`.
        public var attachments: [Models.CommentAttachment]? { get throws { try maybe("attachments", Forms.list(Models.CommentAttachment.read)) } }
    }

    /// `CommentCreate`, as the API describes it.
    public struct CommentCreate: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Text with its mention tags (@\[user:USER_ID:Display Name\]), not blank; at most 500
        /// characters without the tags, except that a tag inside code counts in full and notifies
        /// nobody. Characters, not bytes. 1 to 8192 characters.
        public var body: String { get throws { try need("body", Forms.text) } }

        /// The comment this one answers.
        public var parentId: String? { get throws { try maybe("parent_id", Forms.text) } }

        /// Where in the file the comment sits. Fields by kind of file; unknown ones are kept.
        public var reference: Models.CommentReference? { get throws { try maybe("reference", Models.CommentReference.read) } }

        /// Free key-value data.
        public var properties: JSON? { get throws { try maybe("properties", Forms.any) } }

        /// Attach one object. Read on creation only.
        public var targetId: String? { get throws { try maybe("target_id", Forms.text) } }

        /// Attach several objects. Read on creation only. 1 to 25 items.
        public var targetIds: [String]? { get throws { try maybe("target_ids", Forms.list(Forms.text)) } }

        /// Kind of workflow entity to link; gone since 2026-07. One of `task`, `approval`. No
        /// longer to be used.
        public var linkedEntityType: Models.CommentCreateLinkedEntityType? { get throws { try maybe("linked_entity_type", Models.CommentCreateLinkedEntityType.read) } }

        /// Gone since 2026-07. No longer to be used.
        public var linkedEntityId: String? { get throws { try maybe("linked_entity_id", Forms.text) } }
    }

    /// Kind of workflow entity to link; gone since 2026-07.
    public struct CommentCreateLinkedEntityType: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `task`
        public static var task: Self { Self("task") }

        /// `approval`
        public static var approval: Self { Self("approval") }
    }

    /// The member `linked_entity_type` of `Comment`.
    public struct CommentLinkedEntityType: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `task`
        public static var task: Self { Self("task") }

        /// `approval`
        public static var approval: Self { Self("approval") }

        /// `workflow_review`
        public static var workflowReview: Self { Self("workflow_review") }
    }

    /// `CommentList`, as the API describes it.
    public struct CommentList: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `comments`. Known by inference only.
        public var comments: [Models.Comment]? { get throws { try maybe("comments", Forms.list(Models.Comment.read)) } }

        /// `OffsetPagination`, as the API describes it.
        public var pagination: Models.OffsetPagination? { get throws { try maybe("pagination", Models.OffsetPagination.read) } }
    }

    /// Where in the file the comment sits. Fields by kind of file; unknown ones are kept.
    public struct CommentReference: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Of these members; what is nil is left out.
        public init(
            type: Models.CommentReferenceType? = nil,
            timestamp: Double? = nil,
            page: Int? = nil,
            region: Models.CommentReferenceRegion? = nil,
            textSnippet: String? = nil,
            exact: String? = nil,
            prefix: String? = nil,
            suffix: String? = nil,
            startOffset: Int? = nil,
            endOffset: Int? = nil
        ) {
            var json = JSON.Object()
            json.add("type", type)
            json.add("timestamp", timestamp)
            json.add("page", page)
            json.add("region", region)
            json.add("text_snippet", textSnippet)
            json.add("exact", exact)
            json.add("prefix", prefix)
            json.add("suffix", suffix)
            json.add("start_offset", startOffset)
            json.add("end_offset", endOffset)
            self.json = json
        }

        /// document and text (its alias) anchor to text in notes and markdown, page to a page.
        /// Names for image, video and audio are not given.
        public var type: Models.CommentReferenceType? { get throws { try maybe("type", Models.CommentReferenceType.read) } }

        /// Seconds in audio or video. At least 0.
        public var timestamp: Double? { get throws { try maybe("timestamp", Forms.number) } }

        /// Page of a document. At least 1.
        public var page: Int? { get throws { try maybe("page", Forms.integer) } }

        /// Part of an image or frame, each value as a share of the whole.
        public var region: Models.CommentReferenceRegion? { get throws { try maybe("region", Models.CommentReferenceRegion.read) } }

        /// Selected text on a page.
        public var textSnippet: String? { get throws { try maybe("text_snippet", Forms.text) } }

        /// The selected text word for word; the least a text anchor needs. At most 500 characters.
        public var exact: String? { get throws { try maybe("exact", Forms.text) } }

        /// Some 30 to 50 characters before it. At most 100 characters.
        public var prefix: String? { get throws { try maybe("prefix", Forms.text) } }

        /// Some 30 to 50 characters after it. At most 100 characters.
        public var suffix: String? { get throws { try maybe("suffix", Forms.text) } }

        /// Character offset of the start; a hint only. At least 0.
        public var startOffset: Int? { get throws { try maybe("start_offset", Forms.integer) } }

        /// Character offset of the end; a hint only. At least 0.
        public var endOffset: Int? { get throws { try maybe("end_offset", Forms.integer) } }
    }

    /// Part of an image or frame, each value as a share of the whole.
    public struct CommentReferenceRegion: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Of these members; what is nil is left out.
        public init(
            x: Double? = nil,
            y: Double? = nil,
            width: Double? = nil,
            height: Double? = nil
        ) {
            var json = JSON.Object()
            json.add("x", x)
            json.add("y", y)
            json.add("width", width)
            json.add("height", height)
            self.json = json
        }

        /// `x`. 0 to 1.
        public var x: Double? { get throws { try maybe("x", Forms.number) } }

        /// `y`. 0 to 1.
        public var y: Double? { get throws { try maybe("y", Forms.number) } }

        /// `width`. 0 to 1.
        public var width: Double? { get throws { try maybe("width", Forms.number) } }

        /// `height`. 0 to 1.
        public var height: Double? { get throws { try maybe("height", Forms.number) } }
    }

    /// document and text (its alias) anchor to text in notes and markdown, page to a page. Names
    /// for image, video and audio are not given.
    public struct CommentReferenceType: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `page`
        public static var page: Self { Self("page") }

        /// `document`
        public static var document: Self { Self("document") }

        /// `text`
        public static var text: Self { Self("text") }
    }

    /// `CommentResult`, as the API describes it.
    public struct CommentResult: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `Comment`, as the API describes it. Known by inference only.
        public var comment: Models.Comment? { get throws { try maybe("comment", Models.Comment.read) } }
    }

    /// Kind of workflow entity to link; gone since 2026-07.
    public struct CommentsCreateForFileshareLinkedEntityType: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `task`
        public static var task: Self { Self("task") }

        /// `approval`
        public static var approval: Self { Self("approval") }
    }

    /// Kind of workflow entity to link; gone since 2026-07.
    public struct CommentsCreateForNodeLinkedEntityType: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `task`
        public static var task: Self { Self("task") }

        /// `approval`
        public static var approval: Self { Self("approval") }
    }

    /// Kind of workflow entity to link; gone since 2026-07.
    public struct CommentsCreateLinkedEntityType: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `task`
        public static var task: Self { Self("task") }

        /// `approval`
        public static var approval: Self { Self("approval") }
    }

    /// What `comments.detach` answers.
    public struct CommentsDetachReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `removed`.
        public var removed: Bool? { get throws { try maybe("removed", Forms.boolean) } }

        /// `attachments`. Known by inference only.
        public var attachments: [Models.CommentAttachment]? { get throws { try maybe("attachments", Forms.list(Models.CommentAttachment.read)) } }
    }

    /// The parameter `entity_type` of `comments.link`.
    public struct CommentsLinkEntityType: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `task`
        public static var task: Self { Self("task") }

        /// `workflow_review`
        public static var workflowReview: Self { Self("workflow_review") }

        /// `approval`
        public static var approval: Self { Self("approval") }
    }

    /// Order by creation.
    public struct CommentsListForFileshareSort: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `asc`
        public static var asc: Self { Self("asc") }

        /// `desc`
        public static var desc: Self { Self("desc") }
    }

    /// Order by creation.
    public struct CommentsListForNodeSort: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `asc`
        public static var asc: Self { Self("asc") }

        /// `desc`
        public static var desc: Self { Self("desc") }

        /// `created`
        public static var created: Self { Self("created") }

        /// `-created`
        public static var createdReversed: Self { Self("-created") }
    }

    /// The parameter `entity_type` of `comments.list_linked`.
    public struct CommentsListLinkedEntityType: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `task`
        public static var task: Self { Self("task") }

        /// `workflow_review`
        public static var workflowReview: Self { Self("workflow_review") }

        /// `approval`
        public static var approval: Self { Self("approval") }
    }

    /// Order by creation.
    public struct CommentsListSort: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `asc`
        public static var asc: Self { Self("asc") }

        /// `desc`
        public static var desc: Self { Self("desc") }

        /// `created`
        public static var created: Self { Self("created") }

        /// `-created`
        public static var createdReversed: Self { Self("-created") }
    }
}
