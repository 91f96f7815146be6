/// Finds jumps in the numbering of the files that a run of plain pages lies in.
///
/// Two files are numbered if their names differ in one number alone, times of day aside. The number jumps if it grows by more
/// than one and no other file of the folder has the numbers between in that place (see ``TakenNumbers``). Numbers may be those of a file's first page or first image, if steps are as wide as files hold of them. Steps
/// that are all equal and at least ten count by offset, not by page.
///
/// - Complexity: O(*n* log *n*) in the number of files; names are looked at only once a number has grown by more than one.
struct FileNumbering {
    /// Two files that follow one another in a run.
    private struct Step {
        let page: Int
        let previous: Int
        let series: Series
        /// What stands behind the number.
        let rest: [UInt8]
        let low: Int
        let high: Int
        /// Whether it is the run's first.
        var isAtStart = false
        /// The first number that the first file doesn't stand for.
        var next: Int

        /// Whether a number may be missing.
        var isWide: Bool { high > next }
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
        var all = runs.indices.map { (run: $0, steps: steps(of: runs[$0])) }
        if all.contains(where: { $0.steps.contains(where: \.isWide) }) {
            let held = heldCounts()
            for run in all.indices { count(&all[run].steps, held) }
        }
        let wide = all.map { ($0.run, $0.steps.filter(\.isWide)) }.filter { !$0.1.isEmpty }
        let late = all.compactMap { $0.steps.first }.filter { $0.low > 1 && $0.isAtStart }
        let between = stepsBetween(runs)
        if wide.isEmpty, late.isEmpty, between.isEmpty { return }
        let told = wide.flatMap(\.1) + late + between.map(\.step)
        let taken = takenNumbers(in: Set(told.map(\.series)))
        let counted = Set(all.flatMap { $0.steps.map(\.series) })
        for (run, step) in between {
            let missing = MissingNumbers(
                from: step.next,
                below: step.high,
                in: taken[step.series]?.counting(before: step.rest) ?? []
            )
            if missing.ranges.isEmpty { continue }
            // Where no listing has two files of the series, its numbers may count listings.
            let isSure = FileName.isCounting(FileName.lastWord(of: step.series.stem)) && counted.contains(step.series)
            runs[run].isCut = runs[run].isCut || isSure
            problems.addJump(step.page, after: step.previous, missing, isSure: isSure)
        }
        for step in late where taken[step.series]?.counting(before: step.rest).first == step.low {
            problems.addLateStart(step.previous, number: step.low)
        }
        for (run, steps) in wide {
            for step in steps {
                let missing = MissingNumbers(
                    from: step.next,
                    below: step.high,
                    in: taken[step.series]?.counting(before: step.rest) ?? []
                )
                if missing.ranges.isEmpty { continue }
                runs[run].isCut = true
                problems.addNumberingGap(step.page, after: step.previous, missing)
            }
        }
    }

    /// The wide steps from the page before a run, where that is of another one, to the run's first page: what is missing
    /// between may have begun the run.
    private func stepsBetween(_ runs: [PlainRun]) -> [(run: Int, step: Step)] {
        if runs.count < 2 { return [] }
        var held: [StringID: (pages: Int, images: Int)]?
        var last: [StringID: Int] = [:]
        var starts: [Int: Int] = [:]
        for run in runs.indices { if let page = runs[run].pages.first { starts[page] = run } }
        var found: [(run: Int, step: Step)] = []
        for page in runs.flatMap(\.pages).sorted() {
            defer { last[pages[page].folder] = page }
            guard let run = starts[page], let previous = last[pages[page].folder],
                pages[previous].file != pages[page].file, let step = step(from: previous, to: page), step.isWide
            else { continue }
            let counts = held ?? heldCounts()
            held = counts
            let (pageCount, imageCount) = counts[pages[previous].file] ?? (1, 0)
            let width = step.high - step.low
            let countsImages = width == imageCount && FileUnit.images.mayCount(step: width, behind: step.series.stem)
            if width != pageCount, !countsImages { found.append((run, step)) }
        }
        return found
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
        let left = FileNameDate.withoutTime(FileName(names[pages[previous].file]))
        let right = FileNameDate.withoutTime(FileName(names[pages[page].file]))
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
        return Step(
            page: page,
            previous: previous,
            series: series,
            rest: Array(left.bytes[low.range.upperBound...]),
            low: lowValue,
            high: highValue,
            next: lowValue + 1
        )
    }

    /// The numbers that files have in the places of interest.
    private func takenNumbers(in places: Set<Series>) -> [Series: TakenNumbers] {
        var taken: [Series: TakenNumbers] = [:]
        for file in files {
            let name = FileNameDate.withoutTime(FileName(file.name))
            let folder = Array(file.folder.utf8)
            for number in name.numbers() {
                let place = Series(folder: folder, stem: Array(name.bytes[..<number.range.lowerBound]))
                if let value = number.value, places.contains(place) {
                    taken[place, default: TakenNumbers()].insert(value, before: name.bytes[number.range.upperBound...])
                }
            }
        }
        return taken
    }

    // MARK: - First pages and first images

    /// What each file holds.
    private func heldCounts() -> [StringID: (pages: Int, images: Int)] {
        pages.reduce(into: [:]) { held, page in
            let before = held[page.file] ?? (0, 0)
            held[page.file] = (before.pages + 1, before.images + page.imageCount)
        }
    }

    /// Lets a file stand for all that it holds, if a run's numbers are those of first pages or of first images: one jump
    /// is as wide as its file holds, and none is less.
    private func count(_ steps: inout [Step], _ held: [StringID: (pages: Int, images: Int)]) {
        for unit in FileUnit.allCases {
            let ends = steps.map { step in
                let (pages, images) = held[pages[step.previous].file] ?? (1, 0)
                return step.low + (unit == .pages ? pages : images)
            }
            let isCounted = zip(steps, ends).allSatisfy { $0.high >= $1 && $1 > $0.low }
            let isShown = zip(steps, ends).contains { step, end in
                step.isWide && step.high == end
                    && unit.mayCount(step: step.high - step.low, behind: step.series.stem)
            }
            guard isCounted, isShown else { continue }
            for (step, end) in zip(steps.indices, ends) { steps[step].next = end }
            return
        }
    }
}
