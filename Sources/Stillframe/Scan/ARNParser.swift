/// Takes the partition, Region and account out of ARNs; the parts of the ARN before are remembered, since most images of
/// a listing share them.
struct ARNParser {
    /// The parts of an ARN that say where it belongs.
    struct Parts {
        var partition = StringID.absent
        var region = StringID.absent
        var account = StringID.absent
        /// Whether the ARN is whole and its account is empty.
        var isAWSOwned = false
    }

    /// The bytes of the last ARN up to and including the colon after the account.
    private var prefix: [UInt8] = []
    private var last = Parts()

    /// The parts of `arn:PARTITION:SERVICE:REGION:ACCOUNT:…`; absent where the text is none.
    mutating func parts(of arn: Text?, strings: inout StringTable) -> Parts {
        guard let arn else { return Parts() }
        if !prefix.isEmpty, arn.starts(with: prefix) { return last }
        let parts = arn.string.utf8.split(separator: UInt8(ascii: ":"), maxSplits: 5, omittingEmptySubsequences: false)
        guard parts.count == 6, parts[0].elementsEqual("arn".utf8) else { return Parts() }
        last = Parts(
            partition: strings.intern(String(parts[1]) ?? ""),
            region: strings.intern(String(parts[3]) ?? ""),
            account: strings.intern(String(parts[4]) ?? ""),
            isAWSOwned: parts[4].isEmpty
        )
        prefix = parts[..<5].reduce(into: []) { bytes, part in
            bytes.append(contentsOf: part)
            bytes.append(UInt8(ascii: ":"))
        }
        return last
    }
}
