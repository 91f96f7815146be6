extension Rule {
    /// A member has a word that the service model doesn't know.
    static let unknownWord = Rule(
        id: "unknown-word",
        title: "Words that the service model doesn't have",
        rationale: """
            The service adds words to its lists without notice. Rules that go by such a word don't judge it, so a person \
            should see what it means. The platforms of images and error codes have rules of their own; reasons and platforms of \
            applications that the tables have are known.
            """,
        severity: .info,
        category: .data,
        remediation: [
            .inferred("Look the word up in the API reference."),
            .inferred("Use a newer Stillframe if there is one: it may know the word."),
        ],
        references: [.imageType],
        examples: [
            .flags(
                "a state of the future",
                #""State": "ARCHIVED""#,
                #"unknown words: "State ARCHIVED" (1 image); expected the words of the service model"#
            ),
            .flags(
                "a state that service messages know and the model doesn't",
                #""State": "DEPRECATED", "ImageType": "GOLDEN""#,
                #"""
                unknown words: "ImageType GOLDEN" (1 image), "State DEPRECATED" (1 image); expected the words of the \#
                service model
                """#
            ),
            .flags(
                "a platform of an application",
                #""Applications": [{"Name": "A", "Platforms": ["WINDOWS_SERVER_2022", "WINDOZE"]}]"#,
                #"unknown words: "Applications.Platforms WINDOZE" (1 image); expected the words of the service model"#
            ),
            .passes("known words", #""State": "VALIDATING", "ImageType": "BYOL""#),
            .passes("a platform, which is another rule's", #""Platform": "WINDOWS_SERVER_2031""#),
        ],
        check: .snapshot { snapshot, context in
            var words = WordTally()
            var images: [UInt32] = []
            var first: (index: Int, member: CitedMember, element: Int)?
            var tally: [UnlistedWord: Int] = [:]
            let strings = snapshot.scan.strings
            snapshot.forEachImage { index, entry in
                var isFlagged = false
                UnlistedWord.forEach(in: entry, facts: context.facts, strings) { word in
                    tally[word, default: 0] += 1
                    isFlagged = true
                    if first == nil { first = (index, word.cited, 0) }
                }
                for word in unknownPlatforms(of: entry.applications, context.facts, strings) {
                    words.add("Applications.Platforms \(word)")
                    isFlagged = true
                    if first == nil { first = (index, .applicationPlatforms, Int(entry.applications.firstUnknown)) }
                }
                if isFlagged { images.append(UInt32(index)) }
            }
            guard let first else { return [] }
            for (word, count) in tally {
                words.add("\(word.member.name) \(strings[word.word])", images: count)
            }
            return [
                SnapshotFinding(
                    subject: words.subject,
                    about: words.about,
                    imageCount: images.count,
                    images: images,
                    place: snapshot.place(of: first.index, first.member, element: first.element),
                    words: SnapshotFinding.words(
                        "unknown words: \(words.words)",
                        observed: words.about,
                        expected: "the words of the service model",
                        basis: .inferred
                    )
                )
            ]
        }
    )

    /// The platforms of an image's applications that neither the service model nor the tables have; nearly always none.
    private static func unknownPlatforms(
        of applications: ApplicationFacts,
        _ facts: Facts,
        _ strings: StringTable
    ) -> [String] {
        if applications.unknownPlatforms == .absent { return [] }
        return strings[applications.unknownPlatforms].split(separator: "\n").map(String.init)
            .filter { facts.platform($0) == nil }
    }
}
