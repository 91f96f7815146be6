@testable import Stillframe

/// Pages drawn by lot that both JSON and XML can say.
struct LogicalPages {
    typealias Members = [(name: String, value: JSONSketch)]

    private var images: RandomImage
    private var generator: SeededGenerator

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
        images = RandomImage(generator: SeededGenerator(seed: seed &+ 1), hasOddities: false)
    }

    /// The pages of one listing; images for a flattened style have no empty lists, which it can't show, and lack none, which
    /// would be taken for empty ones.
    mutating func pages(for style: XMLStyle) -> [Members] {
        let count = 1 + generator.below(3)
        return (0..<count).map { number in
            let elements = (0..<generator.below(5)).map { _ in
                let image = simplified(images.image(region: "eu-west-1", pool: 12), style)
                return style.isFlat ? image.withLists : image
            }
            var members: Members = [("Images", .list(elements))]
            if number + 1 < count { members.append(("NextToken", .text("token \(number) <&> é"))) }
            return generator.once(in: 3) ? members.reversed() : members
        }
    }

    /// A value without what XML can't say: nulls, NUL characters, names that are none in XML, and types of unknown
    /// members.
    private mutating func simplified(_ value: JSONSketch, _ style: XMLStyle) -> JSONSketch {
        switch value {
        case .raw(let text): return .raw(text.replacing("\\u0000", with: "z"))
        case .list(let elements): return .list(elements.map { simplified($0, style) })
        case .object(let members):
            var simple: Members = []
            for member in members {
                guard let name = name(member.name, style) else { continue }
                let isUnknown = ["Future", "ImageVersion", "Zukünftig"].contains(name)
                // A map has only strings.
                let isEntry = members.contains { $0.name == "é" }
                let value = isUnknown ? isEntry ? .text("x") : unknown() : simplified(member.value, style)
                if style.isFlat, value.isEmpty { continue }
                simple.append((name, value))
            }
            // An application is told from a list of applications by a member it has.
            let isNameless = !simple.contains { $0.name == "Name" }
            if members.contains(where: { $0.name == "LaunchPath" || $0.name == "IconURL" || $0.name == "Enabled" }) {
                return .object(isNameless ? [("Name", .text("app"))] + simple : simple)
            }
            return .object(simple)
        }
    }

    /// A member's name, if it is one in XML and the encoding.
    private func name(_ name: String, _ style: XMLStyle) -> String? {
        if name == "Zukünftig", !style.holds("ü") { return nil }
        return name.contains("\\") ? nil : name
    }

    private mutating func unknown() -> JSONSketch {
        generator.pick([
            .text("ü & 😀"), .text(""), .list([.text("a"), .text("b")]), .object([("a", .object([("b", .text("c"))]))]),
            .object([("x", .text("1")), ("y", .list([.text("2"), .object([("z", .text("3"))])]))]),
        ])
    }
}

extension JSONSketch {
    /// An image with an element in each list that it lacks.
    fileprivate var withLists: JSONSketch {
        guard case .object(let members) = self else { return self }
        let lists: LogicalPages.Members = [
            ("Applications", .list([.object([("Name", .text("app")), ("Enabled", .raw("true"))])])),
            ("ImageErrors", .list([.object([("ErrorCode", .text("INTERNAL_SERVICE_ERROR"))])])),
            ("SupportedInstanceFamilies", .list([.text("G4DN")])),
        ]
        return .object(members + lists.filter { list in !members.contains { $0.name == list.name } })
    }

    /// Whether it is a list or object without anything in it.
    fileprivate var isEmpty: Bool {
        switch self {
        case .raw: false
        case .list(let elements): elements.isEmpty
        case .object(let members): members.isEmpty
        }
    }
}
