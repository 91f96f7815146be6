import Foundation

/// The forms of the corpus that the command does not read yet.
///
/// This is the one list of them: when a form arrives, remove its line here and its cases count.
enum LaterForms {
    /// Equivalence forms whose name starts so.
    static let formPrefixes = ["har"]
    /// Files whose name ends so.
    static let fileSuffixes = [".har"]
    /// Files that need a form of a later version though their name does not say so.
    static let files: Set<String> = []
    /// Categories of `bad/INDEX.tsv` that start so; `support` files are never input by themselves.
    static let categoryPrefixes = ["support"]

    static func contains(form: String) -> Bool {
        formPrefixes.contains { form.hasPrefix($0) }
    }

    /// Whether a row of the index needs a later form: by category, by name, or as a folder of nothing but such files.
    static func contains(row: BadRow, input: URL) -> Bool {
        if categoryPrefixes.contains(where: { row.category.hasPrefix($0) }) { return true }
        if files.contains(row.path) || isLater(fileName: row.path) { return true }
        let names = (try? FileManager.default.subpathsOfDirectory(atPath: input.path(percentEncoded: false))) ?? []
        return !names.isEmpty && names.allSatisfy(isLater)
    }

    private static func isLater(fileName: String) -> Bool {
        fileSuffixes.contains { fileName.hasSuffix($0) }
    }
}
