extension Rule {
    /// An icon is fetched over plain HTTP.
    static let iconOverHTTP = Rule(
        id: "icon-over-http",
        title: "Icon over plain HTTP",
        rationale: """
            Whoever is on the way between a user's browser and the icon can see that it is fetched and put another \
            picture in its place.
            """,
        severity: .low,
        category: .applications,
        remediation: [
            .inferred("Give the application an icon with an https address.")
        ],
        references: [.application],
        compliance: [
            .nist("SC-8", "Integrity is not protected while the icon is transmitted.")
        ],
        images: .available,
        needs: [.applications],
        reads: [.applications],
        parts: [.iconURL],
        examples: [
            .flags(
                "an icon over http",
                #""Applications": [{"Name": "Excel", "IconURL": "http://icons.example.com/excel.png"}]"#,
                "1 application has an icon over plain http; expected https"
            ),
            .passes(
                "an icon over https",
                #""Applications": [{"Name": "Excel", "IconURL": "https://icons.example.com/excel.png"}]"#
            ),
        ],
        check: .applications(.applicationIcon) { image, index in
            guard let address = image.text(.iconURL, ofApplication: index), address.count >= 7 else { return false }
            // Nearly all are https and say so in their fifth letter.
            return address[4] | 0x20 != UInt8(ascii: "s") && address.withSpan(startsWithHTTP)
        },
        words: { context in
            context.words(
                "\(context.applicationCount) \(context.count == 1 ? "has an icon" : "have icons") over plain http",
                observed: "http",
                expected: "https",
                basis: .inferred
            )
        }
    )

    private static func startsWithHTTP(_ address: Span<UInt8>) -> Bool {
        let scheme: StaticString = "http://"
        guard address.count >= scheme.utf8CodeUnitCount else { return false }
        for (index, byte) in "http://".utf8.enumerated() where address[index] | 0x20 != byte { return false }
        return true
    }
}
