import Foundation

/// Hands out one element after another. Letting go of it ends the work behind it.
public protocol Cursor<Element>: AnyObject, Sendable {
    associatedtype Element: Sendable

    /// The next element, fetched now; nil after the last.
    func next() async throws -> Element?
}

/// A page of a listing. Each view of it is read when it is asked for.
///
/// A view throws ``FastioError`` of kind ``FastioError/Kind/invalidReply`` if it is deeper than 128 levels.
public struct RawPage: Sendable {
    private let readResult: @Sendable () throws -> JSON
    private let readItems: @Sendable () throws -> [JSON]

    /// A page that is read already.
    public init(result: JSON, items: [JSON]) { self.init(result: { result }, items: { items }) }

    /// A page that these read.
    package init(result: @escaping @Sendable () throws -> JSON, items: @escaping @Sendable () throws -> [JSON]) {
        readResult = result
        readItems = items
    }

    /// The operation's result.
    public var result: JSON { get throws { try readResult() } }

    /// The items on the page.
    public var items: [JSON] { get throws { try readItems() } }
}

/// The pages of a listing as they came. Each is fetched when it is asked for; nothing is sent before.
public struct Pages: AsyncSequence, Sendable {
    public typealias Element = RawPage

    private let open: @Sendable () -> any Cursor<RawPage>

    /// Pages of what this opens.
    public init(_ open: @escaping @Sendable () -> any Cursor<RawPage>) { self.open = open }

    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(cursor: open()) }

    public struct AsyncIterator: AsyncIteratorProtocol, Sendable {
        let cursor: any Cursor<RawPage>

        public mutating func next() async throws -> RawPage? { try await cursor.next() }
    }
}

/// A listing: every item to the end in `for try await`. Nothing is sent before the first is asked for; each page is
/// fetched when it is needed.
///
/// ```swift
/// for try await node in fastio.storage.list(context: .workspace, contextId: workspace, parentId: "root") {
///     print(try node.name ?? "?")
/// }
/// ```
public struct Listing<Page: Sendable, Item: Sendable>: AsyncSequence, Sendable {
    public typealias Element = Item

    private let raw: Pages
    private let one: @Sendable () async throws -> JSON
    private let readPage: Form<Page>
    private let readItem: Form<Item>

    init(
        _ caller: any Caller, _ operation: String, _ params: Params, _ options: CallOptions,
        _ readPage: @escaping Form<Page>, _ readItem: @escaping Form<Item>
    ) {
        raw = caller.pages(operation, params, options)
        one = { try await caller.call(operation, params, options) }
        self.readPage = { try reading(operation, $0, readPage) }
        self.readItem = { try reading(operation, $0, readItem) }
    }

    /// The page that the parameters ask for, and no other.
    public func page() async throws -> Page { try readPage(await one()) }

    /// Page by page to the end; each is fetched when it is wanted.
    public var pages: AsyncThrowingMapSequence<Pages, Page> {
        let read = readPage
        return raw.map { try read(try $0.result) }
    }

    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(pages: raw.makeAsyncIterator(), read: readItem)
    }

    public struct AsyncIterator: AsyncIteratorProtocol, Sendable {
        var pages: Pages.AsyncIterator
        let read: Form<Item>
        var waiting: ArraySlice<JSON> = []

        public mutating func next() async throws -> Item? { try await next(isolation: nil) }

        /// The next item, where the caller is: only a page that is fetched needs another place.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws -> Item? {
            while true {
                if let item = waiting.popFirst() { return try read(item) }
                guard let page = try await pages.next() else { return nil }
                waiting = try page.items[...]
            }
        }
    }
}

/// A reply of bytes, piece by piece at the reader's pace. Nothing is sent before the first is asked for.
public struct ByteReply: AsyncSequence, Sendable {
    public typealias Element = Data

    private let open: @Sendable () -> any Cursor<Data>

    /// The pieces of what this opens.
    public init(_ open: @escaping @Sendable () -> any Cursor<Data>) { self.open = open }

    /// All of it, in memory.
    public func data() async throws -> Data {
        var all = Data()
        for try await piece in self { all.append(piece) }
        return all
    }

    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(cursor: open()) }

    public struct AsyncIterator: AsyncIteratorProtocol, Sendable {
        let cursor: any Cursor<Data>

        public mutating func next() async throws -> Data? { try await cursor.next() }
    }
}
