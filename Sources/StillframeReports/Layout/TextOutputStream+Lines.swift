extension TextOutputStream {
    /// Writes a line and its end.
    mutating func writeLine(_ line: TerminalLine) {
        write(line.text)
        write("\n")
    }

    /// Begins a part of a screen.
    mutating func writeHeading(_ words: String, _ paint: TerminalPaint) {
        writeLine("")
        writeLine(paint(.bold, "\(words)"))
    }

    /// Says how many rows were left out; nothing if none were.
    mutating func writeRest(_ count: Int) {
        guard count > 0 else { return }
        writeLine("  … and \(count) more")
    }
}
