/// A member of a page that stands twice in it.
struct RepeatedMember {
    let name: String
    /// Where it stands again.
    let place: Position
    /// Whether it says the same both times.
    var isSame = false

    /// What that does to the verdict.
    var effect: Verdict? { isSame ? nil : .conflicting }

    /// The repetition as a sentence.
    var message: String {
        if name == "Images" { return "Images stands twice in one page: the elements of both are read" }
        return "\(name) stands twice in one page with \(isSame ? "the same value" : "different values")"
    }
}
