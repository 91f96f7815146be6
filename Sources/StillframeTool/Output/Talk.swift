private import Foundation
internal import Stillframe
internal import StillframeReports

/// What the tool says to a person, on standard error; standard output is data.
enum Talk {
    /// Says a line; what is not ours in it is escaped.
    static func say(_ line: TerminalLine) {
        write(line.text + "\n")
    }

    /// Writes text as it is, without a line's end.
    static func write(_ text: String) {
        // Nobody may be listening.
        StandardOutput.ignoreClosedPipes()
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }

    /// Says why the exit status is not 0.
    static func tell(problemsOf snapshot: Snapshot, required: RequiredProof = .unknown) {
        var text = ""
        if let unmet = VerdictWords.unmet(required, snapshot.verdict, snapshot.proof) {
            text = "stillframe: \(unmet); see docs/capturing.md for how to save pages with proof\n"
        }
        VerifyReport.writeErrors(snapshot, into: &text)
        write(text)
    }

    /// Says why a snapshot of several makes the exit status other than 0.
    static func tell(problemsOf point: TrendPoint, required: RequiredProof) {
        var text = ""
        if let unmet = VerdictWords.unmet(required, point.verdict, point.proof) {
            text = "stillframe: \(unmet)\n"
        }
        TrendText.writeErrors(point, into: &text)
        write(text)
    }
}
