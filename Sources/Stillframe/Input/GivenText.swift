/// The text of a file that steers a run: facts, a configuration, a baseline.
enum GivenText {
    /// The text of a file's bytes in UTF-8, read in any encoding that dumps are read in: UTF-8 with or without byte order
    /// mark, and UTF-16 with one, as Windows PowerShell's `>` writes it.
    ///
    /// - Throws: ``FileRefusal`` where the bytes are no such text, or longer than `longest`, also once decoded.
    static func block(of bytes: [UInt8], longest: Int) throws(FileRefusal) -> Block {
        if bytes.count > longest {
            throw FileRefusal(line: 1, column: 1, message: "the file is longer than \(longest >> 20) MiB")
        }
        var block = Block(capacity: bytes.count)
        do throws(InputFailure) {
            let item = InputItem(content: .memory(bytes), name: "", folder: "", isNamed: false)
            let input = try OpenInput(item, limits: ReadLimits(), digestLimit: 0)
            if case .unsupported(let words) = input.probe {
                throw InputFailure(kind: .unsupportedForm, message: "the file \(words)")
            }
            if try input.fill(&block, to: longest) {
                throw InputFailure(
                    kind: .limitExceeded,
                    message: "the file is longer than \(longest >> 20) MiB as UTF-8"
                )
            }
        } catch {
            throw FileRefusal(line: 1, column: 1, message: error.message)
        }
        block.isLast = true
        return block
    }
}
