/// Rules, and what differs for some images.
extension ConfigurationReader {
    /// Reads rules by id; `scope` is what they are for, `nil` for everything.
    func settings(_ node: YAMLNode, for scope: ImageScope? = nil) throws(FileRefusal) -> [String: RuleSetting] {
        guard case .mapping(let list) = node.value else { throw mistaken(node, "a mapping of rules") }
        var settings: [String: RuleSetting] = [:]
        for member in list {
            let rule = try rule(member.key, at: member.position)
            if let scope, !rule.mayDiffer(in: scope) {
                throw failure(
                    "rule \"\(rule.id)\" is about the snapshot, not about single images: it can't differ for \(scope)",
                    at: member.position
                )
            }
            if settings[rule.id] != nil { throw failure("rule \"\(rule.id)\" is there twice", at: member.position) }
            settings[rule.id] = try setting(of: rule, member.value, for: scope)
        }
        return settings
    }

    private func setting(
        of rule: Rule,
        _ node: YAMLNode,
        for scope: ImageScope?
    ) throws(FileRefusal) -> RuleSetting {
        var setting = RuleSetting()
        guard case .mapping = node.value else {
            setting.level = try level(node)
            return setting
        }
        let members = try members(of: node, ConfigurationKey.rule)
        if let node = members["severity"] { setting.level = try level(node) }
        if let node = members["parameters"] {
            if scope?.image != nil, !rule.judgesByImage {
                throw failure(
                    "rule \"\(rule.id)\" weighs all images of an account and Region together: leave \"image\" or the parameters away",
                    at: node.position
                )
            }
            setting.parameters = try parameters(of: rule, node)
        }
        return setting
    }

    private func parameters(
        of rule: Rule,
        _ node: YAMLNode
    ) throws(FileRefusal) -> [String: Stated<ParameterValue>] {
        guard case .mapping(let list) = node.value else { throw mistaken(node, "a mapping of parameters") }
        var parameters: [String: Stated<ParameterValue>] = [:]
        for member in list {
            guard let parameter = rule.parameters.first(where: { $0.name.utf8.elementsEqual(member.key.utf8) }) else {
                if rule.parameters.isEmpty {
                    throw failure("rule \"\(rule.id)\" has no parameters", at: member.position)
                }
                throw unknown("parameter", member.key, rule.parameters.map(\.name), at: member.position)
            }
            if parameters[parameter.name] != nil {
                throw failure("parameter \"\(parameter.name)\" is there twice", at: member.position)
            }
            parameters[parameter.name] = stated(try value(member.value, of: parameter), member.value)
        }
        return parameters
    }

    func ruleOverride(_ node: YAMLNode) throws(FileRefusal) -> RuleOverride {
        let members = try members(of: node, ConfigurationKey.ruleOverride)
        let scope = try scope(members)
        if scope == ImageScope() {
            throw failure(
                "an override needs an image, account or region; what holds for all stands under \"rules\"",
                at: node.position
            )
        }
        let rules = try members["rules"].map { node throws(FileRefusal) in try settings(node, for: scope) }
        return RuleOverride(scope: scope, rules: rules ?? [:], place: place(node.position))
    }

    func scope(_ members: Members) throws(FileRefusal) -> ImageScope {
        ImageScope(
            image: try members["image"].map { node throws(FileRefusal) in try image(node) },
            account: try members["account"].map { node throws(FileRefusal) in try account(node) },
            region: try members["region"].map { node throws(FileRefusal) in try region(node) }
        )
    }
}
