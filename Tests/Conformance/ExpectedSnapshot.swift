import Foundation

/// What a case of `equivalence/` holds, whatever its form.
struct ExpectedSnapshot: Sendable {
    /// In chain order, without nulls and unknown members.
    let images: [JSONValue]
    let pages: Int

    init(contentsOf file: URL) throws {
        let name = file.path(percentEncoded: false)
        guard let document = JSONValue(parsing: Array(try Data(contentsOf: file))),
            case .array(let images) = document["images"], case .array(let counts) = document["page_image_counts"]
        else {
            throw ConformanceError.badCorpus(file: name, reason: "has no images or no page_image_counts")
        }
        self.images = images
        pages = counts.count
    }
}
