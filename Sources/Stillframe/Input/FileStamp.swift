/// Size and time of a file: if they change between two passes, the file is not the one that was judged.
struct FileStamp: Sendable, Hashable {
    let byteCount: Int
    /// Seconds and nanoseconds since 1970.
    let seconds: Int
    let nanoseconds: Int
}
