@testable import Stillframe

/// A HAR capture put together of entries.
struct CaptureSketch {
    static let target = "PhotonAdminProxyService.DescribeImages"

    /// One request and its answer.
    struct Entry {
        var method = "POST"
        var url = "https://appstream2.eu-west-1.amazonaws.com/"
        var headers = [("X-Amz-Target", CaptureSketch.target)]
        var post: String? = "{}"
        var params: [(String, String)]?
        var status = 200
        var responseHeaders = [("x-amzn-RequestId", "id-1")]
        var body: String?
        var encoding: String?
        var started = "2026-10-30T14:00:00.000Z"

        var text: String {
            func list(_ pairs: [(String, String)]) -> String {
                "[" + pairs.map { "{\"name\":\(quoted($0.0)),\"value\":\(quoted($0.1))}" }.joined(separator: ",") + "]"
            }
            var data: [String] = []
            if let post { data.append("\"text\":\(quoted(post))") }
            if let params { data.append("\"params\":\(list(params))") }
            let postData = data.isEmpty ? "" : ",\"postData\":{\(data.joined(separator: ","))}"
            var content: [String] = []
            if let body { content.append("\"text\":\(quoted(body))") }
            if let encoding { content.append("\"encoding\":\(quoted(encoding))") }
            return """
                {"startedDateTime":\(quoted(started)),"request":{"method":\(quoted(method)),"url":\(quoted(url)),\
                "headers":\(list(headers))\(postData)},"response":{"status":\(status),\
                "headers":\(list(responseHeaders)),"content":{\(content.joined(separator: ","))}}}
                """
        }

        private func quoted(_ text: String) -> String {
            let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
            return "\"\(escaped)\""
        }
    }

    /// An entry that was answered with a page.
    static func page(
        _ names: [String],
        asked: String? = nil,
        next: String? = nil,
        region: String = "eu-west-1",
        account: String = "111122223333"
    ) -> Entry {
        var entry = Entry()
        entry.url = "https://appstream2.\(region).amazonaws.com/"
        if let asked { entry.post = "{\"NextToken\":\"\(asked)\"}" }
        let images = names.map { name in
            "{\"Name\":\"\(name)\",\"Arn\":\"arn:aws:appstream:\(region):\(account):image/\(name)\",\"Visibility\":\"PRIVATE\"}"
        }
        let token = next.map { ",\"NextToken\":\"\($0)\"" } ?? ""
        entry.body = "{\"Images\":[\(images.joined(separator: ","))]\(token)}"
        return entry
    }

    /// The capture, an entry a line from line 2 on.
    static func text(_ entries: [Entry]) -> String {
        "{\"log\":{\"version\":\"1.2\",\"entries\":[\n" + entries.map(\.text).joined(separator: ",\n") + "\n]}}\n"
    }

    static func run(_ entries: [Entry], blockBytes: Int = 1 << 20, threads: Int = 1) -> Snapshot {
        run(text(entries), blockBytes: blockBytes, threads: threads)
    }

    static func run(_ text: String, blockBytes: Int = 1 << 20, threads: Int = 1) -> Snapshot {
        var settings = Settings(now: RuleExample.asOf)
        settings.blockBytes = blockBytes
        settings.threads = threads
        return Analysis(settings).run([.memory(name: "c.har", bytes: Array(text.utf8))])
    }

    /// Base64 of UTF-8 text.
    static func base64(_ text: String) -> String { base64(Array(text.utf8)) }

    /// Base64 of bytes.
    static func base64(_ bytes: [UInt8]) -> String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
        return stride(from: 0, to: bytes.count, by: 3).map { start in
            let group = bytes[start..<min(start + 3, bytes.count)]
            var bits = 0
            for place in 0..<3 { bits = bits << 8 | (place < group.count ? Int(group[start + place]) : 0) }
            let digits = (0..<4).map { alphabet[bits >> (18 - 6 * $0) & 63] }
            return String(digits.prefix(group.count + 1)) + String(repeating: "=", count: 3 - group.count)
        }.joined()
    }
}
