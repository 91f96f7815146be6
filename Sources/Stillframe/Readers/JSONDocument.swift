/// One JSON document of any kind, validated whole and held as it is written: its text, and where each value stands in it.
///
/// Numbers keep their spelling. Of members with the same name the last counts, at the place of the first.
public final class JSONDocument: Sendable {
    /// The longest text a document may have: places in it are 32 bits.
    static let longest = Int(UInt32.max) - 1
    /// So much of a text is read and looked through before more is; then several times as much.
    ///
    /// What is no JSON document mostly shows it early, and must not fill memory first.
    private static let firstLook = 16 << 20
    private static let growth = 8

    let block: Block
    let nodes: [JSONDocumentNode]
    /// For members that a later one of the same name replaces, the later one's index.
    let replacements: [UInt32: UInt32]

    /// The whole document.
    public var root: JSONDocumentValue { JSONDocumentValue(document: self, index: 0) }

    /// Reads a file, or standard input for `-`: UTF-8, or UTF-16 with a byte order mark; gzip is inflated.
    ///
    /// - Throws: why it can't be read, with line and column where the text is at fault.
    /// - Complexity: O(*n*) in the length of the text; about 32 bytes of memory a value, besides the text.
    public convenience init(path: String, limits: ReadLimits = ReadLimits()) throws(JSONDocumentFailure) {
        let stamp = FileStamp(byteCount: 0, seconds: 0, nanoseconds: 0)
        let content: InputItem.Content = path == "-" ? .standardInput : .file(path: RawPath(path), stamp: stamp)
        try self.init(InputItem(content: content, name: path, folder: "", isNamed: true), limits: limits)
    }

    /// Reads bytes; `name` is what messages call them.
    public convenience init(
        name: String,
        bytes: [UInt8],
        limits: ReadLimits = ReadLimits()
    ) throws(JSONDocumentFailure) {
        try self.init(InputItem(content: .memory(bytes), name: name, folder: "", isNamed: true), limits: limits)
    }

    private init(_ item: InputItem, limits: ReadLimits) throws(JSONDocumentFailure) {
        var block = Block(capacity: 0)
        var failure: JSONDocumentFailure?
        do throws(InputFailure) {
            let input = try OpenInput(item, limits: limits, digestLimit: 0)
            var target = Self.firstLook
            while failure == nil, try input.fill(&block, to: target) {
                if target == Self.longest {
                    throw InputFailure(kind: .limitExceeded, message: "the text is longer than \(Self.longest) bytes")
                }
                failure = Self.build(block, item, limits: limits).failure
                target = min(Self.longest, target * Self.growth)
            }
        } catch {
            throw JSONDocumentFailure(file: item.name, line: nil, column: nil, reason: error.message)
        }
        if let failure { throw failure }
        block.isLast = true
        let (builder, damage) = Self.build(block, item, limits: limits)
        if let damage { throw damage }
        self.block = block
        nodes = builder.nodes
        replacements = builder.replacements
    }

    /// Lays out a text, or the beginning of one, and says what is wrong with it, if anything is.
    private static func build(
        _ block: Block,
        _ item: InputItem,
        limits: ReadLimits
    ) -> (builder: JSONDocumentBuilder, failure: JSONDocumentFailure?) {
        var builder = JSONDocumentBuilder()
        let failure = block.withView { view in
            builder.build(view, limits: limits).map { damage in
                var counter = LineCounter(view)
                let position = counter.advance(to: damage.offset)
                return JSONDocumentFailure(
                    file: item.name,
                    line: Int(position.line) + 1,
                    column: Int(position.column) + 1,
                    reason: damage.message,
                    followsDocument: builder.isWhole
                )
            }
        }
        return (builder, failure)
    }
}
