/// Compares images member by member and says where they differ.
struct ModelComparison {
    /// One line a difference: the path, what was expected and what was found.
    private(set) var differences: [String] = []

    /// Compares whole snapshots, image by image in order.
    mutating func compareImages(expected: [JSONValue], found: [JSONValue]) {
        if expected.count != found.count { note("Images", "\(expected.count) images", "\(found.count)") }
        for (index, pair) in zip(expected, found).enumerated() {
            compare(pair.0, pair.1, as: .image, at: "Images[\(index)]")
        }
    }

    private mutating func note(_ path: String, _ expected: String, _ found: String) {
        differences.append("\(path): expected \(expected), got \(found)")
    }

    private mutating func compare(_ expected: JSONValue, _ found: JSONValue, as shape: ModelShape, at path: String) {
        switch (shape, expected, found) {
        case (.structure(let members), .object(let left), .object(let right)):
            let known = { (name: String) in members[name] != nil }
            compareMembers(left.filter { known($0.name) }, right.filter { known($0.name) }, at: path) {
                members[$0] ?? .string
            }
        case (.map, .object(let left), .object(let right)):
            compareMembers(left, right, at: path) { _ in .string }
        case (.list(let item), .array(let left), .array(let right)):
            if left.count != right.count { note(path, expected.summary, found.summary) }
            for (index, pair) in zip(left, right).enumerated() {
                compare(pair.0, pair.1, as: item, at: "\(path)[\(index)]")
            }
        case (.boolean, .boolean(let left), .boolean(let right)) where left == right: break
        case (.string, .string(let left), .string(let right)) where left.utf8.elementsEqual(right.utf8): break
        case (.timestamp, .string(let left), .string(let right)):
            guard let instant = Instant(iso8601: left), instant == Instant(iso8601: right) else {
                return note(path, expected.summary, found.summary)
            }
        default: note(path, expected.summary, found.summary)
        }
    }

    private typealias Members = [(name: String, value: JSONValue)]

    private mutating func compareMembers(
        _ expected: Members,
        _ found: Members,
        at path: String,
        shape: (String) -> ModelShape
    ) {
        for member in expected {
            let matches = found.filter { $0.name.utf8.elementsEqual(member.name.utf8) }
            let place = "\(path).\(member.name)"
            if matches.isEmpty { note(place, member.value.summary, "no such member") }
            if matches.count > 1 { note(place, "one member", "\(matches.count) of that name") }
            if let match = matches.first { compare(member.value, match.value, as: shape(member.name), at: place) }
        }
        for member in found where !expected.contains(where: { $0.name.utf8.elementsEqual(member.name.utf8) }) {
            note("\(path).\(member.name)", "no such member", member.value.summary)
        }
    }
}
