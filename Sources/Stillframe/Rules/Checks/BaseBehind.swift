extension Rule {
    /// A newer base image of the same operating system has been out for long.
    static let baseBehind = Rule(
        id: "base-behind",
        title: "Newer base image out for long",
        rationale: """
            A newer base image of the same operating system brings what AWS has changed in it: drivers, components, a newer \
            agent. How old the base is alone says little, since for months no newer one may be out. Where BaseImageArn is \
            absent, the base is known by PublicBaseImageReleasedDate: AWS says that for an image of yours it is the release \
            date of the base image it was built from. That this base is one of the image's platform is inferred.
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
                base image is of 2025-05-30, and one of 2025-11-10, which the tables have, has been out for 356 days; \
                expected the newest base image of Windows Server 2022
                """
            ),
            .passes("the newest base", #""PublicBaseImageReleasedDate": "2025-11-10T00:00:00Z""#),
            .flags(
                "a base of which only the date is known",
                #""PublicBaseImageReleasedDate": "2025-05-30T00:00:00Z", "BaseImageArn": null"#,
                """
                base image (known by its release date alone) is of 2025-05-30, and one of 2025-11-10, which the tables have, \
                has been out for 356 days; expected the newest base image of Windows Server 2022
                """
            ),
            .unjudged(
                "a base whose name has a day that the calendar hasn't",
                #"""
                "BaseImageArn": "arn:aws:appstream:eu-west-1::image/AppStream-WinServer2022-02-31-2024",
                "PublicBaseImageReleasedDate": "2024-03-02T00:00:00Z"
                """#,
                "1 image: the release date of their base, or the day in its name, can't be true"
            ),
            .unjudged(
                "an unknown base",
                #""BaseImageArn": null, "PublicBaseImageReleasedDate": null"#,
                "member PublicBaseImageReleasedDate absent from the only image"
            ),
        ],
        check: .entry { entry, context, sink in
            if entry.isImported { return sink.abstain(.importedImage) }
            guard let released = entry.judgedBaseDay(context, &sink), entry.hasListedPlatform(context, &sink) else {
                return
            }
            let day = CalendarDate(daysSince1970: context.today.daysSince1970 - max(0, context.number(0)))
            guard let newest = context.newestBase(of: entry.platform, in: sink.strings, on: day) else {
                return sink.abstain(.unlistedBase)
            }
            if newest.day > released { sink.report(.baseReleased, subject: entry.platform) }
        },
        surroundings: .imagesAndTime,
        words: { context in
            let released = context.image.baseReleased.map { CalendarDate($0) } ?? context.judgement.today
            let today = context.judgement.today
            let day = CalendarDate(daysSince1970: today.daysSince1970 - max(0, context.judgement.number(0)))
            let newest = context.judgement.newestBase(of: context.subject, on: day)
            let newestDay = newest?.day ?? today
            let source = newest.map { ", \($0.sourceWords)," } ?? ""
            let system = context.judgement.facts.platform(context.subject)?.operatingSystem ?? context.subject
            return context.words(
                """
                \(context.base) is of \(released), and one of \(newestDay)\(source) has been out for \
                \(newestDay.days(until: today)) days
                """,
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

    /// Whether the tables have the platform; else the reason why the rule at work doesn't judge it is taken down.
    func hasListedPlatform(_ context: JudgementContext, _ sink: inout FindingSink) -> Bool {
        if context.facts.hasPlatform(platform, in: sink.strings) { return true }
        sink.abstain(platform == .absent ? .absentMember : .unlistedPlatform)
        return false
    }
}

extension FindingContext {
    /// The base image, and that it is known by its date alone where nothing names it.
    var base: String {
        image.baseARN.isEmpty ? "base image (known by its release date alone)" : "base image"
    }
}
