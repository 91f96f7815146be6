extension Rule {
    /// Members that rules need are on no image of a listing.
    static let membersAbsent = Rule(
        id: "members-absent",
        title: "Members that no image of a listing shows",
        rationale: """
            An old client drops members it doesn't know, and so does a query that projects. What rests on them is not \
            judged there, and no finding of those rules is no all-clear.
            """,
        severity: .info,
        category: .snapshot,
        remediation: [
            .inferred("Save the listing with a current client and without a query that projects."),
            .inferred("See the results by rule for what was not judged."),
        ],
        references: [.imageType, .describeImages],
        examples: [
            .flags(
                "a listing without agents",
                #""AppstreamAgentVersion": null"#,
                #"members that no image shows: "AppstreamAgentVersion" (1 image); expected all members that rules need"#
            ),
            .passes("a listing with all of them", #""Name": "Finance-2026-10""#),
            .passes("a listing without a member that no rule needs", #""ImageBuilderName": null"#),
        ],
        check: .snapshot { snapshot, _ in
            let needed = snapshot.rules.reduce(into: MemberSet()) { set, rule in
                for member in rule.needs + rule.reads { set.insert(member) }
            }
            var images = [Int](repeating: 0, count: snapshot.members.members.count)
            var first: Int?
            snapshot.forEachImage { index, entry in
                let chain = snapshot.members.chain(of: entry)
                images[chain] += 1
                if first == nil, needed.bits & ~snapshot.members.members[chain].bits != 0 { first = index }
            }
            guard let first else { return [] }
            var words = WordTally()
            var count = 0
            for (chain, shown) in snapshot.members.members.enumerated() where images[chain] > 0 {
                let absent = ImageMember.allCases.filter { needed.contains($0) && !shown.contains($0) }
                for member in absent { words.add(member.name, images: images[chain]) }
                if !absent.isEmpty { count += images[chain] }
            }
            return [
                SnapshotFinding(
                    subject: words.subject,
                    about: words.about,
                    imageCount: count,
                    place: snapshot.place(of: first, .image),
                    words: SnapshotFinding.words(
                        "members that no image shows: \(words.words)",
                        observed: "absent",
                        expected: "all members that rules need",
                        basis: .inferred
                    )
                )
            ]
        }
    )
}
