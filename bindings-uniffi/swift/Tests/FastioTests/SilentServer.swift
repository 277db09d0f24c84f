import Foundation

#if canImport(Glibc)
import Glibc
private let stream = Int32(SOCK_STREAM.rawValue)
#else
import Darwin
private let stream = SOCK_STREAM
#endif

/// Answers one request, and then says nothing more. It takes no second connection.
final class SilentServer: Sendable {
    let baseUrl: String
    private let closed: AsyncStream<Void>

    /// Sends this many bytes of a larger body.
    convenience init(sending count: Int) throws {
        let head = "HTTP/1.1 200 OK\r\ncontent-type: application/octet-stream\r\ncontent-length: \(count * 2)\r\n\r\n"
        try self.init(reply: Array(head.utf8) + [UInt8](repeating: 0, count: count))
    }

    /// Closes the connection once it took this much of a larger request.
    convenience init(closingAfter count: Int) throws { try self.init(reply: [], closingAfter: count) }

    /// Sends these bytes.
    convenience init(reply: [UInt8]) throws { try self.init(reply: reply, closingAfter: nil) }

    private init(reply: [UInt8], closingAfter most: Int?) throws {
        // A client that leaves early must not end the tests.
        signal(SIGPIPE, SIG_IGN)
        let listener = socket(AF_INET, stream, 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let listening = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, size) == 0 && listen(listener, 1) == 0 && getsockname(listener, $0, &size) == 0
            }
        }
        guard listening else { throw CocoaError(.featureUnsupported) }
        baseUrl = "http://127.0.0.1:\(UInt16(bigEndian: address.sin_port))/current"
        let (closed, told) = AsyncStream<Void>.makeStream()
        self.closed = closed
        Thread.detachNewThread {
            let client = accept(listener, nil, nil)
            close(listener)
            var buffer = [UInt8](repeating: 0, count: 4096)
            // The request comes in one piece if it is small and has no body.
            var taken = read(client, &buffer, buffer.count)
            while let most, taken < most {
                let more = read(client, &buffer, buffer.count)
                guard more > 0 else { break }
                taken += more
            }
            var sent = 0
            while sent < reply.count {
                let more = reply[sent...].withUnsafeBytes { write(client, $0.baseAddress, $0.count) }
                guard more > 0 else { break }
                sent += more
            }
            while most == nil, read(client, &buffer, buffer.count) > 0 {}
            close(client)
            told.finish()
        }
    }

    /// Waits until the client has closed the connection.
    func clientCloses() async {
        for await _ in closed {}
    }
}
