public import Stillframe

extension VerifyReport {
    /// Writes why a snapshot is not fit for a report, a line an error: `file:line:column: message`.
    ///
    /// At most `maxRows` errors are told one by one; the rest is counted.
    public static func writeErrors(_ snapshot: Snapshot, maxRows: Int = 20, into stream: inout some TextOutputStream) {
        let errors = snapshot.problems.filter { $0.level == .error }
        stream.writeLine("stillframe: \(VerdictWords.headline(of: snapshot))")
        for problem in errors.prefix(maxRows) {
            stream.writeLine("  \(PlaceWords.lead(problem.place))\(message: problem.message)")
        }
        let left = errors.count - maxRows
        if left > 0 { stream.writeLine("  … and \(left) more; stillframe verify --format json has all") }
    }
}
