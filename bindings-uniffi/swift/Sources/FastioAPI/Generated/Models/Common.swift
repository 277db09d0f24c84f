// Generated from core/api by `cargo xtask codegen`. Do not edit.

extension Models {
    /// On files, versions, locks, intents, events, comments, invitations and metadata facts that an
    /// agent made for a person: the person and, where known, the agent's name.
    public struct Actor: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// True for the service's own agent only; any other name is self-declared.
        public var verified: Bool? { get throws { try maybe("verified", Forms.boolean) } }
    }

    /// What wraps a successful answer. Form A puts the payload in `response`; form B puts its
    /// fields beside `result`.
    public struct Envelope: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `result`.
        public var result: Models.EnvelopeResult? { get throws { try maybe("result", Models.EnvelopeResult.read) } }

        /// Form B, usually "ok". A few payloads (how-to, ping) use the same key for their own
        /// field.
        public var status: String? { get throws { try maybe("status", Forms.text) } }

        /// The payload, form A. Any JSON value.
        public var response: JSON? { get throws { try maybe("response", Forms.any) } }

        /// `current_api_version`.
        public var currentApiVersion: String? { get throws { try maybe("current_api_version", Forms.text) } }

        /// Server time; usable as the first `lastactivity` of an activity poll.
        public var serverDate: String? { get throws { try maybe("server_date", Forms.text) } }
    }

    /// The member `result` of `Envelope`.
    public enum EnvelopeResult: Union {
        /// The only boolean among the forms.
        case boolean(Bool)

        /// The only text among the forms.
        case text(Models.EnvelopeResultText)

        /// Another form than is known.
        case unknown(JSON)

        public static func read(_ json: JSON) throws -> Self {
            if json.isBoolean { return .boolean(try Forms.boolean(json)) }
            if json.isText { return .text(try Models.EnvelopeResultText.read(json)) }
            return .unknown(json)
        }

        public var asJSON: JSON {
            switch self {
            case .boolean(let value): value.asJSON
            case .text(let value): value.asJSON
            case .unknown(let json): json
            }
        }
    }

    /// A form of `EnvelopeResult`.
    public struct EnvelopeResultText: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `yes`
        public static var yes: Self { Self("yes") }

        /// `no`
        public static var no: Self { Self("no") }
    }

    /// The `error` member of a refused request.
    public struct Error: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Number that identifies the place which refused the request. Can come as a string of
        /// digits.
        public var code: String? { get throws { try maybe("code", Forms.loose) } }

        /// Message for people; advisory.
        public var text: String? { get throws { try maybe("text", Forms.text) } }

        /// Older name of `text`; read it when `text` is missing.
        public var message: String? { get throws { try maybe("message", Forms.text) } }

        /// Symbolic or secondary identifier, on some answers only.
        public var errorCode: String? { get throws { try maybe("error_code", Forms.text) } }

        /// `documentation_url`.
        public var documentationUrl: String? { get throws { try maybe("documentation_url", Forms.text) } }

        /// Method and path, or a route name, of what refused the request.
        public var resource: String? { get throws { try maybe("resource", Forms.text) } }

        /// An array lists the parameters that failed validation; an object carries details of this
        /// one refusal (attempts_remaining, retry_after_seconds, reason, credential_type,
        /// current_version_id).
        public var params: Models.ErrorParams? { get throws { try maybe("params", Models.ErrorParams.read) } }

        /// Cause of a conflict, on some 409 answers.
        public var reason: Models.ErrorReason? { get throws { try maybe("reason", Models.ErrorReason.read) } }

        /// Structured report, on some 422 answers.
        public var validationReport: JSON? { get throws { try maybe("validation_report", Forms.any) } }
    }

    /// Every known shape of a refused request, merged.
    public struct ErrorEnvelope: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `result`.
        public var result: Models.ErrorEnvelopeResult? { get throws { try maybe("result", Models.ErrorEnvelopeResult.read) } }

        /// The Error object; on OAuth operations the RFC 6749 error word as a string.
        public var error: Models.ErrorEnvelopeError? { get throws { try maybe("error", Models.ErrorEnvelopeError.read) } }

        /// OAuth operations only.
        public var errorDescription: String? { get throws { try maybe("error_description", Forms.text) } }

        /// Flat variant (AI chat cancel and the like).
        public var errorMessage: String? { get throws { try maybe("error_message", Forms.text) } }

        /// Flat variant; can exceed 32 bits.
        public var errorId: String? { get throws { try maybe("error_id", Forms.loose) } }

        /// `current_api_version`.
        public var currentApiVersion: String? { get throws { try maybe("current_api_version", Forms.text) } }
    }

    /// The Error object; on OAuth operations the RFC 6749 error word as a string.
    public enum ErrorEnvelopeError: Union {
        /// The only object among the forms.
        case error(Models.Error)

        /// The only text among the forms.
        case text(String)

        /// Another form than is known.
        case unknown(JSON)

        public static func read(_ json: JSON) throws -> Self {
            if json.isObject { return .error(try Models.Error.read(json)) }
            if json.isText { return .text(try Forms.text(json)) }
            return .unknown(json)
        }

        public var asJSON: JSON {
            switch self {
            case .error(let value): value.asJSON
            case .text(let value): value.asJSON
            case .unknown(let json): json
            }
        }
    }

    /// The member `result` of `ErrorEnvelope`.
    public enum ErrorEnvelopeResult: Union {
        /// The only boolean among the forms.
        case boolean(Bool)

        /// The only text among the forms.
        case text(String)

        /// Another form than is known.
        case unknown(JSON)

        public static func read(_ json: JSON) throws -> Self {
            if json.isBoolean { return .boolean(try Forms.boolean(json)) }
            if json.isText { return .text(try Forms.text(json)) }
            return .unknown(json)
        }

        public var asJSON: JSON {
            switch self {
            case .boolean(let value): value.asJSON
            case .text(let value): value.asJSON
            case .unknown(let json): json
            }
        }
    }

    /// One parameter that failed validation. All failures of a request come in one answer.
    public struct ErrorParam: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `name`.
        public var name: String? { get throws { try maybe("name", Forms.text) } }

        /// `kind`.
        public var kind: Models.ErrorParamKind? { get throws { try maybe("kind", Models.ErrorParamKind.read) } }

        /// `message`.
        public var message: String? { get throws { try maybe("message", Forms.text) } }

        /// `code`.
        public var code: String? { get throws { try maybe("code", Forms.loose) } }

        /// Present on type mismatches.
        public var expectedType: String? { get throws { try maybe("expected_type", Forms.text) } }

        /// Present when the parameter came under another accepted name.
        public var receivedAlias: String? { get throws { try maybe("received_alias", Forms.text) } }

        /// Stable machine-readable cause; only some operations add it.
        public var reason: String? { get throws { try maybe("reason", Forms.text) } }
    }

    /// The member `kind` of `ErrorParam`.
    public struct ErrorParamKind: Word {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `missing`
        public static var missing: Self { Self("missing") }

        /// `invalid`
        public static var invalid: Self { Self("invalid") }

        /// `type_mismatch`
        public static var typeMismatch: Self { Self("type_mismatch") }
    }

    /// An array lists the parameters that failed validation; an object carries details of this one
    /// refusal (attempts_remaining, retry_after_seconds, reason, credential_type,
    /// current_version_id).
    public enum ErrorParams: Union {
        /// The only list among the forms.
        case list([Models.ErrorParam])

        /// The only object among the forms.
        case object(JSON)

        /// Another form than is known.
        case unknown(JSON)

        public static func read(_ json: JSON) throws -> Self {
            if json.isList { return .list(try Forms.list(Models.ErrorParam.read)(json)) }
            if json.isObject { return .object(try Forms.any(json)) }
            return .unknown(json)
        }

        public var asJSON: JSON {
            switch self {
            case .list(let value): value.asJSON
            case .object(let value): value.asJSON
            case .unknown(let json): json
            }
        }
    }

    /// Cause of a conflict, on some 409 answers.
    public enum ErrorReason: Union {
        /// The only text among the forms.
        case text(String)

        /// The only object among the forms.
        case object(JSON)

        /// Another form than is known.
        case unknown(JSON)

        public static func read(_ json: JSON) throws -> Self {
            if json.isText { return .text(try Forms.text(json)) }
            if json.isObject { return .object(try Forms.any(json)) }
            return .unknown(json)
        }

        public var asJSON: JSON {
            switch self {
            case .text(let value): value.asJSON
            case .object(let value): value.asJSON
            case .unknown(let json): json
            }
        }
    }

    /// `KeysetPagination`, as the API describes it.
    public struct KeysetPagination: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// `has_more`.
        public var hasMore: Bool? { get throws { try maybe("has_more", Forms.boolean) } }

        /// Cursor of the next page; absent or null on the last.
        public var nextCursor: String? { get throws { try maybe("next_cursor", Forms.text) } }

        /// `page_size`.
        public var pageSize: Int? { get throws { try maybe("page_size", Forms.integer) } }
    }

    /// `OffsetPagination`, as the API describes it.
    public struct OffsetPagination: Model {
        public let json: JSON.Object
        public init(_ json: JSON.Object) { self.json = json }

        /// Items in the whole list. At least 0.
        public var total: Int? { get throws { try maybe("total", Forms.integer) } }

        /// `limit`. At least 1.
        public var limit: Int? { get throws { try maybe("limit", Forms.integer) } }

        /// `offset`. At least 0.
        public var offset: Int? { get throws { try maybe("offset", Forms.integer) } }

        /// `has_more`.
        public var hasMore: Bool? { get throws { try maybe("has_more", Forms.boolean) } }
    }
}
