import Foundation

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Android)
import Android
#else
import Darwin
#endif

/// An open file, read and written at places of the caller's choosing, by any number of threads.
final class Descriptor: Sendable {
    private let number: Int32

    /// A file that is there, for reading. What turns out to be a pipe is opened without waiting for who writes to it.
    static func reading(_ file: URL) throws -> Descriptor { try Descriptor(file.path, O_RDONLY | O_NONBLOCK) }

    /// A new file. Fails if there is one of that name, or a link.
    static func creating(_ path: String, onlyForUs: Bool) throws -> Descriptor {
        try Descriptor(path, O_RDWR | O_CREAT | O_EXCL, onlyForUs ? 0o600 : 0o666)
    }

    /// A file that may be there, for us alone until it is unlocked. A link in its place is refused.
    static func locking(_ path: String) throws -> Descriptor {
        let file = try Descriptor(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK, 0o666)
        guard try file.isRegular else { throw FileFault("\(path) is something else than a file; take it away") }
        // A file system without locks does not tell.
        if flock(file.number, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
            throw FileFault("\(path) is written to by another download; wait for it or choose another place")
        }
        // Whoever had it before may have completed it just now, and it is somebody's file.
        var there = stat()
        let ours = try file.status
        guard lstat(path, &there) == 0, there.st_dev == ours.st_dev, there.st_ino == ours.st_ino else {
            throw FileFault("\(path) was completed by another download; try again")
        }
        return file
    }

    /// Somebody else may have it, though it is still open here.
    func unlock() { _ = flock(number, LOCK_UN) }

    private init(_ path: String, _ flags: Int32, _ mode: mode_t = 0) throws {
        number = open(path, flags | O_CLOEXEC, mode)
        guard number >= 0 else { throw FileFault.last("\(path) cannot be opened") }
    }

    deinit { close(number) }

    private var status: stat {
        get throws {
            var status = stat()
            guard fstat(number, &status) == 0 else { throw FileFault.last("the file's state cannot be read") }
            return status
        }
    }

    /// Whether it is a file, and not a folder or device.
    var isRegular: Bool { get throws { try status.st_mode & S_IFMT == S_IFREG } }

    var size: UInt64 { get throws { UInt64(max(0, try status.st_size)) } }

    /// In milliseconds since 1970 UTC.
    var modifiedUnixMs: UInt64? {
        guard let status = try? status else { return nil }
        #if canImport(Darwin)
        let time = status.st_mtimespec
        #else
        let time = status.st_mtim
        #endif
        return UInt64(exactly: time.tv_sec * 1000 + time.tv_nsec / 1_000_000)
    }

    /// Up to this many bytes; fewer only at the end.
    func read(at offset: UInt64, upTo count: Int) throws -> Data {
        var data = Data(count: count)
        var filled = 0
        while filled < count {
            let got = data.withUnsafeMutableBytes { buffer in
                pread(number, buffer.baseAddress! + filled, count - filled, off_t(offset) + off_t(filled))
            }
            if got < 0, errno == EINTR { continue }
            guard got >= 0 else { throw FileFault.last("the file cannot be read") }
            if got == 0 { break }
            filled += got
        }
        return filled == count ? data : data.prefix(filled)
    }

    func write(_ data: Data, at offset: UInt64) throws {
        try data.withUnsafeBytes { buffer in
            var written = 0
            while written < buffer.count {
                let put = pwrite(number, buffer.baseAddress! + written, buffer.count - written, off_t(offset) + off_t(written))
                if put < 0, errno == EINTR { continue }
                guard put > 0 else { throw FileFault.last("the file cannot be written") }
                written += put
            }
        }
    }

    /// Cuts it to so many bytes if it has more.
    func truncate(to size: UInt64 = 0) throws {
        guard try self.size > size else { return }
        guard ftruncate(number, off_t(size)) == 0 else { throw FileFault.last("the file cannot be cut") }
    }
}

/// A file could not be read or written. The text is for people.
struct FileFault: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }

    /// What the system said last.
    static func last(_ what: String) -> FileFault { FileFault("\(what): \(String(cString: strerror(errno)))") }
}

/// Gives a file its final name. Another file of that name is replaced only if that is wanted.
func rename(_ temporary: String, to path: String, overwrite: Bool) throws {
    if overwrite {
        guard rename(temporary, path) == 0 else { throw FileFault.last("\(path) cannot be made") }
        return
    }
    #if canImport(Darwin)
        if renamex_np(temporary, path, UInt32(RENAME_EXCL)) == 0 { return }
        if errno == EEXIST { throw taken(path) }
        // Not every file system can.
        guard [EINVAL, ENOSYS, ENOTSUP].contains(errno) else { throw FileFault.last("\(path) cannot be made") }
    #endif
    try claimAndRename(temporary, to: path)
}

/// Replaces an empty file that nobody else has made. It is the slower way: Linux's ext4 takes care that a file which replaces
/// another is on the disk first, all of it.
func claimAndRename(_ temporary: String, to path: String) throws {
    let claimed = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard claimed >= 0 else { throw errno == EEXIST ? taken(path) : FileFault.last("\(path) cannot be made") }
    close(claimed)
    guard rename(temporary, path) == 0 else {
        let fault = FileFault.last("\(path) cannot be made")
        unlink(path)
        throw fault
    }
}

private func taken(_ path: String) -> FileFault {
    FileFault("\(path) exists already; choose another place or allow it to be overwritten")
}

/// Whether there is something of that name, a broken link included.
func isThere(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
}

func remove(_ path: String) { unlink(path) }
