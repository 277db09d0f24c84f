import FastioAPI
internal import FastioEngine
import Foundation

/// One of many files that are uploaded.
public struct FileToUpload: Sendable, Hashable {
    /// Its content.
    public let content: Binary
    /// Its path below the folder, such as `a/b/c.txt`; folders are made if they are not there.
    public let path: String

    /// A file or bytes, at this path.
    ///
    /// - Parameters:
    ///   - content: What is sent; it must not change until it is stored.
    ///   - path: Its path below the folder.
    public init(_ content: Binary, at path: String) {
        self.content = content
        self.path = path
    }

    /// A file, in the folder itself, under the name that it has.
    public init(_ file: URL) {
        self.init(.file(file), at: file.lastPathComponent)
    }
}

/// What became of one of many files.
public struct FileEnd: Sendable, Hashable {
    /// Its path below the folder.
    public let path: String
    /// What is stored; or why nothing is.
    public let result: Result<Uploaded, FastioAPI.FastioError>
}

extension Fastio {
    /// Puts files and bytes into a workspace or share, with folders on the way: each at its path. Small ones go together in
    /// few requests. One that fails does not end the others: each has its own end, and only what ends all is thrown.
    ///
    /// ```swift
    /// let files = [FileToUpload(url), FileToUpload(.bytes(Data("Done.".utf8)), at: "2026/notes.txt")]
    /// let ends = try await fastio.uploadMany(files, to: .workspace("1234567890123456789")) { progress in
    ///     print("\(progress.filesDone) of \(progress.files)")
    /// }
    /// for end in ends {
    ///     if case .failure(let error) = end.result { print("\(end.path): \(error.message)") }
    /// }
    /// ```
    ///
    /// A file is open only while it is read. Cancelling the task stops all; what is stored stays.
    ///
    /// - Parameters:
    ///   - files: What is sent, each path once.
    ///   - place: Where to.
    ///   - folder: The id of the folder in it; nil: its root.
    ///   - atOnce: Most requests with content under way at once; nil: 4.
    ///   - nodeIds: Waits for the node of each file, which costs a request or more for each. Without it those of files that
    ///     went together may not be known yet.
    ///   - resumable: Leaves what has arrived of large files with the service when the upload is cancelled, or when one fails
    ///     in a way that time can cure, to go on with it later.
    ///   - journal: The journal of such an upload to the same place. A file that it says is stored, and that has the same
    ///     content still, is not sent again, and its end is told as it was. Other files are sent. Implies `resumable`.
    ///   - options: The limits of each request.
    ///   - isolation: Where `onProgress`, `onFile` and `onJournal` run: the caller's own actor.
    ///   - onProgress: Is told how far all of it is, and never that it went back.
    ///   - onFile: Is told the end of each file as it comes.
    ///   - onJournal: Is given the journal of all as it grows, at most some times a second, to keep in place of the one
    ///     before, also when the task is cancelled. Implies `resumable`.
    /// - Returns: What became of each, in the order of `files`.
    /// - Throws: ``FastioError`` if nothing can be sent to that place. What is wrong with a file is its own end.
    public func uploadMany(
        _ files: [FileToUpload], to place: Place, folder: String? = nil, atOnce: Int? = nil, nodeIds: Bool = false,
        resumable: Bool = false, resuming journal: String? = nil, options: CallOptions = .default,
        isolation: isolated (any Actor)? = #isolation, onProgress: (TransferProgress) -> Void = { _ in },
        onFile: (FileEnd) -> Void = { _ in }, onJournal: ((String) -> Void)? = nil
    ) async throws -> [FileEnd] {
        let atOnce: UInt32? = try count(atOnce, "atOnce", least: 1)
        let (timeouts, attempts) = (try options.timeouts, try options.attempts)
        let known = pump.files
        let sources = try await known.openClosed(files)
        defer { known.forget(sources: sources.map(\.id)) }
        let task = UploadManyTask(
            files: sources, profileType: place.kind, profileId: place.id, folderId: folder, atOnce: atOnce, nodeIds: nodeIds,
            resumable: resumable || onJournal != nil, resume: journal, timeouts: timeouts, maxAttempts: attempts)
        var ends = [FileEnd?](repeating: nil, count: files.count)
        let end = try await pump.start(.uploadMany(upload: task)).finish { event in
            switch event {
            case .progress(let progress): onProgress(TransferProgress(progress))
            case .journal(let journal): onJournal?(journal)
            case .file(let index, let stored, let error):
                let told = FileEnd(path: files[Int(index)].path, stored, error)
                ends[Int(index)] = told
                onFile(told)
            default: break
            }
        }
        guard case .uploadedMany = end, !ends.contains(nil) else { throw unexpected("uploadMany") }
        return ends.compactMap(\.self)
    }
}

extension FileEnd {
    init(path: String, _ stored: FastioEngine.Uploaded?, _ error: ErrorInfo?) {
        self.path = path
        result =
            switch (stored, error) {
            case (let stored?, _): .success(Uploaded(stored))
            case (nil, let error?): .failure(FastioError(error))
            case (nil, nil): .failure(unexpected("a file of uploadMany"))
            }
    }
}

extension Files {
    /// Makes many files known to the engine. Each is open only while it is read, and what is wrong with it is told then.
    ///
    /// - Throws: `CancellationError`; nothing is known then.
    func openClosed(_ files: [FileToUpload]) async throws -> [Source] {
        let cancelled = Flag()
        let sources = await withTaskCancellationHandler {
            await withCheckedContinuation { made in
                queue.async {
                    var sources: [Source] = []
                    for file in files where !cancelled.isRaised { sources.append(self.closed(file)) }
                    made.resume(returning: sources)
                }
            }
        } onCancel: {
            cancelled.raise()
        }
        do {
            try Task.checkCancellation()
        } catch {
            forget(sources: sources.map(\.id))
            throw error
        }
        return sources
    }

    private func closed(_ file: FileToUpload) -> Source {
        let content: Content =
            switch file.content {
            case .file(let url): .closed(url)
            case .bytes(let bytes, _): .bytes(bytes)
            }
        let size = (try? content.state.size) ?? 0
        return Source(id: add(content), offset: 0, size: size, name: file.path)
    }
}
