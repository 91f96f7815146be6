import Foundation

@testable import Stillframe

/// Writes sketches of JSON pages as YAML in some style.
struct YAMLSketchWriter {
    private var generator: SeededGenerator
    private let newLine: String
    private let indent: Int
    private let isNoisy: Bool
    private var text = ""

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
        newLine = generator.once(in: 3) ? "\r\n" : "\n"
        indent = 1 + generator.below(3)
        isNoisy = generator.once(in: 3)
    }

    /// The pages as `--output yaml` writes them, one a file.
    mutating func pages(_ pages: [LogicalPages.Members]) -> [[UInt8]] {
        pages.map { page in
            text = generator.once(in: 4) ? "---\(newLine)" : ""
            members(page, depth: 0)
            return Array(text.utf8)
        }
    }

    private mutating func members(_ members: LogicalPages.Members, depth: Int, isInItem: Bool = false) {
        for (place, member) in members.enumerated() {
            if place > 0 || !isInItem { text += String(repeating: " ", count: depth) }
            // A file is told by its first line, in which the CLI quotes nothing.
            text += (depth == 0 ? member.name : key(member.name)) + ":"
            value(member.value, depth: depth)
        }
    }

    /// A value behind a colon.
    private mutating func value(_ value: JSONSketch, depth: Int) {
        switch value {
        case .list(let elements) where !elements.isEmpty && !generator.once(in: 8):
            end()
            // The CLI does not indent lists.
            let depth = depth + (generator.once(in: 2) ? 0 : indent)
            for element in elements {
                text += String(repeating: " ", count: depth) + "-" + String(repeating: " ", count: indent)
                item(element, depth: depth + 1 + indent)
            }
        case .object(let members) where !members.isEmpty && !generator.once(in: 8):
            end()
            self.members(members, depth: depth + indent)
        default:
            text += " "
            flow(value, depth: depth)
            end()
        }
    }

    private mutating func item(_ value: JSONSketch, depth: Int) {
        if case .object(let members) = value, !members.isEmpty, !generator.once(in: 8) {
            return self.members(members, depth: depth, isInItem: true)
        }
        flow(value, depth: depth)
        end()
    }

    private mutating func flow(_ value: JSONSketch, depth: Int) {
        switch value {
        case .raw(let json): text += scalar(json, depth: depth)
        case .list(let elements):
            text += "["
            for (place, element) in elements.enumerated() {
                if place > 0 { text += "," + fold(depth) }
                flow(element, depth: depth)
            }
            text += "]"
        case .object(let members):
            text += "{"
            for (place, member) in members.enumerated() {
                if place > 0 { text += "," + fold(depth) }
                text += "\(quoted(decoded("\"\(member.name)\"") ?? "")): "
                flow(member.value, depth: depth)
            }
            text += "}"
        }
    }

    private mutating func fold(_ depth: Int) -> String {
        generator.once(in: 3) ? newLine + String(repeating: " ", count: depth + 1) : " "
    }

    private mutating func end() {
        if isNoisy, generator.once(in: 3) { text += " # Name: no" }
        text += newLine
        if isNoisy, generator.once(in: 5) { text += newLine }
    }

    private mutating func key(_ name: String) -> String {
        let name = decoded("\"\(name)\"") ?? name
        return isPlain(name) && !generator.once(in: 6) ? name : quoted(name)
    }

    private mutating func scalar(_ json: String, depth: Int) -> String {
        guard let string = decoded(json) else { return json }
        if isPlain(string), !generator.once(in: 4) { return string }
        if string.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value < 0x7f }), generator.once(in: 2) {
            return "'\(string.replacing("'", with: "''"))'"
        }
        return quoted(string)
    }

    /// Whether a text is a plain scalar that no reader takes for another type.
    private func isPlain(_ text: String) -> Bool {
        text.wholeMatch(of: /[A-Za-z][A-Za-z0-9:_\/.-]*[A-Za-z0-9]/) != nil
            && !["true", "false", "null"].contains(text.lowercased())
    }

    private func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": quoted += "\\\(scalar)"
            case "\t": quoted += "\\t"
            case _
            where scalar.value < 0x20 || 0x7f..<0xa0 ~= scalar.value || [0xfeff, 0x2028, 0x2029].contains(scalar.value)
                || scalar.value & 0xfffe == 0xfffe:
                quoted += "\\U" + String(format: "%08x", scalar.value)
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    /// What a string says; `nil` for another leaf.
    private func decoded(_ json: String) -> String? {
        guard json.hasPrefix("\"") else { return nil }
        return (try? JSONDecoder().decode([String].self, from: Data("[\(json)]".utf8)))?.first
    }
}
