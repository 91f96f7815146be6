extension Rule {
    /// The dump holds signed addresses.
    static let signedURLs = Rule(
        id: "signed-urls",
        title: "Signed icon addresses in the dump",
        rationale: """
            Whoever has a signed address can fetch its object until it expires, without an account. Addresses of icons \
            are signed when images are listed, so the dump itself is to be kept like a secret for that long. Reports \
            never repeat the signature. It is a fact about the dump: images that are not judged, such as AWS's own, count too.
            """,
        severity: .medium,
        category: .secrets,
        remediation: [
            .inferred("Hand the dump on only once the last of them has expired, or cut their queries first."),
            .inferred("Keep dumps where only those can read them who may list the images."),
        ],
        references: [.presignedURLs, .application],
        compliance: [
            .nist("AC-3", "Access to the objects is not checked for whoever holds the dump until the addresses expire.")
        ],
        needs: [.applications],
        reads: [.applications],
        examples: [
            .flags(
                "an address that is still valid",
                #"""
                "Applications": [{"Name": "Excel", "IconURL": "https://b.s3.amazonaws.com/i.png?X-Amz-Date=\#
                20261101T230000Z&X-Amz-Expires=7200&X-Amz-Signature=0"}]
                """#,
                """
                1 signed address on 1 image, the last valid until 2026-11-02T01:00:00Z; expected a dump without valid \
                signatures
                """
            ),
            .flags(
                "an address that has expired",
                #"""
                "Applications": [{"Name": "Excel", "IconURL": "https://b.s3.amazonaws.com/i.png?AWSAccessKeyId=\#
                AKIAIOSFODNN7EXAMPLE&Expires=1793440800&Signature=0"}]
                """#,
                """
                1 signed address on 1 image, all expired by 2026-10-31T10:00:00Z; expected a dump without valid \
                signatures
                """
            ),
            .flags(
                "an address of an image of AWS's own",
                #""Applications": []"#,
                """
                1 signed address on 1 image, the last valid until 2026-11-02T01:00:00Z; expected a dump without valid \
                signatures
                """
            ).set {
                $0.pageBefore = #"""
                    {"Images":[{"Name":"A","Arn":"arn:aws:appstream:eu-west-1::image/A","Visibility":"PUBLIC","State":\#
                    "AVAILABLE","Applications":[{"Name":"Excel","IconURL":"https://b.s3.amazonaws.com/i.png?X-Amz-Date=\#
                    20261101T230000Z&X-Amz-Expires=7200&X-Amz-Signature=0"}]}],"ResponseMetadata":{"RequestId":"1"}}
                    """#
            },
            .unjudged(
                "a dump without applications",
                #""Applications": null"#,
                "member Applications absent from the only image"
            ),
            .passes(
                "an address that is not signed",
                #""Applications": [{"Name": "Excel", "IconURL": "https://b.s3.amazonaws.com/i.png?size=2"}]"#
            ),
        ],
        check: .snapshot { snapshot, context in
            var addresses = 0
            var images: [UInt32] = []
            var judged = 0
            var latest = Int64.min
            var isDated = true
            var first: (index: Int, element: Int)?
            snapshot.forEachListedImage { index, entry in
                guard entry.applications.signedCount > 0 else { return }
                addresses += Int(entry.applications.signedCount)
                images.append(UInt32(index))
                if snapshot.isJudged(index) { judged += 1 }
                latest = max(latest, entry.applications.latestExpiry)
                if entry.applications.latestExpiry == .min { isDated = false }
                if first == nil { first = (index, Int(entry.applications.firstSigned)) }
            }
            guard let first else { return [] }
            let isValid = !isDated || latest >= context.asOf.microseconds
            let until = latest == .min ? "at an unknown time" : "\(Timestamp(microseconds: latest))"
            let state =
                !isDated && latest < context.asOf.microseconds
                ? "some without a time at which they expire"
                : isValid ? "the last valid until \(until)" : "all expired by \(until)"
            return [
                SnapshotFinding(
                    about: state,
                    severity: isValid ? .medium : .info,
                    imageCount: images.count,
                    images: images,
                    judgedCount: judged,
                    place: snapshot.place(of: first.index, .applicationIcon, element: first.element),
                    words: SnapshotFinding.words(
                        """
                        \(addresses) signed \(addresses == 1 ? "address" : "addresses") on \(images.count) \
                        \(images.count == 1 ? "image" : "images"), \(state)
                        """,
                        observed: state,
                        expected: "a dump without valid signatures",
                        basis: .inferred
                    )
                )
            ]
        }
    )
}
