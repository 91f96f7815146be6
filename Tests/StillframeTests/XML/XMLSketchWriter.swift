import Foundation

@testable import Stillframe

/// Writes sketches of JSON pages as XML in some style.
struct XMLSketchWriter {
    private static let shapes = ["Images": "Image", "Applications": "Application", "ImageErrors": "ResourceError"]

    let style: XMLStyle
    private var generator: SeededGenerator
    private var text = ""

    init(_ style: XMLStyle, seed: UInt64) {
        self.style = style
        generator = SeededGenerator(seed: seed)
    }

    /// A page's bytes.
    mutating func page(_ members: [(name: String, value: JSONSketch)]) -> [UInt8] {
        text = style.declaration
        let space = style.prefix.isEmpty ? "xmlns" : "xmlns:\(style.prefix.dropLast())"
        noise(depth: 0)
        text += "<\(style.prefix)DescribeImagesResponse \(space)='http://example.com/doc/'>"
        if style.isEC2 {
            if generator.once(in: 2) { element("requestId", .text("r"), depth: 1) }
            for member in members { self.member(member, depth: 1) }
        } else {
            line(1)
            text += "<\(style.prefix)DescribeImagesResult>"
            for member in members { self.member(member, depth: 2) }
            line(1)
            text += "</\(style.prefix)DescribeImagesResult>"
            element("ResponseMetadata", .object([("RequestId", .text("r"))]), depth: 1)
        }
        line(0)
        text += "</\(style.prefix)DescribeImagesResponse>" + style.newLine
        noise(depth: 0)
        return style.bytes(text)
    }

    private mutating func member(_ member: (name: String, value: JSONSketch), depth: Int) {
        let isModelled = Self.lists.contains(member.name)
        switch member.value {
        case .list(let elements) where style.isFlat && isModelled:
            for element in elements { self.element(member.name, element, depth: depth) }
        case .object(let entries) where style.isFlat && member.name == "Metadata":
            for entry in entries { element("Metadata", Self.entry(entry), depth: depth) }
        case .object(let entries) where member.name == "Metadata":
            open("Metadata", depth: depth)
            for entry in entries { element("entry", Self.entry(entry), depth: depth + 1) }
            close("Metadata", depth: depth)
        default: element(member.name, member.value, depth: depth)
        }
    }

    private static let lists: Set = [
        "Images", "Applications", "ImageErrors", "SupportedInstanceFamilies", "Platforms", "InstanceFamilies",
    ]

    private static func entry(_ entry: (name: String, value: JSONSketch)) -> JSONSketch {
        .object([("key", .raw("\"\(entry.name)\"")), ("value", entry.value)])
    }

    private mutating func element(_ name: String, _ value: JSONSketch, depth: Int) {
        switch value {
        case .raw(let json):
            line(depth)
            let content = Self.decoded(json)
            if content.isEmpty, generator.once(in: 2) {
                text += "<\(style.prefix)\(name)/>"
            } else {
                text += "<\(style.prefix)\(name)>"
                characters(content)
                text += "</\(style.prefix)\(name)>"
            }
        case .list(let elements):
            // Only the model's lists have elements of a shape's name.
            let element = Self.lists.contains(name) ? style.element ?? Self.shapes[name] ?? "String" : "member"
            open(name, depth: depth)
            for part in elements { self.element(element, part, depth: depth + 1) }
            close(name, depth: depth)
        case .object(let members):
            open(name, depth: depth)
            for member in members { self.member(member, depth: depth + 1) }
            close(name, depth: depth)
        }
    }

    private mutating func open(_ name: String, depth: Int) {
        line(depth)
        text += "<\(style.prefix)\(name)\(style.isNoisy ? " xsi='1 &lt; 2'" : "")>"
        noise(depth: depth + 1)
    }

    private mutating func close(_ name: String, depth: Int) {
        line(depth)
        text += "</\(style.prefix)\(name) >"
        noise(depth: depth)
    }

    private mutating func line(_ depth: Int) {
        if !style.newLine.isEmpty { text += style.newLine + String(repeating: "  ", count: depth) }
    }

    private mutating func noise(depth: Int) {
        if style.isNoisy, generator.once(in: 4) { text += generator.pick(["<!-- <Name>no</Name> -->", "<?x y?>"]) }
    }

    private mutating func characters(_ content: String) {
        for scalar in content.unicodeScalars {
            if style.isNoisy, generator.once(in: 9) {
                text += generator.pick(["<!-- & -->", "<?p i?>", "<![CDATA[]]>"])
            }
            switch scalar {
            case "<": text += "&lt;"
            case "&": text += "&amp;"
            case ">": text += "&gt;"
            case "\r": text += "&#13;"
            case _ where !style.holds(scalar): text += "&#x\(String(scalar.value, radix: 16));"
            case _ where style.isNoisy && generator.once(in: 8): text += "&#\(scalar.value);"
            case _ where style.isNoisy && generator.once(in: 8): text += "<![CDATA[\(scalar)]]>"
            case "\n" where style.newLine == "\r\n": text += "\r\n"
            default: text.unicodeScalars.append(scalar)
            }
        }
    }

    /// What a leaf says: a string's text, or anything else as it stands.
    private static func decoded(_ json: String) -> String {
        guard json.hasPrefix("\"") else { return json }
        let array = try? JSONDecoder().decode([String].self, from: Data("[\(json)]".utf8))
        return array?.first ?? json
    }
}
