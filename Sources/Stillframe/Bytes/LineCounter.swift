private import CSIMD

/// Tells line and column of offsets in a block, moving forward only.
///
/// Lines and columns start at 0 at the block's first byte; a column counts Unicode scalars since the line's start, and
/// in line 0 since the block's start. See ``Position`` for how blocks are joined.
@safe
struct LineCounter {
    private let bytes: UnsafePointer<UInt8>
    private(set) var offset: Int
    private(set) var position = Position()

    /// Begins at the start of a block, as position 0, 0; the block outlives every use of the counter.
    init(_ block: BlockView) {
        // SAFETY: the block outlives every use of the counter, as the comment asks.
        unsafe bytes = block.start
        offset = 0
    }

    /// Moves to an offset and returns its position.
    ///
    /// - Complexity: O(*n*) in the number of bytes passed, many at a time.
    @discardableResult
    mutating func advance(to target: Int) -> Position {
        guard offset < target else { return position }
        // SAFETY: all bytes below `target` lie in the block.
        let counts = unsafe stillframe_count_lines(bytes + offset, target - offset)
        if counts.feeds == 0 {
            position.column &+= UInt32(truncatingIfNeeded: target - offset) &- counts.continuations
        } else {
            var start = target
            while unsafe bytes[start - 1] != 0x0a { start -= 1 }
            let rest = unsafe stillframe_count_lines(bytes + start, target - start)
            position.line &+= counts.feeds
            position.column = UInt32(truncatingIfNeeded: target - start) &- rest.continuations
        }
        offset = target
        return position
    }
}

/// A place in text as line and column, counted from 0; in line 0 the column counts from where counting began.
struct Position: Sendable, Hashable {
    var line: UInt32 = 0
    var column: UInt32 = 0

    /// The position of something that lies at `relative` from here.
    @inline(__always)
    func moved(by relative: Position) -> Position {
        relative.line == 0
            ? Position(line: line, column: column &+ relative.column)
            : Position(line: line &+ relative.line, column: relative.column)
    }
}
