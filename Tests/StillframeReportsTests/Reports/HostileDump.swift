import Stillframe

/// A dump whose every text attacks some output, read by the library.
enum HostileDump {
    /// What must not come out of any writer.
    static let secret = "5EcReT"

    /// One text with an attack on each grammar.
    static let text = """
        =cmd|' /C calc'!A0 [a](javascript:alert(1)) ![i](https://evil.example/i.png) <img src=x onerror=alert(1)> \
        </td></table> `` ``` **b** @octocat #1 $x$ \u{202E}rtl\u{1B}[31m\u{9B}2J\u{7}",\"x\"\r\n# heading\n\
        | a | b |\n|---|---|\n```mermaid\n\\| \\` \\ https://b.s3.amazonaws.com/i.png?X-Amz-Signature=\(secret)&a=b
        """

    /// The text above, and texts made of pieces that each mean something to some output, put together at random.
    static let texts = [text] + (1...24).map { mixture(seed: $0) }

    private static let pieces = [
        "\u{0}", "\u{7}", "\u{8}", "\u{1B}[2J", "\u{1B}]0;t\u{7}", "\u{7F}", "\u{9B}31m", "\u{85}", "\u{200B}",
        "\u{202E}",
        "\u{2066}", "\u{FEFF}", "\u{E0041}", "\u{301}", "\u{FE0F}", "\u{FFFD}", "\r", "\n", "\r\n", "\t", "\u{2028}",
        "`",
        "```", "~~~", "|", "\\", "\\|", "\\`", "<script>", "</td>", "<!--", "-->", "&lt;", "&#124;", "[a](b)",
        "![a](b)",
        "[^1]", "**", "__", "{{x}}", "${x}", "$x$", "@octocat", "#1", "- ", "# ", "1. ", "> ", "---", "===", "\"", "'",
        ",", ";",
        "=1+1", "\t=1", " +1", "\u{FF1D}1", "@SUM(A1)", "-1", "%0A", "%%", "::error::", "javascript:alert(1)", "a", " ",
        "é",
        "中", "\u{1F600}", " X-Amz-Signature: \(secret) ", " https://e.example/a?X-Amz-Signature=\(secret) ",
        " https://user:\(secret)@e.example ", "<X-Amz-Signature>\(secret)</X-Amz-Signature>",
        " \\\"x-amz-security-token\\\":\\\"\(secret)\\\" ", String(repeating: "long", count: 150),
    ]

    /// A text of a few pieces, the same for the same seed.
    private static func mixture(seed: Int) -> String {
        var state = UInt64(seed)
        var text = ""
        for _ in 0..<24 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            text += pieces[Int(state >> 33) % pieces.count]
        }
        return text
    }

    /// The snapshot of two pages that do not join, with a text in every member that is shown and in the file's name.
    static func snapshot(_ text: String = text) -> Snapshot {
        let asOf = Timestamp(microseconds: 1_793_577_600_000_000)
        let name = "\(text).json"
        return Analysis(Settings(asOf: asOf, now: asOf)).run([.memory(name: name, bytes: Array(document(text).utf8))])
    }

    /// The snapshot of a listing without images.
    static func emptySnapshot() -> Snapshot {
        let asOf = Timestamp(microseconds: 1_793_577_600_000_000)
        let bytes = Array(#"{"Images": []}"#.utf8)
        return Analysis(Settings(asOf: asOf, now: asOf)).run([.memory(name: "empty.json", bytes: bytes)])
    }

    private static func document(_ text: String) -> String {
        let value = quoted(text)
        let arn = quoted("arn:aws:appstream:eu-west-1:111122223333:image/\(text)")
        return """
            {"Images": [
              {"Name": \(value), "Arn": \(arn), "DisplayName": \(value), "State": "FAILED", "Platform": \(value),
               "AppstreamAgentVersion": \(value), "ImageBuilderName": \(value), "BaseImageArn": \(value),
               "StateChangeReason": {"Code": \(value), "Message": \(value)}, "CreatedTime": \(value),
               "SupportedInstanceFamilies": [\(value)],
               "ImageErrors": [{"ErrorCode": \(value), "ErrorMessage": \(value), "ErrorTimestamp": 1790000000}]},
              {"Name": "Office", "Arn": "arn:aws:appstream:eu-west-1:111122223333:image/Office", "State": "AVAILABLE",
               "Platform": "WINDOWS_SERVER_2016", "AppstreamAgentVersion": "05-21-2024",
               "ImageErrors": [{"ErrorCode": "IAM_SERVICE_ROLE_IS_MISSING", "ErrorMessage": \(value)}]}
            ], "NextToken": \(value)}
            """
    }

    private static func quoted(_ text: String) -> String {
        let escaped = text.unicodeScalars.map { scalar -> String in
            switch scalar {
            case "\"": "\\\""
            case "\\": "\\\\"
            case "\n": "\\n"
            case "\r": "\\r"
            case _ where scalar.value < 0x20: "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
            default: String(scalar)
            }
        }
        return "\"\(escaped.joined())\""
    }
}
