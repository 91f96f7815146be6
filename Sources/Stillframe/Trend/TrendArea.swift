/// An account and a Region, as ARNs have them; each is empty where there is none.
public struct TrendArea: Sendable, Hashable {
    /// The account; empty for AWS-owned images and for what is about several accounts.
    public let account: String
    /// The Region; empty for what is about several.
    public let region: String

    /// Names an account and Region.
    public init(account: String, region: String) {
        self.account = account
        self.region = region
    }

    /// Whether both are the same byte by byte.
    public static func == (left: TrendArea, right: TrendArea) -> Bool {
        left.account.utf8.elementsEqual(right.account.utf8) && left.region.utf8.elementsEqual(right.region.utf8)
    }

    /// Hashes the bytes.
    public func hash(into hasher: inout Hasher) {
        for byte in account.utf8 { hasher.combine(byte) }
        hasher.combine(UInt8(ascii: "\n"))
        for byte in region.utf8 { hasher.combine(byte) }
    }
}

extension TrendArea {
    /// The same Region of no account.
    var ofAnyAccount: TrendArea { TrendArea(account: "", region: region) }

    /// The order in outputs: by account, then Region.
    func isBefore(_ other: TrendArea) -> Bool {
        account.utf8.elementsEqual(other.account.utf8)
            ? region.utf8.lexicographicallyPrecedes(other.region.utf8)
            : account.utf8.lexicographicallyPrecedes(other.account.utf8)
    }
}
