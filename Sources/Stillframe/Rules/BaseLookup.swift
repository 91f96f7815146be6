/// The bases that images name, each looked up once among all images of the snapshot.
struct BaseLookup {
    /// By interned ARN, the place of the base in `bases`.
    private var places: [UInt32]
    /// The bases; the first stands for an unknown one.
    private var bases = [BaseFacts.unknown]

    /// Looks at all images; `strings` takes the parts of their ARNs.
    ///
    /// - Complexity: O(*n*) in the number of images.
    init(scan: ScanResult, order: [UInt32], shown: ShownRegions, strings: inout StringTable) {
        places = [UInt32](repeating: 0, count: scan.strings.count)
        var named: [StringID] = []
        var covered: Set<StringID> = []
        for index in order {
            let entry = scan.entries[Int(index)]
            if entry.owner == .aws { covered.insert(entry.region) }
            guard entry.baseARN != .absent, places[Int(entry.baseARN.raw)] == 0 else { continue }
            named.append(entry.baseARN)
            places[Int(entry.baseARN.raw)] = UInt32(named.count)
        }
        var isPresent = [Bool](repeating: false, count: named.count + 1)
        for index in order { isPresent[Int(places[Int(scan.entries[Int(index)].arn.raw)])] = true }
        for (number, arn) in named.enumerated() {
            let parts = scan.strings[arn].utf8.split(
                separator: UInt8(ascii: ":"),
                maxSplits: 5,
                omittingEmptySubsequences: false
            )
            guard parts.count == 6, parts[0].elementsEqual("arn".utf8) else {
                bases.append(.unknown)
                continue
            }
            let region = strings.intern(Array(parts[3]))
            let account = strings.intern(Array(parts[4]))
            let presence: BaseFacts.Presence =
                isPresent[number + 1]
                ? .present
                : !covered.contains(region)
                    ? .notCovered
                    : shown.wouldShow(account: account, isAWSOwned: parts[4].isEmpty, region: region)
                        ? .missing : .notShown
            bases.append(
                BaseFacts(
                    arn: arn,
                    account: account,
                    isAWSOwned: parts[4].isEmpty,
                    presence: presence,
                    namedDay: parts[4].isEmpty ? NamedDay(endOf: parts[5]) : .none
                )
            )
        }
    }

    /// What is known of the base with an ARN.
    subscript(arn: StringID) -> BaseFacts {
        bases[Int(places[Int(arn.raw)])]
    }
}
