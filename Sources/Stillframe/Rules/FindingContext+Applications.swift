extension FindingContext {
    /// How many applications a finding is about: `1 application`, `3 applications`.
    var applicationCount: String { "\(count) \(count == 1 ? "application" : "applications")" }
}
