import Foundation

/// A new file that is written in large pieces.
final class OutputFile {
    private static let pieceSize = 8 << 20
    private let handle: FileHandle
    private var pending: [UInt8] = []
    /// The bytes written, those still in memory among them.
    private(set) var count = 0

    init(path: String) throws {
        guard FileManager.default.createFile(atPath: path, contents: nil) else {
            throw GeneratorError.cannotCreate(path: path)
        }
        handle = try FileHandle(forWritingTo: URL(filePath: path))
        pending.reserveCapacity(Self.pieceSize * 2)
    }

    func write(_ bytes: [UInt8]) throws {
        pending.append(contentsOf: bytes)
        count += bytes.count
        if pending.count >= Self.pieceSize { try flush() }
    }

    func close() throws {
        try flush()
        try handle.close()
    }

    private func flush() throws {
        try handle.write(contentsOf: Data(pending))
        pending.removeAll(keepingCapacity: true)
    }
}
