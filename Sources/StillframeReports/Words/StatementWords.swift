internal import Stillframe

/// Sentences with the mark that says where each comes from.
enum StatementWords {
    /// What the marks mean, said once a report.
    static let legend: Markdown = """
        Marks: *(AWS)* is what AWS's own documentation says; *(inferred)* is a conclusion from names, policies or public dates.
        """

    /// The mark alone.
    static func mark(_ basis: Basis) -> Markdown {
        switch basis {
        case .aws: "*(AWS)*"
        case .inferred: "*(inferred)*"
        case .own: "*(own)*"
        }
    }

    /// A sentence and its mark, for a terminal.
    static func plain(_ statement: Statement) -> String {
        switch statement.basis {
        case .aws: "\(statement.text) (AWS)"
        case .inferred: "\(statement.text) (inferred)"
        case .own: "\(statement.text) (own)"
        }
    }

    /// A sentence and its mark.
    static func marked(_ statement: Statement) -> Markdown {
        "\(statement.text) \(mark(statement.basis))"
    }

    /// Several sentences, each with its mark.
    static func marked(_ statements: [Statement]) -> Markdown {
        Markdown.joined(statements.map(marked(_:)), separator: " ")
    }
}
