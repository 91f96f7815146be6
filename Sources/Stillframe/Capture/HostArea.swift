/// The partition and Region that an AWS host's name tells.
struct HostArea: Equatable {
    let partition: String
    let region: String

    /// Looks for a Region among the labels of a host's name in lower case, such as
    /// `appstream2.eu-west-1.amazonaws.com`; `nil` where there is none.
    init?(_ host: String) {
        guard let label = host.split(separator: ".").first(where: Self.isRegion) else { return nil }
        region = String(label)
        partition = region.hasPrefix("cn-") ? "aws-cn" : region.hasPrefix("us-gov-") ? "aws-us-gov" : "aws"
    }

    /// Two letters, words and a digit, with hyphens between them.
    private static func isRegion(_ label: Substring) -> Bool {
        let parts = label.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.count >= 3, parts[0].count == 2, let digit = parts.last, digit.count == 1 else { return false }
        let areWords = parts.dropLast().allSatisfy { part in
            !part.isEmpty && part.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
        }
        return areWords && digit.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
}
