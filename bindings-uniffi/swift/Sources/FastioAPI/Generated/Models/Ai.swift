// Generated from core/api by `cargo xtask codegen`. Do not edit.

extension Models {
    /// `AgentAction`, as the API describes it.
    public struct AgentAction: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `seq`.
        public var seq: Int? { get throws { try maybe("seq", Forms.integer) } }

        /// `label`.
        public var label: String? { get throws { try maybe("label", Forms.text) } }

        /// `state`.
        public var state: Models.AgentActionState? { get throws { try maybe("state", Models.AgentActionState.read) } }

        /// Form undocumented.
        public var affectedRefs: [JSON]? { get throws { try maybe("affected_refs", Forms.list(Forms.any)) } }

        /// A point in time, UTC.
        public var startedAt: String? { get throws { try maybe("started_at", Forms.loose) } }

        /// A point in time, UTC.
        public var endedAt: String? { get throws { try maybe("ended_at", Forms.loose) } }
    }

    /// The member `state` of `AgentAction`.
    public struct AgentActionState: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `running`
        public static var running: Self { Self("running") }

        /// `done`
        public static var done: Self { Self("done") }

        /// `failed`
        public static var failed: Self { Self("failed") }

        /// `cancelled`
        public static var cancelled: Self { Self("cancelled") }
    }

    /// Where in a file an answer comes from - file, page and snippet. No source shows the keys of
    /// the newer family.
    public struct AgentCitation: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `node_id`. Known by inference only.
        public var nodeId: String? { get throws { try maybe("node_id", Forms.text) } }

        /// `nodeId`. Known by inference only.
        public var olderNodeId: String? { get throws { try maybe("nodeId", Forms.text) } }
    }

    /// The question the agent asks back when status is needs_input.
    public struct AgentClarification: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `type`.
        public var type: String? { get throws { try maybe("type", Forms.text) } }

        /// `question`.
        public var question: String? { get throws { try maybe("question", Forms.text) } }
    }

    /// A file (or note) or a folder given to the agent; no depth for folders. Send one item per
    /// type and id.
    public struct AgentReference: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Of these members; what is nil is left out.
        public init(
            type: Models.AgentReferenceType,
            id: String,
            fileDetails: Models.AgentReferenceFileDetails? = nil,
            folderDetails: Models.AgentReferenceFolderDetails? = nil
        ) {
            var json = JSON.Object()
            json.add("type", type)
            json.add("id", id)
            json.add("file_details", fileDetails)
            json.add("folder_details", folderDetails)
            self.json = json
        }

        /// `type`. One of `file`, `folder`.
        public var type: Models.AgentReferenceType { get throws { try need("type", Models.AgentReferenceType.read) } }

        /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
        /// characters). Both forms are accepted in requests.
        public var id: String { get throws { try need("id", Forms.text) } }

        /// `file_details`.
        public var fileDetails: Models.AgentReferenceFileDetails? { get throws { try maybe("file_details", Models.AgentReferenceFileDetails.read) } }

        /// `folder_details`.
        public var folderDetails: Models.AgentReferenceFolderDetails? { get throws { try maybe("folder_details", Models.AgentReferenceFolderDetails.read) } }
    }

    /// The member `file_details` of `AgentReference`.
    public struct AgentReferenceFileDetails: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Of these members; what is nil is left out.
        public init(
            nodeId: String? = nil,
            versionId: String? = nil
        ) {
            var json = JSON.Object()
            json.add("node_id", nodeId)
            json.add("version_id", versionId)
            self.json = json
        }

        /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
        /// characters). Both forms are accepted in requests.
        public var nodeId: String? { get throws { try maybe("node_id", Forms.text) } }

        /// Empty or left out: the current version.
        public var versionId: String? { get throws { try maybe("version_id", Forms.text) } }
    }

    /// The member `folder_details` of `AgentReference`.
    public struct AgentReferenceFolderDetails: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Of these members; what is nil is left out.
        public init(
            nodeId: String? = nil
        ) {
            var json = JSON.Object()
            json.add("node_id", nodeId)
            self.json = json
        }

        /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
        /// characters). Both forms are accepted in requests.
        public var nodeId: String? { get throws { try maybe("node_id", Forms.text) } }
    }

    /// The member `type` of `AgentReference`.
    public struct AgentReferenceType: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `file`
        public static var file: Self { Self("file") }

        /// `folder`
        public static var folder: Self { Self("folder") }
    }

    /// `AgentResult`, as the API describes it.
    public struct AgentResult: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `answer`.
        public var answer: String? { get throws { try maybe("answer", Forms.text) } }

        /// Named by the client's authors without its form.
        public var references: [JSON]? { get throws { try maybe("references", Forms.list(Forms.any)) } }

        /// `citations`.
        public var citations: [Models.AgentCitation]? { get throws { try maybe("citations", Forms.list(Models.AgentCitation.read)) } }

        /// The answer is not whole.
        public var truncated: Bool? { get throws { try maybe("truncated", Forms.boolean) } }

        /// The question the agent asks back when status is needs_input.
        public var clarification: Models.AgentClarification? { get throws { try maybe("clarification", Models.AgentClarification.read) } }
    }

    /// A thing the question is about. A file or folder has the shape of a reference; a dashboard
    /// card hands out other kinds ready-made.
    public struct AgentSubject: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Of these members; what is nil is left out.
        public init(
            type: Models.AgentSubjectType,
            id: String,
            displayText: String? = nil,
            fileDetails: Models.AgentSubjectFileDetails? = nil,
            folderDetails: Models.AgentSubjectFolderDetails? = nil
        ) {
            var json = JSON.Object()
            json.add("type", type)
            json.add("id", id)
            json.add("display_text", displayText)
            json.add("file_details", fileDetails)
            json.add("folder_details", folderDetails)
            self.json = json
        }

        /// `type`.
        public var type: Models.AgentSubjectType { get throws { try need("type", Models.AgentSubjectType.read) } }

        /// `id`.
        public var id: String { get throws { try need("id", Forms.text) } }

        /// As in the ripley_seed of a dashboard card.
        public var displayText: String? { get throws { try maybe("display_text", Forms.text) } }

        /// `file_details`.
        public var fileDetails: Models.AgentSubjectFileDetails? { get throws { try maybe("file_details", Models.AgentSubjectFileDetails.read) } }

        /// `folder_details`.
        public var folderDetails: Models.AgentSubjectFolderDetails? { get throws { try maybe("folder_details", Models.AgentSubjectFolderDetails.read) } }
    }

    /// The member `file_details` of `AgentSubject`.
    public struct AgentSubjectFileDetails: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Of these members; what is nil is left out.
        public init(
            nodeId: String? = nil,
            versionId: String? = nil
        ) {
            var json = JSON.Object()
            json.add("node_id", nodeId)
            json.add("version_id", versionId)
            self.json = json
        }

        /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
        /// characters). Both forms are accepted in requests.
        public var nodeId: String? { get throws { try maybe("node_id", Forms.text) } }

        /// Empty or left out: the current version.
        public var versionId: String? { get throws { try maybe("version_id", Forms.text) } }
    }

    /// The member `folder_details` of `AgentSubject`.
    public struct AgentSubjectFolderDetails: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Of these members; what is nil is left out.
        public init(
            nodeId: String? = nil
        ) {
            var json = JSON.Object()
            json.add("node_id", nodeId)
            self.json = json
        }

        /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
        /// characters). Both forms are accepted in requests.
        public var nodeId: String? { get throws { try maybe("node_id", Forms.text) } }
    }

    /// The member `type` of `AgentSubject`.
    public struct AgentSubjectType: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `file`
        public static var file: Self { Self("file") }

        /// `folder`
        public static var folder: Self { Self("folder") }
    }

    /// A chat of the /ai/agent/ family. Other fields are not documented.
    public struct AgentThread: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
        /// characters). Both forms are accepted in requests.
        public var threadId: String? { get throws { try maybe("thread_id", Forms.text) } }

        /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
        /// characters). Both forms are accepted in requests. Known by inference only.
        public var chatId: String? { get throws { try maybe("chat_id", Forms.text) } }

        /// `name`. Known by inference only.
        public var name: String? { get throws { try maybe("name", Forms.text) } }

        /// `kind`. Known by inference only.
        public var kind: Models.AgentThreadKind? { get throws { try maybe("kind", Models.AgentThreadKind.read) } }
    }

    /// The member `kind` of `AgentThread`.
    public struct AgentThreadKind: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `user`
        public static var user: Self { Self("user") }

        /// `agent`
        public static var agent: Self { Self("agent") }
    }

    /// `AgentThreadList`, as the API describes it.
    public struct AgentThreadList: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `chats`.
        public var chats: [Models.AgentThread]? { get throws { try maybe("chats", Forms.list(Models.AgentThread.read)) } }

        /// `threads`.
        public var threads: [Models.AgentThread]? { get throws { try maybe("threads", Forms.list(Models.AgentThread.read)) } }

        /// `OffsetPagination`, as the API describes it.
        public var pagination: Models.OffsetPagination? { get throws { try maybe("pagination", Models.OffsetPagination.read) } }
    }

    /// A question and its answer in the /ai/agent/ family.
    public struct AgentTurn: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
        /// characters). Both forms are accepted in requests.
        public var turnId: String? { get throws { try maybe("turn_id", Forms.text) } }

        /// Seen instead of turn_id in a client test (am_…). Known by inference only.
        public var id: String? { get throws { try maybe("id", Forms.text) } }

        /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
        /// characters). Both forms are accepted in requests.
        public var threadId: String? { get throws { try maybe("thread_id", Forms.text) } }

        /// `seq`.
        public var seq: Int? { get throws { try maybe("seq", Forms.integer) } }

        /// Only complete carries an answer. The client also takes errored (older) for an end.
        public var status: Models.AgentTurnStatus? { get throws { try maybe("status", Models.AgentTurnStatus.read) } }

        /// The caller's own question, never the answer. Known by inference only.
        public var text: String? { get throws { try maybe("text", Forms.text) } }

        /// `AgentResult`, as the API describes it.
        public var result: Models.AgentResult? { get throws { try maybe("result", Models.AgentResult.read) } }

        /// What the agent did, in order of seq.
        public var actions: [Models.AgentAction]? { get throws { try maybe("actions", Forms.list(Models.AgentAction.read)) } }

        /// Why it failed, in message or text.
        public var error: Models.AgentTurnError? { get throws { try maybe("error", Models.AgentTurnError.read) } }
    }

    /// Why it failed, in message or text.
    public struct AgentTurnError: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `message`.
        public var message: String? { get throws { try maybe("message", Forms.text) } }

        /// `text`.
        public var text: String? { get throws { try maybe("text", Forms.text) } }
    }

    /// `AgentTurnList`, as the API describes it.
    public struct AgentTurnList: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Turns in items.
        public var count: Int? { get throws { try maybe("count", Forms.integer) } }

        /// `items`.
        public var items: [Models.AgentTurn]? { get throws { try maybe("items", Forms.list(Models.AgentTurn.read)) } }
    }

    /// Only complete carries an answer. The client also takes errored (older) for an end.
    public struct AgentTurnStatus: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `pending`
        public static var pending: Self { Self("pending") }

        /// `running`
        public static var running: Self { Self("running") }

        /// `complete`
        public static var complete: Self { Self("complete") }

        /// `failed`
        public static var failed: Self { Self("failed") }

        /// `cancelled`
        public static var cancelled: Self { Self("cancelled") }

        /// `lost`
        public static var lost: Self { Self("lost") }

        /// `needs_input`
        public static var needsInput: Self { Self("needs_input") }
    }

    /// What `ai.generate_title` answers.
    public struct AiGenerateTitleReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `title`.
        public var title: String? { get throws { try maybe("title", Forms.text) } }

        /// `description`.
        public var description: String? { get throws { try maybe("description", Forms.text) } }

        /// `display_type`.
        public var displayType: String? { get throws { try maybe("display_type", Forms.text) } }
    }

    /// What `ai.search` answers.
    public struct AiSearchReply: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `results`.
        public var results: [Models.AiSearchResult]? { get throws { try maybe("results", Forms.list(Models.AiSearchResult.read)) } }

        /// `OffsetPagination`, as the API describes it.
        public var pagination: Models.OffsetPagination? { get throws { try maybe("pagination", Models.OffsetPagination.read) } }
    }

    /// `AiSearchResult`, as the API describes it.
    public struct AiSearchResult: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `content`.
        public var content: String? { get throws { try maybe("content", Forms.text) } }

        /// `score`. 0 to 1.
        public var score: Double? { get throws { try maybe("score", Forms.number) } }

        /// Null when the file is gone.
        public var node: Models.Node? { get throws { try maybe("node", Models.Node.read) } }

        /// Instead of node when that is null.
        public var fileDetails: Models.AiSearchResultFileDetails? { get throws { try maybe("file_details", Models.AiSearchResultFileDetails.read) } }
    }

    /// Instead of node when that is null.
    public struct AiSearchResultFileDetails: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
        /// characters). Both forms are accepted in requests.
        public var nodeId: String? { get throws { try maybe("node_id", Forms.text) } }

        /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
        /// characters). Both forms are accepted in requests.
        public var versionId: String? { get throws { try maybe("version_id", Forms.text) } }

        /// `name`.
        public var name: String? { get throws { try maybe("name", Forms.text) } }

        /// `mimetype`.
        public var mimetype: String? { get throws { try maybe("mimetype", Forms.text) } }
    }

    /// `AiStreamAnalysis`, as the API describes it.
    public struct AiStreamAnalysis: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `event`. Only `analysis_data`.
        public var event: String? { get throws { try maybe("event", Forms.text) } }

        /// `data`.
        public var data: Models.AiStreamAnalysisData? { get throws { try maybe("data", Models.AiStreamAnalysisData.read) } }
    }

    /// The member `data` of `AiStreamAnalysis`.
    public struct AiStreamAnalysisData: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `type`. Only `analysis_chunk`.
        public var type: String? { get throws { try maybe("type", Forms.text) } }
    }

    /// `AiStreamData`, as the API describes it.
    public struct AiStreamData: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `event`. Only `data`.
        public var event: String? { get throws { try maybe("event", Forms.text) } }

        /// `data`.
        public var data: Models.AiStreamDataData? { get throws { try maybe("data", Models.AiStreamDataData.read) } }
    }

    /// The member `data` of `AiStreamData`.
    public struct AiStreamDataData: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// The next piece of the answer; join them all.
        public var item: String? { get throws { try maybe("item", Forms.text) } }
    }

    /// Last event. done may come without a data line.
    public struct AiStreamEnd: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `event`.
        public var event: Models.AiStreamEndEvent? { get throws { try maybe("event", Models.AiStreamEndEvent.read) } }

        /// `data`.
        public var data: JSON? { get throws { try maybe("data", Forms.any) } }
    }

    /// The member `event` of `AiStreamEnd`.
    public struct AiStreamEndEvent: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `done`
        public static var done: Self { Self("done") }

        /// `needs_input`
        public static var needsInput: Self { Self("needs_input") }
    }

    /// One server-sent event: its event field is here as event, its data as data.
    public enum AiStreamEvent: Union {
        /// `event` is `data`.
        case aiStreamData(Models.AiStreamData)

        /// `event` is `event`.
        case aiStreamStatus(Models.AiStreamStatus)

        /// `event` is `analysis_data`.
        case aiStreamAnalysis(Models.AiStreamAnalysis)

        /// `event` is `table_data`.
        case aiStreamTable(Models.AiStreamTable)

        /// The only object among the forms.
        case aiStreamEnd(Models.AiStreamEnd)

        /// Another form than is known.
        case unknown(JSON)

        public static func read(_ json: JSON) throws -> Self {
            if json.hasTag("event", "data") { return .aiStreamData(try Models.AiStreamData.read(json)) }
            if json.hasTag("event", "event") { return .aiStreamStatus(try Models.AiStreamStatus.read(json)) }
            if json.hasTag("event", "analysis_data") { return .aiStreamAnalysis(try Models.AiStreamAnalysis.read(json)) }
            if json.hasTag("event", "table_data") { return .aiStreamTable(try Models.AiStreamTable.read(json)) }
            if json.isObject { return .aiStreamEnd(try Models.AiStreamEnd.read(json)) }
            return .unknown(json)
        }

        public var asJSON: JSON {
            switch self {
            case .aiStreamData(let value): value.asJSON
            case .aiStreamStatus(let value): value.asJSON
            case .aiStreamAnalysis(let value): value.asJSON
            case .aiStreamTable(let value): value.asJSON
            case .aiStreamEnd(let value): value.asJSON
            case .unknown(let json): json
            }
        }
    }

    /// `AiStreamStatus`, as the API describes it.
    public struct AiStreamStatus: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `event`. Only `event`.
        public var event: String? { get throws { try maybe("event", Forms.text) } }

        /// `data`.
        public var data: JSON? { get throws { try maybe("data", Forms.any) } }
    }

    /// `AiStreamTable`, as the API describes it.
    public struct AiStreamTable: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `event`. Only `table_data`.
        public var event: String? { get throws { try maybe("event", Forms.text) } }

        /// `data`.
        public var data: Models.AiStreamTableData? { get throws { try maybe("data", Models.AiStreamTableData.read) } }
    }

    /// The member `data` of `AiStreamTable`.
    public struct AiStreamTableData: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `type`. Only `table_data`.
        public var type: String? { get throws { try maybe("type", Forms.text) } }
    }

    /// One charge of AI tokens.
    public struct AiTransaction: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `id`.
        public var id: String? { get throws { try maybe("id", Forms.text) } }

        /// `type`.
        public var type: Models.AiTransactionType? { get throws { try maybe("type", Models.AiTransactionType.read) } }

        /// `status`.
        public var status: String? { get throws { try maybe("status", Forms.text) } }

        /// `tokens`.
        public var tokens: Int? { get throws { try maybe("tokens", Forms.integer) } }

        /// A point in time, UTC.
        public var updated: String? { get throws { try maybe("updated", Forms.loose) } }

        /// A point in time, UTC.
        public var created: String? { get throws { try maybe("created", Forms.loose) } }
    }

    /// The member `type` of `AiTransaction`.
    public struct AiTransactionType: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `chat`
        public static var chat: Self { Self("chat") }

        /// `chat_with_files`
        public static var chatWithFiles: Self { Self("chat_with_files") }
    }

    /// A chat of the /ai/chat/ family.
    public struct Chat: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
        /// characters). Both forms are accepted in requests.
        public var chatId: String? { get throws { try maybe("chat_id", Forms.text) } }

        /// Who made a chat or a message.
        public var creator: Models.ChatActor? { get throws { try maybe("creator", Models.ChatActor.read) } }

        /// `type`.
        public var type: Models.ChatType? { get throws { try maybe("type", Models.ChatType.read) } }

        /// `name`.
        public var name: String? { get throws { try maybe("name", Forms.text) } }

        /// `status`.
        public var status: String? { get throws { try maybe("status", Forms.text) } }

        /// `message_count`.
        public var messageCount: Int? { get throws { try maybe("message_count", Forms.integer) } }

        /// Only in details.
        public var messages: [Models.Message]? { get throws { try maybe("messages", Forms.list(Models.Message.read)) } }

        /// Only in lists; a shortened message.
        public var latestMessage: Models.Message? { get throws { try maybe("latest_message", Models.Message.read) } }

        /// `unique_creators`.
        public var uniqueCreators: [Models.ChatActor]? { get throws { try maybe("unique_creators", Forms.list(Models.ChatActor.read)) } }

        /// `cost`.
        public var cost: Models.ChatCost? { get throws { try maybe("cost", Models.ChatCost.read) } }

        /// `efficiency`.
        public var efficiency: String? { get throws { try maybe("efficiency", Forms.text) } }

        /// `privacy`.
        public var privacy: Models.ChatPrivacy? { get throws { try maybe("privacy", Models.ChatPrivacy.read) } }

        /// A point in time, UTC.
        public var createdAt: String? { get throws { try maybe("created_at", Forms.loose) } }

        /// A point in time, UTC.
        public var updatedAt: String? { get throws { try maybe("updated_at", Forms.loose) } }
    }

    /// Who made a chat or a message.
    public struct ChatActor: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `type`.
        public var type: String? { get throws { try maybe("type", Forms.text) } }

        /// Numeric id of a user, organization, workspace, share or file share. Always a string; it
        /// exceeds 2^53.
        public var id: String? { get throws { try maybe("id", Forms.loose) } }
    }

    /// Sent without the usual envelope.
    public struct ChatCancelResult: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `success`.
        public var success: Bool? { get throws { try maybe("success", Forms.boolean) } }

        /// The message that was stopped.
        public var message: JSON? { get throws { try maybe("message", Forms.any) } }

        /// Nothing was running.
        public var noPendingMessage: Bool? { get throws { try maybe("no_pending_message", Forms.boolean) } }
    }

    /// The member `cost` of `Chat`.
    public struct ChatCost: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `credits`.
        public var credits: Models.ChatCostCredits? { get throws { try maybe("credits", Models.ChatCostCredits.read) } }
    }

    /// The member `credits` of `ChatCost`.
    public struct ChatCostCredits: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Tokens charged so far.
        public var tokens: Int? { get throws { try maybe("tokens", Forms.integer) } }
    }

    /// The member `privacy` of `Chat`.
    public struct ChatPrivacy: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `visibility`.
        public var visibility: Models.ChatPrivacyVisibility? { get throws { try maybe("visibility", Models.ChatPrivacyVisibility.read) } }

        /// Who made a chat or a message.
        public var owner: Models.ChatActor? { get throws { try maybe("owner", Models.ChatActor.read) } }
    }

    /// The member `visibility` of `ChatPrivacy`.
    public struct ChatPrivacyVisibility: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `private`
        public static var `private`: Self { Self("private") }

        /// `public`
        public static var `public`: Self { Self("public") }
    }

    /// The member `type` of `Chat`.
    public struct ChatType: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `chat`
        public static var chat: Self { Self("chat") }

        /// `chat_with_files`
        public static var chatWithFiles: Self { Self("chat_with_files") }
    }

    /// Where in a file an answer comes from. These keys are camelCase, unlike the rest.
    public struct Citation: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Hash of the file content, for grouping.
        public var hash: String? { get throws { try maybe("hash", Forms.text) } }

        /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
        /// characters). Both forms are accepted in requests.
        public var nodeId: String? { get throws { try maybe("nodeId", Forms.text) } }

        /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
        /// characters). Both forms are accepted in requests.
        public var versionId: String? { get throws { try maybe("versionId", Forms.text) } }

        /// `entries`.
        public var entries: [Models.CitationEntriesItem]? { get throws { try maybe("entries", Forms.list(Models.CitationEntriesItem.read)) } }
    }

    /// One of: The member `entries` of `Citation`.
    public struct CitationEntriesItem: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `page`.
        public var page: Int? { get throws { try maybe("page", Forms.integer) } }

        /// `snippet`.
        public var snippet: String? { get throws { try maybe("snippet", Forms.text) } }

        /// Seconds into audio or video.
        public var timestamp: Double? { get throws { try maybe("timestamp", Forms.number) } }
    }

    /// A question and its answer in the /ai/chat/ family.
    public struct Message: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
        /// characters). Both forms are accepted in requests.
        public var chatId: String? { get throws { try maybe("chat_id", Forms.text) } }

        /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
        /// characters). Both forms are accepted in requests.
        public var messageId: String? { get throws { try maybe("message_id", Forms.text) } }

        /// Who made a chat or a message.
        public var creator: Models.ChatActor? { get throws { try maybe("creator", Models.ChatActor.read) } }

        /// `personality`.
        public var personality: Models.MessagePersonality? { get throws { try maybe("personality", Models.MessagePersonality.read) } }

        /// `state`.
        public var state: Models.MessageState? { get throws { try maybe("state", Models.MessageState.read) } }

        /// The question.
        public var message: Models.MessageMessage? { get throws { try maybe("message", Models.MessageMessage.read) } }

        /// Null until there is an answer.
        public var response: Models.MessageResponse? { get throws { try maybe("response", Models.MessageResponse.read) } }

        /// A point in time, UTC.
        public var created: String? { get throws { try maybe("created", Forms.loose) } }

        /// A point in time, UTC.
        public var updated: String? { get throws { try maybe("updated", Forms.loose) } }
    }

    /// The question.
    public struct MessageMessage: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `text`.
        public var text: String? { get throws { try maybe("text", Forms.text) } }

        /// `author_name`.
        public var authorName: String? { get throws { try maybe("author_name", Forms.text) } }

        /// What the search was narrowed to.
        public var scope: JSON? { get throws { try maybe("scope", Forms.any) } }

        /// `attached`.
        public var attached: [Models.MessageMessageAttachedItem]? { get throws { try maybe("attached", Forms.list(Models.MessageMessageAttachedItem.read)) } }
    }

    /// One of: The member `attached` of `MessageMessage`.
    public struct MessageMessageAttachedItem: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
        /// characters). Both forms are accepted in requests.
        public var nodeId: String? { get throws { try maybe("node_id", Forms.text) } }

        /// 29 or 30 letters and digits, shown with a hyphen after every fifth (34 or 35
        /// characters). Both forms are accepted in requests.
        public var versionId: String? { get throws { try maybe("version_id", Forms.text) } }
    }

    /// The member `personality` of `Message`.
    public struct MessagePersonality: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `concise`
        public static var concise: Self { Self("concise") }

        /// `detailed`
        public static var detailed: Self { Self("detailed") }
    }

    /// `MessageResponse`, as the API describes it.
    public struct MessageResponse: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `text`.
        public var text: String? { get throws { try maybe("text", Forms.text) } }

        /// The work failed.
        public var error: Bool? { get throws { try maybe("error", Forms.boolean) } }

        /// A point in time, UTC.
        public var created: String? { get throws { try maybe("created", Forms.loose) } }

        /// `cost`.
        public var cost: Models.MessageResponseCost? { get throws { try maybe("cost", Models.MessageResponseCost.read) } }

        /// `author_name`.
        public var authorName: String? { get throws { try maybe("author_name", Forms.text) } }

        /// `events`.
        public var events: [JSON]? { get throws { try maybe("events", Forms.list(Forms.any)) } }

        /// `table_data`.
        public var tableData: [JSON]? { get throws { try maybe("table_data", Forms.list(Forms.any)) } }

        /// `analysis_chunks`.
        public var analysisChunks: [JSON]? { get throws { try maybe("analysis_chunks", Forms.list(Forms.any)) } }

        /// `citations`.
        public var citations: [Models.Citation]? { get throws { try maybe("citations", Forms.list(Models.Citation.read)) } }
    }

    /// The member `cost` of `MessageResponse`.
    public struct MessageResponseCost: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `tokens`.
        public var tokens: Int? { get throws { try maybe("tokens", Forms.integer) } }

        /// `details`.
        public var details: JSON? { get throws { try maybe("details", Forms.any) } }
    }

    /// The member `state` of `Message`.
    public struct MessageState: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ready`
        public static var ready: Self { Self("ready") }

        /// `in_progress`
        public static var inProgress: Self { Self("in_progress") }

        /// `post_processing`
        public static var postProcessing: Self { Self("post_processing") }

        /// `complete`
        public static var complete: Self { Self("complete") }

        /// `errored`
        public static var errored: Self { Self("errored") }

        /// `needs_input`
        public static var needsInput: Self { Self("needs_input") }
    }
}
