extension Rule {
    /// A member of the image could not be used.
    static let unreadableMember = Rule(
        id: "unreadable-member",
        title: "Member that could not be used",
        rationale: """
            A value of the wrong type, a time that can't be read or a member with two values is left out, and what \
            rules say of the image rests on the rest. Clients don't write such values: the dump was edited or \
            damaged.
            """,
        severity: .low,
        category: .data,
        remediation: [
            .inferred(
                "See the problem list for the place and the value, and save the page again with an unchanged client."
            )
        ],
        references: [.imageType],
        examples: [
            .flags(
                "a number as a name",
                #""Name": 5"#,
                #"1 value of "Name" could not be used; expected a value as the service model has it"#
            ),
            .flags(
                "two errors with unreadable times",
                #"""
                "ImageErrors": [{"ErrorCode": "FLEET_STOPPED", "ErrorTimestamp": "soon"}, {"ErrorCode": \#
                "FLEET_STOPPED", "ErrorTimestamp": "later"}]
                """#,
                #"""
                2 values of "ImageErrors.ErrorTimestamp" could not be used; expected a value as the service model \#
                has it
                """#
            ),
            .passes("null, which means absent", #""DisplayName": null"#),
            .passes("a member that the model doesn't know", #""FutureMember": 5"#),
        ],
        check: .image { image, sink in
            guard !image.problems.isEmpty else { return }
            for problem in image.problems where problem.isUnusable {
                sink.report(.image, subject: sink.strings.intern(problem.memberPath))
            }
        },
        words: { context in
            context.words(
                """
                \(context.count) \(context.count == 1 ? "value" : "values") of \(Quoted(context.subject)) could not \
                be used
                """,
                observed: "",
                expected: "a value as the service model has it",
                basis: .inferred
            )
        }
    )
}

extension MemberProblem {
    /// The member in the service model, without places in lists and keys of maps: `ImageErrors.ErrorTimestamp`.
    fileprivate var memberPath: String {
        let member = String(member.prefix { $0 != "/" })
        return switch owner {
        case .image: member
        case .stateChangeReason: "StateChangeReason.\(member)"
        case .permissions: "ImagePermissions.\(member)"
        case .softwareMetadata: "ImageSoftwareMetadata.\(member)"
        case .error: "ImageErrors.\(member)"
        case .application: "Applications.\(member)"
        case .iconLocation: "Applications.IconS3Location.\(member)"
        }
    }
}
