/// The parts that the messages of several rules have in common.
extension FindingContext {
    /// Words a finding: what is, what is wished for and, where the image isn't yours, whom to ask.
    func words(_ statement: String, observed: String, expected: String, basis: Basis) -> FindingWords {
        let owner =
            switch image.owner {
            case .shared: " (ask the owner, account \(image.account))"
            case .unknown: " (of account \(image.account), and nothing tells whether that is yours)"
            case .own, .aws: ""
            }
        return FindingWords(
            message: "\(statement); expected \(expected)\(owner)",
            observed: observed,
            expected: expected,
            basis: basis
        )
    }

    /// Words a finding about an error that should not be there.
    func errorWords() -> FindingWords {
        let code = error?.code ?? subject
        return words(
            "error \(Quoted(code))\(occurrence)",
            observed: code,
            expected: "no error",
            basis: judgement.facts.errorCode(code)?.meaning.basis ?? .inferred
        )
    }

    /// Words a finding about something the account lacks, which the error's code tells.
    func missingWords(_ statement: String, expected: String) -> FindingWords {
        let code = error?.code ?? subject
        let hasFailed = image.state == ModelWord.failed.text
        return words(
            statement + occurrence,
            observed: code,
            expected: hasFailed ? "\(expected), then \(replacement)" : expected,
            basis: judgement.facts.errorCode(code)?.meaning.basis ?? .inferred
        )
    }

    /// What takes the place of a failed image, which no cure repairs: for its reason what the table of reasons says.
    var replacement: String {
        switch image.stateReason {
        case ModelWord.imageCopyFailure.text: "a new copy of the image"
        case ModelWord.imageUpdateFailure.text: "the update of the source image tried again"
        case ModelWord.imageImportFailure.text: "a new import of the image"
        default:
            image.imageBuilder.isEmpty ? "a new image" : "a new image from image builder \(Quoted(image.imageBuilder))"
        }
    }

    /// How often and when the error was seen, as the end of a clause: ` on 2026-10-24, 8 days ago`.
    private var occurrence: String {
        let times = count > 1 ? " \(count) times," : ""
        guard let time = error?.time else { return "\(times) at an unknown time" }
        let day = CalendarDate(time)
        let date = count > 1 ? "\(times) the first listed on \(day)" : " on \(day)"
        return switch day.days(until: judgement.today) {
        case ..<0: "\(date), after the as-of day"
        case 0: "\(date), today"
        case 1: "\(date), yesterday"
        case let age: "\(date), \(age) days ago"
        }
    }
}
