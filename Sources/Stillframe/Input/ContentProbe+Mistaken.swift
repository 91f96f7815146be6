/// Files that stand where a dump was meant to be: the right data in a form that can't be read, or what a command said
/// instead of its output.
extension ContentProbe {
    /// The rows that the CLI's text output may begin with, by their first word.
    private static let textRows = [
        "IMAGES", "APPLICATIONS", "IMAGEERRORS", "IMAGEPERMISSIONS", "IMAGESOFTWAREMETADATA", "NEXTTOKEN",
        "STATECHANGEREASON", "SUPPORTEDINSTANCEFAMILIES",
    ]

    /// How the CLI and Python begin to say that a command failed.
    private static let errorBeginnings = [
        "An error occurred", "Connect timeout on endpoint", "Could not connect to the endpoint",
        "Error during pagination", "Error loading SSO Token", "Error parsing parameter", "Error when retrieving",
        "Invalid choice", "Parameter validation failed", "Partial credentials found", "Read timeout on endpoint",
        "SSL validation failed", "The SSO session", "The config profile", "The user-provided path", "Token has expired",
        "Traceback (most recent call last)", "Unable to locate credentials", "Unable to parse config",
        "Unknown options",
        "You must specify a region", "aws: ", "bash: ", "botocore.exceptions.", "usage: aws", "zsh: ",
    ]

    /// What the CLI and Python print for people, where the data is right and the form is not.
    static func printed(_ start: String) -> String? {
        let inner = start.drop { "[{( \n\r\t".contains($0) }
        if start.first != inner.first, inner.first == "'" {
            return "is Python's print of a response; save it with json.dumps(response, default=str) instead"
        }
        let word = start.prefix { $0 != "\t" }
        if word.count < start.count, textRows.contains(String(word)) {
            return "is the AWS CLI's text output, which drops member names; save it with --output json"
        }
        let line = start.prefix { $0 != "\n" && $0 != "\r\n" }
        if line.contains("\t"), line.contains(/(^|\t)arn:aws[a-z-]*:appstream:/) {
            return
                "is the AWS CLI's text output of a --query, which drops member names; save it with --output json, without --query"
        }
        if start == "None" || start.hasPrefix("None\n") || start.hasPrefix("None\r\n") {
            return
                "is the AWS CLI's text output of a --query that found nothing; save it with --output json, without --query"
        }
        // A table's rule is as wide as its widest row.
        let afterRule = start.drop { $0 == "-" }
        if start.hasPrefix("----------"), afterRule.isEmpty || afterRule.contains("DescribeImages") {
            return "is the AWS CLI's table output, which cuts and wraps values; save it with --output json"
        }
        return nil
    }

    /// What a command said instead of its output; `whole` is as much of the text as was looked at.
    static func commandError(_ start: String, whole: ArraySlice<UInt8>) -> String? {
        guard errorBeginnings.contains(where: start.hasPrefix) else { return nil }
        let error = CommandError(String(decoding: whole, as: UTF8.self))
        return "is the error message of a command\(error.told), not its output; \(error.advice)"
    }

    /// A whole text that is one plain JSON value, as a `--query` that matches nothing or one member leaves it.
    static func plainValue(_ text: ArraySlice<UInt8>) -> String? {
        guard text.count < headBytes / 2 else { return nil }
        let type = Block(Array(text), isLast: true).withView { view -> ValueType? in
            var reader = JSONReader(view, limits: ReadLimits())
            guard (try? reader.skip()) != nil else { return nil }
            let type = PageBytes(view).type(of: reader.skipped)
            reader.skipSpace()
            return reader.position >= reader.end ? type : nil
        }
        guard let type, type != .object, type != .array else { return nil }
        return "is valid JSON but no page, it holds \(type.words) alone; \(DocumentScanner.foreignAdvice)"
    }

    /// Whether a browser would show it.
    static func isWebPage(_ start: String) -> Bool {
        let lower = start.lowercased()
        return ["<!doctype html", "<html", "<head", "<script"].contains(where: lower.hasPrefix)
            || lower.hasPrefix("<?xml") && lower.contains("<!doctype html")
            || lower.hasPrefix("<!--") && lower.contains("<html")
    }

    /// A row of values without names.
    static func row(_ start: String) -> String? {
        let line = start.prefix { $0 != "\r" && $0 != "\n" && $0 != "\r\n" }
        guard line.contains("\t"), !line.contains(where: { "{}<>\"".contains($0) }) else { return nil }
        return "is a table with tabs; if it is the AWS CLI's text output, save it with --output json, without --query"
    }

    /// What lies beside dumps and is none: reports, this program's own and those of others.
    static func passedOver(_ start: String) -> String? {
        let line = start.prefix { $0 != "\r" && $0 != "\n" && $0 != "\r\n" }
        // The first lines of pages of Markdown, and of what a terminal shows.
        if line.hasPrefix("# AppStream images") || line.contains(/^[0-9]+ snapshots?( of |, | ·)/)
            || line.contains(/· [0-9]+ (chains?|listings?), [0-9]+ pages?(,| ·)/)
        {
            return "is one of this program's own reports, not a dump"
        }
        let columns = line.split(separator: ",", omittingEmptySubsequences: false)
        let isHeader =
            columns.count > 2 && columns.allSatisfy { $0.wholeMatch(of: /"?[A-Za-z_][A-Za-z0-9_ ]*"?/) != nil }
        return isHeader ? "is a table in CSV, such as this program's own reports, not a dump" : nil
    }
}
