import FastioAPI
internal import FastioEngine
import Foundation

extension Fastio {
    /// Puts what a sequence gives, up to its end, into a workspace or share: a pipe, a body that comes in, whatever is
    /// read once. URLSession does not send a body of unknown length everywhere, so it is written to a temporary file
    /// first, and sent like any file: what breaks is taken up where it broke. What the sequence throws ends the upload
    /// before anything is sent, and is thrown.
    ///
    /// ```swift
    /// let lines = AsyncStream<Data> { lines in
    ///     for number in 1...3 { lines.yield(Data("line \(number)\n".utf8)) }
    ///     lines.finish()
    /// }
    /// _ = try await fastio.upload(lines, named: "lines.txt", to: .workspace("1234567890123456789"))
    /// ```
    ///
    /// - Parameters:
    ///   - pieces: The bytes, in pieces of any size.
    ///   - name: The name in the service.
    ///   - place: Where to.
    ///   - folder: The id of the folder in it; nil: its root.
    ///   - relativePath: Names of folders below the folder, made if they are not there; ends in a slash.
    ///   - node: The id of a file whose content is replaced, instead of making a new one. A File Share needs it.
    ///   - version: On a File Share: the version that must still be the current one. Otherwise the upload ends with an
    ///     error of kind `conflict`, and nothing is replaced.
    ///   - maxSize: Most bytes that it may have, which bounds the temporary file too; nil: as the plan takes. One that
    ///     has more ends with an error of kind `limitExceeded`, and nothing of it is stored.
    ///   - options: The limits of each request.
    ///   - isolation: Where the sequence is read and `onProgress` runs: the caller's own actor.
    ///   - onProgress: Is told how far sending is.
    /// - Throws: ``FastioError``, or what the sequence throws.
    public func upload<Pieces: AsyncSequence>(
        _ pieces: Pieces, named name: String, to place: Place, folder: String? = nil, relativePath: String? = nil,
        replacing node: String? = nil, ifVersion version: String? = nil, maxSize: Int? = nil, options: CallOptions = .default,
        isolation: isolated (any Actor)? = #isolation, onProgress: (TransferProgress) -> Void = { _ in }
    ) async throws -> Uploaded where Pieces.Element == Data {
        let file = try made { try TemporaryFile() }
        var written: UInt64 = 0
        // One byte more than it may have shows that it has more.
        let most = maxSize.map { UInt64(max(0, $0)) } ?? .max
        for try await piece in pieces {
            try Task.checkCancellation()
            try made { try file.descriptor.write(piece, at: written) }
            written += UInt64(piece.count)
            if written > most { break }
        }
        return try await upload(
            .file(file.url), to: place, folder: folder, relativePath: relativePath, replacing: node, ifVersion: version,
            name: name, maxSize: maxSize, options: options, onProgress: onProgress)
    }

    /// Has the service fetch a file from the web by itself, and waits until it is stored. Cancelling the task cancels the
    /// import with the service.
    ///
    /// ```swift
    /// let url = "https://example.com/report.pdf"
    /// let stored = try await fastio.importURL(url, to: .workspace("1234567890123456789"), name: "report.pdf")
    /// print(stored.nodeId ?? "stored, under an id the service did not tell")
    /// ```
    ///
    /// - Parameters:
    ///   - url: A public address: https, on port 443.
    ///   - place: Where to.
    ///   - folder: The id of the folder in it; nil: its root.
    ///   - name: The name in the service; nil: as the address says. The node is known for certain only with it.
    ///   - options: The limits of each request.
    ///   - isolation: Where `onProgress` runs: the caller's own actor.
    ///   - onProgress: Is told how far it is, in states only: the service tells no bytes.
    /// - Throws: ``FastioError``, of kind `failed` if the service could not fetch the file.
    public func importURL(
        _ url: String, to place: Place, folder: String? = nil, name: String? = nil, options: CallOptions = .default,
        isolation: isolated (any Actor)? = #isolation, onProgress: (TransferProgress) -> Void = { _ in }
    ) async throws -> Imported {
        let task = ImportUrlTask(
            sourceUrl: url, profileType: place.kind, profileId: place.id, folderId: folder, fileName: name,
            timeouts: try options.timeouts, maxAttempts: try options.attempts)
        let end = try await pump.start(.importUrl(fetch: task)).finish { event in
            if case .progress(let progress) = event { onProgress(TransferProgress(progress)) }
        }
        guard case .imported(let stored) = end else { throw unexpected("importURL") }
        return Imported(nodeId: stored.nodeId, uploadId: stored.uploadId)
    }

    private func made<Made>(_ act: () throws -> Made) throws -> Made {
        do {
            return try act()
        } catch let fault as FileFault {
            throw FastioError(kind: .io, message: "the stream cannot be kept: \(fault)")
        }
    }
}

/// A file from the web that is stored.
public struct Imported: Sendable, Hashable {
    /// The file's node, if the service told it, or it has the name that was given.
    public let nodeId: String?
    /// The import.
    public let uploadId: String
}
