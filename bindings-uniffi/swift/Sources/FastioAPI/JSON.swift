/// A JSON value. Numbers keep their digits and objects their order, so that what was read is written as it came.
public enum JSON: Sendable, Hashable {
    /// `null`.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// A number, as its digits.
    case number(Number)
    /// A text.
    case string(String)
    /// A list.
    case array([JSON])
    /// An object.
    case object(Object)

    /// A number as its digits, so that none is lost.
    public struct Number: Sendable, Hashable {
        /// The digits, as JSON has them.
        public let digits: String

        package init(digits: String) { self.digits = digits }

        /// A whole number.
        public init(_ value: some BinaryInteger) { digits = String(value) }

        /// A number. Nil if it is infinite or none, which JSON cannot say.
        public init?(_ value: Double) {
            guard value.isFinite else { return nil }
            digits = "\(value)"
        }
    }

    /// An object: members in their order. Of two with one name, the later counts.
    public struct Object: Sendable {
        /// The members, in their order.
        public private(set) var members: [(name: String, value: JSON)]

        /// An object without members.
        public init() { members = [] }

        package init(members: [(name: String, value: JSON)]) { self.members = members }

        /// The names of the members, in their order.
        public var names: [String] { members.map(\.name) }

        /// A member; nil if it is not there. Setting nil takes it out.
        public subscript(_ name: String) -> JSON? {
            get {
                // Not by `last(where:)`, which copies each member that it looks at.
                var at = members.endIndex
                while at > members.startIndex {
                    at -= 1
                    if members[at].name == name { return members[at].value }
                }
                return nil
            }
            set {
                let at = members.lastIndex { $0.name == name }
                switch (at, newValue) {
                case (let at?, let value?): members[at].value = value
                case (nil, let value?): members.append((name, value))
                case (_?, nil): members.removeAll { $0.name == name }
                case (nil, nil): break
                }
            }
        }

        /// Puts a member in that the caller gave; nil is left out.
        @inline(never)
        package mutating func add(_ name: String, _ value: (any JSONEncodable)?) {
            if let value { members.append((name, value.asJSON)) }
        }
    }

    /// The members, if it is an object.
    public var object: Object? { if case .object(let object) = self { object } else { nil } }

    /// The items, if it is a list.
    public var array: [JSON]? { if case .array(let items) = self { items } else { nil } }

    /// The text, if it is one.
    public var string: String? { if case .string(let text) = self { text } else { nil } }

    /// The truth value, if it is one.
    public var bool: Bool? { if case .bool(let value) = self { value } else { nil } }

    /// The whole number, if it is one that fits.
    public var int: Int? { if case .number(let number) = self { Int(number.digits) } else { nil } }

    /// The number, if it is one.
    public var double: Double? { if case .number(let number) = self { Double(number.digits) } else { nil } }

    /// A member of an object; nil if it is not there, or this is no object.
    public subscript(_ name: String) -> JSON? { object?[name] }

    /// An item of a list; nil if it is not there, or this is no list.
    public subscript(_ index: Int) -> JSON? {
        guard let array, array.indices.contains(index) else { return nil }
        return array[index]
    }
}

extension JSON.Object: Hashable {
    /// Whether both have the same members, in any order.
    public static func == (one: Self, other: Self) -> Bool { one.table == other.table }

    public func hash(into hasher: inout Hasher) { hasher.combine(table) }

    private var table: [String: JSON] {
        var table = [String: JSON](minimumCapacity: members.count)
        for (name, value) in members { table[name] = value }
        return table
    }
}

extension JSON.Object: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral elements: (String, JSON)...) {
        members = elements.map { (name: $0.0, value: $0.1) }
    }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByNilLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    public init(stringLiteral value: String) { self = .string(value) }

    public init(integerLiteral value: Int) { self = .number(Number(value)) }

    public init(floatLiteral value: Double) { self = value.asJSON }

    public init(booleanLiteral value: Bool) { self = .bool(value) }

    public init(nilLiteral: ()) { self = .null }

    public init(arrayLiteral elements: JSON...) { self = .array(elements) }

    public init(dictionaryLiteral elements: (String, JSON)...) {
        self = .object(Object(members: elements.map { (name: $0.0, value: $0.1) }))
    }
}
