/// One request of a HAR capture and its answer, as places in the capture's text.
struct CaptureEntry {
    /// ECR's two services have an operation of the same name.
    private static let registries = ["amazonec2containerregistry", "spencerfrontendservice"]
    private static let names = MemberNames(["startedDateTime", "request", "response"])
    private static let requestNames = MemberNames(["method", "url", "headers", "postData"])
    private static let headerNames = MemberNames(["name", "value"])
    private static let postNames = MemberNames(["text", "params"])
    private static let responseNames = MemberNames(["status", "headers", "content"])
    private static let contentNames = MemberNames(["text", "encoding"])

    /// Where the text of the answer's body begins; where there is none, the entry.
    private(set) var offset: Int
    /// When the request was sent.
    private(set) var started: Timestamp?
    /// The host that was asked, with its port.
    private(set) var host = ""
    /// What the request's body says as a form; of a request in the JSON protocol, nothing.
    private(set) var form: CaptureForm?
    /// The text of the request's body; absent where it was not saved.
    private(set) var postText = ValueSpan.absent
    /// The response's HTTP status; 0 where the request was never answered, `nil` where the capture doesn't say.
    private(set) var status: Int?
    private(set) var requestID = ValueSpan.absent
    /// The text of the answer's body; absent where it was not saved.
    private(set) var text = ValueSpan.absent
    /// Whether the text is base64.
    private(set) var isBase64 = false
    private var isPreflight = false
    private var url = ValueSpan.absent
    private var target = ValueSpan.absent
    private var authorization = ValueSpan.absent

    /// Reads an element of `entries`, of whatever type it is.
    init(from reader: inout JSONReader, page: PageBytes) throws(ReadFailure) {
        offset = reader.position
        try reader.readMembers(of: Self.names) { index, reader throws(ReadFailure) in
            switch index {
            case 0: started = try reader.timestamp().reading.timestamp
            case 1: try readRequest(from: &reader, page: page)
            default: try readResponse(from: &reader, page: page)
            }
        }
        host = page.text(url)?.withSpan(Self.host) ?? ""
        form = target.length == 0 ? makeForm(page) : nil
    }

    /// The access key that signed the request; browsers leave it out of a sanitized capture.
    func accessKey(in page: PageBytes) -> String {
        page.text(authorization)?.withSpan(Self.accessKey) ?? ""
    }

    /// Whether the service that was asked is named in the request, not only the operation.
    var namesService: Bool { target.length > 0 }

    /// Whether AppStream was asked for DescribeImages.
    func isDescribeImages(in page: PageBytes) -> Bool {
        if isPreflight { return false }
        if target.length == 0 { return form?.isDescribeImages == true && !host.hasPrefix("ec2.") }
        let target = page.string(target).lowercased()
        return target.hasSuffix(".describeimages") && !Self.registries.contains(where: target.hasPrefix)
    }

    // MARK: - Request

    private mutating func readRequest(from reader: inout JSONReader, page: PageBytes) throws(ReadFailure) {
        try reader.readMembers(of: Self.requestNames) { index, reader throws(ReadFailure) in
            switch index {
            case 0: isPreflight = page.text(try reader.string())?.isWord("options") == true
            case 1: url = try reader.string()
            case 2:
                try Self.readHeaders(from: &reader, page: page) { name, value in
                    if name.isWord("x-amz-target") { target = value }
                    if name.isWord("authorization") { authorization = value }
                }
            default: try readPost(from: &reader, page: page)
            }
        }
    }

    private mutating func readPost(from reader: inout JSONReader, page: PageBytes) throws(ReadFailure) {
        try reader.readMembers(of: Self.postNames) { index, reader throws(ReadFailure) in
            if index == 0 {
                postText = try reader.string()
                return
            }
            guard try reader.openList(of: ShapeNames.words) == .opened else { return }
            var fields = CaptureForm()
            var first = true
            while try reader.nextElement(first: &first) {
                let pair = try Self.readPair(from: &reader)
                fields.add(saved: page.decoded(pair.name), page.decoded(pair.value))
            }
            form = fields
        }
    }

    /// The request as a form: its body, or where that was saved as fields only, those; else the address's query.
    private func makeForm(_ page: PageBytes) -> CaptureForm? {
        if postText.length > 0 { return CaptureForm(page.decoded(postText)) }
        if let form, !form.isEmpty { return form }
        let address = page.decoded(url)
        guard let mark = address.firstIndex(of: UInt8(ascii: "?")) else { return nil }
        return CaptureForm(Array(address[(mark + 1)...].prefix { $0 != UInt8(ascii: "#") }))
    }

    /// The host and port of an address, in lower case; empty where there is none.
    private static func host(of url: Span<UInt8>) -> String {
        var start = 0
        while start < url.count, url[start] | 0x20 >= UInt8(ascii: "a"), url[start] | 0x20 <= UInt8(ascii: "z") {
            start += 1
        }
        guard start > 0, start + 3 <= url.count, url[start] == UInt8(ascii: ":"), url[start + 1] == UInt8(ascii: "/"),
            url[start + 2] == UInt8(ascii: "/")
        else { return "" }
        start += 3
        var host: [UInt8] = []
        var end = start
        while end < url.count, !"/?#".utf8.contains(url[end]) {
            // What stands before it is a user's name.
            if url[end] == UInt8(ascii: "@") { host = [] } else { host.append(url[end]) }
            end += 1
        }
        return String(decoding: host, as: UTF8.self).lowercased()
    }

    /// What `Credential=` says, up to its first slash.
    private static func accessKey(in header: Span<UInt8>) -> String {
        let name = Array("Credential=".utf8)
        var start = 0
        while start + name.count <= header.count {
            if name.indices.allSatisfy({ header[start + $0] == name[$0] }) {
                var key: [UInt8] = []
                for place in start + name.count..<header.count {
                    let byte = header[place]
                    if byte <= 0x20 || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ",") { break }
                    key.append(byte)
                }
                return String(decoding: key, as: UTF8.self)
            }
            start += 1
        }
        return ""
    }

    // MARK: - Response

    private mutating func readResponse(from reader: inout JSONReader, page: PageBytes) throws(ReadFailure) {
        try reader.readMembers(of: Self.responseNames) { index, reader throws(ReadFailure) in
            switch index {
            case 0: status = try Self.readStatus(from: &reader, page: page)
            case 1:
                try Self.readHeaders(from: &reader, page: page) { name, value in
                    if name.isWord("x-amzn-requestid") || name.isWord("x-amz-request-id") { requestID = value }
                }
            default:
                try reader.readMembers(of: Self.contentNames) { index, reader throws(ReadFailure) in
                    let start = reader.position
                    let value = try reader.string()
                    if index == 0, value.isString {
                        (text, offset) = (value, start)
                    } else if index == 1 {
                        isBase64 = page.text(value)?.isWord("base64") == true
                    }
                }
            }
        }
    }

    /// A whole number, also as text, from 0 to 999; anything else says nothing.
    private static func readStatus(from reader: inout JSONReader, page: PageBytes) throws(ReadFailure) -> Int? {
        let value = try reader.string()
        var digits: [UInt8] = []
        if value.isString { page.appendDecoded(value, to: &digits) } else { page.append(value, to: &digits) }
        return Int(String(decoding: digits, as: UTF8.self)).map { min(max($0, 0), 999) }
    }

    // MARK: - Names and values

    /// Calls `body` with each header's name and value.
    private static func readHeaders(
        from reader: inout JSONReader,
        page: PageBytes,
        _ body: (Text, ValueSpan) -> Void
    ) throws(ReadFailure) {
        guard try reader.openList(of: ShapeNames.words) == .opened else { return }
        var first = true
        while try reader.nextElement(first: &first) {
            let pair = try readPair(from: &reader)
            if let name = page.text(pair.name) { body(name, pair.value) }
        }
    }

    private static func readPair(
        from reader: inout JSONReader
    ) throws(ReadFailure) -> (name: ValueSpan, value: ValueSpan) {
        var pair = (name: ValueSpan.absent, value: ValueSpan.absent)
        try reader.readMembers(of: headerNames) { index, reader throws(ReadFailure) in
            if index == 0 { pair.name = try reader.string() } else { pair.value = try reader.string() }
        }
        return pair
    }
}

extension PageBytes {
    /// The bytes of a string's value; none where no string stands there.
    func decoded(_ span: ValueSpan) -> [UInt8] {
        var bytes: [UInt8] = []
        appendDecoded(span, to: &bytes)
        return bytes
    }
}
