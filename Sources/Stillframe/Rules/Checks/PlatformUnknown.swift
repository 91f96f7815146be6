extension Rule {
    /// The platform word is not in the tables.
    static let platformUnknown = Rule(
        id: "platform-unknown",
        title: "Platform that is not in the table",
        rationale: """
            The service adds platforms without notice. What is known of a new one, its end of support above all, is \
            not in the table yet, so it is not judged.
            """,
        severity: .info,
        category: .platforms,
        remediation: [
            .inferred("Look up until when the operating system gets security updates."),
            .inferred("Use a newer Stillframe if there is one: its table may know the platform."),
        ],
        references: [.baseImages, .imageType],
        images: .available,
        needs: [.platform],
        examples: [
            .flags(
                "a platform of the future",
                #""Platform": "WINDOWS_SERVER_2031""#,
                #"""
                platform "WINDOWS_SERVER_2031" is not in the table of 2026-08-22; expected a platform whose end of \#
                support is known
                """#
            ),
            .passes("a platform without a known end", #""Platform": "WINDOWS_11""#),
            .unjudged(
                "a dump without the member",
                #""Platform": null"#,
                "member Platform absent from the only image"
            ),
        ],
        check: .entry { entry, context, sink in
            guard entry.platform != .absent else { return sink.abstain(.absentMember) }
            if context.facts.hasPlatform(entry.platform, in: sink.strings) { return }
            sink.report(.platform, subject: entry.platform)
        },
        words: { context in
            context.words(
                "platform \(Quoted(context.subject)) is not in the table of \(context.judgement.facts.date)",
                observed: context.subject,
                expected: "a platform whose end of support is known",
                basis: .inferred
            )
        }
    )
}
