public import Stillframe

/// Only what the input says about its own completeness, with evidence: the output of `verify`.
public enum VerifyReport {
    /// Writes one JSON object: verdict, proof, counts, chains, scope, coverage and problems; a public contract.
    ///
    /// Members are only ever added. `required` is how sure completeness must be. A coverage row's `account` is `null` where nothing tells who looked, its `verdict` where
    /// it was expected and is missing. `file`, `line` and `column` of a problem are `null` where they are not known, a chain's
    /// `scope` is `null` where no request was recorded and empty where it had no filter; its `captured` is the newest time
    /// at which a page was sent, ISO-8601 UTC, and `null` where no page says.
    public static func writeJSON(
        _ snapshot: Snapshot,
        required: RequiredProof = .unknown,
        into stream: inout some TextOutputStream
    ) {
        var json = PrettyJSON()
        json.open(.object)
        json.string(snapshot.verdict.rawValue, "verdict")
        json.string(snapshot.proof.rawValue, "proof")
        json.string(required.rawValue, "required")
        json.boolean(required.isMet(by: snapshot.verdict, snapshot.proof), "isRequirementMet")
        json.number(snapshot.images.count, "images")
        json.number(snapshot.pageCount, "pages")
        json.open(.array, "chains")
        for chain in snapshot.chains { write(chain, of: snapshot, to: &json) }
        json.close(.array)
        json.string(ScopeWords.of(snapshot), "scope")
        json.open(.array, "coverage")
        for row in snapshot.coverage { write(row, to: &json) }
        json.close(.array)
        json.open(.array, "problems")
        for problem in snapshot.problems {
            write(problem, to: &json)
            json.flush(into: &stream)
        }
        json.close(.array)
        json.close(.object)
        json.flush(into: &stream)
        stream.write("\n")
    }

    private static func write(_ chain: Chain, of snapshot: Snapshot, to json: inout PrettyJSON) {
        json.open(.object)
        json.string(chain.partition, "partition")
        json.string(chain.region, "region")
        json.strings(chain.accounts, "accounts")
        json.string(chain.verdict.rawValue, "verdict")
        json.string(chain.proof.rawValue, "proof")
        json.string(chain.scope, "scope")
        json.number(chain.pages.count, "pages")
        json.number(chain.imageCount, "images")
        json.strings(chain.files, "files")
        json.string(chain.captured?.description, "captured")
        json.strings(chain.pages.map { snapshot.pages[$0].requestID }.filter { !$0.isEmpty }, "requestIds")
        json.close(.object)
    }

    static func write(_ row: CoverageRow, to json: inout PrettyJSON) {
        json.open(.object)
        json.string(row.account, "account")
        json.string(row.region, "region")
        json.number(row.listings, "listings")
        json.number(row.pages, "pages")
        json.number(row.images, "images")
        json.string(row.verdict?.rawValue, "verdict")
        json.string(row.proof.rawValue, "proof")
        json.boolean(row.isExpected, "expected")
        json.close(.object)
    }

    private static func write(_ problem: Problem, to json: inout PrettyJSON) {
        json.open(.object)
        json.string(problem.level.rawValue, "level")
        json.string(problem.kind.rawValue, "kind")
        json.string(problem.place?.file, "file")
        json.number(problem.place?.line, "line")
        json.number(problem.place?.column, "column")
        json.boolean(problem.place?.isDecoded == true, "decoded")
        json.string(problem.place?.pointer ?? "", "pointer")
        json.string(problem.message, "message")
        json.close(.object)
    }
}
