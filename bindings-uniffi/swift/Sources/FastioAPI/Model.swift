/// The objects, words and unions that the API describes.
public enum Models {}

/// An object of the API: the JSON it came as, and typed views of the members that the description knows.
///
/// A view reads its member when it is asked, so that one that is not as described spoils no other. It throws
/// ``FastioError`` of kind ``FastioError/Kind/invalidReply`` then; nil is a member that is not there.
public protocol Model: JSONEncodable, Codable, Hashable, Sendable, TextOutputStreamable, CustomDebugStringConvertible,
    CustomReflectable
{
    /// All of it, members that no description knows included.
    var json: JSON.Object { get }

    /// A view of this object.
    init(_ json: JSON.Object)
}

// A copy of these for each of the many models would make an optimised build long and large, and no call faster.
extension Model {
    /// Reads one.
    ///
    /// - Throws: ``FastioError`` of kind ``FastioError/Kind/invalidReply`` if it is no object.
    @Sendable public static func read(_ json: JSON) throws -> Self {
        guard case .object(let object) = json else { throw unexpected("an object", json) }
        return Self(object)
    }

    /// Reads one from a text.
    public init(parsing text: String) throws { self = try Self.read(JSON(parsing: text)) }

    public var asJSON: JSON { .object(json) }

    @_semantics("optimize.sil.specialize.generic.never")
    public init(from decoder: any Decoder) throws { self = try Self.read(JSON(from: decoder)) }

    @_semantics("optimize.sil.specialize.generic.never")
    public func encode(to encoder: any Encoder) throws { try asJSON.encode(to: encoder) }

    @_semantics("optimize.sil.specialize.generic.never")
    public static func == (one: Self, other: Self) -> Bool { one.json == other.json }

    @_semantics("optimize.sil.specialize.generic.never")
    public func hash(into hasher: inout Hasher) { hasher.combine(json) }

    /// Writes the names of the members only: values may be secret.
    @_semantics("optimize.sil.specialize.generic.never")
    public func write<Target: TextOutputStream>(to target: inout Target) { target.write(debugDescription) }

    /// The names of the members only: values may be secret.
    public var debugDescription: String {
        @_semantics("optimize.sil.specialize.generic.never")
        get { "\(Self.self)(\(json.names.joined(separator: ", ")))" }
    }

    /// Shows nothing: values may be secret.
    public var customMirror: Mirror {
        @_semantics("optimize.sil.specialize.generic.never")
        get { Mirror(self, children: []) }
    }

    @_semantics("optimize.sil.specialize.generic.never")
    func maybe<Value>(_ name: String, _ form: (JSON) throws -> Value) throws -> Value? {
        guard let member = json[name], member != .null else { return nil }
        do {
            return try form(member)
        } catch let error as FastioError {
            throw unexpected("`\(name)` of \(Self.self): \(error.message)")
        }
    }

    @_semantics("optimize.sil.specialize.generic.never")
    func need<Value>(_ name: String, _ form: (JSON) throws -> Value) throws -> Value {
        guard let value = try maybe(name, form) else { throw unexpected("`\(name)` of \(Self.self) is missing") }
        return value
    }
}

/// A word of a set that may grow: those that are known are its static members, any other is kept as it came.
public protocol Word: JSONEncodable, Codable, Hashable, Sendable, RawRepresentable, CustomStringConvertible
where RawValue == String {
    /// The word as the wire has it.
    init(rawValue: String)
}

extension Word {
    /// The word as the wire has it.
    public init(_ word: String) { self.init(rawValue: word) }

    /// Reads one.
    ///
    /// - Throws: ``FastioError`` of kind ``FastioError/Kind/invalidReply`` if it is no text.
    @Sendable public static func read(_ json: JSON) throws -> Self { Self(rawValue: try Forms.text(json)) }

    public var asJSON: JSON { .string(rawValue) }

    public var description: String { rawValue }
}

/// One of several forms of value, told apart when it is read; a form that nobody described has the JSON alone.
public protocol Union: JSONEncodable, Codable, Hashable, Sendable, TextOutputStreamable, CustomDebugStringConvertible,
    CustomReflectable
{
    /// Reads one.
    ///
    /// - Throws: ``FastioError`` of kind ``FastioError/Kind/invalidReply`` if a known form is not as described.
    @Sendable static func read(_ json: JSON) throws -> Self
}

extension Union {
    @_semantics("optimize.sil.specialize.generic.never")
    public init(from decoder: any Decoder) throws { self = try Self.read(JSON(from: decoder)) }

    @_semantics("optimize.sil.specialize.generic.never")
    public func encode(to encoder: any Encoder) throws { try asJSON.encode(to: encoder) }

    @_semantics("optimize.sil.specialize.generic.never")
    public static func == (one: Self, other: Self) -> Bool { one.asJSON == other.asJSON }

    @_semantics("optimize.sil.specialize.generic.never")
    public func hash(into hasher: inout Hasher) { hasher.combine(asJSON) }

    /// Writes the type only: values may be secret.
    public func write<Target: TextOutputStream>(to target: inout Target) { target.write(debugDescription) }

    /// The type only: values may be secret.
    public var debugDescription: String { "\(Self.self)" }

    /// Shows nothing: values may be secret.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
