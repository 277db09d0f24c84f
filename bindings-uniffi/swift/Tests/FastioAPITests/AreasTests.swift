import FastioAPI
import Foundation
import Testing

/// The generated methods, over a caller that remembers.
@Suite struct AreasTests {
    @Test func aMethodGivesItsArgumentsByTheNamesOfTheWire() async throws {
        let caller = Recorder(result: ["id": "n"])
        let options = CallOptions(maxAttempts: 1)
        let node = try await caller.storage.get(
            context: .workspace, contextId: "1", nodeId: "n", output: "terse", options: options)
        #expect(try node.id == "n")
        let params: Params = ["context": "workspace", "context_id": "1", "node_id": "n", "output": "terse"]
        #expect(caller.asked == [Asked(kind: "call", operation: "storage.get", params: params, options: options)])
        #expect(caller.asked[0].params.json.names == ["context", "context_id", "node_id", "output"])
    }

    @Test func aListingFetchesWhatIsAskedFor() async throws {
        let page = { (ids: [JSON]) in RawPage(result: ["nodes": .array(ids)], items: ids.map { ["id": $0] }) }
        let caller = Recorder(result: [:], pages: [page(["a", "b"]), page([]), page(["c"])])
        let listing = caller.storage.list(
            context: .share, contextId: "1", parentId: "root", sortBy: Models.SortBy("weight"))
        #expect(caller.asked.isEmpty)
        var ids: [String?] = []
        for try await node in listing { ids.append(try node.id) }
        #expect(ids == ["a", "b", "c"])
        var pages = 0
        for try await _ in listing.pages { pages += 1 }
        #expect(pages == 3)
        _ = try await listing.page()
        let params: Params = ["context": "share", "context_id": "1", "parent_id": "root", "sort_by": "weight"]
        #expect(
            caller.asked
                == ["pages", "pages", "call"].map { Asked(kind: $0, operation: "storage.list", params: params) })
    }

    @Test func bytesComePieceByPieceOrWhole() async throws {
        let caller = Recorder()
        let reply = caller.downloads.read(context: .workspace, contextId: "1", nodeId: "n")
        #expect(caller.asked.isEmpty)
        #expect(try await reply.data() == Data([1, 2, 3]))
        #expect(caller.asked.map(\.operation) == ["downloads.read"])
    }

    @Test func whatEmptiesAFieldIsToldFromWhatLeavesIt() async throws {
        let caller = Recorder()
        try await caller.fileshares.update(fileshareId: "1", title: .to("new"), password: .clear)
        #expect(caller.asked[0].params == ["fileshare_id": "1", "title": "new", "password": nil])
    }

    @Test func aModelIsGivenAsItsMembers() throws {
        let reference = Models.AgentReference(type: .file, id: "abc")
        #expect(reference.json.text == #"{"type":"file","id":"abc"}"#)
        #expect(try Models.AgentReference.read(reference.asJSON) == reference)
        #expect(JSON([reference]).text == #"[{"type":"file","id":"abc"}]"#)
    }

    @Test func filesTravelBesideTheJSON() async throws {
        let caller = Recorder()
        let chunk = Binary.bytes(Data([1]))
        try await caller.uploads.sendChunk(uploadId: "u", order: 1, size: 1, chunk: chunk)
        let params = caller.asked[0].params
        #expect(params.binaries == ["chunk": [chunk]])
        #expect(params.json["chunk"] == nil && params.json["size"] == 1)
        #expect("\(params)".hasSuffix("chunk)"))
    }

    @Test func aResultOfAnotherKindIsAnError() async throws {
        let caller = Recorder(result: "canary")
        await #expect {
            try await caller.storage.get(context: .workspace, contextId: "1", nodeId: "n")
        } throws: { error in
            guard let error = error as? FastioError else { return false }
            return error.kind == .invalidReply && error.operation == "storage.get"
                && error.message == "expected an object, not a text"
        }
    }
}
