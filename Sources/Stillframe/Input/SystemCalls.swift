private import CMemory

#if canImport(Glibc)
private import Glibc
#elseif canImport(Musl)
private import Musl
#else
private import Darwin
#endif

/// The one door to the C library.
///
/// Foundation's calls take text for a path, cost much for every byte that is read, and offer no renaming onto a name that
/// is taken. A call that fails returns `nil`; then ``reason`` says why, on the same thread, until the next call.
package enum SystemCalls {
    /// Why the last call failed, in the system's words.
    static var reason: String {
        // SAFETY: strerror returns a C string that is copied at once.
        unsafe String(cString: strerror(errno))
    }

    /// Lets large blocks of memory go back to the system as soon as they are freed.
    ///
    /// The C library of Linux otherwise learns to keep them once a few were freed: a report on a large estate then holds a
    /// quarter more memory than it uses. For a command at its start; a library leaves that to its host.
    package static func returnLargeBlocks() {
        stillframe_return_blocks_of(1 << 20)
    }

    /// Opens a file to read and returns its descriptor.
    static func open(_ path: RawPath) -> Int32? {
        // SAFETY: the path is a C string during the call.
        let descriptor = unsafe path.withCString { path in
            #if canImport(Glibc)
            unsafe Glibc.open(path, O_RDONLY | O_CLOEXEC)
            #elseif canImport(Musl)
            unsafe Musl.open(path, O_RDONLY | O_CLOEXEC)
            #else
            unsafe Darwin.open(path, O_RDONLY | O_CLOEXEC)
            #endif
        }
        return descriptor < 0 ? nil : descriptor
    }

    /// Offset of the first zero byte in a block; `nil` where it has none.
    static func firstZero(in block: BlockView) -> Int? {
        // SAFETY: only bytes of the block are looked at.
        guard let zero = unsafe memchr(block.start, 0, block.count) else { return nil }
        return unsafe UnsafeRawPointer(zero) - UnsafeRawPointer(block.start)
    }

    /// Closes a descriptor.
    static func close(_ descriptor: Int32) {
        #if canImport(Glibc)
        _ = Glibc.close(descriptor)
        #elseif canImport(Musl)
        _ = Musl.close(descriptor)
        #else
        _ = Darwin.close(descriptor)
        #endif
    }

    /// Reads what comes next and returns how many bytes; 0 at the end.
    static func read(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) -> Int? {
        // SAFETY: the buffer's own bounds are given.
        uninterrupted {
            #if canImport(Glibc)
            unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            #elseif canImport(Musl)
            unsafe Musl.read(descriptor, buffer.baseAddress, buffer.count)
            #else
            unsafe Darwin.read(descriptor, buffer.baseAddress, buffer.count)
            #endif
        }
    }

    /// Reads at an offset and returns how many bytes; 0 behind the end.
    static func read(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer, at offset: Int) -> Int? {
        // SAFETY: the buffer's own bounds are given.
        uninterrupted { unsafe pread(descriptor, buffer.baseAddress, buffer.count, off_t(offset)) }
    }

    /// Writes bytes and returns how many.
    static func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int? {
        // SAFETY: the buffer's own bounds are given.
        uninterrupted {
            #if canImport(Glibc)
            unsafe Glibc.write(descriptor, bytes.baseAddress, bytes.count)
            #elseif canImport(Musl)
            unsafe Musl.write(descriptor, bytes.baseAddress, bytes.count)
            #else
            unsafe Darwin.write(descriptor, bytes.baseAddress, bytes.count)
            #endif
        }
    }

    /// Writes bytes to standard output, and returns the system's number of the error that kept it from that; `nil` for none.
    package static func writeToStandardOutput(_ bytes: [UInt8]) -> Int32? {
        unsafe bytes.withUnsafeBytes { buffer in
            var offset = 0
            while offset < buffer.count {
                // SAFETY: the part lies within the buffer.
                let part = unsafe UnsafeRawBufferPointer(rebasing: buffer[offset...])
                guard let count = unsafe write(1, part) else { return errno }
                offset += count
            }
            return nil
        }
    }

    /// Calls again while a signal comes between.
    private static func uninterrupted(_ call: () -> Int) -> Int? {
        while true {
            let count = call()
            if count >= 0 { return count }
            if errno != EINTR { return nil }
        }
    }

    /// What stands at a path, links followed.
    static func status(of path: RawPath) -> FileStatus? {
        var status = stat()
        // SAFETY: stat fills the structure it is given.
        guard unsafe path.withCString({ path in unsafe stat(path, &status) }) == 0 else { return nil }
        return fileStatus(status)
    }

    /// What stands at a path, a link being one; Foundation's call asks the system's user data base for the owner's name,
    /// and that over a socket.
    package static func ownStatus(of path: String) -> FileStatus? {
        var status = stat()
        // SAFETY: lstat fills the structure it is given.
        return unsafe lstat(path, &status) == 0 ? fileStatus(status) : nil
    }

    private static func fileStatus(_ status: stat) -> FileStatus {
        #if canImport(Darwin)
        let time = status.st_mtimespec
        #else
        let time = status.st_mtim
        #endif
        let kind: FileStatus.Kind =
            switch status.st_mode & S_IFMT {
            case S_IFDIR: .folder
            case S_IFREG: .file
            default: .other
            }
        return FileStatus(
            kind: kind,
            permissions: UInt16(truncatingIfNeeded: status.st_mode & 0o7777),
            identity: FileStatus.Identity(
                device: UInt64(truncatingIfNeeded: status.st_dev),
                number: UInt64(truncatingIfNeeded: status.st_ino)
            ),
            stamp: FileStamp(byteCount: Int(status.st_size), seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec))
        )
    }

    /// The names in a folder, `.` and `..` too, by their bytes.
    static func names(in path: RawPath) -> [[UInt8]]? {
        guard let folder = unsafe path.withCString({ path in unsafe opendir(path) }) else { return nil }
        var names: [[UInt8]] = []
        errno = 0
        // SAFETY: the entry is valid until the next call; its name ends in a zero and is copied at once.
        while let entry = unsafe readdir(folder) {
            unsafe withUnsafeBytes(of: &entry.pointee.d_name) { name in
                unsafe names.append(Array(name.prefix { $0 != 0 }))
            }
        }
        // The end of the folder and a failure on the way look the same but for this.
        let failure = errno
        unsafe closedir(folder)
        errno = failure
        return failure == 0 ? names.sorted { $0.lexicographicallyPrecedes($1) } : nil
    }

    /// A path without links and dots.
    static func resolved(_ path: RawPath) -> RawPath? {
        // SAFETY: realpath returns a C string that is copied and freed, or NULL.
        guard let resolved = unsafe path.withCString({ path in unsafe realpath(path, nil) }) else { return nil }
        defer { unsafe free(resolved) }
        return unsafe RawPath(UnsafeRawBufferPointer(start: resolved, count: strlen(resolved)))
    }

    /// Makes an empty file without a name in the folder for temporary files and returns its descriptor.
    static func makeNamelessFile() -> Int32? {
        // SAFETY: the template ends in a zero and lives through both calls, of which the first changes it in place.
        let folder = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
        var template = Array("\(folder)/stillframe-XXXXXX".utf8CString)
        let descriptor = unsafe mkstemp(&template)
        if descriptor < 0 { return nil }
        unsafe unlink(template)
        return descriptor
    }

    /// Gives a file another's name in one step, replacing what is there; returns the reason where that fails.
    package static func rename(_ source: String, to target: String) -> String? {
        // SAFETY: both strings live through the call.
        #if canImport(Glibc)
        let result = unsafe Glibc.rename(source, target)
        #elseif canImport(Musl)
        let result = unsafe Musl.rename(source, target)
        #else
        let result = unsafe Darwin.rename(source, target)
        #endif
        return result == 0 ? nil : reason
    }
}
