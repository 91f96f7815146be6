private import CSIMD

/// The bytes of a block while it is being read; spans of the block become texts through it.
@safe
struct PageBytes {
    let start: UnsafePointer<UInt8>

    /// Views a block that outlives every use of its texts.
    init(_ block: BlockView) {
        // SAFETY: the block outlives every use, as the comment asks.
        unsafe start = block.start
    }

    /// Views a reader's block.
    @unsafe
    init(start: UnsafePointer<UInt8>) {
        // SAFETY: the caller vouches for the pointer.
        unsafe self.start = start
    }

    /// The string at a span; `nil` where none stands there.
    @inline(__always)
    func text(_ span: ValueSpan) -> Text? {
        guard span.isString else { return nil }
        // SAFETY: the reader makes spans within the block's bounds.
        return unsafe Text(start: start + Int(span.offset), count: span.length, hasEscapes: span.kind == .escaped)
    }

    /// The bytes of a span as they stand, valid as long as the block is.
    func raw(_ span: ValueSpan) -> UnsafeBufferPointer<UInt8> {
        // SAFETY: spans are made by the reader within the block's bounds.
        unsafe UnsafeBufferPointer(start: start + Int(span.offset), count: span.length)
    }

    /// The string at a span; empty where none stands there.
    func string(_ span: ValueSpan) -> String {
        text(span)?.string ?? ""
    }

    /// Calls `body` with a span's bytes as they stand.
    @inline(__always)
    func withSpan(_ span: ValueSpan, _ body: (Span<UInt8>) -> Void) {
        // SAFETY: the span lives no longer than the call it is made for.
        unsafe body(raw(span).span)
    }

    /// Appends a string's value.
    func appendDecoded(_ span: ValueSpan, to output: inout [UInt8]) {
        guard let text = text(span) else { return }
        // SAFETY: the bytes are only read, during the call that vouches for them.
        unsafe text.withDecodedBytes { bytes in unsafe output.append(contentsOf: bytes) }
    }

    /// Appends a span's bytes as they stand.
    func append(_ span: ValueSpan, to output: inout [UInt8]) {
        // SAFETY: the reader makes spans within the block's bounds; the bytes are copied at once.
        unsafe output.append(contentsOf: raw(span))
    }

    /// Whether ASCII text occurs in a span as it stands.
    ///
    /// - Complexity: O(*n* · *m*) in the lengths; the text is meant to be short.
    func contains(_ text: StaticString, in span: ValueSpan) -> Bool {
        let wanted = text.utf8CodeUnitCount
        guard span.length >= wanted else { return false }
        // SAFETY: every comparison ends within the span; a StaticString's bytes live as long as the program.
        return (0...span.length - wanted).contains { offset in
            unsafe stillframe_is_equal(start + Int(span.offset) + offset, text.utf8Start, wanted)
        }
    }

    /// What kind of value stands at a raw span.
    func type(of raw: ValueSpan) -> ValueType {
        // SAFETY: a raw span has at least one byte.
        switch unsafe start[Int(raw.offset)] {
        case UInt8(ascii: "{"): .object
        case UInt8(ascii: "["): .array
        case UInt8(ascii: "\""): .string
        case UInt8(ascii: "t"), UInt8(ascii: "f"): .boolean
        case UInt8(ascii: "n"): .null
        default: .number
        }
    }

    /// Whether two spans hold the same value: strings by their decoded bytes, others as they stand,
    /// white space between tokens apart.
    func isSame(_ left: ValueSpan, _ right: ValueSpan) -> Bool {
        guard let leftText = text(left), let rightText = text(right) else {
            guard left.kind == .raw, right.kind == .raw else { return left.kind == right.kind }
            return value(at: left.offset, isSameAs: right)
        }
        // SAFETY: the bytes are only read, during the call that vouches for them.
        return unsafe leftText.withDecodedBytes { left in
            unsafe rightText.withDecodedBytes { right in unsafe left.elementsEqual(right) }
        }
    }

    /// Whether the value that begins at an offset is written like a raw span, white space between tokens apart.
    func value(at offset: UInt32, isSameAs again: ValueSpan) -> Bool {
        var before = Int(offset)
        var isInString = false
        var place = Int(again.offset)
        let end = place + again.length
        while place < end {
            // SAFETY: the value at `offset` is valid JSON that ends in this block, and so is what was equal to it so far.
            let byte = unsafe start[place]
            if !isInString, byte <= 0x20 {
                place += 1
                continue
            }
            while !isInString, unsafe start[before] <= 0x20 { before += 1 }
            guard unsafe start[before] == byte else { return false }
            let isEscape = isInString && byte == UInt8(ascii: "\\")
            if isEscape, unsafe start[before + 1] != start[place + 1] { return false }
            if byte == UInt8(ascii: "\"") { isInString.toggle() }
            place += isEscape ? 2 : 1
            before += isEscape ? 2 : 1
        }
        // Only a number can go on where a shorter one ends.
        return unsafe type(of: again) != .number || !"+-.0123456789Ee".utf8.contains(start[before])
    }

    /// Appends a raw span without the white space between its tokens, which are kept as they are spelled.
    func appendCompact(_ raw: ValueSpan, to output: inout [UInt8]) {
        var isInString = false
        var isEscaped = false
        for place in Int(raw.offset)..<Int(raw.offset) + raw.length {
            // SAFETY: the span lies within the block.
            let byte = unsafe start[place]
            if isInString {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isInString = false
                }
            } else if byte <= 0x20 {
                continue
            } else if byte == UInt8(ascii: "\"") {
                isInString = true
            }
            output.append(byte)
        }
    }
}
