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

    /// The snapshot of two pages that do not join, with the text in every member that is shown.
    static func snapshot() -> Snapshot {
        let asOf = Timestamp(microseconds: 1_793_577_600_000_000)
        let name = "\(text).json"
        return Analysis(Settings(asOf: asOf, now: asOf)).run([.memory(name: name, bytes: Array(document.utf8))])
    }

    /// The snapshot of a listing without images.
    static func emptySnapshot() -> Snapshot {
        let asOf = Timestamp(microseconds: 1_793_577_600_000_000)
        let bytes = Array(#"{"Images": []}"#.utf8)
        return Analysis(Settings(asOf: asOf, now: asOf)).run([.memory(name: "empty.json", bytes: bytes)])
    }

    private static var document: String {
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
