/// What an ARN names, as far as that decides whether something that looks like an image is one.
enum ARNSubject: Sendable {
    /// An image of AppStream.
    case image
    /// Another resource of AppStream, such as an image builder or a fleet.
    case otherResource
    /// A resource of another service.
    case otherService
    /// There is no ARN, or none as AWS writes them: what bears it may still be an image.
    case unclear

    /// Looks at an ARN, `arn:PARTITION:SERVICE:REGION:ACCOUNT:TYPE/…`; nothing is copied.
    init(_ arn: Text?) {
        self = arn?.withUnescaped { Self.subject(of: $0) } ?? .unclear
    }

    /// Whether what bears the ARN is plainly no image.
    var isOther: Bool { self == .otherResource || self == .otherService }

    private static func subject(of arn: Text) -> ARNSubject {
        guard let parts = Parts(arn) else { return .unclear }
        guard arn.holds("appstream:", at: parts.service.lowerBound) else { return .otherService }
        if arn.holds("image/", at: parts.type.lowerBound) { return .image }
        return parts.type.isEmpty || arn.part(parts.type) == "image" ? .unclear : .otherResource
    }

    /// The type of another resource, or the name of another service; empty where there is neither.
    func name(in arn: Text?) -> String {
        arn?.withUnescaped { arn in
            guard let parts = Parts(arn) else { return "" }
            switch self {
            case .otherResource: return arn.part(parts.type).string
            case .otherService: return arn.part(parts.service).string
            case .image, .unclear: return ""
            }
        } ?? ""
    }

    /// What an object is that stands in an image's place and is none, in words.
    func words(_ name: String) -> String {
        switch self {
        case .otherResource: "another resource of AppStream (\(name))"
        case .otherService: "a resource of another service (\(name))"
        case .image, .unclear: "an object of another service"
        }
    }

    /// What a page of such objects is, and what to do about it.
    func pageWords(_ name: String) -> String {
        let what =
            switch self {
            case .otherResource: "another answer of AppStream, which lists other resources than images (\(name))"
            case .otherService: "another service's answer (\(name)), whose images are not AppStream's"
            case .image, .unclear: "another service's answer, whose images are not AppStream's"
            }
        return "\(what); \(Self.advice)"
    }

    /// What to do where another listing stands in a dump's place.
    static let advice = "save what appstream describe-images answers"

    /// Where the telling parts of a well-formed ARN stand.
    private struct Parts {
        let service: Range<Int>
        /// The resource's type; empty where the text ends before it does.
        let type: Range<Int>

        init?(_ arn: Text) {
            guard arn.holds("arn:aws", at: 0), let partition = arn.firstIndex(of: UInt8(ascii: ":"), from: 7),
                let service = arn.firstIndex(of: UInt8(ascii: ":"), from: partition + 1),
                let region = arn.firstIndex(of: UInt8(ascii: ":"), from: service + 1),
                let account = arn.firstIndex(of: UInt8(ascii: ":"), from: region + 1),
                Self.isWord(arn, 4..<partition), Self.isWord(arn, partition + 1..<service)
            else { return nil }
            self.service = partition + 1..<service
            let slash = arn.firstIndex(of: UInt8(ascii: "/"), from: account + 1) ?? account + 1
            type = Self.isWord(arn, account + 1..<slash) ? account + 1..<slash : account + 1..<account + 1
        }

        /// Whether only what AWS names services and types with stands there.
        private static func isWord(_ arn: Text, _ range: Range<Int>) -> Bool {
            guard !range.isEmpty, range.count <= 64 else { return false }
            return range.allSatisfy { index in
                let byte = arn[index]
                return byte &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: "-")
            }
        }
    }
}
