public import JMESPath

/// A service that gives saved pages back as they are, each to the token that asked for it.
///
/// Filters and page sizes are ignored: a recorded answer can't change.
public struct RecordedPages<Image>: DescribeImagesService {
    private let first: Answer?
    private var byToken: [String: Answer] = [:]

    /// What was saved in a page's place.
    public enum Answer {
        case page(ResponsePage<Image>)
        /// The service's error.
        case error(PaginationError)
    }

    /// Takes the pages of one chain, from its first on: each is the answer to the token of the page before.
    ///
    /// Of two pages that answer one token the first is given.
    public init(pages: [ResponsePage<Image>]) {
        var token: JSONValue?
        var answers: [(token: JSONValue?, answer: Answer)] = []
        for page in pages {
            answers.append((token, .page(page)))
            token = page.nextToken
        }
        self.init(answers)
    }

    /// Takes answers and the tokens they were asked by; `nil` for a first page.
    public init(_ answers: [(token: JSONValue?, answer: Answer)]) {
        first = answers.first { $0.token == nil }?.answer
        for (token, answer) in answers {
            guard let token else { continue }
            let key = PythonText.representation(of: token)
            if byToken[key] == nil { byToken[key] = answer }
        }
    }

    /// The page that was saved for the request's token.
    ///
    /// - Throws: a `ValidationException` for a token no saved page was asked by; else the error that was saved.
    public mutating func describeImages(_ request: DescribeImagesRequest) throws(PaginationError) -> ResponsePage<Image>
    {
        let answer = request.nextToken.map { byToken[PythonText.representation(of: $0)] } ?? first
        switch answer {
        case .page(let page): return page
        case .error(let error): throw error
        case nil:
            throw .service(code: "ValidationException", message: missing(request.nextToken))
        }
    }

    private func missing(_ token: JSONValue?) -> String {
        if first == nil, byToken.isEmpty { return "the snapshot has no pages" }
        return token.map { "no saved page follows token \"\(PythonText.text(of: $0))\"" } ?? "no first page was saved"
    }
}

extension RecordedPages: Sendable where Image: Sendable {}
extension RecordedPages.Answer: Sendable where Image: Sendable {}
