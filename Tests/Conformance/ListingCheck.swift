import Foundation

/// Runs `describe-images` as the AWS CLI was run: the same bytes on standard output, the same words on the error stream.
struct ListingCheck {
    let tool: Tool
    let testCase: ListingCase

    func misses(at input: URL) async throws -> [String] {
        let run = try await tool.describeImages(input, testCase.arguments)
        var misses: [String] = []
        let expected = Array(try Data(contentsOf: testCase.output))
        if run.output != expected {
            let place = zip(run.output, expected).enumerated().first { $1.0 != $1.1 }?.offset
            misses.append("standard output differs from byte \(place ?? min(run.output.count, expected.count)) on")
        }
        // The command line's own prefix is not ours.
        let words = testCase.lastError.replacingOccurrences(of: "aws: error: ", with: "")
        if !words.isEmpty, !run.errorText.contains(words) {
            misses.append("expected \"\(words)\", got \"\(run.lastError)\"")
        }
        guard case .status(let status) = run.ending, statuses.contains(status) else {
            return misses + ["\(run.endingText), where the AWS CLI ended with \(testCase.status)"]
        }
        return misses
    }

    /// The exit statuses that fit the AWS CLI's: ours tell more apart.
    private var statuses: Set<Int32> {
        switch testCase.status {
        case 0 where (try? Data(contentsOf: testCase.output))?.isEmpty == true: [0, 2]
        case 0: [0]
        case 2: [64]
        default: [2, 64]
        }
    }
}
