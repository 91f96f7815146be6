/// What the corpus holds that the command is not asked to read yet.
///
/// This is the one list of it: when a form arrives, remove its line here and its cases count.
enum LaterForms {
    /// Files that need a form of a later version though their name does not say so.
    static let files: Set<String> = []
    /// Categories of `bad/INDEX.tsv` that start so; `support` files are never input by themselves.
    static let categoryPrefixes = ["support"]

    /// Whether a row of the index needs a later form, by category or by name.
    static func contains(row: BadRow) -> Bool {
        categoryPrefixes.contains { row.category.hasPrefix($0) } || files.contains(row.path)
    }
}
