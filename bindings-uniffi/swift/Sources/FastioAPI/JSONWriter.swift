extension JSON: CustomStringConvertible {
    /// The value as JSON text, without spaces.
    public var text: String {
        var out = ""
        write(into: &out)
        return out
    }

    /// The value as JSON text.
    public var description: String { text }

    fileprivate func write(into out: inout String) {
        switch self {
        case .null: out += "null"
        case .bool(let value): out += value ? "true" : "false"
        case .number(let number): out += number.digits
        case .string(let text): JSON.write(text, into: &out)
        case .object(let object): object.write(into: &out)
        case .array(let items):
            out += "["
            for (at, item) in items.enumerated() {
                if at > 0 { out += "," }
                item.write(into: &out)
            }
            out += "]"
        }
    }

    fileprivate static func write(_ text: String, into out: inout String) {
        out += "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\r": out += "\\r"
            case "\t": out += "\\t"
            case "\0"..<" ":
                let hex = String(scalar.value, radix: 16)
                out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: out.unicodeScalars.append(scalar)
            }
        }
        out += "\""
    }
}

extension JSON.Object: CustomStringConvertible {
    /// The object as JSON text, without spaces.
    public var text: String {
        var out = ""
        write(into: &out)
        return out
    }

    /// The object as JSON text.
    public var description: String { text }

    fileprivate func write(into out: inout String) {
        out += "{"
        for (at, member) in members.enumerated() {
            if at > 0 { out += "," }
            JSON.write(member.name, into: &out)
            out += ":"
            member.value.write(into: &out)
        }
        out += "}"
    }
}
