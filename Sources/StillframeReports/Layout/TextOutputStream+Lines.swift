extension TextOutputStream {
    /// Writes a line and its end.
    mutating func writeLine(_ line: TerminalLine) {
        write(line.text)
        write("\n")
    }

    /// Says how many rows were left out; nothing if none were.
    mutating func writeRest(_ count: Int) {
        guard count > 0 else { return }
        writeLine("  … and \(count) more")
    }
}
