internal import Stillframe

/// Colours for a terminal, or none.
struct TerminalPaint {
    /// A colour out of the eight that every terminal has, or a weight.
    enum Colour: String {
        case bold = "1"
        case dim = "2"
        case red = "31"
        case green = "32"
        case yellow = "33"
        case blue = "34"
    }

    /// Whether there are colours.
    let isOn: Bool

    /// A line in a colour.
    func callAsFunction(_ colour: Colour, _ line: TerminalLine) -> TerminalLine {
        isOn ? "\(escape: colour.rawValue)\(line)\(escape: "0")" : line
    }

    /// A line in the colour of a severity.
    func callAsFunction(_ severity: Severity, _ line: TerminalLine) -> TerminalLine {
        switch severity {
        case .critical, .high: self(.red, line)
        case .medium: self(.yellow, line)
        case .low: self(.blue, line)
        case .info: self(.dim, line)
        }
    }

    /// A line in the colour of a verdict.
    func callAsFunction(_ verdict: Verdict, _ line: TerminalLine) -> TerminalLine {
        switch verdict {
        case .complete: self(.green, line)
        case .unknown: self(.yellow, line)
        case .incomplete, .conflicting, .unreadable: self(.red, line)
        }
    }
}
