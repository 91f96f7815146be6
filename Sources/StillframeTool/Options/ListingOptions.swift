internal import ArgumentParser
private import JMESPath
internal import Stillframe

/// The options of `aws appstream describe-images`, by the same names and with the same meaning.
struct ListingOptions: ParsableArguments {
    /// The values of `--type`.
    enum Visibility: String, ExpressibleByArgument, CaseIterable {
        case `public` = "PUBLIC"
        case `private` = "PRIVATE"
        case shared = "SHARED"
    }

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("Only images of these names; put them behind the dump.", valueName: "name")
    )
    var names: [String] = []

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("Only images of these ARNs; put them behind the dump.", valueName: "arn")
    )
    var arns: [String] = []

    @Option(help: "Only images of this visibility.")
    var type: Visibility?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("Give at most this many images, and say where to go on.", valueName: "n")
    )
    var maxItems: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("Ask for this many images a page, 1 to 25.", valueName: "n")
    )
    var pageSize: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("Go on where an earlier call stopped: its NextToken.", valueName: "token")
    )
    var startingToken: String?

    @Flag(name: .customLong("no-paginate"), help: "Make one request and give its page alone.")
    var noPaginate = false

    mutating func validate() throws {
        _ = try number(maxItems, "--max-items")
        _ = try number(pageSize, "--page-size")
    }

    /// What is sent with every request.
    var request: DescribeImagesRequest {
        DescribeImagesRequest(names: names, arns: arns, type: type?.rawValue)
    }

    /// Where the listing begins and ends.
    func config() throws -> PaginationConfig {
        PaginationConfig(
            maxItems: try number(maxItems, "--max-items"),
            pageSize: try number(pageSize, "--page-size"),
            startingToken: startingToken
        )
    }

    /// Filters and page sizes need a service that heeds them.
    var service: SnapshotService {
        names.isEmpty && arns.isEmpty && type == nil && pageSize == nil ? .recorded : .repaged
    }

    /// The options that make no sense with `--no-paginate`, those that Python takes for false left out.
    func pagingOptions(_ config: PaginationConfig) -> [String] {
        var options: [String] = []
        if !(startingToken ?? "").isEmpty { options.append("--starting-token") }
        if config.pageSize ?? 0 != 0 { options.append("--page-size") }
        if config.maxItems ?? 0 != 0 { options.append("--max-items") }
        return options
    }

    private func number(_ text: String?, _ option: String) throws -> Int? {
        guard let text else { return nil }
        do throws(PaginationError) {
            return try PaginationConfig.integer(text)
        } catch {
            if case .notAnInteger = error {
                throw ValidationError(
                    "argument \(option): invalid int value: \(PythonText.representation(of: JSONValue.string(text)))"
                )
            }
            throw ValidationError("argument \(option): \(error)")
        }
    }
}
