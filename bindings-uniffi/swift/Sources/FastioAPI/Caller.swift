/// Makes calls by an operation's name, `<area>.<verb_noun>`; a client implements it, the generated methods stand on it.
public protocol Caller: Sendable {
    /// One request, for one result. Cancelling the task ends it.
    ///
    /// - Throws: ``FastioError``, or `CancellationError` if the task was cancelled.
    func call(_ operation: String, _ params: Params, _ options: CallOptions) async throws -> JSON

    /// As many requests as pages are asked for; none before.
    func pages(_ operation: String, _ params: Params, _ options: CallOptions) -> Pages

    /// One request, for a reply that is not JSON; none before it is asked for.
    func bytes(_ operation: String, _ params: Params, _ options: CallOptions) -> ByteReply
}

extension Caller {
    /// A call whose result is read.
    @_semantics("optimize.sil.specialize.generic.never")
    func result<Result>(
        _ operation: String, _ params: Params, _ options: CallOptions, _ read: Form<Result>
    ) async throws -> Result {
        try reading(operation, try await call(operation, params, options), read)
    }
}

/// Reads what an operation gave, and says which it was if it is not as described.
@_semantics("optimize.sil.specialize.generic.never")
func reading<Value>(_ operation: String, _ json: JSON, _ read: Form<Value>) throws -> Value {
    do {
        return try read(json)
    } catch var error as FastioError {
        error.operation = operation
        throw error
    }
}

/// What any call can be told beside its parameters.
public struct CallOptions: Sendable, Hashable {
    /// How long each request may take in all; nil: as the client says.
    public var timeout: Duration?
    /// How often a request may be sent, the first time included; nil: as the client says.
    public var maxAttempts: Int?

    public init(timeout: Duration? = nil, maxAttempts: Int? = nil) {
        self.timeout = timeout
        self.maxAttempts = maxAttempts
    }

    /// As the client says.
    public static var `default`: CallOptions { CallOptions() }
}

/// Parameters by the names of the wire. What was not given (nil) is not there.
///
/// ```swift
/// let params: Params = ["context": "workspace", "context_id": "1234567890123456789", "node_id": "root"]
/// let folder = try await fastio.call("storage.get", params)
/// print(folder["name"]?.string ?? "?")
/// ```
public struct Params: Sendable, Hashable, ExpressibleByDictionaryLiteral {
    /// What is JSON, ready for the engine.
    public var json: JSON.Object

    /// What is sent as files or as the body, by the parameter's name.
    public var binaries: [String: [Binary]]

    /// None.
    public init() { self.init(JSON.Object()) }

    /// Of these parameters.
    public init(_ json: JSON.Object, binaries: [String: [Binary]] = [:]) {
        self.json = json
        self.binaries = binaries
    }

    public init(dictionaryLiteral elements: (String, JSON)...) {
        self.init(JSON.Object(members: elements.map { (name: $0.0, value: $0.1) }))
    }

    @inline(never)
    mutating func add(_ name: String, _ value: (any JSONEncodable)?) { json.add(name, value) }

    @inline(never)
    mutating func attach(_ name: String, _ binary: Binary?) {
        if let binary { binaries[name] = [binary] }
    }

    @inline(never)
    mutating func attach(_ name: String, _ all: [Binary]?) {
        if let all, !all.isEmpty { binaries[name] = all }
    }
}

/// Shows names only: values may be secret.
extension Params: CustomStringConvertible, CustomReflectable {
    public var description: String { "Params(\((json.names + binaries.keys.sorted()).joined(separator: ", ")))" }

    public var customMirror: Mirror { Mirror(self, children: []) }
}
