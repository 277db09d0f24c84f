import Dispatch
internal import FastioEngine
import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// The connections of one client.
///
/// What would harm if it was sent twice has a session of its own on Linux, which keeps no connection: the library
/// below would send it again by itself when a connection it kept turns out to be closed.
final class Sessions: @unchecked Sendable {
    private let many: Session
    private let once: Session

    init(_ queue: DispatchQueue) {
        many = Session(queue)
        #if canImport(FoundationNetworking)
        once = Session(queue)
        #else
        once = many
        #endif
    }

    func start(_ request: URLRequest, _ body: Body, for exchange: Exchange) -> URLSessionTask? {
        guard once !== many, request.httpMethod == "POST" || request.httpMethod == "PATCH" else {
            return many.start(request, body, for: exchange)
        }
        var request = request
        request.setValue("close", forHTTPHeaderField: "connection")
        return once.start(request, body, for: exchange)
    }

    /// Closes every connection.
    func close() {
        many.close()
        once.close()
    }
}

/// One URLSession, and the exchanges its callbacks belong to. Used on the pump's queue only.
private final class Session: NSObject, URLSessionDataDelegate, @unchecked Sendable {
    private var exchanges: [Int: Exchange] = [:]
    private var session: URLSession?

    init(_ queue: DispatchQueue) {
        super.init()
        let settings = URLSessionConfiguration.ephemeral
        // The engine decides how many requests are under way.
        settings.httpMaximumConnectionsPerHost = 64
        settings.httpCookieStorage = nil
        settings.urlCache = nil
        settings.urlCredentialStorage = nil
        settings.requestCachePolicy = .reloadIgnoringLocalCacheData
        let operations = OperationQueue()
        operations.underlyingQueue = queue
        operations.maxConcurrentOperationCount = 1
        session = URLSession(configuration: settings, delegate: self, delegateQueue: operations)
    }

    func start(_ request: URLRequest, _ body: Body, for exchange: Exchange) -> URLSessionTask? {
        let task: URLSessionTask?
        switch body {
        case .none: task = session?.dataTask(with: request)
        case .bytes(let bytes) where bytes.isEmpty: task = session?.dataTask(with: request)
        case .bytes(let bytes): task = session?.uploadTask(with: request, from: bytes)
        case .file(let file): task = session?.uploadTask(with: request, fromFile: file.url)
        }
        guard let task else { return nil }
        exchanges[task.taskIdentifier] = exchange
        task.resume()
        return task
    }

    func close() {
        exchanges = [:]
        session?.invalidateAndCancel()
        // On Linux, connections that were kept are closed with the session.
        session = nil
    }

    func urlSession(
        _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
        completionHandler: @escaping (URLSession.ResponseDisposition) -> Void
    ) {
        if let response = response as? HTTPURLResponse { exchanges[dataTask.taskIdentifier]?.received(response) }
        completionHandler(.allow)
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        exchanges[dataTask.taskIdentifier]?.received(data)
    }

    func urlSession(
        _ session: URLSession, task: URLSessionTask, didSendBodyData bytesSent: Int64, totalBytesSent: Int64,
        totalBytesExpectedToSend: Int64
    ) {
        exchanges[task.taskIdentifier]?.sent(totalBytesSent, of: totalBytesExpectedToSend)
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        exchanges.removeValue(forKey: task.taskIdentifier)?.completed(error)
    }

    /// The engine decides on redirects: the reply that asks for one is handed to it.
    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping (URLRequest?) -> Void
    ) {
        completionHandler(nil)
    }
}
