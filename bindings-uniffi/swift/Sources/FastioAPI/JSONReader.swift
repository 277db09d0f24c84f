extension JSON {
    /// Reads a text.
    ///
    /// - Throws: ``FastioError`` of kind ``FastioError/Kind/invalidReply`` if it is no JSON, or deeper than 128 levels.
    public init(parsing text: String) throws {
        var text = text
        self = try text.withUTF8 { try JSON(parsing: $0) }
    }

    /// Reads bytes that are UTF-8.
    package init(parsing bytes: UnsafeBufferPointer<UInt8>) throws {
        var reader = JSONReader(bytes: bytes)
        self = try reader.document()
    }
}

/// Reads JSON (RFC 8259) from bytes that are UTF-8.
struct JSONReader {
    /// Deeper values would need a deeper stack than there may be.
    private static let deepest = 128

    let bytes: UnsafeBufferPointer<UInt8>
    private var at = 0
    private var depth = 0
    /// How many members the last object of each depth had: those of a list are mostly alike.
    private var sizes = [Int](repeating: 4, count: JSONReader.deepest + 1)

    init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    mutating func document() throws -> JSON {
        let value = try value()
        skipSpace()
        guard at == bytes.count else { throw malformed() }
        return value
    }

    private mutating func value() throws -> JSON {
        skipSpace()
        guard at < bytes.count else { throw malformed() }
        switch bytes[at] {
        case UInt8(ascii: "{"): return try object()
        case UInt8(ascii: "["): return try array()
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return .number(try number())
        }
    }

    /// Goes past the sign that opens a list or an object.
    private mutating func enter() throws {
        depth += 1
        guard depth <= JSONReader.deepest else { throw unexpected("the JSON is nested deeper than \(JSONReader.deepest) levels") }
        at += 1
    }

    private mutating func object() throws -> JSON {
        try enter()
        defer { depth -= 1 }
        var members: [(name: String, value: JSON)] = []
        if take("}") { return .object(Object(members: members)) }
        members.reserveCapacity(sizes[depth])
        repeat {
            skipSpace()
            guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else { throw malformed() }
            let name = try string()
            guard take(":") else { throw malformed() }
            members.append((name, try value()))
        } while take(",")
        guard take("}") else { throw malformed() }
        sizes[depth] = members.count
        return .object(Object(members: members))
    }

    private mutating func array() throws -> JSON {
        try enter()
        defer { depth -= 1 }
        var items: [JSON] = []
        if take("]") { return .array(items) }
        repeat { items.append(try value()) } while take(",")
        guard take("]") else { throw malformed() }
        return .array(items)
    }

    private typealias Object = JSON.Object

    private mutating func word(_ word: StaticString, _ value: JSON) throws -> JSON {
        let end = at + word.utf8CodeUnitCount
        guard end <= bytes.count else { throw malformed() }
        for index in 0..<word.utf8CodeUnitCount where bytes[at + index] != word.utf8Start[index] { throw malformed() }
        at = end
        return value
    }

    private mutating func number() throws -> JSON.Number {
        let start = at
        if peek == UInt8(ascii: "-") { at += 1 }
        if peek == UInt8(ascii: "0") { at += 1 } else { try digits() }
        if peek == UInt8(ascii: ".") {
            at += 1
            try digits()
        }
        if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
            at += 1
            if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { at += 1 }
            try digits()
        }
        return JSON.Number(digits: text(start, at))
    }

    private mutating func digits() throws {
        let start = at
        while let byte = peek, byte &- UInt8(ascii: "0") < 10 { at += 1 }
        guard at > start else { throw malformed() }
    }

    private mutating func string() throws -> String {
        at += 1
        let start = at
        while let byte = peek {
            switch byte {
            case UInt8(ascii: "\""):
                at += 1
                return text(start, at - 1)
            case UInt8(ascii: "\\"): return try escaped(from: start)
            case 0..<0x20: throw malformed()
            default: at += 1
            }
        }
        throw malformed()
    }

    /// The rest of a text in which something is escaped.
    private mutating func escaped(from start: Int) throws -> String {
        var units = Array(bytes[start..<at])
        while let byte = peek {
            at += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: units, as: UTF8.self)
            case UInt8(ascii: "\\"): try unescape(into: &units)
            case 0..<0x20: throw malformed()
            default: units.append(byte)
            }
        }
        throw malformed()
    }

    private mutating func unescape(into units: inout [UInt8]) throws {
        guard let byte = peek else { throw malformed() }
        at += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): units.append(byte)
        case UInt8(ascii: "b"): units.append(0x08)
        case UInt8(ascii: "f"): units.append(0x0c)
        case UInt8(ascii: "n"): units.append(0x0a)
        case UInt8(ascii: "r"): units.append(0x0d)
        case UInt8(ascii: "t"): units.append(0x09)
        case UInt8(ascii: "u"): units.append(contentsOf: String(try scalar()).utf8)
        default: throw malformed()
        }
    }

    /// A character given by its number, or by two halves. A half alone is no character.
    private mutating func scalar() throws -> Unicode.Scalar {
        let first = try hex()
        if let scalar = Unicode.Scalar(first) { return scalar }
        let before = at
        if first < 0xdc00, at + 1 < bytes.count, bytes[at] == UInt8(ascii: "\\"), bytes[at + 1] == UInt8(ascii: "u") {
            at += 2
            let second = try hex()
            if (0xdc00..<0xe000).contains(second),
                let scalar = Unicode.Scalar(0x10000 + (first - 0xd800) << 10 + (second - 0xdc00))
            {
                return scalar
            }
            at = before
        }
        return "\u{fffd}"
    }

    private mutating func hex() throws -> UInt32 {
        guard at + 4 <= bytes.count else { throw malformed() }
        var value: UInt32 = 0
        for byte in bytes[at..<at + 4] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { throw malformed() }
            value = value << 4 | UInt32(digit)
        }
        at += 4
        return value
    }

    private var peek: UInt8? { at < bytes.count ? bytes[at] : nil }

    private mutating func skipSpace() {
        while let byte = peek, byte == 0x20 || byte == 0x0a || byte == 0x0d || byte == 0x09 { at += 1 }
    }

    /// Goes past a sign, if it is the next.
    private mutating func take(_ sign: Unicode.Scalar) -> Bool {
        skipSpace()
        guard peek == UInt8(ascii: sign) else { return false }
        at += 1
        return true
    }

    private func text(_ start: Int, _ end: Int) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
    }

    private func malformed() -> FastioError { unexpected("it is no JSON from byte \(at) on") }
}
