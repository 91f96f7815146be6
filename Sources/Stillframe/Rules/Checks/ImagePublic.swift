extension Rule {
    /// Your own image is open to everybody.
    static let imagePublic = Rule(
        id: "image-public",
        title: "Own image that is public",
        rationale: """
            Everybody with an AWS account can use a public image and read what lies in it: software, licences, \
            configuration and secrets. Only AWS's own images are meant to be public. An image is yours if its account looked, \
            which its private images show. One that is not AVAILABLE can't be used by anybody yet, or any more, and is judged \
            once it can.
            """,
        severity: .critical,
        category: .exposure,
        remediation: [
            .inferred("Find out with describe-images who can see it, and delete the image if nobody needs it."),
            .inferred("Create it again without public visibility, and change every secret that lay in it."),
            .inferred("Ask AWS Support how it came to be public: the console offers sharing with named accounts only."),
        ],
        references: [.images, .imageType],
        compliance: [
            .nist("AC-3", "Access to the image is not restricted to anybody."),
            .nist("AC-22", "It asks to review what is publicly accessible; the image is."),
        ],
        images: .ownOrUnknownAvailable,
        needs: [.visibility],
        examples: [
            .flags(
                "a public image with an account in its ARN",
                #""Visibility": "PUBLIC""#,
                "own image is PUBLIC; expected PRIVATE"
            ).set {
                $0.pageBefore = #"""
                    {"Images":[{"Name":"A","Arn":"arn:aws:appstream:eu-west-1:111122223333:image/A","State":"AVAILABLE",\#
                    "Visibility":"PRIVATE"}],"ResponseMetadata":{"RequestId":"1"}}
                    """#
            },
            .unjudged(
                "a public image of an account that did not look",
                #""Visibility": "PUBLIC""#,
                """
                1 image: no listing shows that their account looked, so that nothing tells whether they are yours
                """
            ),
            .unjudged(
                "a public image without an ARN",
                #""Visibility": "PUBLIC", "Arn": null"#,
                "1 image: their ARN is absent or names no account"
            ),
            .passes("a public image that nobody can use", #""Visibility": "PUBLIC", "State": "FAILED""#),
            .passes(
                "a public image of AWS's",
                #""Visibility": "PUBLIC", "Arn": "arn:aws:appstream:eu-west-1::image/AppStream-RHEL8-02-18-2026""#
            ),
        ],
        check: .entry { entry, _, sink in
            if entry.visibility == .absent { return sink.abstain(.absentMember) }
            guard entry.visibility == ModelWord.public else { return }
            if entry.account == .absent { return sink.abstain(.unknownAccount) }
            if entry.owner == .unknown { return sink.abstain(.unknownOwner) }
            sink.report(.visibility, subject: .absent)
        },
        words: { context in
            context.words("own image is PUBLIC", observed: "PUBLIC", expected: "PRIVATE", basis: .inferred)
        }
    )
}
