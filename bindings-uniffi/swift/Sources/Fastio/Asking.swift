import FastioAPI
internal import FastioEngine
import Foundation

/// A piece of an answer.
public enum AnswerEvent: Sendable, Hashable {
    /// The chat and message that the question became.
    case started(chatId: String, messageId: String)
    /// More of the text, to be appended as it is.
    case text(String)
    /// Any other event of the stream: its name, and its data as sent.
    case other(event: String, data: String)
    /// The stream broke: the text so far is not the answer. ``Answering/answer()`` gives the whole.
    case interrupted
}

/// A complete answer.
public struct Answer: Sendable, Hashable {
    /// The chat.
    public let chatId: String
    /// The message.
    public let messageId: String
    /// How it ended: `complete`, or `needs_input` if the agent asks back.
    public let status: String
    /// The whole text; the question if the agent asks back.
    public let text: String
    /// Whether the service cut the text.
    public let truncated: Bool
    /// Where the answer comes from.
    public let citations: [Models.Citation]
    /// The whole message, as the service sent it.
    public let message: JSON

    init(_ answer: FastioEngine.Answer) throws {
        chatId = answer.chatId
        messageId = answer.messageId
        status = answer.status
        text = answer.text
        truncated = answer.truncated
        citations = try answer.citations.map { try Models.Citation(parsing: $0) }
        message = try JSON(parsing: answer.message)
    }
}

extension Fastio {
    /// Asks the agent of a workspace or share. The answer comes in pieces, and whole at the end.
    ///
    /// ```swift
    /// let answering = try fastio.ask("What does the contract say?", in: .workspace("1234567890123456789"))
    /// for try await event in answering {
    ///     if case .text(let text) = event { print(text, terminator: "") }
    /// }
    /// let answer = try await answering.answer()
    /// for citation in answer.citations { print(try citation.nodeId ?? "?") }
    /// ```
    ///
    /// - Parameters:
    ///   - question: The question.
    ///   - place: Whose agent; it answers from the files there.
    ///   - chat: The id of a chat to go on with, instead of opening one.
    ///   - params: Further parameters of `chats.create` or `chats.send_message`.
    ///   - timeout: Longest wait for the whole answer.
    ///   - options: The limits of each request.
    /// - Throws: ``FastioError`` of kind `invalidParameter` if it is refused before it is sent.
    public func ask(
        _ question: String, in place: Place, chat: String? = nil, params: Params = [:], timeout: Duration? = nil,
        options: CallOptions = .default
    ) throws -> Answering {
        if let binary = params.binaries.keys.min() {
            throw FastioError.param(binary, "invalid", "cannot be bytes in a question")
        }
        let task = AskTask(
            context: place.kind, contextId: place.id, question: question, chatId: chat, params: try params.checked(),
            timeoutMs: try timeout?.milliseconds("timeout"), timeouts: try options.timeouts,
            maxAttempts: try options.attempts)
        return Answering(try pump.start(.ask(ask: task)))
    }
}

/// An answer under way, for one reader. It is stopped when its reader is cancelled or lets go of it.
public final class Answering: AsyncSequence, AsyncIteratorProtocol, @unchecked Sendable {
    public typealias Element = AnswerEvent

    private let running: Running
    private var ended: Result<Answer, any Error>?

    init(_ running: Running) { self.running = running }

    public func makeAsyncIterator() -> Answering { self }

    /// The next piece; nil at the end.
    public func next() async throws -> AnswerEvent? {
        if let ended {
            _ = try ended.get()
            return nil
        }
        do {
            while true {
                switch try await running.next() {
                case .answer(let event): return AnswerEvent(event)
                case .finished(.answered(let answer)):
                    ended = .success(try Answer(answer))
                    return nil
                case .finished: throw unexpected("ask")
                default: continue
                }
            }
        } catch {
            ended = .failure(error)
            throw error
        }
    }

    /// The whole answer, once it is complete. What was not read of it by then is passed over.
    public func answer() async throws -> Answer {
        while true {
            if let ended { return try ended.get() }
            _ = try await next()
        }
    }
}

extension AnswerEvent {
    init(_ event: FastioEngine.AnswerEvent) {
        self =
            switch event {
            case .started(let chat, let message): .started(chatId: chat, messageId: message)
            case .text(let text): .text(text)
            case .other(let event, let data): .other(event: event, data: data)
            case .interrupted: .interrupted
            }
    }
}
