/// The sitting in which each plain page was saved: pages of one folder whose times lie close together.
///
/// The times are the capture times if all of a folder's plain pages have one, else the dates in the names of their files.
/// A month's cut dump would otherwise be continued by the next month's beside it.
struct PageSittings {
    /// For each page, the number of its sitting in its folder; 0 for a page without a time, and where nothing tells.
    private(set) var numbers: [Int32]
    /// By what a folder's pages fell into several sittings; absent for a folder of one.
    private(set) var breaks: [StringID: ListingBreak] = [:]

    private struct Folder {
        var pages: [Int] = []
        var isCaptured = true
    }

    /// - Complexity: O(*n* log *n*) in the number of pages, and in the length of the files' names.
    init(_ pages: [PageNode], names: PageNames) {
        numbers = Array(repeating: 0, count: pages.count)
        var folders: [StringID: Folder] = [:]
        for page in pages.indices where pages[page].request == .unrecorded && pages[page].kind != .bareImages {
            folders[pages[page].folder, default: Folder()].pages.append(page)
            if pages[page].captured == nil { folders[pages[page].folder]?.isCaptured = false }
        }
        var dates: [StringID: Int?] = [:]
        for (id, folder) in folders {
            let times = folder.pages.map { page in
                if folder.isCaptured { return pages[page].capturedMinute }
                if let known = dates[pages[page].file] { return known }
                let date = FileNameDate(FileName(names[pages[page].file]))?.minutes
                dates[pages[page].file] = .some(date)
                return date
            }
            let timed = zip(folder.pages, times).compactMap { page, time in time.map { ($0, page) } }
            let firsts = Dictionary(timed) { first, _ in first }
            let lasts = Dictionary(timed) { _, last in last }
            let sittings = Self.sittings(of: times) { earlier, later in
                guard let before = lasts[earlier], let after = firsts[later] else { return false }
                return Self.goesOn(from: before, to: after, minutes: later - earlier, pages, names)
            }
            guard Set(sittings.values).count + (times.contains(nil) ? 1 : 0) > 1 else { continue }
            breaks[id] = folder.isCaptured ? .captureTimes : .fileDates
            for (page, time) in zip(folder.pages, times) { numbers[page] = time.flatMap { sittings[$0] } ?? 0 }
        }
    }

    /// Whether a listing goes on from one page to another over a gap between their times: a client left its token there, to go
    /// on some days later; or the names give days alone, the next one follows at once, and the numbers beside them go on.
    private static func goesOn(
        from before: Int,
        to after: Int,
        minutes: Int,
        _ pages: [PageNode],
        _ names: PageNames
    ) -> Bool {
        if names.endsWithClientToken(before), minutes <= ListingBreak.mostClientMinutes { return true }
        guard let (left, right) = FileNameDate.pair(names[pages[before].file], names[pages[after].file]), left.isDay,
            right.isDay, right.minutes - left.minutes == 1440, let low = left.number, let high = right.number
        else { return false }
        return high == low + 1
    }

    /// The sitting of each time, from 1: a gap that is too wide begins the next.
    private static func sittings(of times: [Int?], isBridged: (Int, Int) -> Bool) -> [Int: Int32] {
        var sittings: [Int: Int32] = [:]
        var (last, sitting): (Int?, Int32) = (nil, 1)
        for time in Set(times.compactMap(\.self)).sorted() {
            if let last, time - last > ListingBreak.mostMinutes, !isBridged(last, time) { sitting += 1 }
            sittings[time] = sitting
            last = time
        }
        return sittings
    }
}
