/// A path as the system knows it: bytes, which need not be UTF-8.
struct RawPath: Sendable, Hashable {
    /// The bytes without a closing zero.
    let bytes: [UInt8]

    /// The path that text spells.
    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// The path of given bytes.
    init(_ bytes: some Sequence<UInt8>) {
        self.bytes = Array(bytes)
    }

    /// The path as text, with bytes that are no UTF-8 escaped; other text for every other path.
    var text: String { LogicalName.text(of: bytes[...]) }

    /// The name of what stands in this folder.
    func appending(_ name: [UInt8]) -> RawPath {
        RawPath(bytes.last == UInt8(ascii: "/") ? bytes + name : bytes + [UInt8(ascii: "/")] + name)
    }

    /// The last component as text.
    var lastComponent: String {
        let slash = bytes.lastIndex(of: UInt8(ascii: "/"))
        return LogicalName.text(of: bytes[(slash.map { $0 + 1 } ?? 0)...])
    }

    /// The path from a folder on, as text.
    func relative(to folder: RawPath) -> String {
        LogicalName.text(of: bytes.dropFirst(folder.bytes.count).drop { $0 == UInt8(ascii: "/") })
    }

    /// The last component in another folder.
    func standing(in folder: RawPath) -> RawPath {
        let slash = bytes.lastIndex(of: UInt8(ascii: "/"))
        return folder.appending(Array(bytes[(slash.map { $0 + 1 } ?? 0)...]))
    }

    /// The folder that holds what stands here.
    var folder: RawPath {
        guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return RawPath(".") }
        return slash == 0 ? RawPath("/") : RawPath(bytes[..<slash])
    }

    /// Calls `body` with the path as a C string, valid during the call.
    func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
        unsafe (bytes + [0]).withUnsafeBytes { bytes in
            // SAFETY: the closing zero makes the buffer a C string that is never empty.
            unsafe body(bytes.assumingMemoryBound(to: CChar.self).baseAddress.unsafelyUnwrapped)
        }
    }
}
