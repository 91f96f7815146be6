extension Rule {
    /// A newer base image of the same operating system has been out for long.
    static let baseBehind = Rule(
        id: "base-behind",
        title: "Newer base image out for long",
        rationale: """
            A newer base image of the same operating system brings what AWS has changed in it: drivers, components, a newer \
            agent. How old the base is alone says little, since for months no newer one may be out.
            """,
        severity: .low,
        category: .age,
        remediation: [
            .aws("AWS's release notes say what each base image brings."),
            .inferred("Build the next image from the newest base image of its operating system."),
        ],
        references: [.baseImages, .managedUpdates],
        compliance: [
            .lensPatching("It asks to patch the components of images, which come with their base."),
            .nist("SI-2", "Flaws that the newer base image remedies stay in the image."),
        ],
        images: .ownAvailable,
        needs: [.platform, .publicBaseImageReleasedDate],
        parameters: [
            RuleParameter(
                name: "out-days",
                unit: "days",
                defaultValue: 90,
                summary: "How long the newer base image must have been out."
            )
        ],
        examples: [
            .flags(
                "a base of May 2025",
                #""PublicBaseImageReleasedDate": "2025-05-30T00:00:00Z""#,
                """
                base image is of 2025-05-30, and one of 2025-11-10 has been out for 356 days; expected the newest base \
                image of Windows Server 2022
                """
            ),
            .passes("the newest base", #""PublicBaseImageReleasedDate": "2025-11-10T00:00:00Z""#),
            .passes(
                "an imported image",
                #""PublicBaseImageReleasedDate": "2025-05-30T00:00:00Z", "ImageType": "CUSTOM""#
            ),
            .passes("an unknown base", #""BaseImageArn": null, "PublicBaseImageReleasedDate": null"#),
        ],
        check: .entry { entry, context, sink in
            if entry.isImported { return }
            guard let released = entry.baseReleased, entry.platform != .absent else {
                return sink.abstain(.unknownBase)
            }
            let day = CalendarDate(daysSince1970: context.today.daysSince1970 - max(0, context.number(0)))
            guard let newest = context.facts.newestBase(of: entry.platform, in: sink.strings, on: day),
                newest > CalendarDate(released)
            else { return }
            sink.report(.baseReleased, subject: entry.platform)
        },
        words: { context in
            let released = context.image.baseReleased.map { CalendarDate($0) } ?? context.judgement.today
            let today = context.judgement.today
            let day = CalendarDate(daysSince1970: today.daysSince1970 - max(0, context.judgement.number(0)))
            let newest = context.judgement.facts.newestBase(of: context.subject, on: day) ?? today
            let system = context.judgement.facts.platform(context.subject)?.operatingSystem ?? context.subject
            return context.words(
                "base image is of \(released), and one of \(newest) has been out for \(newest.days(until: today)) days",
                observed: "\(released)",
                expected: "the newest base image of \(system)",
                basis: .inferred
            )
        }
    )
}

extension EntryFacts {
    /// Whether it was made from something else than a base image of AppStream's.
    var isImported: Bool {
        type == ModelWord.custom || type == ModelWord.byol
    }
}
