extension Rule {
    /// A time of the image can't be true.
    static let impossibleTime = Rule(
        id: "impossible-time",
        title: "Time that can't be true",
        rationale: """
            An image or application can't have been created after its listing was saved, nor an error have happened before the service \
            began or a base have come out long before the service or after the image that was built from it. Ages that rest on such a time are \
            wrong: the dump was edited, or a client wrote local times as UTC. An as-of instant given by hand says nothing of \
            when the listing was saved: where it is too early, one warning of the report says so.
            """,
        severity: .low,
        category: .data,
        remediation: [
            .inferred("Save the listing again, and with an old client use the option for ISO 8601 times."),
            .inferred("Without a capture time the clock counts: check it, too."),
        ],
        references: [.imageType],
        examples: [
            .flags(
                "created after its page was saved",
                #""CreatedTime": "2026-10-30T00:00:00Z""#,
                "CreatedTime is 2026-10-30T00:00:00Z; expected a time before the listing was saved"
            ).set { $0.page = #""ResponseMetadata": {"HTTPHeaders": {"date": "Thu, 29 Oct 2026 09:00:00 GMT"}}"# },
            .flags(
                "an error from before the service",
                #""ImageErrors": [{"ErrorCode": "FLEET_STOPPED", "ErrorTimestamp": "1970-01-01T00:00:00Z"}]"#,
                "ErrorTimestamp is 1970-01-01T00:00:00Z; expected a time from 2016-12-01 on"
            ),
            .flags(
                "a base that came out after the image",
                #""PublicBaseImageReleasedDate": "2026-10-20T00:00:00Z""#,
                """
                PublicBaseImageReleasedDate is 2026-10-20T00:00:00Z; expected a time before the image was created on \
                2026-10-12
                """
            ),
            .passes("a base of the same day", #""PublicBaseImageReleasedDate": "2026-10-12T23:00:00Z""#),
            .unjudged(
                "an image without times",
                #""CreatedTime": null, "PublicBaseImageReleasedDate": null"#,
                "1 image: the member that the rule reads is absent from them or has no usable value"
            ),
        ],
        check: .entry { entry, context, sink in
            if entry.created == nil, entry.baseReleased == nil, entry.oldestError == nil, entry.newestApplication == nil
            {
                return sink.abstain(.absentMember)
            }
            let last = entry.captured ?? context.latestCapture
            if let created = entry.created {
                if let last, created > last { sink.report(.created, .createdLate) }
                if created < TimeContradiction.serviceBegan { sink.report(.created, .createdEarly) }
            }
            if let released = entry.baseReleased.map({ CalendarDate($0) }) {
                if let latest = entry.created ?? last, released > CalendarDate(latest) {
                    sink.report(.baseReleased, .baseLate)
                }
                if released < TimeContradiction.earliestBase { sink.report(.baseReleased, .baseEarly) }
            }
            if let last, let newest = entry.newestError, newest.time > last {
                sink.report(.errorTimestamp, element: newest.element, .errorLate)
            }
            if let last, let newest = entry.newestApplication, newest.time > last {
                sink.report(.applicationCreated, element: newest.element, .applicationLate)
            }
            if let oldest = entry.oldestError, oldest.time < TimeContradiction.serviceBegan {
                sink.report(.errorTimestamp, element: oldest.element, .errorEarly)
            }
        },
        words: { context in
            guard let kind = TimeContradiction(rawValue: context.subject) else {
                return context.words(context.subject, observed: "", expected: "another time", basis: .inferred)
            }
            let seen = kind.time(in: context).map { "\($0)" } ?? ""
            return context.words(
                "\(kind.member) is \(seen)",
                observed: seen,
                expected: kind.expected(in: context),
                basis: .inferred
            )
        }
    )
}

extension FindingSink {
    fileprivate mutating func report(_ member: CitedMember, element: Int = 0, _ kind: TimeContradiction) {
        report(member, element: element, subject: strings.intern(kind.rawValue))
    }
}
