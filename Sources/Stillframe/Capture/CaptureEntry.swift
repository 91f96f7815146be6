/// One request of a HAR capture and its answer, as places in the capture's text.
struct CaptureEntry {
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
    /// The access key that signed the request; browsers leave it out of a sanitized capture.
    private(set) var accessKey = ""
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
    private var url = ""
    private var target = ""

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
        host = Self.host(of: url)
        form = target.isEmpty ? makeForm(page) : nil
    }

    /// Whether AppStream was asked for DescribeImages.
    func isDescribeImages(in page: PageBytes) -> Bool {
        if isPreflight { return false }
        if target.isEmpty { return form?.isDescribeImages == true && !host.hasPrefix("ec2.") }
        // ECR has an operation of this name too.
        let target = target.lowercased()
        return target.hasSuffix(".describeimages") && !target.contains("containerregistry")
    }

    // MARK: - Request

    private mutating func readRequest(from reader: inout JSONReader, page: PageBytes) throws(ReadFailure) {
        try reader.readMembers(of: Self.requestNames) { index, reader throws(ReadFailure) in
            switch index {
            case 0: isPreflight = page.string(try reader.string()).uppercased() == "OPTIONS"
            case 1: url = page.string(try reader.string())
            case 2:
                try Self.readHeaders(from: &reader, page: page) { name, value in
                    switch name {
                    case "x-amz-target": target = page.string(value)
                    case "authorization": accessKey = Self.accessKey(in: page.string(value))
                    default: break
                    }
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
        guard let mark = url.utf8.firstIndex(of: UInt8(ascii: "?")) else { return nil }
        return CaptureForm(Array(url.utf8[url.utf8.index(after: mark)...].prefix { $0 != UInt8(ascii: "#") }))
    }

    private static func host(of url: String) -> String {
        guard let match = url.prefixMatch(of: /[A-Za-z]+:\/\/(?:[^\/?#@]*@)?([^\/?#@]+)/) else { return "" }
        return match.1.lowercased()
    }

    private static func accessKey(in header: String) -> String {
        guard let match = header.firstMatch(of: /Credential=([^\/,\s]+)/) else { return "" }
        return String(match.1)
    }

    // MARK: - Response

    private mutating func readResponse(from reader: inout JSONReader, page: PageBytes) throws(ReadFailure) {
        try reader.readMembers(of: Self.responseNames) { index, reader throws(ReadFailure) in
            switch index {
            case 0: status = try reader.smallNumber()
            case 1:
                try Self.readHeaders(from: &reader, page: page) { name, value in
                    if name == "x-amzn-requestid" || name == "x-amz-request-id" { requestID = value }
                }
            default:
                try reader.readMembers(of: Self.contentNames) { index, reader throws(ReadFailure) in
                    let start = reader.position
                    let value = try reader.string()
                    if index == 0, value.isString {
                        (text, offset) = (value, start)
                    } else if index == 1 {
                        isBase64 = page.string(value).lowercased() == "base64"
                    }
                }
            }
        }
    }

    // MARK: - Names and values

    /// Calls `body` with each header's name in lower case, as HTTP doesn't tell cases apart, and its value.
    private static func readHeaders(
        from reader: inout JSONReader,
        page: PageBytes,
        _ body: (String, ValueSpan) -> Void
    ) throws(ReadFailure) {
        guard try reader.openList(of: ShapeNames.words) == .opened else { return }
        var first = true
        while try reader.nextElement(first: &first) {
            let pair = try readPair(from: &reader)
            body(page.string(pair.name).lowercased(), pair.value)
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
