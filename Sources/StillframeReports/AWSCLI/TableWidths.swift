/// How wide the lines of a table are: as wide as its widest section.
package struct TableWidths: Sendable {
    /// The width with all sections as they are.
    private var plain = 0
    /// The width with those of one row upright.
    private var upright = 0

    package init() {}

    mutating func add(_ section: TableSection) {
        plain = max(plain, section.totalWidth)
        upright = max(upright, section.uprightWidth)
    }

    /// Takes in the widths of other sections of the table.
    package mutating func formMaximum(_ other: TableWidths) {
        plain = max(plain, other.plain)
        upright = max(upright, other.upright)
    }

    /// Whether sections of one row are set upright, as the table would be too wide.
    var isUpright: Bool { plain > TableLayout.lineWidth }

    /// The width of all lines.
    var width: Int { isUpright ? upright : plain }
}
