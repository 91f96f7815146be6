/// What files say of pages that don't show a trait themselves, a Region or an account: the other pages of the file, the
/// trait's word in the file's name (`page-2-eu-west-1.json`), or the files that differ from it in one number alone.
struct FileEvidence<Scope: Hashable, Trait: Hashable> {
    private enum Mark: Hashable {
        case file(StringID)
        case word([UInt8])
        case series([UInt8])
    }

    private struct Key: Hashable {
        let scope: Scope
        let mark: Mark
    }

    /// A trait that all who bear a mark share, or that they differ.
    private enum Statement {
        case one(Trait)
        case several
    }

    private var traits: [Scope: Statement] = [:]
    private var statements: [Key: Statement] = [:]
    private var known: Set<Known> = []

    private struct Known: Hashable {
        let scope: Scope
        let file: StringID
        let trait: Trait
    }

    /// Notes that a scope has a trait.
    mutating func count(_ trait: Trait, in scope: Scope) {
        Self.state(trait, &traits[scope])
    }

    /// Whether a scope has more than one trait, so that names must tell.
    func isNeeded(in scope: Scope) -> Bool {
        if case .several = traits[scope] { return true }
        return false
    }

    /// Notes that a page of a file has a trait, whose own word is `word`.
    mutating func add(_ trait: Trait, word: String, file: StringID, _ names: PageNames, in scope: Scope) {
        guard known.insert(Known(scope: scope, file: file, trait: trait)).inserted else { return }
        Self.state(trait, &statements[Key(scope: scope, mark: .file(file))])
        Self.state(trait, &statements[Key(scope: scope, mark: .word(Array(word.utf8)))])
        for series in FileName(names[file]).series() {
            Self.state(trait, &statements[Key(scope: scope, mark: .series(series))])
        }
    }

    /// The one trait that the best evidence for a file speaks for.
    func told(by file: StringID, _ names: PageNames, in scope: Scope) -> Trait? {
        switch statements[Key(scope: scope, mark: .file(file))] {
        case .one(let trait): return trait
        case .several: return nil
        case nil: break
        }
        let name = FileName(names[file])
        return only(name.words().map(Mark.word), in: scope) ?? only(name.series().map(Mark.series), in: scope)
    }

    /// The trait that all telling marks agree on.
    private func only(_ marks: [Mark], in scope: Scope) -> Trait? {
        var found: Trait?
        for mark in marks {
            guard case .one(let trait) = statements[Key(scope: scope, mark: mark)] else { continue }
            if let found, found != trait { return nil }
            found = trait
        }
        return found
    }

    private static func state(_ trait: Trait, _ statement: inout Statement?) {
        switch statement {
        case nil: statement = .one(trait)
        case .one(let known) where known != trait: statement = .several
        default: break
        }
    }
}
