/// How far reading has come.
public struct ScanProgress: Sendable, Hashable {
    /// Decoded bytes read so far.
    public let bytesRead: Int
    /// Bytes of all files as stored; 0 where that can't be told, as for standard input or compressed files.
    public let bytesInAll: Int
}
