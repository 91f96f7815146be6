/// What every scanner of a run shares.
struct ScanSettings: Sendable {
    let limits: ReadLimits
    let hashKey: KeyedHash.Key
    /// The rules that look at images alone.
    let imageRules: ImageRules
    /// Whether there are rules at all, which may ask where members stand.
    let hasRules: Bool
    let facts: Facts
    let includesAWSOwned: Bool
    /// Room for blocks that are copied.
    let pool = BlockPool()
    /// Whether every image is digested while its bytes are at hand, since they can't be read again at little cost.
    var digestsAll = false
    /// Whether that is so whatever the input, since the images are compared with those of another run.
    var digestsEvery = false
    /// Whether an empty object that is all of the input is a page.
    var takesEmptyObject = false
    /// Whether it is a body inside a capture that is scanned; there is no capture in a capture.
    var isInCapture = false

    init(limits: ReadLimits, hashKey: KeyedHash.Key, rules: [Rule], facts: Facts, includesAWSOwned: Bool) {
        self.limits = limits
        self.hashKey = hashKey
        self.facts = facts
        self.includesAWSOwned = includesAWSOwned
        imageRules = ImageRules(rules)
        hasRules = !rules.isEmpty
    }
}
