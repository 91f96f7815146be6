extension SnapshotStore {
    /// One finding, in words.
    func finding(at position: Int) -> Finding {
        let record = judged.records[position]
        let rule = rules[Int(record.rule)]
        let index = Int(record.image)
        let entry = scan.entries[index]
        let isAboutError = record.member == .errorCode && UInt32(record.element) < entry.errorCount
        let image = summary(of: index)
        let subject = judged.strings[record.subject]
        let words = rule.words(
            FindingContext(
                image: image,
                subject: subject,
                error: isAboutError ? error(Int(entry.firstError) + Int(record.element)) : nil,
                count: Int(record.count),
                judgement: judged.contexts[Int(record.rule)]
            )
        )
        let issue = judged.issues[issueNumber(of: position)]
        return Finding(
            id: FindingID.text(rule: rule.id, parts: [image.arn, subject]),
            issueID: issueID(issue),
            rule: rule,
            severity: issue.severity,
            image: image,
            subject: subject,
            lineage: Lineage.stem(of: image.name),
            successor: successors.successor(of: index).map { scan.strings[scan.entries[$0].name] },
            message: words.message,
            observed: words.observed,
            expected: words.expected,
            basis: words.basis,
            count: Int(record.count),
            place: place(
                in: index,
                at: Position(line: record.lineDelta, column: record.column),
                pointer: record.member.pointer(element: Int(record.element))
            )
        )
    }

    /// One issue, in words.
    func issue(at position: Int) -> Issue {
        let record = judged.issues[position]
        let rule = rules[Int(record.key.rule)]
        let facts = record.facts(judged.strings, judged.contexts[Int(record.key.rule)])
        return Issue(
            id: issueID(record),
            rule: rule,
            severity: record.severity,
            account: scan.strings[record.key.account],
            region: scan.strings[record.key.region],
            owner: record.hasOwn ? .own : record.hasShared ? .shared : .aws,
            subject: facts.subject,
            about: rule.about(facts),
            findings: record.range,
            supersededCount: judged.records[record.range].count { successors.successor(of: Int($0.image)) != nil },
            oldest: facts.oldest,
            newest: facts.newest,
            createdSince: record.createdSince
        )
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
