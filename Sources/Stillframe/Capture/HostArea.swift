/// The partition and Region that an AWS host's name tells.
struct HostArea: Equatable {
    let partition: String
    let region: String

    /// Looks for a Region among the labels of a host's name in lower case, such as
    /// `appstream2.eu-west-1.amazonaws.com`; `nil` where there is none.
    init?(_ host: String) {
        let isRegion = /[a-z]{2}(-[a-z]+)+-[0-9]/
        guard let label = host.split(separator: ".").first(where: { $0.wholeMatch(of: isRegion) != nil }) else {
            return nil
        }
        region = String(label)
        partition = region.hasPrefix("cn-") ? "aws-cn" : region.hasPrefix("us-gov-") ? "aws-us-gov" : "aws"
    }
}
