/// A text of a table, and how many columns it takes.
struct TableCell {
    let text: String
    let columns: Int

    init(_ text: String) {
        self.text = text
        columns = TextWidth.columns(text)
    }
}
