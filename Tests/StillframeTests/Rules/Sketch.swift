@testable import Stillframe

/// Small dumps for tests: healthy images with a few members that differ.
enum Sketch {
    /// An own image of account 111122223333 in eu-west-1 as JSON; an empty value takes the member away.
    static func image(
        _ name: String,
        account: String = "111122223333",
        region: String = "eu-west-1",
        _ members: [String: String] = [:],
        errors: [(code: String, time: String)]? = []
    ) -> String {
        var all = [
            "Name": name, "Arn": "arn:aws:appstream:\(region):\(account):image/\(name)", "State": "AVAILABLE",
            "Visibility": account.isEmpty ? "PUBLIC" : "PRIVATE", "Platform": "WINDOWS_SERVER_2022",
            "CreatedTime": "2026-10-01T00:00:00Z", "AppstreamAgentVersion": "LATEST",
        ]
        for (member, value) in members { all[member] = value }
        var parts = all.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\"\($0.value)\"" }
        if let errors {
            let list = errors.map { error in
                let time = error.time.isEmpty ? "" : ",\"ErrorTimestamp\":\"\(error.time)\""
                return "{\"ErrorCode\":\"\(error.code)\"\(time)}"
            }
            parts.append("\"ImageErrors\":[\(list.joined(separator: ","))]")
        }
        return "{\(parts.joined(separator: ","))}"
    }

    /// The snapshot of one page a list of images, each in a folder of its own, as of the end of 2026-11-01.
    static func snapshot(_ pages: [String]..., settings change: (inout Settings) -> Void = { _ in }) -> Snapshot {
        var settings = Settings(asOf: RuleExample.asOf, now: RuleExample.asOf)
        change(&settings)
        let inputs = pages.enumerated().map { number, images in
            DumpInput.memory(
                name: "listing-\(number)/page.json",
                bytes: Array("{\"Images\":[\(images.joined(separator: ","))]}".utf8)
            )
        }
        return Analysis(settings).run(inputs)
    }
}
