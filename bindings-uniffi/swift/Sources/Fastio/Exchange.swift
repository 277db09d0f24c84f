import Dispatch
import FastioEngine
import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// One request under way. It reports no more of a streamed reply than it has credit for, and pauses the connection
/// while more than that waits. Used on the pump's queue only.
final class Exchange: @unchecked Sendable {
    /// Foundation on Linux cannot pause: it leaves the connection of a suspended task open, even when the task is
    /// cancelled. There, what nobody asked for yet waits in memory.
    #if canImport(FoundationNetworking)
    private static let canPause = false
    #else
    private static let canPause = true
    #endif

    let task: URLSessionDataTask
    private let report: (Outcome, _ last: Bool) -> Void
    private var credit: UInt64
    private var waiting = Data()
    private var end: Outcome?
    private var paused = false

    /// Nil if the body needs files, which this pump does not read.
    init?(
        _ session: URLSession, _ queue: DispatchQueue, _ request: HttpRequest,
        report: @escaping (Outcome, _ last: Bool) -> Void
    ) {
        guard let url = URL(string: request.url.expose()), let body = Exchange.literal(request.body) else { return nil }
        var urlRequest = URLRequest(url: url)
        urlRequest.httpMethod = request.method
        urlRequest.httpBody = body.isEmpty ? nil : body
        urlRequest.httpShouldHandleCookies = false
        urlRequest.timeoutInterval = Double(request.timeouts.stallMs ?? 86_400_000) / 1000
        for header in request.headers {
            switch header {
            case .plain(let name, let value): urlRequest.addValue(value, forHTTPHeaderField: name)
            case .secret(let name, let value): urlRequest.addValue(value.expose(), forHTTPHeaderField: name)
            }
        }
        if case .stream(let credit) = request.reply { self.credit = credit } else { credit = .max }
        self.report = report
        task = session.dataTask(with: urlRequest)
        if let total = request.timeouts.totalMs {
            queue.asyncAfter(deadline: .now() + .milliseconds(Int(total))) { [weak self] in self?.expire() }
        }
    }

    private func expire() {
        guard end == nil, task.state != .completed else { return }
        waiting = Data()
        completed(URLError(.timedOut))
        task.cancel()
    }

    private static func literal(_ body: [BodySegment]?) -> Data? {
        var all = Data()
        for segment in body ?? [] {
            guard case .bytes(let bytes) = segment else { return nil }
            all.append(bytes)
        }
        return all
    }

    /// Closes the connection. What is reported from then on is ignored by the engine.
    func abort() {
        task.cancel()
    }

    func grant(_ bytes: UInt64) {
        credit = credit > .max - bytes ? .max : credit + bytes
        flush()
    }

    func received(_ response: HTTPURLResponse) {
        let headers = response.allHeaderFields.map { ReplyHeader(name: "\($0)", value: "\($1)") }
        report(.head(status: UInt16(clamping: response.statusCode), headers: headers), false)
    }

    func received(_ data: Data) {
        waiting.append(data)
        flush()
    }

    func completed(_ error: Error?) {
        end = error.map(Exchange.failed) ?? .end
        flush()
    }

    private func flush() {
        let count = Int(min(UInt64(waiting.count), credit))
        if count > 0 {
            let piece = Data(waiting.prefix(count))
            waiting = Data(waiting.dropFirst(count))
            if credit != .max { credit -= UInt64(count) }
            report(.data(bytes: piece), false)
        }
        if waiting.isEmpty, let end {
            self.end = nil
            report(end, true)
        } else if Exchange.canPause, paused == waiting.isEmpty, end == nil {
            paused.toggle()
            paused ? task.suspend() : task.resume()
        }
    }

    private static func failed(_ error: Error) -> Outcome {
        let code = (error as? URLError)?.code
        // An error's own description may hold the URL.
        let message = code.map { "URLError \($0.rawValue)" } ?? "\(type(of: error))"
        switch code {
        case .cannotFindHost, .cannotConnectToHost, .dnsLookupFailed, .notConnectedToInternet:
            return .failed(delivery: .notSent, cause: .connect, message: message)
        case .secureConnectionFailed, .serverCertificateUntrusted, .serverCertificateHasBadDate:
            return .failed(delivery: .notSent, cause: .tls, message: message)
        case .timedOut: return .failed(delivery: .unknown, cause: .timeout, message: message)
        case .badServerResponse, .cannotParseResponse, .cannotDecodeContentData, .cannotDecodeRawData:
            return .failed(delivery: .unknown, cause: .protocol, message: message)
        default: return .failed(delivery: .unknown, cause: .cut, message: message)
        }
    }
}

/// Hands the session's callbacks to the exchange they belong to, on the pump's queue.
final class SessionDelegate: NSObject, URLSessionDataDelegate, @unchecked Sendable {
    var exchanges: [Int: Exchange] = [:]

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

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: Error?) {
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
