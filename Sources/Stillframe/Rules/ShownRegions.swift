/// Which images of each Region a snapshot would show if they were there: what its whole listings were asked for.
struct ShownRegions {
    /// The kinds of images that a listing may be asked for by `Type`.
    private struct Kinds: OptionSet {
        let rawValue: UInt8

        static let `public` = Kinds(rawValue: 1)
        static let `private` = Kinds(rawValue: 2)
        static let shared = Kinds(rawValue: 4)
        static let all: Kinds = [.public, .private, .shared]
    }

    private var kinds: [StringID: Kinds] = [:]
    /// The accounts that looked.
    private var viewers: Set<StringID> = []

    /// Goes by listings that are not known to have gaps, and that were not filtered by name or ARN.
    ///
    /// - Complexity: O(*n*) in the number of images.
    init(scan: ScanResult, chains: [Chain], replaced: Set<Int>) {
        for (number, chain) in chains.enumerated() where !replaced.contains(number) && !chain.hasGaps {
            let asked = Self.kinds(of: chain.scope)
            if asked.isEmpty { continue }
            for page in chain.pages {
                for index in scan.pages[page].entries {
                    let region = scan.entries[index].region
                    if scan.entries[index].isViewersOwn { viewers.insert(scan.entries[index].account) }
                    // A listing that says nothing of its filters and has no image of AWS's own was probably filtered.
                    let isAWSOwned = scan.entries[index].owner == .aws
                    kinds[region, default: []].formUnion(isAWSOwned ? asked : asked.subtracting(.public))
                }
            }
        }
    }

    /// Whether an image of an account would show in a Region.
    func wouldShow(account: StringID, isAWSOwned: Bool, region: StringID) -> Bool {
        let kinds = kinds[region] ?? []
        if isAWSOwned { return kinds.contains(.public) }
        return kinds.contains(viewers.contains(account) ? .private : .shared)
    }

    /// What a request with some filters is answered with whole; nothing where it names images.
    private static func kinds(of scope: String?) -> Kinds {
        switch scope ?? "" {
        case "": .all
        case "Type=PUBLIC": .public
        case "Type=PRIVATE": .private
        case "Type=SHARED": .shared
        default: []
        }
    }
}

extension Chain {
    /// Whether pages or images are known to be missing or in doubt.
    var hasGaps: Bool {
        switch verdict {
        case .incomplete, .conflicting, .unreadable: true
        case .complete, .unknown: false
        }
    }
}
