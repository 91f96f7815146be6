internal import Stillframe

/// Untrusted text on a terminal.
///
/// Stops a name from moving the cursor, changing colours or the title, or answering for the user: ESC and all other control
/// characters, also the C1 ones that begin a sequence in one byte, are made visible, as are characters that reorder a
/// line or can't be seen. Line breaks and tabs become spaces, so that a text can't forge a line of the report.
enum TerminalText {
    /// Appends the text on one line.
    static func write(_ text: String, to output: inout String) {
        output += HiddenScalar.visible(text)
    }
}
