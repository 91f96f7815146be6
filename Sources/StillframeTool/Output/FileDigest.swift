internal import Crypto
private import Foundation

/// The size and SHA-256 of a file as it lies on the disk.
struct FileDigest: Equatable {
    let byteCount: Int
    /// Lower-case hexadecimal.
    let sha256: String

    /// Reads a file; `nil` where it can't be read.
    ///
    /// - Complexity: O(*n*) in the size of the file, which is read in pieces.
    init?(of path: String) {
        guard let handle = FileHandle(forReadingAtPath: path) else { return nil }
        defer { try? handle.close() }
        var digest = SHA256()
        var count = 0
        do {
            while let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty {
                digest.update(data: piece)
                count += piece.count
            }
        } catch {
            return nil
        }
        byteCount = count
        sha256 = digest.finalize().hexadecimal
    }
}

extension SHA256.Digest {
    /// The digest in lower-case hexadecimal.
    var hexadecimal: String {
        let digits = Array("0123456789abcdef")
        return reduce(into: "") { text, byte in
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
    }
}
