/// Reads a value from JSON; throws ``FastioError`` of kind ``FastioError/Kind/invalidReply`` if it is of another kind.
public typealias Form<Value> = @Sendable (JSON) throws -> Value

/// The forms that have no name of their own.
enum Forms {
    @Sendable static func any(_ json: JSON) throws -> JSON { json }

    @Sendable static func boolean(_ json: JSON) throws -> Bool {
        guard case .bool(let value) = json else { throw unexpected("true or false", json) }
        return value
    }

    /// A truth value whose words are texts on the wire.
    @Sendable static func flag(_ json: JSON) throws -> Bool {
        switch json {
        case .bool(let value): value
        case .string("true"): true
        case .string("false"): false
        default: throw unexpected("true or false", json)
        }
    }

    @Sendable static func integer(_ json: JSON) throws -> Int {
        guard case .number(let number) = json, let value = Int(number.digits) else { throw unexpected("a whole number", json) }
        return value
    }

    @Sendable static func number(_ json: JSON) throws -> Double {
        guard case .number(let number) = json, let value = Double(number.digits) else { throw unexpected("a number", json) }
        return value
    }

    @Sendable static func text(_ json: JSON) throws -> String {
        guard case .string(let text) = json else { throw unexpected("a text", json) }
        return text
    }

    /// A text that may come as a number.
    @Sendable static func loose(_ json: JSON) throws -> String {
        switch json {
        case .string(let text): text
        case .number(let number): number.digits
        default: throw unexpected("a text or a number", json)
        }
    }

    @Sendable static func secret(_ json: JSON) throws -> Secret { Secret(try text(json)) }

    static func list<Value>(_ item: @escaping Form<Value>) -> Form<[Value]> {
        { json in
            guard case .array(let items) = json else { throw unexpected("a list", json) }
            return try items.map(item)
        }
    }

    static func map<Value>(_ value: @escaping Form<Value>) -> Form<[String: Value]> {
        { json in
            guard case .object(let object) = json else { throw unexpected("an object", json) }
            var all = [String: Value](minimumCapacity: object.members.count)
            for (name, member) in object.members { all[name] = try value(member) }
            return all
        }
    }
}

/// A value is of another kind than described. The message never holds the value, which may be secret.
func unexpected(_ message: String) -> FastioError { FastioError(kind: .invalidReply, message: message) }

func unexpected(_ wanted: String, _ json: JSON) -> FastioError {
    let kind =
        switch json {
        case .object: "an object"
        case .array: "a list"
        case .string: "a text"
        case .number, .bool, .null: "a number, a truth value or null"
        }
    return unexpected("expected \(wanted), not \(kind)")
}

extension JSON {
    var isObject: Bool { object != nil }
    var isList: Bool { array != nil }
    var isText: Bool { string != nil }
    var isNumber: Bool { if case .number = self { true } else { false } }
    var isBoolean: Bool { bool != nil }

    /// Whether it is an object whose member has this value.
    func hasTag(_ name: String, _ value: String) -> Bool { self[name]?.string == value }

    /// Whether it is an object with one of these members.
    func hasKey(_ names: String...) -> Bool { names.contains { self[$0] != nil } }
}
