/// One row of `bad/INDEX.tsv`.
struct BadRow: Sendable {
    /// What the corpus expects of the reader; its README says what each word means.
    enum Expectation: String, Sendable {
        case accept
        case reject
        case notdump
        case incomplete
        case conflict
        case diagnose
        case either
        case safe
        case limit
    }

    /// Relative to `bad/`.
    let path: String
    let category: String
    let expectation: Expectation
    /// How many distinct images can be read, where the corpus says so.
    let images: Int?
    let note: String

    init(fields: [String: String]) throws {
        guard let path = fields["path"], let category = fields["category"],
            let expectation = Expectation(rawValue: fields["expected"] ?? "")
        else {
            throw ConformanceError.badCorpus(file: "bad/INDEX.tsv", reason: "unexpected row \(fields)")
        }
        self.path = path
        self.category = category
        self.expectation = expectation
        images = Int(fields["images"] ?? "")
        note = fields["note"] ?? ""
    }

    /// The member a `diagnose` row is about: the last model name of the path its note begins with, or its file name has;
    /// `nil` where neither names one.
    var member: String? {
        if category == "xml-semantic" { return nil }
        let start = note.prefix { $0 != " " }
        let isPath = start.first?.isUppercase ?? false
        let file = path.split(separator: "__").dropFirst().first ?? ""
        return (isPath ? start : file).split(separator: ".").last { !["item", "key", "value"].contains($0) }.map(
            String.init
        )
    }
}
