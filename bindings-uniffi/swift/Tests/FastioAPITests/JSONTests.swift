import FastioAPI
import Testing

/// The reader and the writer of JSON.
@Suite struct JSONTests {
    @Test(arguments: [
        "null", "true", "false", "0", "-0.10e+5", "12345678901234567890123", #""""#, #""a\"b\\c\n\u0007é📄""#, "[]", "{}",
        #"[1,[2,{"a":null}],"x"]"#, #"{"b":1,"a":{"c":[]}}"#,
    ])
    func whatIsReadIsWrittenAsItCame(text: String) throws {
        #expect(try JSON(parsing: text).text == text)
    }

    @Test func escapesAndSpacesAreRead() throws {
        let text = " { \"a\" : [ 1 , \"\\u00e9\\ud83d\\udcc4\\/\\b\" ] }\n"
        #expect(try JSON(parsing: text) == ["a": [1, "é📄/\u{8}"]])
        // A half of a character is none.
        #expect(try JSON(parsing: #""\ud83dx\udcc4""#) == "\u{fffd}x\u{fffd}")
    }

    @Test(arguments: [
        "", " ", "nul", "tru", "01", "1.", ".5", "-", "1e", "+1", "\"", "\"\u{1}\"", #""\x""#, #""\u12""#, "[1", "[1,]", "[1 2]",
        "{", #"{"a"}"#, #"{"a":}"#, #"{"a":1,}"#, "{a:1}", "1 2", "[]]", "\u{feff}1", "'a'", "NaN",
    ])
    func whatIsNoJSONIsRefused(text: String) {
        #expect(refusal { try JSON(parsing: text) }?.hasPrefix("it is no JSON from byte") == true, "\(text)")
    }

    @Test func depthIsBounded() throws {
        let nested = { (depth: Int) in String(repeating: "[", count: depth) + String(repeating: "]", count: depth) }
        _ = try JSON(parsing: nested(128))
        #expect(refusal { try JSON(parsing: nested(100_000)) } == "the JSON is nested deeper than 128 levels")
    }

    @Test func objectsAreComparedByTheirMembers() throws {
        #expect(try JSON(parsing: #"{"a":1,"b":2}"#) == JSON(parsing: #"{"b":2,"a":1}"#))
        #expect(try JSON(parsing: #"{"a":1,"a":2}"#)["a"]?.int == 2)
        var object: JSON.Object = ["a": 1]
        object["b"] = "x"
        object["a"] = nil
        #expect(object.text == #"{"b":"x"}"#)
        #expect(JSON.Number(Double.infinity) == nil)
    }
}
