import FastioAPI
internal import FastioEngine
import Foundation

/// A workspace or share, by its id or name.
public enum Place: Sendable, Hashable {
    /// A workspace.
    case workspace(String)
    /// A share.
    case share(String)
    /// A File Share. An upload with `replacing` writes the file back that it shows; nothing else goes there.
    case fileShare(String)

    var kind: String {
        switch self {
        case .workspace: "workspace"
        case .share: "share"
        case .fileShare: "fileshare"
        }
    }

    var id: String {
        switch self {
        case .workspace(let id), .share(let id), .fileShare(let id): id
        }
    }
}

/// Where a download goes.
public enum Destination: Sendable, Hashable {
    /// Into this folder, under a safe form of the name it has in the service. It never leaves the folder.
    case folder(URL)
    /// Under exactly this path.
    case file(URL)
    /// Into memory.
    case memory
}

/// A stored upload.
public struct Uploaded: Sendable, Hashable {
    /// The file's node, if the service told it.
    public let nodeId: String?
    /// The session it went through.
    public let uploadId: String
    /// Bytes.
    public let size: UInt64
    /// CRC-32C of the content, 8 hex digits.
    public let crc32c: String
    /// Whether it was compared with what the service says it has stored. Not if the caller may not read the file.
    public let verified: Bool

    init(_ stored: FastioEngine.Uploaded) {
        nodeId = stored.nodeId
        uploadId = stored.uploadId
        size = stored.size
        crc32c = stored.crc32c
        verified = stored.verified
    }
}

/// A complete download.
public struct Downloaded: Sendable, Hashable {
    /// The file it went to; nil if it went into memory.
    public let file: URL?
    /// The bytes, if it went into memory.
    public let data: Data?
    /// A safe form of the file's name.
    public let name: String
    /// Bytes.
    public let size: UInt64
    /// CRC-32C of the content, 8 hex digits, if it was computed.
    public let crc32c: String?
    /// Whether the content was compared with a value of the service.
    public let verified: Bool
}

extension Fastio {
    /// Puts a file or bytes into a workspace or share. Small content goes in one request, large in chunks, read from the
    /// file as they are sent; a chunk waits in a temporary file. Cancelling the task stops it and deletes what was sent,
    /// unless the upload is resumable.
    ///
    /// ```swift
    /// let stored = try await fastio.upload(.file(url), to: .workspace("1234567890123456789")) { progress in
    ///     print(progress.sent)
    /// }
    /// print(stored.nodeId ?? "?", stored.size)
    /// ```
    ///
    /// An upload that goes on where it stopped, in this process or a later one:
    ///
    /// ```swift
    /// let journal = url.appendingPathExtension("journal")
    /// _ = try await fastio.upload(
    ///     .file(url), to: .workspace("1234567890123456789"), resumable: true,
    ///     resuming: try? String(contentsOf: journal, encoding: .utf8),
    ///     onJournal: { try? $0.write(to: journal, atomically: true, encoding: .utf8) })
    /// try? FileManager.default.removeItem(at: journal)
    /// ```
    ///
    /// - Parameters:
    ///   - content: A file, which must not change until it is stored, or bytes.
    ///   - place: Where to.
    ///   - folder: The id of the folder in it; nil: its root.
    ///   - relativePath: Names of folders below the folder, made if they are not there; ends in a slash.
    ///   - node: The id of a file whose content is replaced, instead of making a new one. A File Share needs it.
    ///   - version: On a File Share: the version that must still be the current one. Otherwise the upload ends with an
    ///     error of kind `conflict`, and nothing is replaced.
    ///   - name: The name in the service; nil: the file's own. Bytes need one.
    ///   - maxSize: Most bytes that the content may have; nil: as the plan takes.
    ///   - chunkSize: Bytes of a chunk; nil: as the service's limits allow.
    ///   - resumable: Leaves what has arrived with the service when the upload is cancelled or fails in a way that time
    ///     can cure, to go on with it later. A file that goes in one request has nothing to go on with.
    ///   - journal: The journal of such an upload of the same file to the same place. What has arrived is compared with
    ///     the file by its hashes, and only the rest is sent. Implies `resumable`.
    ///   - options: The limits of each request.
    ///   - isolation: Where `onProgress` and `onJournal` run: the caller's own actor.
    ///   - onProgress: Is told how far it is, and never that it went back.
    ///   - onJournal: Is given the journal of the upload whenever it changes, to keep in place of the one before, also when
    ///     the task is cancelled. It holds no content and no credential. Implies `resumable`.
    /// - Throws: ``FastioError``, whose ``FastioError/journal`` tells how to go on.
    public func upload(
        _ content: Binary, to place: Place, folder: String? = nil, relativePath: String? = nil,
        replacing node: String? = nil, ifVersion version: String? = nil, name: String? = nil, maxSize: Int? = nil,
        chunkSize: Int? = nil, resumable: Bool = false, resuming journal: String? = nil, options: CallOptions = .default,
        isolation: isolated (any Actor)? = #isolation, onProgress: (TransferProgress) -> Void = { _ in },
        onJournal: ((String) -> Void)? = nil
    ) async throws -> Uploaded {
        let maxSize: UInt64? = try count(maxSize, "maxSize", least: 1)
        let chunkSize: UInt64? = try count(chunkSize, "chunkSize", least: 1)
        if case .bytes(_, name: nil) = content, name == nil { throw FastioError.param("name", "missing", "is needed for bytes") }
        let files = pump.files
        let source = try files.open(content, named: name, parameter: "content")
        defer { files.forget(sources: [source.id]) }
        let task = UploadTask(
            source: source, profileType: place.kind, profileId: place.id, folderId: folder, relativePath: relativePath,
            fileId: node, ifVersionId: version, chunkSize: chunkSize, maxSize: maxSize,
            // Who keeps journals wants something to go on with.
            resumable: resumable || onJournal != nil, resume: journal,
            timeouts: try options.timeouts, maxAttempts: try options.attempts)
        let end = try await pump.start(.upload(upload: task)).finish { event in
            switch event {
            case .progress(let progress): onProgress(TransferProgress(progress))
            case .journal(let journal): onJournal?(journal)
            default: break
            }
        }
        guard case .uploaded(let stored) = end else { throw unexpected("upload") }
        return Uploaded(stored)
    }

    /// Gets a file, a large one in parts side by side. It is written under a temporary name, checked, and then renamed; if
    /// anything fails, nothing is left, unless the download is resumable.
    ///
    /// ```swift
    /// let saved = try await fastio.download(node, from: .share("1234567890123456789"), to: .folder(downloads))
    /// print(saved.file?.path ?? "", saved.size)
    /// ```
    ///
    /// A download that goes on where it stopped, in this process or a later one:
    ///
    /// ```swift
    /// let journal = url.appendingPathExtension("journal")
    /// _ = try await fastio.download(
    ///     node, from: .workspace("1234567890123456789"), to: .file(url),
    ///     resuming: try? String(contentsOf: journal, encoding: .utf8),
    ///     onJournal: { try? $0.write(to: journal, atomically: true, encoding: .utf8) })
    /// try? FileManager.default.removeItem(at: journal)
    /// ```
    ///
    /// - Parameters:
    ///   - node: The file's id.
    ///   - place: Where it is.
    ///   - destination: A folder, a file, or memory.
    ///   - version: The id of a version of it; nil: the current one.
    ///   - overwrite: Whether a file of that name is replaced.
    ///   - resumable: Keeps what has come when the download is cancelled, dies with its process, or fails in a way that time
    ///     can cure, to go on with it later: of `film.mp4`, `.film.mp4.fastio-part` beside it, for one download at a time. For
    ///     whole files that go to disk.
    ///   - journal: The journal of such a download of the same file to the same place. What has come is compared with it by
    ///     its hashes, and only the rest is fetched. If the file has another version by now, that is downloaded from its
    ///     beginning, and what was kept is thrown away. Implies `resumable`.
    ///   - options: The limits of each request.
    ///   - isolation: Where `onProgress` and `onJournal` run: the caller's own actor.
    ///   - onProgress: Is told how far it is, and never that it went back.
    ///   - onJournal: Is given the journal of the download whenever it changes, to keep in place of the one before until the
    ///     file is complete, also when the task is cancelled. It holds no content and no credential. Implies `resumable`.
    /// - Throws: ``FastioError``, of kind `io` if there is a file of that name already. Its ``FastioError/journal`` tells how
    ///   to go on.
    public func download(
        _ node: String, from place: Place, to destination: Destination, version: String? = nil, overwrite: Bool = false,
        resumable: Bool = false, resuming journal: String? = nil, options: CallOptions = .default,
        isolation: isolated (any Actor)? = #isolation, onProgress: (TransferProgress) -> Void = { _ in },
        onJournal: ((String) -> Void)? = nil
    ) async throws -> Downloaded {
        let (timeouts, attempts) = (try options.timeouts, try options.attempts)
        let resumable = resumable || journal != nil || onJournal != nil
        // What is in memory is lost with its process: the engine refuses to go on with that.
        let seekable = destination != .memory || !resumable
        let sink = Sink(destination, overwrite: overwrite, resumable: resumable)
        return try await fetch(to: sink, onProgress: onProgress, onJournal: onJournal) { sink in
            DownloadTask(
                context: place.kind, contextId: place.id, nodeId: node, versionId: version, sink: sink, seekable: seekable,
                resumable: resumable, resume: journal, timeouts: timeouts, maxAttempts: attempts)
        }
    }

    /// Gets a folder as a ZIP archive of all that is in it. It is made while it is sent: its size is not known beforehand,
    /// it is compared with nothing, and after a lost connection it is read from its beginning again.
    ///
    /// ```swift
    /// let saved = try await fastio.downloadZip("root", from: .workspace("1234567890123456789"), to: .folder(downloads))
    /// print(saved.name)
    /// ```
    ///
    /// - Parameters:
    ///   - folder: The folder's id, or `root` for everything.
    ///   - place: Where it is.
    ///   - destination: A folder, where it is called as the folder that it holds, with `.zip`; a file, or memory.
    ///   - overwrite: Whether a file of that name is replaced.
    ///   - options: The limits of each request.
    ///   - isolation: Where `onProgress` runs: the caller's own actor.
    ///   - onProgress: Is told how far it is, and never that it went back.
    /// - Throws: ``FastioError``, of kind `io` if there is a file of that name already.
    public func downloadZip(
        _ folder: String, from place: Place, to destination: Destination, overwrite: Bool = false,
        options: CallOptions = .default, isolation: isolated (any Actor)? = #isolation,
        onProgress: (TransferProgress) -> Void = { _ in }
    ) async throws -> Downloaded {
        let (timeouts, attempts) = (try options.timeouts, try options.attempts)
        return try await fetch(to: Sink(destination, overwrite: overwrite), onProgress: onProgress) { sink in
            DownloadTask(
                context: place.kind, contextId: place.id, nodeId: folder, sink: sink, zip: true, timeouts: timeouts,
                maxAttempts: attempts)
        }
    }

    /// The bytes of a file, piece by piece as they are taken, without a place for them. All come from one version, and a
    /// lost connection is taken up where it broke. Each loop reads anew.
    ///
    /// ```swift
    /// for try await piece in fastio.read(node, from: .workspace("1234567890123456789")) { print(piece.count) }
    /// ```
    ///
    /// - Parameters:
    ///   - node: The file's id.
    ///   - place: Where it is.
    ///   - version: The id of a version of it; nil: the one that is current at the beginning.
    ///   - offset: The first byte wanted.
    ///   - length: The number of bytes wanted; nil: all.
    ///   - options: The limits of each request.
    public func read(
        _ node: String, from place: Place, version: String? = nil, offset: UInt64 = 0, length: UInt64? = nil,
        options: CallOptions = .default
    ) -> ByteReply {
        ByteReply { [pump] in
            ByteCursor {
                let task = ReadTask(
                    context: place.kind, contextId: place.id, nodeId: node, versionId: version, offset: offset,
                    len: length, timeouts: try options.timeouts, maxAttempts: try options.attempts)
                return try pump.start(.read(read: task))
            }
        }
    }

    private func fetch(
        to sink: Sink, isolation: isolated (any Actor)? = #isolation, onProgress: (TransferProgress) -> Void,
        onJournal: ((String) -> Void)? = nil, _ task: (UInt64) -> DownloadTask
    ) async throws -> Downloaded {
        let files = pump.files
        let id = files.add(sink)
        defer {
            files.forget(sink: id)
            sink.leave()
        }
        let end = try await pump.start(.download(download: task(id))).finish { event in
            switch event {
            case .progress(let progress): onProgress(TransferProgress(progress))
            case .journal(let journal): onJournal?(journal)
            default: break
            }
        }
        guard case .downloaded(let done) = end else { throw unexpected("download") }
        let result = sink.result
        return Downloaded(
            file: result.file, data: result.data, name: done.name, size: done.size, crc32c: done.crc32c,
            verified: done.verified)
    }
}
