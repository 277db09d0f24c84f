import FastioAPI
import Foundation
import Testing

/// The generated models: what nobody described survives, what is not as described says so.
@Suite struct ModelsTests {
    @Test func unknownMembersAndWordsSurvive() throws {
        let text = #"{"id":"n","type":"wormhole","size":9007199254740993,"weight":{"unit":"kg","of":[1.50,null]}}"#
        let node = try Models.Node(parsing: text)
        #expect(try node.id == "n")
        #expect(try node.size == 9_007_199_254_740_993)
        #expect(try node.type == Models.NodeType("wormhole"))
        #expect(try node.name == nil)
        #expect(node.json.text == text)
        #expect(node.asJSON["weight"]?["of"]?[0]?.double == 1.5)
    }

    @Test func aMemberThatIsNotAsDescribedSpoilsNoOther() throws {
        let node = try Models.Node(parsing: #"{"id":"n","size":"canary"}"#)
        #expect(try node.id == "n")
        #expect(refusal { try node.size } == "`size` of Node: expected a whole number, not a text")
        #expect(refusal { try Models.AgentReference([:]).id } == "`id` of AgentReference is missing")
        #expect(refusal { try Models.Node(parsing: "[]") } == "expected an object, not a list")
    }

    @Test func formsAreToldApart() throws {
        guard case .list(let nodes) = try Models.NodeList.read([["id": "n"]]) else { throw Refused() }
        #expect(try nodes.map { try $0.id } == ["n"])
        let upload: JSON = ["type": "upload", "more": 1]
        guard case .upload(let source) = try Models.FileSource.read(upload) else { throw Refused() }
        #expect(source.asJSON == upload)
        let unheard: JSON = ["type": "telepathy"]
        let unknown = try Models.FileSource.read(unheard)
        #expect(unknown == .unknown(unheard) && unknown.asJSON == unheard)
    }

    @Test func idsBeyondWhatANumberHoldsAreTexts() throws {
        let node = try Models.Member(parsing: #"{"id":12345678901234567890123}"#)
        #expect(try node.id == "12345678901234567890123")
    }

    @Test func noTextOfAModelHoldsAValue() throws {
        let node = try Models.Node(parsing: #"{"id":"canary","lock_token":"canary"}"#)
        #expect("\(node)" == "Node(id, lock_token)")
        let source = Models.FileSource.unknown(["type": "canary"])
        var dumped = ""
        dump(node, to: &dumped)
        dump(source, to: &dumped)
        dump(Secret("canary"), to: &dumped)
        dump(Params(["password": "canary"]), to: &dumped)
        dumped += "\(source) \(Secret("canary")) \([Secret("canary")]) \(String(reflecting: node))"
        #expect(!dumped.contains("canary"), "\(dumped)")
    }

    @Test func modelsGoThroughOtherCoders() throws {
        struct Kept: Codable, Equatable {
            let node: Models.Node
            let type: Models.NodeType
            let source: Models.FileSource
        }
        let node = try Models.Node(parsing: #"{"id":"n","size":9007199254740993,"more":[0.5,true,null,{"a":"b"}]}"#)
        let kept = Kept(node: node, type: .init("wormhole"), source: .unknown(["type": "x"]))
        let data = try JSONEncoder().encode(kept)
        #expect(try JSONDecoder().decode(Kept.self, from: data) == kept)
    }

    @Test func wordsAreComparedAndWritten() {
        #expect(Models.Context.workspace.rawValue == "workspace")
        #expect(Models.Context("share") == .share)
        #expect("\(Models.Context.share)" == "share")
    }
}

struct Refused: Error {}

/// What an error of kind `invalidReply` says.
func refusal(_ act: () throws -> some Any) -> String? {
    do {
        _ = try act()
        return nil
    } catch let error as FastioError {
        return error.kind == .invalidReply ? error.message : "\(error)"
    } catch {
        return "\(error)"
    }
}
