import Foundation

/// What can be given as a parameter or a member of one.
public protocol JSONEncodable {
    /// The value as JSON.
    var asJSON: JSON { get }
}

extension JSON: JSONEncodable {
    public var asJSON: JSON { self }

    /// A value that a caller has.
    public init(_ value: some JSONEncodable) { self = value.asJSON }
}

extension JSON.Object: JSONEncodable {
    public var asJSON: JSON { .object(self) }
}

extension String: JSONEncodable {
    public var asJSON: JSON { .string(self) }
}

extension Bool: JSONEncodable {
    public var asJSON: JSON { .bool(self) }
}

extension Int: JSONEncodable {
    public var asJSON: JSON { .number(JSON.Number(self)) }
}

extension Double: JSONEncodable {
    /// The number. One that is infinite or none, which JSON cannot say, is refused when it is to be sent.
    public var asJSON: JSON { .number(JSON.Number(digits: "\(self)")) }
}

extension Array: JSONEncodable where Element: JSONEncodable {
    public var asJSON: JSON { .array(map(\.asJSON)) }
}

extension Dictionary: JSONEncodable where Key == String, Value: JSONEncodable {
    /// The members in the order of their names, so that the same values give the same text.
    public var asJSON: JSON {
        .object(JSON.Object(members: sorted { $0.key < $1.key }.map { (name: $0.key, value: $0.value.asJSON) }))
    }
}

/// A text that its own text does not show.
public struct Secret: Sendable, Hashable, JSONEncodable, ExpressibleByStringLiteral, CustomStringConvertible,
    CustomDebugStringConvertible, CustomReflectable
{
    private let text: String

    /// Hides a text.
    public init(_ text: String) { self.text = text }

    public init(stringLiteral text: String) { self.init(text) }

    /// The text itself.
    public func expose() -> String { text }

    public var asJSON: JSON { .string(text) }

    public var description: String { "[secret]" }

    public var debugDescription: String { description }

    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// What is done to a field that can be emptied.
public enum Change<Value: JSONEncodable & Sendable>: JSONEncodable, Sendable {
    /// Sets it.
    case to(Value)
    /// Empties it.
    case clear

    public var asJSON: JSON {
        switch self {
        case .to(let value): value.asJSON
        case .clear: .null
        }
    }
}

/// Bytes to send.
public enum Binary: Sendable, Hashable {
    /// From memory; the name it gets where files have names.
    case bytes(Data, name: String? = nil)
    /// From a file, read as it is sent; it must not change until then.
    case file(URL)
}

/// Shows a size or a path, no content.
extension Binary: CustomStringConvertible, CustomReflectable {
    public var description: String {
        switch self {
        case .bytes(let bytes, _): "\(bytes.count) bytes"
        case .file(let file): file.path
        }
    }

    public var customMirror: Mirror { Mirror(self, children: []) }
}
