/// Writes values of a tape as JSON.
///
/// XML doesn't say what an element is that the schema doesn't know: one without child elements is written as a string,
/// one whose children are all called `member` or `item` as a list, any other as an object, in which children of one name
/// become a list. Members of a structure stay as they stood.
struct TapeRendering {
    private(set) var output: [UInt8] = []
    private let tape: TapeReader
    private let most: Int

    /// Prepares to write values of a tape; once there are more than `most` bytes, the rest is left out.
    init(_ tape: TapeReader, most: Int = .max) {
        self.tape = tape
        self.most = most
    }

    /// Writes the value at an index.
    ///
    /// - Complexity: O(*n*) in the size of the value, or in `most`.
    mutating func write(_ index: Int) {
        if output.count > most { return }
        let node = tape.node(index)
        switch node.kind {
        case .null, .true, .false, .number, .string, .text, .plain:
            // SAFETY: a leaf's span lies in the tape's text.
            unsafe output.append(contentsOf: tape.page.raw(tape.leaf(node)))
        case .element where Int(node.next) == index + 1:
            writeTextElement(index)
        case .list:
            writeList(of: index)
        case .element where tape.isListed(index, most: most):
            writeList(of: index)
        case .structure, .element:
            writeMembers(of: index)
        }
    }

    /// Writes an entry of a map that is only text, as what it is: an element with a name.
    private mutating func writeTextElement(_ index: Int) {
        output.append(UInt8(ascii: "{"))
        writeName(tape.name(of: index))
        // SAFETY: a leaf's span lies in the tape's text.
        let node = tape.node(index)
        let text = ValueSpan(offset: node.place, length: Int(node.length) + 2, kind: .raw)
        unsafe output.append(contentsOf: tape.page.raw(text))
        output.append(UInt8(ascii: "}"))
    }

    private mutating func writeName(_ name: [UInt8]) {
        output.append(UInt8(ascii: "\""))
        for byte in name { JSONEscapes.append(byte, to: &output) }
        output.append(contentsOf: "\":".utf8)
    }

    private mutating func writeList(of index: Int) {
        writeList(tape.parts(of: index))
    }

    private mutating func writeList(_ parts: some Sequence<Int>) {
        output.append(UInt8(ascii: "["))
        var isFirst = true
        for part in parts {
            if output.count > most { return }
            if !isFirst { output.append(UInt8(ascii: ",")) }
            isFirst = false
            write(part)
        }
        output.append(UInt8(ascii: "]"))
    }

    private mutating func writeMembers(of index: Int) {
        var places: [String: Int] = [:]
        var members: [(name: [UInt8], parts: [Int])] = []
        let repeats = tape.node(index).kind == .element
        for part in tape.parts(of: index).prefix(most) {
            let name = tape.name(of: part)
            if repeats, let place = places[String(decoding: name, as: UTF8.self)] {
                members[place].parts.append(part)
            } else {
                places[String(decoding: name, as: UTF8.self)] = members.count
                members.append((name, [part]))
            }
        }
        output.append(UInt8(ascii: "{"))
        for (place, member) in members.enumerated() {
            if place > 0 { output.append(UInt8(ascii: ",")) }
            writeName(member.name)
            if member.parts.count == 1 { write(member.parts[0]) } else { writeList(member.parts) }
        }
        output.append(UInt8(ascii: "}"))
    }
}
