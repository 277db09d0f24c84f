import Foundation

/// A name of a member.
private struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }

    init?(intValue: Int) { nil }
}

/// Other coders lose what JSON's text keeps: the order of members, and digits that fit no `Decimal`.
extension JSON: Codable {
    public init(from decoder: any Decoder) throws {
        if let members = try? decoder.container(keyedBy: Name.self) {
            self = .object(
                Object(
                    members: try members.allKeys.map { key in
                        (name: key.stringValue, value: try members.decode(JSON.self, forKey: key))
                    }))
        } else if var items = try? decoder.unkeyedContainer() {
            var all: [JSON] = []
            while !items.isAtEnd { all.append(try items.decode(JSON.self)) }
            self = .array(all)
        } else {
            self = try JSON(try decoder.singleValueContainer())
        }
    }

    private init(_ single: any SingleValueDecodingContainer) throws {
        if single.decodeNil() {
            self = .null
        } else if let value = try? single.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? single.decode(Int64.self) {
            self = .number(Number(value))
        } else if let value = try? single.decode(UInt64.self) {
            self = .number(Number(value))
        } else if let value = try? single.decode(Decimal.self) {
            self = .number(Number(digits: "\(value)"))
        } else {
            self = .string(try single.decode(String.self))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .object(let object):
            var container = encoder.container(keyedBy: Name.self)
            for (name, value) in object.members { try container.encode(value, forKey: Name(stringValue: name)) }
        case .array(let items):
            var container = encoder.unkeyedContainer()
            for item in items { try container.encode(item) }
        default:
            var container = encoder.singleValueContainer()
            switch self {
            case .bool(let value): try container.encode(value)
            case .string(let text): try container.encode(text)
            case .number(let number):
                if let value = Int64(number.digits) {
                    try container.encode(value)
                } else if let value = UInt64(number.digits) {
                    try container.encode(value)
                } else {
                    try container.encode(Decimal(string: number.digits) ?? .nan)
                }
            default: try container.encodeNil()
            }
        }
    }
}
