/// The numbers that files of a folder have in one place of their names, by what stands behind them.
///
/// Files of several Regions or accounts may share one numbering (`1-us, 2-eu, 3-us`), where the number of another one is no
/// jump, or have one each (`1-us, 2-us, 1-eu, 3-eu`), where it fills none.
struct TakenNumbers {
    private var numbers: [[UInt8]: Set<Int>] = [:]

    /// Adds a file's number.
    mutating func insert(_ number: Int, before rest: ArraySlice<UInt8>) {
        numbers[Array(rest), default: []].insert(number)
    }

    /// The numbers that are not missing among files with something behind their numbers, ascending, each once: those of all
    /// files, unless these have a numbering of their own, whose first number or most numbers others have, too.
    ///
    /// - Complexity: O(*n* log *n*) in the number of files.
    func counting(before rest: [UInt8]) -> [Int] {
        let own = numbers[rest] ?? []
        let others = numbers.reduce(into: Set<Int>()) { found, entry in
            if entry.key != rest { found.formUnion(entry.value) }
        }
        let isShared = own.min().map(others.contains) ?? false
        let sharedCount = own.count(where: others.contains)
        return (isShared || sharedCount * 2 > own.count ? own : own.union(others)).sorted()
    }
}
