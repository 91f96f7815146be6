public import Stillframe

extension VerifyReport {
    /// Writes a few lines for a person: the verdict in words, the chains, and the problems with place and advice.
    ///
    /// At most `maxRows` chains and problems of a kind are shown; the rest is counted.
    public static func writeText(
        _ snapshot: Snapshot,
        maxRows: Int = 20,
        into stream: inout some TextOutputStream
    ) {
        let headline = VerdictWords.headline(of: snapshot)
        let counts = [
            CountWords.of(snapshot.chains.count, "chain"), CountWords.of(snapshot.pageCount, "page"),
            CountWords.of(snapshot.images.count, "image"),
        ]
        stream.writeLine("\(headline) · \(counts.joined(separator: ", "))")
        stream.writeLine("\(VerdictWords.meaning(of: snapshot))")
        if let advice = VerdictWords.advice(snapshot.verdict, snapshot.proof) { stream.writeLine("\(advice)") }
        writeChains(snapshot, maxRows, into: &stream)
        stream.writeLine("")
        CoverageLines.write(snapshot, into: &stream)
        writeProblems(snapshot, maxRows, into: &stream)
    }

    private static func writeChains(
        _ snapshot: Snapshot,
        _ maxRows: Int,
        into stream: inout some TextOutputStream
    ) {
        guard !snapshot.chains.isEmpty else { return }
        stream.writeLine("")
        for (index, chain) in snapshot.chains.prefix(maxRows).enumerated() {
            stream.writeLine(ChainLine.words(chain, number: index + 1, of: snapshot))
        }
        stream.writeRest(snapshot.chains.count - maxRows)
    }

    private static func writeProblems(
        _ snapshot: Snapshot,
        _ maxRows: Int,
        into stream: inout some TextOutputStream
    ) {
        for tally in ProblemTally.all(of: snapshot.problems, limit: maxRows) {
            stream.writeLine("")
            for problem in tally.first {
                let place = PlaceWords.lead(problem.place)
                stream.writeLine(
                    "\(place)\(problem.level.rawValue): \(message: problem.message) [\(problem.kind.rawValue)]"
                )
            }
            stream.writeRest(tally.count - tally.first.count)
        }
    }
}
