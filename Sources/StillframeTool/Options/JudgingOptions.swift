internal import ArgumentParser
internal import Stillframe

/// What is judged and expected, where an option says otherwise than the configuration.
struct JudgingOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Exit with 2 unless each of these accounts is covered, with commas between.",
            valueName: "accounts"
        )
    )
    var expectAccounts: NameList?

    @Option(
        help: ArgumentHelp(
            "Exit with 2 unless each of these Regions is covered, with commas between.",
            valueName: "regions"
        )
    )
    var expectRegions: NameList?

    @Option(
        help: ArgumentHelp(
            "Exit with 2 unless the listings have the images of each of these types, PUBLIC, PRIVATE or SHARED, with commas between.",
            valueName: "types"
        )
    )
    var expectTypes: NameList?

    @Flag(
        name: .customLong("include-aws-owned"),
        inversion: .prefixedNo,
        help: "Judge AWS's own images too; they are always counted."
    )
    var includeAWSOwned: Bool?

    mutating func validate() throws {
        if let accounts = expectAccounts?.names, !accounts.allSatisfy({ $0.utf8.count == 12 && Int($0) != nil }) {
            throw ValidationError("--expect-accounts takes account numbers of 12 digits, with commas between")
        }
        if let types = expectTypes?.names, !types.allSatisfy(ListingType.words.contains) {
            throw ValidationError(
                "--expect-types takes \(ListingType.words.joined(separator: ", ")), with commas between"
            )
        }
    }

    /// The names of the options that are given.
    var names: Set<String> {
        var names: Set<String> = []
        if expectAccounts != nil { names.insert("expect-accounts") }
        if expectRegions != nil { names.insert("expect-regions") }
        if expectTypes != nil { names.insert("expect-types") }
        if includeAWSOwned != nil { names.insert("include-aws-owned") }
        return names
    }

    /// Whether any is given.
    var isGiven: Bool { !names.isEmpty }

    /// Steers a run by the options that are given.
    func apply(to settings: inout Settings) {
        if let accounts = expectAccounts { settings.expectation.accounts = accounts.names }
        if let regions = expectRegions { settings.expectation.regions = regions.names }
        if let types = expectTypes?.names {
            settings.expectation.types = ListingType.allCases.filter { types.contains($0.rawValue) }
        }
        if let includeAWSOwned { settings.includesAWSOwned = includeAWSOwned }
    }
}
