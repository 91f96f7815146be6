/// Reads inputs one after the other as blocks; one thread at a time.
struct BlockFeed {
    private let items: [InputItem]
    private var settings: ScanSettings
    /// The size of a block of XML, which libxml2 goes through again and again: one that the processor keeps near.
    private static let xmlBlockBytes = 512 << 10

    private let blockBytes: Int
    private let digestLimit: Int
    private var nextItem = 0
    private var sequence = 0
    private var input: OpenInput?
    private var splitter: BlockSplitter?
    private var isLearning = true
    private var carry: ArraySlice<UInt8> = []
    /// Whether `carry` begins where the block before is sure or guessed to end.
    private var carryFrames: [ScanFrame]?
    private var spares: [Block] = []

    /// Prepares to read inputs in the given order.
    init(items: [InputItem], settings: ScanSettings, blockBytes: Int, digestLimit: Int) {
        self.items = items
        self.settings = settings
        self.blockBytes = blockBytes
        self.digestLimit = digestLimit
    }

    /// Takes a block back for its room.
    mutating func recycle(_ block: consuming Block) {
        guard spares.count < 8, block.count <= 2 * blockBytes else { return }
        block.clear()
        spares.append(block)
    }

    /// The next block; `nil` when all inputs have ended.
    mutating func next() -> ScanUnit? {
        guard input == nil else { return nextBlock(isFirst: false) }
        guard nextItem < items.count else { return nil }
        nextItem += 1
        splitter = nil
        isLearning = true
        carry = []
        carryFrames = nil
        do throws(InputFailure) {
            let input = try OpenInput(items[nextItem - 1], limits: settings.limits, digestLimit: digestLimit)
            self.input = input
            settings.digestsAll = settings.digestsEvery || !items[nextItem - 1].isFile || input.isDecoded
            carryFrames = [ScanFrame(kind: input.probe.documentLevel)]
            guard input.probe.isReadable else {
                return ended(unit(Block(capacity: 0), isFirst: true), nil)
            }
            return nextBlock(isFirst: true)
        } catch {
            return ended(unit(Block(capacity: 0), isFirst: true), error)
        }
    }

    private mutating func nextBlock(isFirst: Bool) -> ScanUnit {
        var block = spares.popLast() ?? Block(capacity: 0)
        block.append(carry)
        carry = []
        let frames = carryFrames
        do throws(InputFailure) {
            let target = input?.probe == .xml ? min(blockBytes, Self.xmlBlockBytes) : blockBytes
            let goesOn = try input?.fill(&block, to: max(target, block.count + 1)) ?? false
            if !goesOn {
                block.isLast = true
                return ended(unit(block, isFirst: isFirst, frames: frames), nil)
            }
        } catch {
            return ended(unit(block, isFirst: isFirst, frames: frames), error)
        }
        if isLearning { return learn(from: block, isFirst: isFirst) }
        if let splitter, let cut = splitter.cut(block) {
            carry = block.split(at: cut)
            carryFrames = splitter.frames
        } else {
            carryFrames = nil
        }
        return unit(block, isFirst: isFirst, frames: frames)
    }

    /// Scans an input's first block here and now: where it ends tells how to cut the others.
    private mutating func learn(from block: Block, isFirst: Bool) -> ScanUnit {
        isLearning = false
        var block = block
        let start = [ScanFrame(kind: input?.probe.documentLevel ?? .documents)]
        let fragment = settings.scan(block, frames: start)
        carryFrames = nil
        if fragment.damage == nil, fragment.length > 0 {
            splitter = BlockSplitter(
                learningFrom: block.bytes,
                start: fragment.length,
                frames: fragment.end,
                limits: settings.limits
            )
            carry = block.split(at: fragment.length)
            carryFrames = fragment.end
        }
        var unit = unit(block, isFirst: isFirst, frames: start)
        unit.fragment = fragment
        return unit
    }

    private mutating func unit(_ block: Block, isFirst: Bool, frames: [ScanFrame]? = nil) -> ScanUnit {
        defer { sequence += 1 }
        return ScanUnit(
            sequence: sequence,
            item: nextItem - 1,
            isFirst: isFirst,
            digestsAll: settings.digestsAll,
            block: block,
            frames: frames,
            opening: isFirst ? input.map { ScanUnit.Opening(probe: $0.probe, encoding: $0.encoding) } : nil
        )
    }

    private mutating func ended(_ unit: ScanUnit, _ failure: InputFailure?) -> ScanUnit {
        var unit = unit
        unit.closing = ScanUnit.Closing(
            byteCount: input?.byteCount ?? 0,
            sha256: input?.sha256,
            failure: failure
        )
        input = nil
        return unit
    }
}

extension ScanSettings {
    /// Scans a block from its beginning, standing in `frames`.
    func scan(_ block: borrowing Block, frames: [ScanFrame]) -> Fragment {
        block.withView { view in
            if frames[0].kind == .yaml { return YAMLScanner.scan(view, frames: frames, settings: self) }
            if frames[0].kind == .xml { return XMLScanner.scan(view, frames: frames, settings: self) }
            var scanner = DocumentScanner(view, frames: frames, settings: self)
            return scanner.run()
        }
    }
}
