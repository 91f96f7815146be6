/// Writes JSON text of images as the XML that the AWS Query protocol would write for the same images.
struct XMLWriter {
    private(set) var bytes: [UInt8] = []
    private var depth: Int

    /// Begins at a level of indentation, two spaces a level.
    init(depth: Int) {
        self.depth = depth
    }

    /// Writes an element with the value that begins at an offset of JSON text, and moves the offset behind it.
    ///
    /// The text is our own, so it is trusted: white space may stand anywhere, and every value is well-formed.
    mutating func element(_ name: [UInt8], from json: [UInt8], at offset: inout Int) {
        skipSpace(json, &offset)
        breakLine()
        tag(name, isEnd: false)
        depth += 1
        switch json[offset] {
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            let isMap = name.elementsEqual("Metadata".utf8)
            if parts(of: json, at: &offset, isMap: isMap) {
                depth -= 1
                breakLine()
                depth += 1
            }
        case UInt8(ascii: "\""): text(Self.string(json, at: &offset))
        default:
            let start = offset
            while !",]}\n ".utf8.contains(json[offset]) { offset += 1 }
            bytes.append(contentsOf: json[start..<offset])
        }
        depth -= 1
        tag(name, isEnd: true)
    }

    /// Takes what was written so far.
    mutating func take() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }

    /// Writes the elements of an object or array; false where it has none.
    private mutating func parts(of json: [UInt8], at offset: inout Int, isMap: Bool) -> Bool {
        let isObject = json[offset] == UInt8(ascii: "{")
        var isEmpty = true
        offset += 1
        while true {
            skipSpace(json, &offset)
            if json[offset] == UInt8(ascii: ",") {
                offset += 1
                continue
            }
            if json[offset] == UInt8(ascii: "}") || json[offset] == UInt8(ascii: "]") { break }
            isEmpty = false
            guard isObject else {
                element(Array("member".utf8), from: json, at: &offset)
                continue
            }
            let name = Self.string(json, at: &offset)
            skipSpace(json, &offset)
            offset += 1
            if isMap { entry(name, from: json, at: &offset) } else { element(name, from: json, at: &offset) }
        }
        offset += 1
        return !isEmpty
    }

    private mutating func entry(_ key: [UInt8], from json: [UInt8], at offset: inout Int) {
        breakLine()
        tag(Array("entry".utf8), isEnd: false)
        depth += 1
        breakLine()
        tag(Array("key".utf8), isEnd: false)
        text(key)
        tag(Array("key".utf8), isEnd: true)
        element(Array("value".utf8), from: json, at: &offset)
        depth -= 1
        breakLine()
        tag(Array("entry".utf8), isEnd: true)
    }

    private mutating func tag(_ name: [UInt8], isEnd: Bool) {
        bytes.append(contentsOf: isEnd ? [0x3C, 0x2F] : [0x3C])
        bytes.append(contentsOf: name)
        bytes.append(UInt8(ascii: ">"))
    }

    private mutating func breakLine() {
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
    }

    private mutating func text(_ text: [UInt8]) {
        for byte in text {
            switch byte {
            case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
            case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
            case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
            default: bytes.append(byte)
            }
        }
    }

    private func skipSpace(_ json: [UInt8], _ offset: inout Int) {
        while json[offset] <= 0x20 { offset += 1 }
    }

    /// The value of the string at an offset, which moves behind its closing quote.
    private static func string(_ json: [UInt8], at offset: inout Int) -> [UInt8] {
        var units: [UInt16] = []
        var text: [UInt8] = []
        offset += 1
        while json[offset] != UInt8(ascii: "\"") {
            if json[offset] == UInt8(ascii: "\\"), json[offset + 1] == UInt8(ascii: "u") {
                units.append(UInt16(String(decoding: json[offset + 2..<offset + 6], as: UTF8.self), radix: 16) ?? 0)
                offset += 6
                continue
            }
            text.append(contentsOf: String(decoding: units, as: UTF16.self).utf8)
            units.removeAll(keepingCapacity: true)
            if json[offset] == UInt8(ascii: "\\") {
                offset += 1
                text.append(json[offset] == UInt8(ascii: "n") ? 0x0A : json[offset])
            } else {
                text.append(json[offset])
            }
            offset += 1
        }
        text.append(contentsOf: String(decoding: units, as: UTF16.self).utf8)
        offset += 1
        return text
    }
}
