internal import ArgumentParser
private import JMESPath
private import Stillframe
private import StillframeReports

/// `stillframe describe-images`: the AWS CLI's command over saved pages.
struct DescribeImagesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "describe-images",
        abstract: "Lists images as 'aws appstream describe-images' does, from saved pages.",
        usage: "stillframe describe-images <dump> ... [<options>]",
        discussion: """
            Options and output are those of the AWS CLI: with --timestamps wire standard output is, byte for byte, what \
            version 1 prints for the same pages. Pages are given as they were saved, by their tokens; with a filter or \
            --page-size the images are listed anew, each once, as the service would. Members that the AWS CLI doesn't \
            know are left out; 'stillframe merge' keeps them. Nothing is cut or masked: this is data.

            A dump of several Regions or accounts has several listings: --region and --account choose.

            Examples:
              stillframe describe-images dumps/ --max-items 10
              stillframe describe-images dumps/ --type PRIVATE --query "Images[].Name"
              stillframe describe-images dumps/ --timestamps wire --output table
            """
    )

    @OptionGroup var input: InputOptions

    @OptionGroup(title: "The listing")
    var listing: ListingOptions

    @Option(help: ArgumentHelp("Give the pages of this Region.", valueName: "region"))
    var region: String?

    @Option(help: ArgumentHelp("Give the pages of this account.", valueName: "account"))
    var account: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("A JMESPath expression; with text output it sees each page alone.", valueName: "expression")
    )
    var query: String?

    @Option(help: "How the result is written.")
    var output = ListingFormat.json

    @Option(help: "How instants are written: as version 2 of the AWS CLI does, or as they stand in the dump.")
    var timestamps = ListingTimestamps.iso8601

    mutating func run() throws {
        do throws(WriteFailure) {
            try StandardOutput.check()
        } catch {
            throw error.exit()
        }
        let compiled = compile()
        // As the AWS CLI does: an expression that can't be parsed is refused first, one that can't be evaluated last.
        if case .failure(let error) = compiled, error.kind == .syntax {
            throw ListingFailure.exit(error, in: self.query ?? "")
        }
        let config = try listing.config()
        try check(listing: config)
        let query: JMESPath?
        do throws(JMESPathError) {
            query = try compiled.get()
        } catch {
            throw ListingFailure.exit(error, in: self.query ?? "")
        }
        var settings = try input.settings()
        settings.rules = []
        settings.keepsText = true
        settings.takesEmptyObject = true
        let snapshot = input.read(settings)
        let chains = try ListingChoice(region: region, account: account).chains(of: snapshot)
        if listing.service == .repaged, !input.mayMerge(snapshot) {
            Talk.tell(problemsOf: snapshot)
            throw ExitCode(ExitStatus.incompleteInput.rawValue)
        }
        try write(snapshot, chains: chains, config, query)
        let status = input.status(of: snapshot)
        if status != .success { Talk.tell(problemsOf: snapshot, required: input.require) }
        try status.exit()
    }

    /// Refuses what the AWS CLI and its client refuse before anything is asked for, in their order.
    private func check(listing config: PaginationConfig) throws {
        if listing.noPaginate, case let options = listing.pagingOptions(config), !options.isEmpty {
            Talk.say(
                "\nError during pagination: Cannot specify --no-paginate along with pagination arguments: \(message: options.joined(separator: ", "))"
            )
            throw ExitCode(ExitStatus.usage.rawValue)
        }
        if let most = config.maxItems, most <= 0 {
            Talk.say("warning: Non-positive values for --max-items may result in undefined behavior.")
        }
        try check(config)
        if listing.noPaginate { try checkUnpaged(config) }
    }

    private func write(_ snapshot: Snapshot, chains: [Int], _ config: PaginationConfig, _ query: JMESPath?) throws {
        let writer = ListingWriter(
            snapshot: snapshot,
            form: timestamps == .wire ? .wire : .iso8601,
            query: query,
            threads: input.threads ?? Clock.coreCount
        )
        let isWhole = !listing.noPaginate && config.maxItems == nil && config.startingToken == nil
        let service = SavedListing(
            snapshot,
            chains: chains,
            service: listing.service,
            showsTokens: !isWhole || output == .yamlStream
        )
        let pages =
            listing.noPaginate ? nil : Paginator(service).paginate(listing.request, config: config)
        do {
            if let pages {
                try writer.write(pages, as: output)
            } else {
                var service = service
                try writer.write(try service.describeImages(listing.request), as: output)
            }
        } catch let failure as PaginationError {
            throw ListingFailure.exit(failure)
        } catch let failure as FormatFailure {
            throw ListingFailure.exit(failure)
        } catch let failure as WriteFailure {
            throw failure.exit()
        }
    }

    /// Refuses what a client refuses to send before anything is read.
    private func check(_ config: PaginationConfig) throws {
        var request = listing.request
        if let token = config.startingToken, token.isEmpty {
            request.arguments.set("NextToken", to: .string(token))
        }
        if let size = config.pageSize { request.arguments.set("MaxResults", to: .number(JSONNumber(size))) }
        do throws(PaginationError) {
            try request.validate()
        } catch {
            throw ListingFailure.exit(error)
        }
    }

    /// Refuses options that are Python's false: the AWS CLI sends them on where it doesn't page, and its client refuses them.
    private func checkUnpaged(_ config: PaginationConfig) throws {
        guard config.maxItems != nil || config.pageSize != nil || config.startingToken != nil else { return }
        var request = listing.request
        request.arguments.set("PaginationConfig", to: .object(OrderedMembers()))
        do throws(PaginationError) {
            try request.validate()
        } catch {
            throw ListingFailure.exit(error)
        }
    }

    private func compile() -> Result<JMESPath?, JMESPathError> {
        Result { () throws(JMESPathError) in
            guard let query else { return nil }
            return try JMESPath(query, functions: input.asOf.map { .withDates(asOf: $0.instant) } ?? FunctionTable())
        }
    }
}
