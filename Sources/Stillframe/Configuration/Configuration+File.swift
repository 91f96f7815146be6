extension Configuration {
    /// No file is longer, in bytes.
    package static let longestFile = 1 << 20

    /// The deepest nesting; what has a meaning has fewer than ten levels.
    private static let deepest = 32

    /// Reads a configuration: YAML in UTF-8, with or without byte order mark, or in UTF-16 with one.
    ///
    /// Reading is strict: keys, rules, parameters and words that are unknown, a key that is there twice and a value of
    /// another kind are all refused, with the nearest name that is known.
    ///
    /// - Parameters:
    ///   - yaml: The file's bytes; at most 1 MiB.
    ///   - origin: The file's name, for places and messages, and its SHA-256.
    ///   - rules: The rules it may name.
    /// - Throws: ``FileRefusal`` where the file is refused.
    /// - Complexity: O(*n*) in the number of bytes.
    public init(yaml: [UInt8], origin: FileOrigin, rules: [Rule] = Rule.all) throws(FileRefusal) {
        let block = try GivenText.block(of: yaml, longest: Self.longestFile)
        var limits = ReadLimits()
        limits.depth = Self.deepest
        let root = block.withView { view -> Result<YAMLNode?, FileRefusal> in
            do throws(FileRefusal) {
                return .success(try YAMLNode.document(view, limits: limits))
            } catch {
                return .failure(error)
            }
        }
        self.init(origin: origin)
        guard let root = try root.get() else { return }
        try read(root, ConfigurationReader(path: origin.path, rules: rules))
    }

    private mutating func read(_ root: YAMLNode, _ reader: ConfigurationReader) throws(FileRefusal) {
        let members = try reader.members(of: root, ConfigurationKey.root)
        var reader = reader
        if let node = members["custom"] {
            customRules = try reader.customRules(node)
            reader.rules += customRules.map(\.value.rule)
        }
        if let node = members["rules"] { rules = try reader.settings(node) }
        if let node = members["expect"] { try readExpectation(node, reader) }
        if let node = members["include-aws-owned"] {
            includesAWSOwned = reader.stated(try reader.boolean(node), node)
        }
        if let node = members["select"] { selection = reader.stated(try reader.selection(node), node) }
        if let node = members["overrides"] {
            overrides = try reader.list(node) { node throws(FileRefusal) in try reader.ruleOverride(node) }
        }
        if let node = members["waivers"] {
            waivers = try reader.list(node) { node throws(FileRefusal) in try reader.waiver(node) }
        }
    }

    private mutating func readExpectation(_ node: YAMLNode, _ reader: ConfigurationReader) throws(FileRefusal) {
        let members = try reader.members(of: node, ConfigurationKey.expect)
        if let node = members["accounts"] {
            let accounts = try reader.list(node) { node throws(FileRefusal) in try reader.account(node) }
            expectedAccounts = reader.stated(Set(accounts).sorted(), node)
        }
        if let node = members["regions"] {
            let regions = try reader.list(node) { node throws(FileRefusal) in try reader.region(node) }
            expectedRegions = reader.stated(Set(regions).sorted(), node)
        }
        if let node = members["types"] {
            let types = try reader.list(node) { node throws(FileRefusal) in try reader.listingType(node) }
            expectedTypes = reader.stated(ListingType.allCases.filter(types.contains), node)
        }
    }
}

extension ConfigurationReader {
    fileprivate func selection(_ node: YAMLNode) throws(FileRefusal) -> ImageSelection {
        let members = try members(of: node, ConfigurationKey.select)
        var selection = ImageSelection()
        selection.accounts = try accounts(members["accounts"])
        selection.images = try images(members["images"])
        selection.exceptAccounts = try accounts(members["except-accounts"])
        selection.exceptImages = try images(members["except-images"])
        selection.place = place(node.position)
        return selection
    }

    private func accounts(_ node: YAMLNode?) throws(FileRefusal) -> [String] {
        guard let node else { return [] }
        return try list(node) { node throws(FileRefusal) in try account(node) }
    }

    private func images(_ node: YAMLNode?) throws(FileRefusal) -> [ImagePattern] {
        guard let node else { return [] }
        return try list(node) { node throws(FileRefusal) in try image(node) }
    }

    fileprivate func waiver(_ node: YAMLNode) throws(FileRefusal) -> Waiver {
        let members = try members(of: node, ConfigurationKey.waiver)
        guard let rule = members["rule"], let reason = members["reason"], let until = members["until"] else {
            throw failure("a waiver needs rule, reason and until", at: node.position)
        }
        let waived = try self.rule(try text(rule, "a rule's id"), at: rule.position)
        if waived.category == .configuration {
            throw failure("\"\(waived.id)\" is about waivers and can't be waived", at: rule.position)
        }
        return Waiver(
            rule: waived.id,
            scope: try scope(members),
            reason: try sentence(reason, "a reason"),
            until: try day(until),
            by: try members["by"].map { node throws(FileRefusal) in try sentence(node, "who decided") } ?? "",
            place: place(node.position)
        )
    }
}
