import FastioAPI
internal import FastioEngine
import Foundation

extension Fastio {
    /// Puts all files below a folder into a workspace or share, with their folders, as `uploadMany` does. A folder of the
    /// same name there is used, a file of the same name gets a new version. Empty folders are not made.
    ///
    /// ```swift
    /// let site = URL(fileURLWithPath: "site")
    /// let ends = try await fastio.uploadFolder(site, to: .workspace("1234567890123456789"), ignore: ["*.tmp", "build/**"])
    /// print("\(ends.count) files")
    /// ```
    ///
    /// - Parameters:
    ///   - local: The folder here.
    ///   - place: Where to.
    ///   - folder: The id of the folder in it; nil: its root.
    ///   - ignore: Patterns of what is left out: of a name anywhere (`*.tmp`), or of a path below the folder if it has a
    ///     slash (`build/**`). `*`, `**`, `?`, `[a-z]` and `{a,b}` mean what they do in a shell. A folder that matches is
    ///     left out with all that is in it.
    ///   - followLinks: Follows symbolic links to files and folders, which are left out otherwise.
    ///   - atOnce: Most requests with content under way at once; nil: 4.
    ///   - nodeIds: Waits for the node of each file.
    ///   - resumable: Leaves what has arrived of large files with the service, to go on with it later.
    ///   - journal: The journal of such an upload to the same place.
    ///   - options: The limits of each request.
    ///   - isolation: Where `onProgress`, `onFile` and `onJournal` run: the caller's own actor.
    ///   - onProgress: Is told how far all of it is, and never that it went back.
    ///   - onFile: Is told the end of each file as it comes.
    ///   - onJournal: Is given the journal of all as it grows. Implies `resumable`.
    /// - Returns: What became of each file, by name; also of what could not be read.
    /// - Throws: ``FastioError``, of kind `io` if there is no such folder.
    public func uploadFolder(
        _ local: URL, to place: Place, folder: String? = nil, ignore: [String] = [], followLinks: Bool = false,
        atOnce: Int? = nil, nodeIds: Bool = false, resumable: Bool = false, resuming journal: String? = nil,
        options: CallOptions = .default, isolation: isolated (any Actor)? = #isolation,
        onProgress: (TransferProgress) -> Void = { _ in }, onFile: (FileEnd) -> Void = { _ in },
        onJournal: ((String) -> Void)? = nil
    ) async throws -> [FileEnd] {
        guard local.isFileURL else { throw FastioError.param("local", "invalid", "must be the URL of a folder") }
        let found = try await pump.files.below(local.path, ignore, followLinks)
        let unreadable = found.map { one in one.failure.map { FileEnd(path: one.below, nil, $0) } }
        unreadable.compactMap(\.self).forEach(onFile)
        let files = found.filter { $0.failure == nil }.map { one in
            FileToUpload(.file(URL(fileURLWithPath: one.path)), at: one.below)
        }
        let ends = try await uploadMany(
            files, to: place, folder: folder, atOnce: atOnce, nodeIds: nodeIds, resumable: resumable, resuming: journal,
            options: options, onProgress: onProgress, onFile: onFile, onJournal: onJournal)
        var next = ends.makeIterator()
        return unreadable.compactMap { $0 ?? next.next() }
    }
}

extension Files {
    /// Each file below a folder, or why it cannot be read.
    func below(_ folder: String, _ ignore: [String], _ followLinks: Bool) async throws -> [FoundFile] {
        try await unawaited(on: queue) {
            try refusing { try filesBelow(folder: folder, ignored: ignore, followLinks: followLinks) }
        }
    }
}
