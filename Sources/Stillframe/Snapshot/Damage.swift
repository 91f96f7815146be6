/// What lies in files that could not be read as they should, which linking doesn't know of: it makes chains worse.
///
/// A chain in a damaged file is as good as the file. A file that gave no page at all may hold any page of the listings
/// beside it, so that in its folder only what is proved by tokens stays complete.
struct Damage: Sendable {
    /// The worst effect in each file, by the bytes of its name.
    private var byFile: [[UInt8]: Verdict] = [:]
    /// The worst effect of files that gave no page, by the bytes of their folder's name.
    private var byFolder: [[UInt8]: Verdict] = [:]

    /// Gathers the damage that problems tell of, beside `chains`.
    init(_ problems: some Sequence<Problem>, beside chains: [Chain]) {
        var unread: [[UInt8]: Verdict] = [:]
        for problem in problems {
            guard let effect = problem.effect, let place = problem.place else { continue }
            let name = Array(place.file.utf8)
            if Self.beyondLinking.contains(problem.kind) { byFile[name] = max(effect, byFile[name] ?? .complete) }
            // What is known to be something else holds no page.
            if effect == .unreadable, problem.kind != .notADump { unread[name] = effect }
        }
        if unread.isEmpty { return }
        for file in chains.lazy.flatMap(\.files) { unread[Array(file.utf8)] = nil }
        for (name, effect) in unread { byFolder[Self.folder(of: name)] = effect }
    }

    private static let beyondLinking: Set<ProblemKind> = [
        .damagedJSON, .damagedXML, .damagedYAML, .damagedEncoding, .damagedGzip, .limitExceeded, .unreadableFile,
        .notAnImage,
        .declaredVerdict, .duplicateMember, .imageConflict, .wrongType,
    ]

    private static func folder(of name: [UInt8]) -> [UInt8] {
        Array(name[..<(name.lastIndex(of: UInt8(ascii: "/")) ?? 0)])
    }

    /// The worst that befell a chain; `complete` where nothing did.
    func worst(of chain: Chain) -> Verdict {
        if byFile.isEmpty && byFolder.isEmpty { return .complete }
        var worst = Verdict.complete
        for file in chain.files {
            let name = Array(file.utf8)
            worst = max(worst, byFile[name] ?? .complete)
            if chain.proof != .proved { worst = max(worst, byFolder[Self.folder(of: name)] ?? .complete) }
        }
        return worst
    }
}

extension Chain {
    /// The chain as it stands beside damage.
    func worsened(by damage: Damage) -> Chain {
        let worst = damage.worst(of: self)
        guard worst > verdict else { return self }
        return Chain(
            pages: pages,
            verdict: worst,
            proof: .none,
            partition: partition,
            region: region,
            accounts: accounts,
            imageCount: imageCount,
            files: files,
            scope: scope,
            captured: captured
        )
    }
}
