public import JMESPath

/// Where a listing begins and ends, and how large its pages are: boto3's `PaginationConfig`.
public struct PaginationConfig: Sendable {
    /// The most images to give.
    ///
    /// `nil` is all. What 0 and less mean is boto3's: see ``Paginator``.
    public var maxItems: Int?
    /// How many images to ask for in each request.
    ///
    /// `nil` leaves that to the service. A recorded service ignores it.
    public var pageSize: Int?
    /// Where to go on: ``PageIterator/resumeToken`` of an earlier listing, or a service's token; `nil` for the beginning.
    public var startingToken: String?
    /// The Python type of a starting token that was no string.
    private(set) var oddTokenType: String?

    /// Makes a configuration; without arguments it asks for everything.
    public init(maxItems: Int? = nil, pageSize: Int? = nil, startingToken: String? = nil) {
        self.maxItems = maxItems
        self.pageSize = pageSize
        self.startingToken = startingToken
    }

    /// Takes a configuration as boto3 does: `{"MaxItems": …, "PageSize": …, "StartingToken": …}`.
    ///
    /// Numbers may be texts in any spelling that Python's `int` takes, and fractions are cut off; null counts as absent;
    /// other members are ignored.
    ///
    /// - Throws: ``PaginationError/notAnInteger(_:)`` and its likes.
    public init(_ value: some JSONNode) throws(PaginationError) {
        guard value.kind == .object else {
            throw .noAttribute(type: PythonText.typeName(of: value), name: "get")
        }
        maxItems = try Self.integer(value.member("MaxItems"))
        pageSize = try Self.integer(value.member("PageSize"))
        guard let token = value.member("StartingToken"), token.kind != .null else { return }
        if token.kind == .string { startingToken = token.text } else { oddTokenType = PythonText.typeName(of: token) }
    }

    /// Reads a whole number as Python's `int` does; too large a one becomes the largest.
    public static func integer(_ text: String) throws(PaginationError) -> Int {
        guard let number = PythonInteger(text) else { throw .notAnInteger(text) }
        return try fitting(number)
    }

    private static func integer(_ value: (some JSONNode)?) throws(PaginationError) -> Int? {
        guard let value, value.kind != .null else { return nil }
        switch value.kind {
        case .string: return try integer(value.text)
        case .boolean: return value.isTrue ? 1 : 0
        case .number where PythonText.isWhole(value): return try integer(value.text)
        case .number:
            guard let double = Double(value.text), let whole = Int(exactly: double.rounded(.towardZero)) else {
                throw .numberTooLarge(value.text)
            }
            return whole
        default: throw .noInteger(type: PythonText.typeName(of: value))
        }
    }

    /// No dump has as many images as the largest number kept here, so cutting a larger one changes nothing.
    private static func fitting(_ number: PythonInteger) throws(PaginationError) -> Int {
        guard let value = number.value, value.magnitude < largest else {
            if number.text.hasPrefix("-") { throw .numberTooLarge(number.text) }
            return Int(largest)
        }
        return value
    }

    private static let largest: UInt = 1 << 60
}
