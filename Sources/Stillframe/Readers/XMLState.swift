private import CLibXML2

/// What libxml2's callbacks work on while a text is parsed; they reach it through a pointer.
@safe
struct XMLState: ~Copyable {
    /// libxml2 takes no deeper nesting, and with that says odd things of the rest.
    static let deepest = 250

    /// A name libxml2 has told before, by the address it keeps it at.
    @safe
    private struct NameSlot {
        var address: UnsafePointer<UInt8>?
        var number: UInt32 = 0
        var length: UInt32 = 0
    }

    /// An element that was entered.
    @safe
    private struct Outer {
        /// The name, which libxml2 keeps.
        let name: UnsafePointer<UInt8>
        /// Offset of the end of the start tag.
        let offset: Int
    }

    /// The declarations of namespaces in one start tag.
    private struct Scope {
        /// How deep the element is.
        let depth: Int
        let count: Int
    }

    private static let slotCount = 1024

    /// The visitor's functions.
    struct Calls {
        let begin: (XMLElement) -> XMLStep
        let end: (Int, Bool) -> Void
        let style: (TapeReader, Int) -> XMLListStyle
        /// Returns whether to go on.
        let captured: (inout TapeReader, Range<Int>) -> Bool
    }

    private let calls: Calls
    private let limits: ReadLimits
    private let text: XMLText
    private var tape: Tape
    private let slots: UnsafeMutablePointer<NameSlot>
    /// Names that lost their slot to others, by the address libxml2 keeps them at.
    private var slotless: [UInt: UInt32] = [:]
    private var depth = 0
    /// The open elements that declare namespaces.
    private var scopes: [Scope] = []
    /// How deep the innermost of them is.
    private var scopeDepth = 0
    private var declarationCount = 0
    /// Elements around the captured one.
    private var outer: [Outer] = []
    private var captureStart = 0
    /// The captured element where it is a list of a style that is not known yet.
    private var list: Outer?
    /// How deep that list is; 0 where there is none.
    private var listDepth = 0
    /// How many children of the list have ended.
    private var childCount = 0
    /// Index of the list's next child on the tape.
    private var child = 0
    private var hasText = false
    private var isLowerCamel: Bool
    /// Whether the block ended inside a captured element.
    private(set) var isTorn = false
    /// Whether the elements around the block were still open at its end, or the document had ended.
    private(set) var hasReachedEnd = false
    /// What we refused, before libxml2 did.
    private(set) var refusal: ReadDamage?

    init(text: XMLText, limits: ReadLimits, isLowerCamel: Bool, calls: Calls) {
        self.text = text
        self.isLowerCamel = isLowerCamel
        self.limits = limits
        self.calls = calls
        tape = Tape(stringBytes: limits.stringBytes)
        // SAFETY: freed in `deinit`; every slot is initialized.
        unsafe slots = .allocate(capacity: Self.slotCount)
        unsafe slots.initialize(repeating: NameSlot(), count: Self.slotCount)
    }

    deinit {
        // SAFETY: allocated by the initializer, and nothing outlives the state.
        unsafe slots.deallocate()
    }

    // MARK: - Events

    @inline(__always)
    @unsafe
    mutating func start(_ name: UnsafePointer<UInt8>, declarations: Int, attributes: Int, offset: Int) -> Bool {
        // SAFETY: libxml2's name ends in a zero and lives as long as its context.
        depth += 1
        if declarations > 0 { openScope(declarations) }
        if depth > Self.deepest || depth > limits.depth || attributes > XMLGuard.mostAttributes
            || declarationCount > XMLGuard.mostDeclarations
        {
            return refuseElement(attributes: attributes, offset: offset)
        }
        if tape.isOpen {
            let (number, length) = unsafe number(of: name)
            tape.begin(.text, name: number, nameLength: length, source: offset)
            if tape.count < Tape.mostNodes, tape.names.count < Tape.mostNames { return true }
            return refuse(tape.refusal, at: offset)
        }
        return unsafe startOutside(name, offset: offset)
    }

    @inline(__always)
    @unsafe
    mutating func characters(_ bytes: UnsafePointer<UInt8>, count: Int) -> Bool {
        if tape.isOpen {
            unsafe tape.append(bytes, count: count, isPadded: text.contains(bytes))
            return tape.textCount <= limits.stringBytes || tape.refusal == nil
        }
        if !hasText {
            // SAFETY: libxml2 hands out `count` bytes.
            hasText = unsafe UnsafeBufferPointer(start: bytes, count: count).contains { $0 > 0x20 }
        }
        return true
    }

    @inline(__always)
    mutating func end(offset: Int) -> Bool {
        if depth == scopeDepth { closeScope() }
        depth -= 1
        guard tape.isOpen else { return endOutside(offset: offset) }
        if let refusal = tape.end() { return refuse(refusal, at: offset) }
        if tape.isOpen { return depth != listDepth || endChild(offset: offset) }
        return endCapture(offset: offset)
    }

    @inline(never)
    private mutating func openScope(_ declarations: Int) {
        scopes.append(Scope(depth: depth, count: declarations))
        scopeDepth = depth
        declarationCount += declarations
    }

    private mutating func closeScope() {
        declarationCount -= scopes.removeLast().count
        scopeDepth = scopes.last?.depth ?? 0
    }

    // MARK: - Outside captured elements

    @unsafe
    private mutating func startOutside(_ name: UnsafePointer<UInt8>, offset: Int) -> Bool {
        // SAFETY: libxml2 keeps names as long as its context, which outlives the elements that are open.
        unsafe outer.append(Outer(name: name, offset: offset))
        hasText = false
        // The tags before the block were told when the text before it was read.
        if offset < 0 { return true }
        switch unsafe calls.begin(XMLElement(name: name, text: text, tagEnd: offset)) {
        case .enter:
            if isLowerCamel { setLowerCamel(false) }
            return true
        case .enterLowerCamel:
            if !isLowerCamel { setLowerCamel(true) }
            return true
        case .capture: break
        case .captureList:
            let first = outer.removeLast()
            list = outer.last
            listDepth = depth - 1
            (childCount, child) = (0, 1)
            beginCapture()
            outer.append(first)
        }
        beginCapture()
        return true
    }

    /// Puts the innermost element around on the tape.
    private mutating func beginCapture() {
        let element = outer.removeLast()
        if !tape.isOpen {
            tape.clear()
            captureStart = text.tagStart(before: element.offset)
        }
        // SAFETY: libxml2 keeps names as long as its context, which outlives the elements that are open.
        let (number, length) = unsafe number(of: element.name)
        tape.begin(.text, name: number, nameLength: length, source: element.offset)
    }

    private mutating func endOutside(offset: Int) -> Bool {
        outer.removeLast()
        if offset > 0, offset <= text.count { calls.end(offset, hasText) }
        hasReachedEnd = outer.isEmpty || offset > text.count
        hasText = false
        return true
    }

    /// Goes on inside a list once its children tell that it is wrapped.
    private mutating func endChild(offset: Int) -> Bool {
        guard let list, offset <= text.count else { return true }
        childCount += 1
        let style = calls.style(TapeReader(&tape, at: child), childCount)
        child = tape.count
        if style == .open { return true }
        listDepth = 0
        if style == .flattened { return true }
        _ = tape.end()
        outer.append(list)
        return endCapture(offset: offset)
    }

    private mutating func endCapture(offset: Int) -> Bool {
        listDepth = 0
        if offset > text.count {
            isTorn = true
            return true
        }
        var reader = TapeReader(&tape)
        let goesOn = calls.captured(&reader, captureStart..<offset)
        tape.clear()
        hasText = false
        // What libxml2 takes is counted an image.
        if tape.names.count > Self.slotCount { forgetNames() }
        return goesOn
    }

    // MARK: - Names

    private mutating func setLowerCamel(_ isLowerCamel: Bool) {
        self.isLowerCamel = isLowerCamel
        forgetNames()
    }

    private mutating func forgetNames() {
        tape.names.clear()
        slotless.removeAll()
        // SAFETY: as in `init`.
        unsafe slots.initialize(repeating: NameSlot(), count: Self.slotCount)
    }

    /// The number and length of a name; libxml2 keeps each name it met at one address.
    @inline(__always)
    @unsafe
    private mutating func number(of name: UnsafePointer<UInt8>) -> (UInt32, Int) {
        // Swift's shifts bind tighter than its multiplication.
        let hash = (UInt(bitPattern: name) &* 0x9e37_79b9_7f4a_7c15) >> 54
        // SAFETY: ten bits of hash make an index of a slot.
        let slot = unsafe slots[Int(hash)]
        if unsafe slot.address == name { return (slot.number, Int(slot.length)) }
        return unsafe newNumber(of: name, hash: Int(hash))
    }

    @inline(never)
    @unsafe
    private mutating func newNumber(of name: UnsafePointer<UInt8>, hash: Int) -> (UInt32, Int) {
        var place = hash
        var isFull = true
        for step in 0..<8 {
            place = (hash + step) % Self.slotCount
            // SAFETY: the place stays below the number of slots.
            let slot = unsafe slots[place]
            if unsafe slot.address == name { return (slot.number, Int(slot.length)) }
            if unsafe slot.address == nil {
                isFull = false
                break
            }
        }
        if isFull, let number = slotless[UInt(bitPattern: name)] {
            // SAFETY: the number is of a name that was added.
            return unsafe (number, Int(tape.names.entries[Int(number)].length))
        }
        // SAFETY: libxml2's names end in a zero.
        var length = 0
        while unsafe name[length] != 0 { length += 1 }
        // A prefix that is not declared is left in the name.
        var local = 0
        for index in 0..<length where unsafe name[index] == UInt8(ascii: ":") { local = index + 1 }
        let number = unsafe tape.names.add(name + local, length: length - local)
        if isLowerCamel { tape.names.capitalise(number) }
        if isFull {
            slotless[UInt(bitPattern: name)] = number
            return (number, length - local)
        }
        unsafe slots[place] = NameSlot(address: name, number: number, length: UInt32(length - local))
        return (number, length - local)
    }

    // MARK: - Refusing

    /// Notes that a text is too long, once ``characters(_:count:)`` has found so.
    mutating func refuseText(offset: Int) {
        _ = refuse(tape.refusal, at: offset)
    }

    /// Notes a document type declaration, which is refused whatever it says.
    mutating func refuseDoctype(offset: Int) {
        refusal = ReadDamage(
            kind: .limitExceeded,
            message: "the document has a DOCTYPE, which no service's answer has and which is refused; remove it",
            offset: max(0, text.tagStart(before: offset))
        )
    }

    private mutating func refuseElement(attributes: Int, offset: Int) -> Bool {
        let message =
            if attributes > XMLGuard.mostAttributes {
                "a tag has more than \(XMLGuard.mostAttributes) attributes"
            } else if declarationCount > XMLGuard.mostDeclarations {
                "more than \(XMLGuard.mostDeclarations) declarations of namespaces hold in one place"
            } else {
                "elements are nested deeper than \(min(Self.deepest, limits.depth)) levels"
            }
        refusal = ReadDamage(kind: .limitExceeded, message: message, offset: text.tagStart(before: offset))
        return false
    }

    private mutating func refuse(_ reason: Tape.Refusal?, at offset: Int) -> Bool {
        guard let reason else { return true }
        let (kind, message): (ProblemKind, String) =
            switch reason {
            case .invalidUTF8: (.damagedEncoding, "the text of an element is not valid UTF-8")
            case .tooLong: (.limitExceeded, "the text of an element is longer than \(limits.stringBytes) bytes")
            case .tooMany: (.limitExceeded, "an image has more than \(Tape.mostNodes) elements")
            case .tooManyNames: (.limitExceeded, "an image has more than \(Tape.mostNames) different names")
            }
        refusal = ReadDamage(kind: kind, message: message, offset: min(max(0, offset), text.count))
        return false
    }
}
