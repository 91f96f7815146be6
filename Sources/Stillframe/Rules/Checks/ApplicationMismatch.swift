extension Rule {
    /// An application says that it is for another platform or instance family than the image.
    static let applicationMismatch = Rule(
        id: "application-mismatch",
        title: "Application for another platform or instance family than the image",
        rationale: """
            The application names the platforms or instance families it runs on, and the image's is not among them: one \
            of the two is wrong, and the application may not start.
            """,
        severity: .low,
        category: .applications,
        remediation: [
            .inferred("Correct the application's platforms and instance families, or leave it out of the next image.")
        ],
        references: [.application, .imageType],
        images: .available,
        needs: [.applications],
        reads: [.applications, .platform, .supportedInstanceFamilies],
        examples: [
            .flags(
                "an application for another platform",
                #""Applications": [{"Name": "Excel", "Platforms": ["WINDOWS_SERVER_2019"]}]"#,
                """
                1 application names other platforms than the image; expected "WINDOWS_SERVER_2022" among them
                """
            ),
            .flags(
                "an application for graphics instances",
                #""Applications": [{"Name": "CAD", "InstanceFamilies": ["GRAPHICS_G4"]}]"#,
                """
                1 application names other instance families than the image; expected one of "GENERAL_PURPOSE" among them
                """
            ),
            .passes(
                "an application for several platforms",
                #""Applications": [{"Name": "Excel", "Platforms": ["WINDOWS_SERVER_2019", "WINDOWS_SERVER_2022"]}]"#
            ),
            .passes("an application that names none", #""Applications": [{"Name": "Excel", "Platforms": []}]"#),
            .passes(
                "an image that names no instance families",
                #"""
                "SupportedInstanceFamilies": [], "Applications": [{"Name": "CAD", "InstanceFamilies": ["GRAPHICS_G4"]}]
                """#
            ),
        ],
        check: .image { image, sink in
            for index in image.applications.indices {
                let platforms = image.applications[index].platforms
                let platform = image.values[ImageMember.platform.rawValue]
                if !platforms.isEmpty, platform.isString, !image.holds(platform, among: platforms) {
                    sink.report(.applicationPlatforms, element: index, subject: sink.strings.intern("Platforms"))
                }
                let families = image.applications[index].instanceFamilies
                if families.isEmpty || image.instanceFamilies.isEmpty { continue }
                if image.instanceFamilies.contains(where: { image.holds($0, among: families) }) { continue }
                sink.report(
                    .applicationInstanceFamilies,
                    element: index,
                    subject: sink.strings.intern("InstanceFamilies")
                )
            }
        },
        words: { context in
            let isPlatform = context.subject == "Platforms"
            let families = context.image.instanceFamilies.map { "\(Quoted($0))" }.joined(separator: ", ")
            return context.words(
                """
                \(context.applicationCount) \(context.count == 1 ? "names" : "name") other \
                \(isPlatform ? "platforms" : "instance families") than the image
                """,
                observed: context.subject,
                expected: "\(isPlatform ? "\(Quoted(context.image.platform))" : "one of \(families)") among them",
                basis: .inferred
            )
        }
    )
}

extension ImageRecord {
    /// Whether a word is among those of an application.
    fileprivate func holds(_ word: ValueSpan, among range: Range<UInt32>) -> Bool {
        for index in range where page.isSame(word, words[Int(index)]) { return true }
        return false
    }
}
