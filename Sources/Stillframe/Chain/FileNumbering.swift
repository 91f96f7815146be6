/// Finds jumps in the numbering of the files that a run of plain pages lies in.
///
/// Two files are numbered if their names differ in one number alone. The number jumps if it grows by more than one and
/// no other file of the folder has the numbers between in that place, whatever follows there: `1-us, 2-eu, 3-us` has no
/// jump. Steps that are all equal and at least ten count by offset, not by page.
///
/// - Complexity: O(*n* log *n*) in the number of files; names are looked at only once a number has grown by more than one.
struct FileNumbering {
    /// Two files that follow one another in a run.
    private struct Step {
        let page: Int
        let previous: Int
        let series: Series
        let low: Int
        let high: Int
        /// Whether it is the run's first.
        var isAtStart = false
    }

    /// A place for a number: what stands before it, in a folder.
    private struct Series: Hashable {
        let folder: [UInt8]
        let stem: [UInt8]
    }

    let pages: [PageNode]
    let names: PageNames
    /// All files that hold pages or could not be read.
    let files: [DumpFile]

    /// Reports the jumps and notes that the runs that have one lack pages.
    func mark(_ runs: inout [PlainRun], _ problems: inout ChainProblems) {
        let all = runs.indices.map { (run: $0, steps: steps(of: runs[$0])) }
        let wide = all.map { ($0.run, $0.steps.filter { $0.high - $0.low > 1 }) }.filter { !$0.1.isEmpty }
        let late = all.compactMap { $0.steps.first }.filter { $0.low > 1 && $0.isAtStart }
        if wide.isEmpty, late.isEmpty { return }
        let taken = takenNumbers(in: Set(wide.flatMap { $0.1.map(\.series) } + late.map(\.series)))
        for step in late where taken[step.series]?.first == step.low {
            problems.addLateStart(step.previous, number: step.low)
        }
        for (run, steps) in wide {
            for step in steps {
                let numbers = taken[step.series] ?? []
                guard let first = firstMissing(between: step.low, step.high, in: numbers) else { continue }
                runs[run].isCut = true
                problems.addNumberingGap(step.page, after: step.previous, missing: first)
            }
        }
    }

    /// The steps, unless the run counts by offset.
    private func steps(of run: PlainRun) -> [Step] {
        var steps: [Step] = []
        for (previous, page) in zip(run.pages, run.pages.dropFirst()) where pages[previous].file != pages[page].file {
            guard var step = step(from: previous, to: page) else { continue }
            step.isAtStart = previous == run.pages.first
            steps.append(step)
        }
        if let first = steps.first, steps.count > 1, first.high - first.low >= 10,
            steps.allSatisfy({ $0.high - $0.low == first.high - first.low })
        {
            return []
        }
        return steps
    }

    /// The step between two files whose names differ in one number alone.
    private func step(from previous: Int, to page: Int) -> Step? {
        let (left, right) = (FileName(names[pages[previous].file]), FileName(names[pages[page].file]))
        let common = zip(left.bytes, right.bytes).prefix { $0 == $1 }.count
        guard let low = left.numbers().last(where: { $0.range.lowerBound <= common }),
            let high = right.numbers().last(where: { $0.range.lowerBound <= common }),
            low.range.lowerBound == high.range.lowerBound,
            left.bytes[low.range.upperBound...].elementsEqual(right.bytes[high.range.upperBound...]),
            left.mayCount(low), right.mayCount(high), let lowValue = low.value, let highValue = high.value,
            lowValue < highValue
        else { return nil }
        let series = Series(
            folder: Array(names[pages[page].folder].utf8),
            stem: Array(left.bytes[..<low.range.lowerBound])
        )
        return Step(page: page, previous: previous, series: series, low: lowValue, high: highValue)
    }

    /// The numbers that files have in the places of interest, ascending, each once.
    private func takenNumbers(in places: Set<Series>) -> [Series: [Int]] {
        var taken: [Series: Set<Int>] = [:]
        for file in files {
            let name = FileName(file.name)
            let folder = Array(file.folder.utf8)
            for number in name.numbers() {
                let place = Series(folder: folder, stem: Array(name.bytes[..<number.range.lowerBound]))
                if let value = number.value, places.contains(place) { taken[place, default: []].insert(value) }
            }
        }
        return taken.mapValues { $0.sorted() }
    }

    /// The first number between two that is not taken.
    private func firstMissing(between low: Int, _ high: Int, in numbers: [Int]) -> Int? {
        // Up to the place looked for, the numbers from `low` on stand without a hole.
        guard var start = Self.index(of: low, in: numbers) else { return low + 1 }
        var end = numbers.count
        let base = start
        while end - start > 1 {
            let middle = (start + end) / 2
            if numbers[middle] - low == middle - base { start = middle } else { end = middle }
        }
        let missing = numbers[start] + 1
        return missing < high ? missing : nil
    }

    private static func index(of number: Int, in numbers: [Int]) -> Int? {
        var (start, end) = (0, numbers.count)
        while start < end {
            let middle = (start + end) / 2
            if numbers[middle] < number { start = middle + 1 } else { end = middle }
        }
        return start < numbers.count && numbers[start] == number ? start : nil
    }
}
