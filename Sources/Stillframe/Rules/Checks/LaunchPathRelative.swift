extension Rule {
    /// An application's launch path is empty or relative.
    static let launchPathRelative = Rule(
        id: "launch-path-relative",
        title: "Launch path that is empty or relative",
        rationale: """
            What a relative path starts depends on the folder and the search path of the session: it may be another \
            program than meant, or none. An empty path starts nothing. Paths with variables, network paths, addresses \
            such as shell:AppsFolder and app ids are not relative.
            """,
        severity: .low,
        category: .applications,
        remediation: [
            .inferred("Give the application the whole path of its program when you create the next image.")
        ],
        references: [.application],
        images: .available,
        needs: [.applications],
        reads: [.applications],
        parts: [.launchPath],
        examples: [
            .flags(
                "a program without its folder",
                #""Applications": [{"Name": "Excel", "LaunchPath": "excel.exe"}]"#,
                "1 application has an empty or relative launch path; expected a whole path"
            ),
            .flags(
                "an empty path and one with a folder",
                #""Applications": [{"Name": "A", "LaunchPath": ""}, {"Name": "B", "LaunchPath": "bin/b"}]"#,
                "2 applications have an empty or relative launch path; expected a whole path"
            ),
            .passes(
                "whole paths, variables and network paths",
                #"""
                "Applications": [{"LaunchPath": "C:\\Windows\\notepad.exe"}, {"LaunchPath": "%ProgramFiles%\\a.exe"}, \#
                {"LaunchPath": "\\\\server\\share\\a.exe"}, {"LaunchPath": "/usr/bin/firefox"}, \#
                {"LaunchPath": "\"C:\\Program Files\\a.exe\" -x"}]
                """#
            ),
            .passes(
                "addresses and app ids",
                #"""
                "Applications": [{"LaunchPath": "shell:AppsFolder\\Microsoft.Calculator"}, \#
                {"LaunchPath": "ms-settings:display"}, {"LaunchPath": "Microsoft.Calculator_8wekyb3d8bbwe!App"}]
                """#
            ),
            .unjudged(
                "an application without the member",
                #""Applications": [{"Name": "Excel"}]"#,
                "member Applications.LaunchPath absent from the only image"
            ),
        ],
        check: .applications(.applicationLaunchPath) { image, index in
            guard let path = image.text(.launchPath, ofApplication: index) else { return false }
            // Nearly all paths begin with a drive.
            if path.count > 2, path[1] == UInt8(ascii: ":") { return false }
            return path.withSpan { LaunchPath($0).isEmptyOrRelative }
        },
        words: { context in
            context.words(
                "\(context.applicationCount) \(context.count == 1 ? "has" : "have") an empty or relative launch path",
                observed: "",
                expected: "a whole path",
                basis: .inferred
            )
        }
    )
}
