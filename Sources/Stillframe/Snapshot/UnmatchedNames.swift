/// What a configuration names and no listing has: misspelled, gone, or of dumps that are not here.
struct UnmatchedNames {
    /// A note for each, in the order of the configuration.
    private(set) var problems: [Problem] = []
    private let scan: ScanResult
    private let order: [UInt32]
    /// The accounts and Regions that overrides name and no image has, each told once.
    private var told: Set<ImageScope> = []

    /// Looks for what overrides and the selection name; of waivers the rule `waiver-unmatched` tells.
    ///
    /// - Complexity: O(*n* · *p*) in the number of images and of names.
    init(_ policy: Policy, scan: ScanResult, order: [UInt32]) {
        self.scan = scan
        self.order = order
        // Where nothing shows an account, none can be missed.
        guard order.contains(where: { !scan.strings[scan.entries[Int($0)].account].isEmpty }) else { return }
        add(policy.selection)
        for override in policy.overrides {
            if addArea(of: override.scope, at: override.place) { continue }
            if override.scope.image != nil, !hasImage(override.scope) {
                add("an override is for \(override.scope), which matches no image", at: override.place)
            }
        }
    }

    private mutating func add(_ selection: ImageSelection) {
        let accounts = [("accounts", selection.accounts), ("except-accounts", selection.exceptAccounts)]
        for (key, accounts) in accounts {
            for account in accounts where !hasImage(ImageScope(account: account)) {
                add("\"\(key)\" of \"select\" has account \(account), which no image is of", at: selection.place)
            }
        }
        for (key, images) in [("images", selection.images), ("except-images", selection.exceptImages)] {
            for image in images where !hasImage(ImageScope(image: image)) {
                add("\"\(key)\" of \"select\" has \(Quoted(image.text)), which matches no image", at: selection.place)
            }
        }
    }

    /// Tells of a scope's account and Region if no image has them, and whether none has.
    private mutating func addArea(of scope: ImageScope, at place: Place) -> Bool {
        let area = ImageScope(account: scope.account, region: scope.region)
        if told.contains(area) { return true }
        if area == ImageScope() || hasImage(area) { return false }
        told.insert(area)
        add("\"overrides\" has \(area), where no image is", at: place)
        return true
    }

    private mutating func add(_ statement: String, at place: Place?) {
        problems.append(
            Problem(.unmatchedName, "\(statement): misspelled, gone, or of a listing that is not here", at: place)
        )
    }

    private func hasImage(_ scope: ImageScope) -> Bool {
        var strings = scan.strings
        let test = ScopeTest(scope, strings: &strings)
        return order.contains { test.holds(scan.entries[Int($0)], strings: scan.strings) }
    }
}
