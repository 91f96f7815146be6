extension Rule {
    /// An account has as many images in a Region as the default quota allows.
    static let imageQuota = Rule(
        id: "image-quota",
        title: "As many own images in a Region as the default quota allows",
        rationale: """
            An account may have 10 images in a Region unless AWS has raised its quota, which a dump does not show. At \
            the quota no further image can be created, which comes out when the next one is urgent.
            """,
        severity: .info,
        category: .lifecycle,
        remediation: [
            .aws("The default quota is 10 images a Region, and it is adjustable."),
            .inferred("Delete images that newer ones have replaced, once no fleet uses them."),
            .inferred("Set the parameter to the account's quota if that was raised."),
        ],
        references: [.quotas],
        parameters: [
            RuleParameter(
                name: "quota",
                unit: "images",
                defaultValue: 10,
                summary: "How many own images, in any state, an account may have in a Region."
            )
        ],
        examples: [
            .flags(
                "one image with a quota of one",
                #""Name": "Finance-2026-10""#,
                """
                account 111122223333 has 1 image in eu-west-1; expected fewer than the quota of 1 (default 10, \
                adjustable)
                """
            ).set { $0.parameters = ["quota": .number(1)] },
            .passes("one image with the default quota", #""Name": "Finance-2026-10""#),
            .passes("an image of somebody else", #""Visibility": "SHARED""#)
                .set { $0.parameters = ["quota": .number(1)] },
        ],
        isByArea: true,
        check: .snapshot { snapshot, context in
            var areas: [Area: (count: Int, first: Int)] = [:]
            snapshot.forEachImage { index, entry in
                guard entry.owner == .own, entry.account != .absent else { return }
                areas[Area(account: entry.account, region: entry.region), default: (0, index)].count += 1
            }
            let strings = snapshot.scan.strings
            return areas.filter { $0.value.count >= context.at($0.key).number(0) }
                .sorted { $0.value.first < $1.value.first }
                .map { area, found in
                    let images = "\(found.count) \(found.count == 1 ? "image" : "images")"
                    return SnapshotFinding(
                        account: area.account,
                        region: area.region,
                        about: "\(images), default quota 10, adjustable",
                        imageCount: found.count,
                        place: snapshot.place(of: found.first, .image),
                        words: SnapshotFinding.words(
                            "account \(strings[area.account]) has \(images) in \(strings[area.region])",
                            observed: "\(found.count)",
                            expected: "fewer than the quota of \(context.at(area).number(0)) (default 10, adjustable)",
                            basis: .aws
                        )
                    )
                }
        },
        unjudged: { index, snapshot, _ in
            let entry = snapshot.scan.entries[index]
            return entry.owner == .own && entry.account == .absent ? .unknownAccount : nil
        }
    )
}
