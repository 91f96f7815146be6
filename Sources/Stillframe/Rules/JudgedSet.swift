/// Which images are judged: AWS's own only if that is wished, and none that the selection leaves out.
struct JudgedSet: Sendable {
    private let includesAWSOwned: Bool
    /// By entry; empty where the selection has all.
    private var isLeftOut: [Bool] = []
    /// How many images the selection leaves out, AWS's own not counted unless they are judged.
    private(set) var leftOutCount = 0

    /// - Complexity: O(*n*) in the number of images, where there is a selection.
    init(scan: ScanResult, order: [UInt32], settings: Settings) {
        includesAWSOwned = settings.includesAWSOwned
        let selection = settings.policy.selection
        if selection.isEmpty { return }
        var strings = scan.strings
        func tests(_ accounts: [String], _ images: [ImagePattern]) -> [[ScopeTest]] {
            [
                accounts.map { ScopeTest(ImageScope(account: $0), strings: &strings) },
                images.map { ScopeTest(ImageScope(image: $0), strings: &strings) },
            ]
        }
        let only = tests(selection.accounts, selection.images)
        let except = tests(selection.exceptAccounts, selection.exceptImages)
        isLeftOut = [Bool](repeating: false, count: scan.entries.count)
        for index in order {
            let entry = scan.entries[Int(index)]
            func isAny(_ tests: [ScopeTest]) -> Bool { tests.contains { $0.holds(entry, strings: strings) } }
            if except.contains(where: isAny) || only.contains(where: { !$0.isEmpty && !isAny($0) }) {
                if holds(Int(index), owner: entry.owner) { leftOutCount += 1 }
                isLeftOut[Int(index)] = true
            }
        }
    }

    /// Whether an image is judged.
    func holds(_ index: Int, owner: Ownership) -> Bool {
        if owner == .aws, !includesAWSOwned { return false }
        return isLeftOut.isEmpty || !isLeftOut[index]
    }

    /// Whether findings must be looked through for images that are left out: rules over images alone see all of them.
    var isWhole: Bool { isLeftOut.isEmpty }
}
