extension Rule {
    /// The image has been in the making for too long.
    static let imageStuck = Rule(
        id: "image-stuck",
        title: "Image that has been in the making for too long",
        rationale: """
            An image in one of these states is normally done within hours. One that is not may hold its place in the \
            quota without ever becoming usable. A dump has no time since when a state lasts; the image's creation time \
            stands in for it, and where that is no measure (DELETING, COPYING) nothing is judged.
            """,
        severity: .medium,
        category: .lifecycle,
        remediation: [
            .inferred("List the image again: it may have become AVAILABLE since the dump was saved."),
            .inferred("See its image builder, or the import task, for an error."),
            .inferred("If the state lasts, delete the image and create it again, or contact AWS Support."),
        ],
        references: [.images, .importing, .managedUpdates],
        needs: [.state, .createdTime],
        parameters: [
            hours("pending-hours", 24, "PENDING", "AWS gives no figure."),
            hours("creating-hours", 24, "CREATING", "AWS says that a managed update takes several hours."),
            hours("importing-hours", 6, "IMPORTING", "AWS says that an import takes 30 to 60 minutes."),
            hours("validating-hours", 6, "VALIDATING", "It is a part of an import."),
        ],
        examples: [
            .flags(
                "PENDING for two days",
                #""State": "PENDING", "CreatedTime": "2026-10-30T20:00:00Z""#,
                "state PENDING 51 hours after the image was created; expected at most 24 hours"
            ),
            .flags(
                "an import that takes seven hours",
                #""State": "IMPORTING", "CreatedTime": "2026-11-01T16:00:00Z""#,
                "state IMPORTING 7 hours after the image was created; expected at most 6 hours"
            ),
            .passes("PENDING for an hour", #""State": "PENDING", "CreatedTime": "2026-11-01T22:30:00Z""#),
            .unjudged(
                "DELETING, since nobody knows when",
                #""State": "DELETING", "CreatedTime": "2026-01-01T00:00:00Z""#,
                "1 image: a dump does not show since when they are DELETING or COPYING"
            ),
            .passes("an available image", #""CreatedTime": "2026-10-12T08:30:00Z""#),
        ],
        check: .entry { entry, context, sink in
            if entry.state == ModelWord.available || entry.state == ModelWord.failed { return }
            if entry.state == ModelWord.deleting || entry.state == ModelWord.copying {
                return sink.abstain(.undatedState)
            }
            guard let parameter = parameter(of: entry.state) else {
                return sink.abstain(entry.state == .absent ? .absentMember : .unlistedWord)
            }
            guard let created = entry.created else { return sink.abstain(.absentMember) }
            if CalendarDate(created).days(until: context.today) < 0 { return sink.abstain(.createdLater) }
            if created.hours(until: context.asOf) > context.number(parameter) {
                sink.report(.state, subject: entry.state)
            }
        },
        words: { context in
            let state = context.subject
            let hours = context.image.created?.hours(until: context.judgement.asOf) ?? 0
            let limit = states.firstIndex { $0.text == state }.map { context.judgement.number($0) } ?? 0
            return context.words(
                "state \(state) \(hours) hours after the image was created",
                observed: state,
                expected: "at most \(limit) hours",
                basis: .inferred
            )
        }
    )

    /// The states with a parameter, in the parameters' order.
    private static let states: [ModelWord] = [.pending, .creating, .importing, .validating]

    private static func parameter(of state: StringID) -> Int? {
        if state == ModelWord.pending { return 0 }
        if state == ModelWord.creating { return 1 }
        if state == ModelWord.importing { return 2 }
        return state == ModelWord.validating ? 3 : nil
    }

    private static func hours(_ name: String, _ value: Int, _ state: String, _ why: String) -> RuleParameter {
        RuleParameter(
            name: name,
            unit: "hours",
            defaultValue: value,
            summary: "How long after its creation an image may be \(state); \(why)"
        )
    }
}

extension Timestamp {
    /// Whole hours from this instant to a later one; negative or 0 for an earlier one.
    fileprivate func hours(until later: Timestamp) -> Int {
        Int((later.microseconds - microseconds) / 3_600_000_000)
    }
}
