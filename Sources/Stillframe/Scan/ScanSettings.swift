/// What every scanner of a run shares.
struct ScanSettings: Sendable {
    let limits: ReadLimits
    let hashKey: KeyedHash.Key
    /// The rules that look at images, with their index in the rule set.
    let imageRules: [ImageRule]
    let facts: Facts
    let includesAWSOwned: Bool
    /// Room for blocks that are copied.
    let pool = BlockPool()
    /// Whether every image is digested while its bytes are at hand, since they can't be read again at little cost.
    var digestsAll = false
    /// Whether it is a body inside a capture that is scanned; there is no capture in a capture.
    var isInCapture = false

    init(limits: ReadLimits, hashKey: KeyedHash.Key, rules: [Rule], facts: Facts, includesAWSOwned: Bool) {
        self.limits = limits
        self.hashKey = hashKey
        self.facts = facts
        self.includesAWSOwned = includesAWSOwned
        imageRules = rules.enumerated().compactMap { index, rule in
            guard case .image(let check) = rule.check else { return nil }
            return ImageRule(index: UInt16(index), images: rule.images, check: check)
        }
    }
}

/// A rule that looks at images.
///
/// A structure, not a tuple: a closure in a tuple is called through a thunk that copies the whole record.
struct ImageRule: Sendable {
    let index: UInt16
    let images: JudgedImages
    let check: @Sendable (borrowing ImageRecord, inout FindingSink) -> Void
}
