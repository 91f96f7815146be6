extension Rule {
    /// A member has a word that the service model doesn't know.
    static let unknownWord = Rule(
        id: "unknown-word",
        title: "Words that the service model doesn't have",
        rationale: """
            The service adds words to its lists without notice. Rules that go by such a word don't judge it, so a person \
            should see what it means. Platforms and error codes have rules of their own.
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
            .passes("known words", #""State": "VALIDATING", "ImageType": "BYOL""#),
            .passes("a platform, which is another rule's", #""Platform": "WINDOWS_SERVER_2031""#),
        ],
        check: .snapshot { snapshot, _ in
            var tally: [UnlistedWord: Int] = [:]
            var images = 0
            var first: (index: Int, member: CitedMember)?
            snapshot.forEachImage { index, entry in
                var isFlagged = false
                UnlistedWord.forEach(in: entry) { word in
                    tally[word, default: 0] += 1
                    isFlagged = true
                    if first == nil { first = (index, word.cited) }
                }
                if isFlagged { images += 1 }
            }
            guard let first else { return [] }
            var words = WordTally()
            for (word, count) in tally {
                words.add("\(word.member.name) \(snapshot.scan.strings[word.word])", images: count)
            }
            return [
                SnapshotFinding(
                    subject: words.subject,
                    about: words.about,
                    imageCount: images,
                    place: snapshot.place(of: first.index, first.member),
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
}
