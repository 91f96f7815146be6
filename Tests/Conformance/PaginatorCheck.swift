import JMESPath
import Stillframe

extension JSONValue: ListedImage {}

/// Runs the library's paginator as botocore's was run, and compares requests, pages, tokens, results and errors.
struct PaginatorCheck {
    let testCase: PaginatorCase

    func misses() -> [String] {
        let pages = testCase.pages.compactMap(ResponsePage.init)
        switch testCase.service {
        case .chain: return misses(over: RecordedPages(pages: pages))
        case .merged: return misses(over: RepagedImages(pages.flatMap { $0.images ?? [] }, fingerprint: "m1"))
        }
    }

    private func misses<Service>(over service: Service) -> [String]
    where Service: DescribeImagesService & Sendable, Service.Image == JSONValue {
        let log = RequestLog()
        let logged = LoggedService(base: service, log: log)
        var request = DescribeImagesRequest(testCase.arguments)
        request.arguments.remove("PaginationConfig")
        let config: PaginationConfig
        do throws(PaginationError) {
            config = try PaginationConfig(testCase.arguments["PaginationConfig"] ?? .object([]))
        } catch {
            return compareError(error, "pages_error") + compareError(error, "full_error")
        }
        let paginator = Paginator(logged)
        var misses = missesOfPages(paginator.paginate(request, config: config))
        if !JSONValue.array(log.values).isSame(as: testCase.expected["requests"] ?? .null) {
            misses.append("other requests than \(testCase.expected["requests"]?.summary ?? "")")
        }
        misses += missesOfFullResult(paginator.paginate(request, config: config))
        for search in testCase.expected["search"]?.children ?? [] {
            misses += missesOfSearch(search, paginator.paginate(request, config: config))
        }
        return misses
    }

    private func missesOfPages<Service>(_ iterator: PageIterator<Service>) -> [String]
    where Service.Image == JSONValue {
        var iterator = iterator
        var found: [JSONValue] = []
        var failure: PaginationError?
        do throws(PaginationError) {
            while let page = try iterator.next() { found.append(JSONValue(copy: page.value)) }
        } catch {
            failure = error
        }
        var misses = compareError(failure, "pages_error")
        if !JSONValue.array(found).isSame(as: testCase.expected["pages"] ?? .null) { misses.append("other pages") }
        let token = testCase.expected["resume_token"]?.string
        if iterator.resumeToken != token {
            misses.append("resume token \(iterator.resumeToken ?? "none"), expected \(token ?? "none")")
        }
        return misses
    }

    private func missesOfFullResult<Service>(_ iterator: PageIterator<Service>) -> [String]
    where Service.Image == JSONValue {
        var iterator = iterator
        do throws(PaginationError) {
            let result = JSONValue(copy: try iterator.buildFullResult().page.value)
            let isSame = result.isSame(as: testCase.expected["full_result"] ?? .null)
            return compareError(nil, "full_error") + (isSame ? [] : ["another full result"])
        } catch {
            return compareError(error, "full_error")
        }
    }

    private func missesOfSearch<Service>(_ search: JSONValue, _ iterator: PageIterator<Service>) -> [String]
    where Service.Image == JSONValue {
        let expression = search["expr"]?.string ?? ""
        var results = iterator.search(expression)
        var found: [JSONValue] = []
        var failure: PaginationError?
        do throws(PaginationError) {
            while let result = try results.next() { found.append(JSONValue(copy: result)) }
        } catch {
            failure = error
        }
        var misses: [String] = []
        if !JSONValue.array(found).isSame(as: search["results"] ?? .null) {
            misses.append("\(expression): other results")
        }
        if (failure == nil) != (search["error"]?.isNull ?? true) {
            misses.append("\(expression): \(failure?.description ?? "no error")")
        }
        return misses
    }

    /// Compares messages; the service's own errors end in the stand-in's words.
    private func compareError(_ error: PaginationError?, _ member: String) -> [String] {
        let expected = testCase.expected[member]?["message"]?.string
        switch (error?.description, expected) {
        case (nil, nil): return []
        case (let found?, let expected?) where found == expected || found.hasSuffix(": " + expected): return []
        case (let found, let expected):
            return ["\(member) is \(found ?? "none"), expected \(expected ?? "none")"]
        }
    }
}
