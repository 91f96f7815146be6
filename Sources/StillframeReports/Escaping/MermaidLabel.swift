internal import Stillframe

/// Untrusted text as a quoted label in a Mermaid chart.
///
/// Stops a label from ending its quotation and adding directives, links or HTML to the chart, which a browser runs. Only
/// letters, digits and a few harmless signs are let through; everything else becomes `?`.
enum MermaidLabel {
    /// Appends the text without the quotes around it.
    static func write(_ text: String, to output: inout String) {
        for scalar in text.unicodeScalars {
            output.unicodeScalars.append(allowed.contains(scalar) ? scalar : "?")
        }
    }

    /// Whether a text passes unchanged.
    static func isExact(_ text: String) -> Bool {
        allowed.holdsAll(of: text)
    }

    private static let allowed = ASCIISet(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 _-.()"
    )
}
