extension SnapshotStore {
    /// One finding, in words.
    func finding(at position: Int) -> Finding {
        let record = judged.records[Int(judged.places[position])]
        let issue = judged.issues[issueNumber(of: position)]
        if record.image == FindingRecord.snapshot { return finding(record, of: issue) }
        let rule = rules[Int(record.rule)]
        let index = Int(record.image)
        let entry = scan.entries[index]
        let isAboutError =
            (record.member == .errorCode || record.member == .errorTimestamp)
            && UInt32(record.element) < entry.errorCount
        let image = summary(of: index)
        let subject = judged.strings[record.subject]
        let words =
            customWords(of: record, rule)
            ?? rule.words?(
                FindingContext(
                    image: image,
                    subject: subject,
                    error: isAboutError ? error(Int(entry.firstError) + Int(record.element)) : nil,
                    newestApplication: entry.newestApplication?.time,
                    count: Int(record.count),
                    judgement: judged.contexts[Int(record.rule)].at(
                        Area(account: entry.account, region: entry.region),
                        image: record.image
                    )
                )
            )
        return Finding(
            id: FindingID.text(rule: rule.id, parts: [image.arn.isEmpty ? "name \(image.name)" : image.arn, subject]),
            issueID: issueID(issue),
            rule: rule,
            severity: severity(ofFinding: position),
            status: record.status,
            waiver: judged.decisions.waiver(of: record, judged.wholes),
            image: image,
            imageCount: 1,
            subject: subject,
            lineage: Lineage.stem(of: image.name),
            successor: successors.successor(of: index).map { scan.strings[scan.entries[$0].name] },
            message: (words?.message ?? rule.title) + reopened(record),
            observed: words?.observed ?? subject,
            expected: words?.expected ?? "",
            basis: words?.basis ?? .inferred,
            count: Int(record.count),
            place: place(
                in: index,
                at: Position(line: record.lineDelta, column: record.column),
                pointer: record.member.pointer(element: Int(record.element))
            )
        )
    }

    /// Why a finding is open that the baseline knows; empty for any other.
    private func reopened(_ record: FindingRecord) -> String {
        guard record.status == .open, let severity = record.decision.knownSeverity else { return "" }
        return " (open again: the baseline knows it as \(severity.rawValue))"
    }

    /// What a rule of one's own says of an image; `nil` for a rule that is built in.
    private func customWords(of record: FindingRecord, _ rule: Rule) -> FindingWords? {
        guard let words = judged.custom.words(of: record), let custom = rule.custom else { return nil }
        return FindingWords(
            message: judged.strings[words.message],
            observed: judged.strings[words.observed],
            expected: "not: \(custom.when)",
            basis: .own
        )
    }

    /// A finding's severity, without its words.
    func severity(ofFinding position: Int) -> Severity {
        severity(of: judged.records[Int(judged.places[position])], in: judged.issues[issueNumber(of: position)])
    }

    /// The severity of a finding of an issue.
    func severity(of record: FindingRecord, in issue: IssueRecord) -> Severity {
        if record.image == FindingRecord.snapshot { return issue.severity }
        return judged.decisions.level(of: record, judged.wholes)?.severity ?? issue.weighed
    }

    /// The severity of each finding, by record.
    ///
    /// - Complexity: O(*n*) in the number of findings.
    func severities() -> [Severity] {
        var severities = [Severity](repeating: .info, count: findingCount)
        for issue in judged.issues {
            for place in issue.range {
                let index = Int(judged.places[place])
                severities[index] = severity(of: judged.records[index], in: issue)
            }
        }
        return severities
    }

    /// A finding about the snapshot, which is an issue of its own.
    private func finding(_ record: FindingRecord, of issue: IssueRecord) -> Finding {
        let whole = judged.wholes[Int(record.element)]
        return Finding(
            id: issueID(issue),
            issueID: issueID(issue),
            rule: rules[Int(issue.key.rule)],
            severity: issue.severity,
            status: record.status,
            waiver: judged.decisions.waiver(of: record, judged.wholes),
            image: nil,
            imageCount: whole.imageCount,
            subject: whole.subject,
            lineage: "",
            successor: nil,
            message: whole.words.message + reopened(record),
            observed: whole.words.observed,
            expected: whole.words.expected,
            basis: whole.words.basis,
            count: 1,
            place: whole.place
        )
    }

    /// One issue, in words.
    func issue(at position: Int) -> Issue {
        let record = judged.issues[position]
        let rule = rules[Int(record.key.rule)]
        let facts = record.facts(judged.strings, context(of: record))
        let whole = record.snapshotFinding.map { judged.wholes[$0] }
        return Issue(
            id: issueID(record),
            rule: rule,
            severity: record.severity,
            status: record.status,
            knownCount: record.knownCount,
            waivedCount: record.waivedCount,
            waivedUntil: waivedUntil(record),
            account: scan.strings[record.key.account],
            region: scan.strings[record.key.region],
            owner: whole != nil ? nil : record.owner,
            subject: facts.subject,
            about: whole?.about ?? rule.about(facts),
            findings: record.range,
            supersededCount: whole != nil ? 0 : record.supersededCount,
            oldest: facts.oldest,
            newest: facts.newest,
            createdSince: record.createdSince,
            imageCount: whole?.imageCount ?? record.range.count
        )
    }

    /// The first day on which one of its waivers ends, if all its findings are waived.
    private func waivedUntil(_ issue: IssueRecord) -> CalendarDate? {
        guard issue.status == .waived else { return nil }
        return judged.records(of: issue).compactMap { judged.decisions.waiver(of: $0, judged.wholes)?.until }.min()
    }

    private func context(of issue: IssueRecord) -> JudgementContext {
        judged.contexts[Int(issue.key.rule)].at(Area(account: issue.key.account, region: issue.key.region))
    }

    private func issueID(_ issue: IssueRecord) -> String {
        FindingID.text(
            rule: rules[Int(issue.key.rule)].id,
            parts: [
                scan.strings[issue.key.account], scan.strings[issue.key.region], judged.strings[issue.key.subject],
            ]
        )
    }

    /// The issue a finding belongs to, found by halving.
    private func issueNumber(of finding: Int) -> Int {
        var low = 0
        var high = judged.issues.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if judged.issues[middle].range.lowerBound <= finding { low = middle } else { high = middle }
        }
        return low
    }
}
