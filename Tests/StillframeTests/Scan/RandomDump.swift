/// Files drawn by lot, in every form that dumps come in.
struct RandomDump {
    /// The forms that are drawn.
    enum Form: CaseIterable {
        case hugeDocument
        case pagesByLine
        case arrayOfPages
        case concatenated
        case envelopes
        case fixtures
        case bareArray
        case imagesByLine
        case everything
    }

    var generator: SeededGenerator
    private var images: RandomImage
    private var tokenCount = 0

    init(seed: UInt64, hasOddities: Bool = true) {
        generator = SeededGenerator(seed: seed)
        images = RandomImage(generator: SeededGenerator(seed: seed &+ 1_000_000), hasOddities: hasOddities)
    }

    /// One file's text.
    mutating func text(_ form: Form) -> String {
        let layout = generator.pick(JSONSketch.Layout.all)
        let region = generator.pick(["eu-west-1", "us-east-1"])
        switch form {
        case .hugeDocument:
            return page(images: 3 + generator.below(9), region, token: nil).text(layout) + generator.pick(["", "\n"])
        case .pagesByLine:
            let ending = generator.pick(["\n", "\r\n", "\n\n"])
            return pages(region).map { $0.text(generator.pick([.minified, .python])) + ending }.joined()
        case .arrayOfPages:
            return JSONSketch.list(pages(region)).text(layout)
        case .concatenated:
            let separator = generator.pick(["", "\n", " \t\r\n"])
            return pages(region).map { $0.text(layout) }.joined(separator: separator)
        case .envelopes:
            return envelopes(region).map { $0.text(layout) }.joined(separator: "\n")
        case .fixtures:
            return pages(region).map { page in
                JSONSketch.object([("status_code", .raw("200")), ("data", page)]).text(layout)
            }.joined(separator: "\n")
        case .bareArray:
            return JSONSketch.list(list(images: generator.below(7), region)).text(layout)
        case .imagesByLine:
            return list(images: 1 + generator.below(7), region).map { $0.text(.minified) }.joined(separator: "\n")
        case .everything:
            let parts = (0..<3).map { _ in text(generator.pick(Form.allCases.dropLast())) }
            let odd = (0..<2).map { _ in oddity() }
            return (parts + odd).shuffled(using: &generator).joined(separator: "\n")
        }
    }

    /// A text with damage somewhere in it.
    mutating func damagedText(_ form: Form) -> [UInt8] {
        var bytes = Array(text(form).utf8)
        let place = generator.below(bytes.count)
        switch generator.below(4) {
        case 0: bytes.removeLast(bytes.count - place)
        case 1: bytes[place] = UInt8(generator.below(256))
        case 2: bytes.insert(contentsOf: Array(generator.pick(["}", "]", ",", "\"", "\\", "\u{1}"]).utf8), at: place)
        default: bytes.remove(at: place)
        }
        return bytes
    }

    // MARK: - Parts

    private mutating func list(images count: Int, _ region: String) -> [JSONSketch] {
        (0..<count).map { _ in images.image(region: region, pool: 1 + 4 * count) }
    }

    private mutating func page(images count: Int, _ region: String, token: String?) -> JSONSketch {
        var members: [(name: String, value: JSONSketch)] = [("Images", .list(list(images: count, region)))]
        if images.hasOddities, generator.once(in: 20) {
            members[0].value = .list([.raw("17"), .raw("null"), .object([("ImageId", .text("ami-1"))])])
        }
        if let token { members.append(("NextToken", .text(token))) }
        if generator.once(in: 3) { members.append(("ResponseMetadata", metadata())) }
        if generator.once(in: 4) { members.append(("Extra", .list([.raw("1"), .object([])]))) }
        if generator.once(in: 3) { members.shuffle(using: &generator) }
        if images.hasOddities, generator.once(in: 15) { members.append(generator.pick(members)) }
        if images.hasOddities, generator.once(in: 15) { members.append(("NextToken", .text("other"))) }
        return .object(members)
    }

    private mutating func metadata() -> JSONSketch {
        .object([
            ("RequestId", .text("request-\(generator.below(1000))")),
            ("HTTPHeaders", .object([("date", .text("Sun, 01 Nov 2026 10:00:0\(generator.below(10)) GMT"))])),
            ("HTTPStatusCode", .raw("200")),
        ])
    }

    private mutating func tokens() -> [String?] {
        let count = generator.below(4)
        tokenCount += 1
        return (0..<count).map { "token-\(tokenCount)-\($0)" } + [nil]
    }

    private mutating func pages(_ region: String) -> [JSONSketch] {
        var pages = tokens().map { page(images: generator.below(3), region, token: $0) }
        if images.hasOddities, generator.once(in: 3) { pages.insert(oddPage(), at: generator.below(pages.count + 1)) }
        return pages
    }

    private mutating func envelopes(_ region: String) -> [JSONSketch] {
        var asked: String?
        var pages: [JSONSketch] = []
        for token in tokens() {
            var request: [(name: String, value: JSONSketch)] = []
            if let asked { request.append(("NextToken", .text(asked))) }
            if generator.once(in: 8) { request.append(("Type", .text("PRIVATE"))) }
            var members: [(name: String, value: JSONSketch)] = [
                ("Request", .object(request)), ("Response", page(images: generator.below(3), region, token: token)),
            ]
            if generator.once(in: 3) { members.reverse() }
            pages.append(.object(members))
            asked = token
        }
        return generator.once(in: 2) ? pages.shuffled(using: &generator) : pages
    }

    /// A document that is no page of images.
    private mutating func oddPage() -> JSONSketch {
        switch generator.below(5) {
        case 0:
            .object([
                ("__type", .text("com.amazonaws#AccessDeniedException:http://x/")),
                ("Message", .text("not authorized")),
            ])
        case 1: .object([("message", .text("Rate exceeded")), ("code", .text("ThrottlingException"))])
        case 2: .object([("Error", .object([("Code", .text("Throttling")), ("Message", .text("slow"))]))])
        case 3: .object([("Images", .list([.object([("ImageId", .text("ami-1")), ("Name", .text("x"))])]))])
        default: .object([("Fleets", .list([])), ("Stacks", .raw("null"))])
        }
    }

    private mutating func oddity() -> String {
        generator.once(in: 2) ? oddPage().text(.pretty) : generator.pick(["[]", "{}", "[[[]]]"])
    }
}
