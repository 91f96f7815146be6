/// Puts plain pages behind one another as they lie.
///
/// A page with a token is continued by the next page of its folder, area and viewer, a page without one ends its run. A
/// page that shows no area or viewer takes those its file's name speaks for; else it continues the run that was touched
/// last in its area, or in its folder. An open run that shows none takes those of the page that continues it. Pages of
/// other times, or that begin a listing anew, continue none.
///
/// - Complexity: O(*n*) in the number of pages.
struct PlainRuns {
    private struct RunContent: Hashable {
        let run: Int
        let content: Digest
    }

    /// Where an open run is found; the viewer is absent for a run that shows none.
    private struct OpenKey: Hashable {
        let group: PageGroup
        let viewer: StringID
    }

    /// What is going on in one folder and sitting.
    private struct FolderState {
        var openCount = 0
        /// Error bodies that came while several runs were open: one of those lost its continuation.
        var unplacedErrors: [Int] = []
    }

    private let pages: [PageNode]
    private let names: PageNames
    private let requests: RequestTokens
    private let images: PageImages
    private let origins: PageOrigins
    private let sittings: PageSittings
    private var runs: [PlainRun] = []
    private var watches: [LoopWatch] = []
    private var openRuns: [OpenKey: Int] = [:]
    /// Runs by when they were touched, newest last, for each area and each folder; ended ones are dropped when met.
    private var recent: [PageGroup: [Int]] = [:]
    private var folders: [PageGroup: FolderState] = [:]
    private var contents: [RunContent: Int] = [:]

    init(_ pages: [PageNode], names: PageNames, requests: RequestTokens, images: PageImages) {
        self.pages = pages
        self.images = images
        self.names = names
        self.requests = requests
        origins = PageOrigins(pages, names: names)
        sittings = PageSittings(pages, names: names)
    }

    /// The runs, by first page.
    ///
    /// Pages already known to repeat another are passed over; those that repeat a page of their own run are marked.
    consuming func build(_ repeats: inout RepeatedPages) -> [PlainRun] {
        for page in pages.indices where pages[page].request == .unrecorded && !repeats.contains(page) {
            switch pages[page].kind {
            case .page: add(page, &repeats)
            case .error: interrupt(at: page)
            case .bareImages: break
            }
        }
        return finish()
    }

    private mutating func add(_ page: Int, _ repeats: inout RepeatedPages) {
        let run = run(for: page)
        let node = pages[page]
        if node.nextToken != nil {
            let key = RunContent(run: run, content: node.content)
            if let kept = contents[key] {
                watches[run].noteRepeat(page, of: kept, last: runs[run].pages.last ?? kept)
                return repeats.mark(page, repeating: kept)
            }
            contents[key] = page
        }
        watches[run].noteNew()
        runs[run].pages.append(page)
        if node.isNextTokenUnusable {
            runs[run].isCut = true
        } else if let token = node.nextToken {
            runs[run].isAnchored = requests.asked.contains(token)
            if runs[run].isAnchored || requests.failed.contains(token) {
                runs[run].isCut = runs[run].isCut || !runs[run].isAnchored
                return close(run)
            }
        } else {
            return close(run)
        }
        let group = runs[run].group
        recent[group, default: []].append(run)
        if group.area != .unknown { recent[group.wholeFolder, default: []].append(run) }
    }

    /// The open run that a page continues, or a new one.
    private mutating func run(for page: Int) -> Int {
        let group = PageGroup(folder: pages[page].folder, sitting: sittings.numbers[page], area: origins.areas[page])
        let viewers = origins.viewers[page]
        var open = openRun(for: viewers, in: group)
        if let run = open, let reason = listingBreak(before: page, in: run) {
            abandon(run, reason)
            open = nil
        }
        let run = open ?? newRun(in: group)
        take(viewers, in: group, run)
        return run
    }

    /// Why a page can't continue a run that lies where it might; `nil` if it can.
    private func listingBreak(before page: Int, in run: Int) -> ListingBreak? {
        guard let first = runs[run].pages.first, let last = runs[run].pages.last else { return nil }
        if let earlier = pages[last].capturedMinute, let later = pages[page].capturedMinute,
            abs(later - earlier)
                > (names.endsWithClientToken(last) ? ListingBreak.mostClientMinutes : ListingBreak.mostMinutes)
        {
            return .captureTimes
        }
        if contents[RunContent(run: run, content: pages[page].content)] != nil { return nil }
        let isAgain = [first, last].contains { images.repeatsMost(of: pages[$0].images, in: pages[page].images) }
        return isAgain ? .restart : nil
    }

    private mutating func openRun(for viewers: [StringID], in group: PageGroup) -> Int? {
        for viewer in viewers {
            if let run = openRuns[OpenKey(group: group, viewer: viewer)] { return run }
        }
        if viewers.isEmpty {
            if let run = lastOpenRun(in: group) { return run }
        } else if let run = openRuns[OpenKey(group: group, viewer: .absent)] {
            return run
        }
        return openRuns[OpenKey(group: group.wholeFolder, viewer: .absent)]
    }

    private mutating func newRun(in group: PageGroup) -> Int {
        runs.append(PlainRun(pages: [], group: group))
        watches.append(LoopWatch())
        folders[group.wholeFolder, default: FolderState()].openCount += 1
        return runs.count - 1
    }

    /// Lets a run be found by what its newest page shows.
    private mutating func take(_ viewers: [StringID], in group: PageGroup, _ run: Int) {
        if runs[run].group.area == .unknown, group.area != .unknown {
            forget(run, viewer: .absent)
            runs[run].group = group
        }
        if runs[run].viewers.isEmpty {
            if viewers.isEmpty {
                openRuns[OpenKey(group: runs[run].group, viewer: .absent)] = run
            } else {
                forget(run, viewer: .absent)
            }
        }
        for viewer in viewers {
            let key = OpenKey(group: runs[run].group, viewer: viewer)
            if openRuns[key] != nil { continue }
            openRuns[key] = run
            runs[run].viewers.append(viewer)
        }
    }

    private mutating func forget(_ run: Int, viewer: StringID) {
        let key = OpenKey(group: runs[run].group, viewer: viewer)
        if openRuns[key] == run { openRuns[key] = nil }
    }

    private mutating func lastOpenRun(in group: PageGroup) -> Int? {
        while let run = recent[group]?.last {
            if runs[run].isOpen, runs[run].brokenBy == nil { return run }
            recent[group]?.removeLast()
        }
        return nil
    }

    private mutating func close(_ run: Int) {
        runs[run].isOpen = false
        leave(run)
    }

    /// Leaves a run without its end.
    private mutating func abandon(_ run: Int, _ reason: ListingBreak) {
        runs[run].brokenBy = reason
        leave(run)
    }

    /// Lets a run be found no more.
    private mutating func leave(_ run: Int) {
        forget(run, viewer: .absent)
        for viewer in runs[run].viewers { forget(run, viewer: viewer) }
        folders[runs[run].group.wholeFolder]?.openCount -= 1
    }

    /// An error body stands where a run's continuation should; with several open runs the end tells whose.
    private mutating func interrupt(at page: Int) {
        let folder = PageGroup(folder: pages[page].folder, sitting: sittings.numbers[page], area: .unknown)
        let openCount = folders[folder]?.openCount ?? 0
        if openCount > 1 {
            folders[folder]?.unplacedErrors.append(page)
        } else if openCount == 1, let run = lastOpenRun(in: folder) {
            runs[run].isCut = true
            close(run)
        }
    }

    private mutating func finish() -> [PlainRun] {
        for run in runs.indices where runs[run].isOpen {
            let folder = runs[run].group.wholeFolder
            guard let last = runs[run].pages.last else { continue }
            if let error = folders[folder]?.unplacedErrors.last, last < error {
                folders[folder]?.unplacedErrors.removeLast()
                runs[run].isCut = true
                runs[run].isOpen = false
            } else {
                runs[run].loop = watches[run].loop
                runs[run].brokenBy = runs[run].brokenBy ?? sittings.breaks[runs[run].group.folder]
            }
        }
        return runs
    }
}
