extension Rule {
    /// Two applications of an image have one name.
    static let applicationDuplicate = Rule(
        id: "application-duplicate",
        title: "Two applications of one name",
        rationale: """
            The name tells applications of an image apart. Where two have the same, neither a user nor a report can say \
            which of them is meant, and one may never start.
            """,
        severity: .low,
        category: .applications,
        remediation: [
            .inferred("Give each application a name of its own when you create the next image.")
        ],
        references: [.application],
        images: .available,
        needs: [.applications],
        reads: [.applications],
        parts: [.applicationName],
        examples: [
            .flags(
                "Excel twice",
                #""Applications": [{"Name": "Excel"}, {"Name": "Word"}, {"Name": "Excel"}]"#,
                #"application name "Excel" occurs twice; expected a name for each application"#
            ),
            .flags(
                "Excel three times",
                #""Applications": [{"Name": "Excel"}, {"Name": "Excel"}, {"Name": "Excel"}]"#,
                #"application name "Excel" occurs 3 times; expected a name for each application"#
            ),
            .passes("two names", #""Applications": [{"Name": "Excel"}, {"Name": "excel"}]"#),
            .unjudged(
                "applications without names",
                #""Applications": [{"LaunchPath": "C:\\a"}, {"LaunchPath": "C:\\b"}]"#,
                "member Applications.Name absent from the only image"
            ),
        ],
        check: .image { image, sink in
            let count = image.applications.count
            if count < 2 { return }
            if count > 64 { return reportRepeats(image, &sink) }
            for index in 1..<count {
                let name = image.applications[index].values[ApplicationMember.name.rawValue]
                guard name.isString else { continue }
                for before in 0..<index {
                    let other = image.applications[before].values[ApplicationMember.name.rawValue]
                    // Spellings of one name differ in length only where they have escapes.
                    if name.length != other.length, name.kind == other.kind { continue }
                    guard other.isString, image.page.isSame(name, other) else { continue }
                    report(index, image, &sink)
                    break
                }
            }
        },
        about: { Quoted($0.subject).description },
        words: { context in
            // Each repeat is counted, the first one not.
            let times = context.count == 1 ? "twice" : "\(context.count + 1) times"
            return context.words(
                "application name \(Quoted(context.subject)) occurs \(times)",
                observed: context.subject,
                expected: "a name for each application",
                basis: .inferred
            )
        }
    )

    private static func report(_ index: Int, _ image: borrowing ImageRecord, _ sink: inout FindingSink) {
        guard let name = image.text(.name, ofApplication: index) else { return }
        sink.report(.applicationName, element: index, subject: sink.strings.intern(name))
    }

    /// The same for very many applications, in time linear in their number.
    private static func reportRepeats(_ image: borrowing ImageRecord, _ sink: inout FindingSink) {
        var seen: Set<StringID> = []
        for index in image.applications.indices {
            guard let name = image.text(.name, ofApplication: index) else { continue }
            if !seen.insert(sink.strings.intern(name)).inserted { report(index, image, &sink) }
        }
    }
}
