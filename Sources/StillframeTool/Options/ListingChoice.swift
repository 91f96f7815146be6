internal import ArgumentParser
internal import Stillframe
private import StillframeReports

/// Which listing of a dump is meant.
struct ListingChoice {
    let region: String?
    let account: String?

    /// The indices of the chains that are meant: one, or the pieces of one listing of which pages are missing.
    ///
    /// Says what there is to choose from where there are several listings.
    func chains(of snapshot: Snapshot) throws -> [Int] {
        let found = snapshot.chains.indices.filter { index in
            let chain = snapshot.chains[index]
            return (region.map { chain.region == $0 } ?? true) && (account.map { chain.accounts.contains($0) } ?? true)
        }
        if found.count == 1 { return found }
        let arePieces = found.allSatisfy { index in
            let chain = snapshot.chains[index]
            return chain.verdict != .complete && chain.region == snapshot.chains[found[0]].region
        }
        if !found.isEmpty, arePieces { return found }
        if snapshot.chains.isEmpty {
            Talk.tell(problemsOf: snapshot)
            throw ExitCode(ExitStatus.incompleteInput.rawValue)
        }
        Talk.say(
            found.isEmpty
                ? "stillframe: no listing is of this Region and account; there are these:"
                : "stillframe: the dump has several listings; choose one with --region and --account, or give its files alone:"
        )
        for chain in snapshot.chains { Talk.say("  \(message: Self.words(for: chain))") }
        throw ExitCode(ExitStatus.usage.rawValue)
    }

    private static func words(for chain: Chain) -> String {
        let region = chain.region.isEmpty ? "no Region" : chain.region
        let accounts = chain.accounts.isEmpty ? "no account" : chain.accounts.joined(separator: ", ")
        let files =
            chain.files.count > 1 ? "\(chain.files[0]) and \(chain.files.count - 1) more" : chain.files.first ?? ""
        let images = chain.imageCount == 1 ? "1 image" : "\(chain.imageCount) images"
        return "\(region) · \(accounts) · \(images) · \(files)"
    }
}
