internal import Stillframe

extension CSVReport {
    /// Writes a row a chain, numbered from 1.
    static func writeChains(_ snapshot: Snapshot, _ row: inout CSVRow, into stream: inout some TextOutputStream) {
        for (index, chain) in snapshot.chains.enumerated() {
            row.number(index + 1)
            row.text(chain.partition)
            row.text(chain.region)
            row.list(chain.accounts)
            row.text(chain.verdict.rawValue)
            row.text(chain.proof.rawValue)
            row.text(ScopeWords.recorded(chain))
            row.number(chain.pages.count)
            row.number(chain.imageCount)
            row.list(chain.files)
            row.text(snapshot.holdsAWSOwned(chain) ? "false" : "true")
            row.end(into: &stream)
        }
    }

    /// Writes a row a page as it lies in the input, numbered from 1, with the request's id that ties it to CloudTrail.
    static func writePages(_ snapshot: Snapshot, _ row: inout CSVRow, into stream: inout some TextOutputStream) {
        var chains: [Int: Int] = [:]
        for (number, chain) in snapshot.chains.enumerated() {
            for page in chain.pages { chains[page] = number + 1 }
        }
        for (index, page) in snapshot.pages.enumerated() {
            row.number(index + 1)
            row.number(chains[index])
            row.position(page.place)
            row.text(page.requestID)
            row.instant(page.captured)
            row.number(page.imageCount)
            row.text(page.isError ? "true" : "false")
            row.decoded(page.place)
            row.end(into: &stream)
        }
    }

    /// Writes a row an account and Region, with those expected and missing.
    static func writeCoverage(_ snapshot: Snapshot, _ row: inout CSVRow, into stream: inout some TextOutputStream) {
        for cell in snapshot.coverage {
            row.text(cell.account ?? "")
            row.text(cell.region)
            row.number(cell.listings)
            row.number(cell.pages)
            row.number(cell.images)
            row.text(cell.verdict?.rawValue ?? "missing")
            row.text(cell.proof.rawValue)
            row.text(cell.isExpected ? "true" : "false")
            row.number(cell.replacedListings)
            row.text(cell.replacedVerdict?.rawValue ?? "")
            row.end(into: &stream)
        }
    }

    /// Writes a row a problem, in the order of the input.
    static func writeProblems(_ snapshot: Snapshot, _ row: inout CSVRow, into stream: inout some TextOutputStream) {
        for problem in snapshot.problems {
            row.text(problem.level.rawValue)
            row.text(problem.kind.rawValue)
            row.position(problem.place)
            row.text(problem.place?.pointer ?? "")
            row.text(problem.message)
            row.decoded(problem.place)
            row.end(into: &stream)
        }
    }

    /// Writes a row a file that was read, in natural order.
    static func writeInputs(_ snapshot: Snapshot, _ row: inout CSVRow, into stream: inout some TextOutputStream) {
        for file in snapshot.inputs.files {
            row.text(file.name)
            row.number(file.byteCount)
            row.text(file.form)
            row.number(file.pageCount)
            row.number(file.imageCount)
            row.text(file.sha256 ?? "")
            row.end(into: &stream)
        }
    }
}
