import FastioAPI
import Foundation
import Testing

/// Every generated model, with a sample that has all its members and what nobody described.
@Suite struct EveryModelTests {
    @Test func everyModelReadsItsMembersAndKeepsWhatItDoesNotKnow() throws {
        let every = try EveryModel()
        try every.all()
        #expect(every.seen.sorted() == every.samples.keys.sorted())
    }
}

/// What the generated table shows each model to.
final class EveryModel {
    let samples: [String: JSON]
    /// The models that were shown.
    private(set) var seen: [String] = []

    init() throws { samples = try generated("Models.json") }

    /// An object: its members are as the sample has them; without them, those it needs are missed by name and the
    /// others are not there.
    func object<M: Model>(_ type: M.Type, _ show: (M, Members) throws -> Void) throws {
        let sample = try sample(of: type)
        guard let full = sample["sample"]?.object, let needed = sample["needed"]?.array else { throw Refused() }
        try kept(M(full), .object(full))
        let members = Members(of: full)
        try show(M(full), members)
        #expect(members.names.sorted() == full.names.filter { $0 != "zz_unknown" }.sorted(), "\(type)")
        #expect(members.wrong == [], "\(type)")
        let absent = Members(of: [:])
        try show(M([:]), absent)
        #expect(absent.wrong == needed.compactMap { $0.string.map { "`\($0)` of \(type) is missing" } }.sorted(), "\(type)")
    }

    /// Words: each constant is its word, and one that nobody knows is kept.
    func words<W: Word>(_ type: W.Type, _ known: [W]) throws {
        let sample = try sample(of: type).array ?? []
        #expect(sample.dropLast().map { $0.string } == known.map(\.rawValue), "\(type)")
        for word in sample { try kept(W.read(word), word) }
        #expect(Set(sample).count == known.count + 1, "\(type)")
    }

    /// Forms: each sample is told as its own form, the last as one that nobody knows.
    func forms<U: Union>(_ type: U.Type, _ form: (U) -> Int) throws {
        let sample = try sample(of: type).array ?? []
        for json in sample { try kept(U.read(json), json) }
        #expect(try sample.map { form(try U.read($0)) } == Array(sample.indices), "\(type)")
    }

    private func sample<M>(of type: M.Type) throws -> JSON {
        let name = "\(type)"
        seen.append(name)
        return try #require(samples[name], "\(name)")
    }

    /// Nothing is lost, as JSON or through another coder.
    private func kept<M: JSONEncodable & Codable & Equatable>(_ value: M, _ json: JSON) throws {
        #expect(value.asJSON.text == json.text)
        #expect(try JSONDecoder().decode(M.self, from: JSONEncoder().encode(value)) == value, "\(M.self)")
    }
}

/// What an object's views gave, beside what it holds.
final class Members {
    private let object: JSON.Object
    private(set) var names: [String] = []
    private var found: [String] = []

    init(of object: JSON.Object) { self.object = object }

    /// What was otherwise than the object has it, or was refused.
    var wrong: [String] { found.sorted() }

    func member(_ name: String, _ read: @autoclosure () throws -> (any JSONEncodable)?) {
        names.append(name)
        do {
            let (value, held) = (try read()?.asJSON, object[name])
            // A truth value that is a text on the wire.
            if value == held || (value == true && held == "true") { return }
            found.append("`\(name)` reads otherwise than it was written")
        } catch let error as FastioError {
            found.append(error.message)
        } catch {
            found.append("\(error)")
        }
    }
}

/// The entries of a generated file beside these tests.
func generated(_ file: String) throws -> [String: JSON] {
    let url = try #require(Bundle.module.url(forResource: file, withExtension: nil))
    let whole = try JSON(parsing: String(contentsOf: url, encoding: .utf8))
    var entries: [String: JSON] = [:]
    // The entry without a name says what the file is.
    for (name, value) in whole.object?.members ?? [] where name != "" { entries[name] = value }
    return entries
}
