public import JMESPath

/// The results of an expression over the pages of a listing, page by page.
public struct SearchIterator<Service: DescribeImagesService> where Service.Image: JSONNode {
    /// A result: a part of a page, or a value built of its parts.
    public typealias Value = QueryValue<Service.Image>

    /// The pages, and the resume token once they have ended.
    public private(set) var pages: PageIterator<Service>
    private let expression: String
    private var query: JMESPath?
    private var results: [Value] = []
    private var index = 0

    init(_ pages: PageIterator<Service>, _ expression: String) {
        self.pages = pages
        self.expression = expression
    }

    /// The next result; `nil` at the end.
    ///
    /// The expression is compiled at the first call, before anything is requested.
    public mutating func next() throws(PaginationError) -> Value? {
        do throws(JMESPathError) {
            if query == nil { query = try JMESPath(expression) }
        } catch {
            throw .query(error)
        }
        while index == results.count {
            guard let query, let page = try pages.next() else { return nil }
            do throws(JMESPathError) {
                let found = try query.search(page.value)
                results = found.kind == .array ? Array(found.children) : [found]
            } catch {
                throw .query(error)
            }
            index = 0
        }
        index += 1
        return results[index - 1]
    }
}
