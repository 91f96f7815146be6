/// Which page of its file each page is, for files that have several: a line alone may hold many pages.
struct PageOrdinals {
    /// For each page, its 1-based number in its file; 0 where it is the only one.
    private let ordinals: [Int]

    /// Takes the file of each page, in the order of the pages.
    init(files: [some Hashable]) {
        var counts = Dictionary(files.map { ($0, 0) }) { first, _ in first }
        var ordinals = files.map { file in
            counts[file, default: 0] += 1
            return counts[file] ?? 0
        }
        for page in files.indices where counts[files[page]] == 1 { ordinals[page] = 0 }
        self.ordinals = ordinals
    }

    /// Where something on a line of a page lies, such as `page 3 (line 7)`; `nil` in a file of one page.
    func words(_ page: Int, line: Int?) -> String? {
        if ordinals[page] == 0 { return nil }
        return "page \(ordinals[page])" + (line.map { " (line \($0))" } ?? "")
    }
}
