public import JMESPath

/// What a listing has to lay out: a page, or what an expression made of pages.
public typealias ListingValue = QueryValue<ImageValue>

extension ListingValue {
    /// Whether it is neither an object nor a list.
    package var isScalar: Bool {
        let kind = kind
        return kind != .object && kind != .array
    }
}
