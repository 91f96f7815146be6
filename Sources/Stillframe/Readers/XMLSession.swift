private import CLibXML2

/// One parse of one block by libxml2.
@safe
struct XMLSession: ~Copyable {
    private let shared: UnsafeMutablePointer<Shared>
    private let damage: UnsafeMutablePointer<stillframe_xml_damage>
    private let size: Int

    init(size: Int, before: Int, state: consuming XMLState) {
        self.size = size
        // SAFETY: both are initialized here and freed in `deinit`, after the parser that points at them.
        unsafe shared = .allocate(capacity: 1)
        unsafe damage = .allocate(capacity: 1)
        unsafe damage.initialize(to: stillframe_xml_damage())
        unsafe shared.initialize(to: Shared(state: state, context: nil, before: before))
        var callbacks = unsafe stillframe_xml_callbacks(
            start: { context, name, _, _, declarations, _, attributes, _, _ in
                // SAFETY: libxml2 hands back what it was given, and a name.
                guard let context = unsafe context, let name = unsafe name else { return }
                let shared = unsafe context.assumingMemoryBound(to: Shared.self)
                let count = Int(declarations) + Int(attributes)
                let offset = unsafe shared.pointee.offset
                let goesOn = unsafe shared.pointee.state.start(
                    name,
                    declarations: Int(declarations),
                    attributes: count,
                    offset: offset
                )
                unsafe shared.pointee.stop(unless: goesOn)
            },
            end: { context, _, _, _ in
                // SAFETY: as above.
                guard let context = unsafe context else { return }
                let shared = unsafe context.assumingMemoryBound(to: Shared.self)
                let offset = unsafe shared.pointee.offset
                unsafe shared.pointee.stop(unless: shared.pointee.state.end(offset: offset))
            },
            text: { context, bytes, count in
                // SAFETY: as above, and `count` bytes.
                guard let context = unsafe context, let bytes = unsafe bytes else { return }
                let shared = unsafe context.assumingMemoryBound(to: Shared.self)
                if unsafe shared.pointee.state.characters(bytes, count: Int(count)) { return }
                unsafe shared.pointee.state.refuseText(offset: shared.pointee.offset)
                unsafe shared.pointee.stop(unless: false)
            },
            doctype: { context, _, _, _ in
                // SAFETY: as above.
                guard let context = unsafe context else { return }
                let shared = unsafe context.assumingMemoryBound(to: Shared.self)
                unsafe shared.pointee.state.refuseDoctype(offset: shared.pointee.offset)
                unsafe shared.pointee.stop(unless: false)
            }
        )
        unsafe shared.pointee.context = stillframe_xml_new(shared, damage, &callbacks)
    }

    deinit {
        // SAFETY: nothing uses the parser or what it points at any more.
        unsafe xmlFreeParserCtxt(shared.pointee.context)
        unsafe shared.deinitialize(count: 1)
        unsafe shared.deallocate()
        unsafe damage.deallocate()
    }

    /// Parses the text: all of it as one document, or the beginning of one as far as it goes.
    mutating func parse(_ text: BlockView, isWhole: Bool) -> XMLReader.Outcome {
        // SAFETY: the text outlives the call, and a zero follows it.
        guard let context = unsafe shared.pointee.context else { return outOfMemory }
        let isParsed = unsafe text.start.withMemoryRebound(to: CChar.self, capacity: text.count) { start in
            isWhole
                ? unsafe stillframe_xml_parse(context, start, Int32(text.count))
                : unsafe stillframe_xml_parse_start(context, start, Int32(text.count))
        }
        if isParsed == 0 { return outOfMemory }
        if let refusal = unsafe shared.pointee.state.refusal { return .damaged(refusal) }
        if unsafe damage.pointee.code == 0, unsafe stillframe_xml_is_well_formed(context) != 0 {
            if !isWhole { return .cut }
            return unsafe !shared.pointee.state.isTorn && shared.pointee.state.hasReachedEnd ? .whole : .cut
        }
        if isWhole, !text.isLast { return .cut }
        return .damaged(described(text))
    }

    private var outOfMemory: XMLReader.Outcome {
        .damaged(ReadDamage(kind: .limitExceeded, message: "libxml2 has no memory for the document", offset: 0))
    }

    /// The first error, in our words: libxml2's name lines of the block, not of the file.
    private func described(_ text: BlockView) -> ReadDamage {
        let (code, place) = unsafe (damage.pointee.code, damage.pointee.offset)
        let before = unsafe shared.pointee.before
        // SAFETY: the bytes lie in the text. libxml2 says the oddest things of bytes that are no UTF-8.
        let read = unsafe UnsafeBufferPointer(start: text.start, count: min(max(0, place + 8), text.count))
        if let wrong = unsafe UTF8Check.firstInvalid(in: read), wrong <= place {
            return unsafe ReadDamage(
                kind: .damagedEncoding,
                message: "byte 0x\(String(text.start[wrong], radix: 16)) is not valid UTF-8",
                offset: wrong - before
            )
        }
        // SAFETY: libxml2's sentence was cut to fit with its zero.
        let isTooBig = unsafe withUnsafeBytes(of: damage.pointee.message) { said in
            unsafe String(decoding: said.prefix { $0 != 0 }, as: UTF8.self).contains("too big")
        }
        return ReadDamage(
            kind: isTooBig ? .limitExceeded : XMLErrorWords.kind(code),
            message: isTooBig ? XMLErrorWords.tooBig : XMLErrorWords.sentence(code),
            offset: min(max(0, place - before), size)
        )
    }
}

/// What the callbacks reach, and what they need to make an offset of libxml2's a block's.
@safe
private struct Shared: ~Copyable {
    var state: XMLState
    var context: xmlParserCtxtPtr?
    /// How many bytes of tags precede the block.
    let before: Int

    /// Offset of libxml2's cursor in the block.
    @inline(__always)
    var offset: Int {
        // SAFETY: the context lives as long as the session.
        guard let context = unsafe context else { return 0 }
        return unsafe stillframe_xml_offset(context) - before
    }

    @inline(__always)
    func stop(unless goesOn: Bool) {
        // SAFETY: the context lives as long as the session.
        if !goesOn, let context = unsafe context { unsafe stillframe_xml_stop(context) }
    }
}
