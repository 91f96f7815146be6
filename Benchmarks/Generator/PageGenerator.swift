/// Makes one page after the other; each but the last ends in a token.
struct PageGenerator {
    private var images: ImageGenerator
    private let imagesPerPage: Int
    private var tokens: SeededRandom

    init(seed: UInt64, imagesPerPage: Int, changedEvery: Int? = nil) {
        images = ImageGenerator(seed: seed, changedEvery: changedEvery)
        tokens = SeededRandom(seed: seed &+ 1)
        self.imagesPerPage = imagesPerPage
    }

    /// The next page as a wire body on one line, without a line feed.
    mutating func page(isLast: Bool) -> [UInt8] {
        var json = JSONWriter(isPretty: false)
        json.bytes.reserveCapacity(256 << 10)
        json.object { json in
            json.name("Images")
            json.list { json in writeImages(to: &json) }
            guard !isLast else { return }
            json.name("NextToken")
            json.plain("AAAA" + (0..<4).map { _ in String(tokens.next(), radix: 36) }.joined(separator: "/") + "==")
        }
        return json.bytes
    }

    /// Writes the images of the next page as items of a list that is open.
    mutating func writeImages(to json: inout JSONWriter) {
        for _ in 0..<imagesPerPage {
            json.item()
            writeImage(to: &json)
        }
    }

    /// Writes the next image.
    mutating func writeImage(to json: inout JSONWriter) {
        images.write(to: &json)
    }
}
