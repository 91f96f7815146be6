internal import Stillframe

/// The words for which images are judged.
enum SelectionWords {
    /// The parts that are given, such as `images Office-*; but not images *-test`; `all images` without any.
    static func of(_ selection: ImageSelection) -> String {
        if selection.isEmpty { return "all images" }
        let only = parts(selection.accounts, selection.images)
        let except = parts(selection.exceptAccounts, selection.exceptImages)
        return [only.isEmpty ? "all images" : only, except.isEmpty ? "" : "but not \(except)"].filter { !$0.isEmpty }
            .joined(separator: ", ")
    }

    private static func parts(_ accounts: [String], _ images: [ImagePattern]) -> String {
        let named = accounts.isEmpty ? "" : "accounts \(accounts.joined(separator: ", "))"
        let matching = images.isEmpty ? "" : "images \(images.map(\.text).joined(separator: ", "))"
        return [named, matching].filter { !$0.isEmpty }.joined(separator: " and ")
    }
}
