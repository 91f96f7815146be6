internal import JMESPath

/// Lists cut as Python cuts them: a negative number counts from the end, one too large is the end.
enum PythonSlice {
    /// The elements before an offset.
    static func prefix<Element>(_ list: [Element], _ end: Int) -> [Element] {
        Array(list[..<place(end, in: list.count)])
    }

    /// The elements from an offset on; null is 0.
    ///
    /// - Throws: what Python says of an offset that is no whole number.
    static func suffix<Element>(_ list: [Element], from start: JSONValue) throws(PaginationError) -> [Element] {
        switch start.kind {
        case .null: return list
        case .boolean: return Array(list.dropFirst(start.isTrue ? 1 : 0))
        case .number where PythonText.isWhole(start):
            let offset = Int(start.text) ?? (start.text.hasPrefix("-") ? .min : .max)
            return Array(list[place(offset, in: list.count)...])
        default: throw .badSkip("slice indices must be integers or None or have an __index__ method")
        }
    }

    private static func place(_ offset: Int, in count: Int) -> Int {
        offset < 0 ? max(0, offset < -count ? 0 : count + offset) : min(offset, count)
    }
}
