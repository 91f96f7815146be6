/// Which fields of images a comparison looks at.
public struct FieldSelection: Sendable {
    private let wanted: [Glob]
    private let ignored: [Glob]
    /// The patterns of the fields that alone are compared, as they were given; empty for all.
    public let wantedPatterns: [String]
    /// The patterns of the fields that are left out, as they were given.
    public let ignoredPatterns: [String]
    /// Whether what moves without meaning is compared too: members the model doesn't know, queries of icons' addresses,
    /// and `LatestAppstreamAgentVersion`.
    public let includesVolatile: Bool

    /// Selects by patterns in which `*` stands for any text and `?` for one byte.
    ///
    /// A pattern matches a path such as `Applications[chrome].LaunchPath`, or what it lies in (`Applications`). Without
    /// `wanted` all fields are; `ignored` comes after it.
    public init(wanted: [String] = [], ignored: [String] = [], includesVolatile: Bool = false) {
        self.wanted = wanted.map { Glob($0) }
        self.ignored = ignored.map { Glob($0) }
        wantedPatterns = wanted
        ignoredPatterns = ignored
        self.includesVolatile = includesVolatile
    }

    /// Whether every field is looked at.
    var holdsAll: Bool { wanted.isEmpty && ignored.isEmpty }

    /// Whether a field is looked at.
    func holds(_ path: FieldPath) -> Bool {
        if holdsAll { return true }
        var texts: [String] = []
        var part = FieldPath()
        for step in path.steps {
            switch step {
            case .member(let name): part = part.member(name)
            case .element(let key, let ordinal): part = part.element(key, ordinal)
            }
            texts.append(part.description)
        }
        func matches(_ patterns: [Glob]) -> Bool { patterns.contains { texts.contains(where: $0.matches) } }
        return (wanted.isEmpty || matches(wanted)) && !matches(ignored)
    }
}
