/// What `verify --format json` printed, checked against its contract.
struct VerifyReport {
    /// What the command says about one place of the input.
    struct Problem {
        let level: String
        let kind: String
        let message: String
    }

    static let verdicts: Set = ["complete", "incomplete", "conflicting", "unknown", "unreadable"]
    static let proofs: Set = ["proved", "checked", "none"]

    let verdict: String
    let proof: String
    let images: Int
    let pages: Int
    let problems: [Problem]

    /// Reads the one JSON object; `nil` where the bytes are not one or break the contract.
    init?(_ bytes: [UInt8]) {
        guard let document = JSONValue(parsing: bytes),
            let verdict = document["verdict"]?.string, Self.verdicts.contains(verdict),
            let proof = document["proof"]?.string, Self.proofs.contains(proof),
            let images = document["images"]?.integer, let pages = document["pages"]?.integer,
            case .array = document["chains"], case .array(let items) = document["problems"]
        else { return nil }
        self.verdict = verdict
        self.proof = proof
        self.images = images
        self.pages = pages
        let problems = items.compactMap { item -> Problem? in
            guard let level = item["level"]?.string, ["note", "error"].contains(level),
                let kind = item["kind"]?.string, let message = item["message"]?.string
            else { return nil }
            return Problem(level: level, kind: kind, message: message)
        }
        guard problems.count == items.count else { return nil }
        self.problems = problems
    }
}
