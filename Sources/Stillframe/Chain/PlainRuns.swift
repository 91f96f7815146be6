/// Puts plain pages behind one another as they lie.
///
/// A page with a token is continued by the next page of its folder and area, a page without one ends its run. A page
/// without images shows no area, so it continues the run of its folder that was touched last; and an open run of such
/// pages takes the area of the page that continues it.
struct PlainRuns {
    private struct RunContent: Hashable {
        let run: Int
        let content: Digest
    }

    /// What is going on in one folder.
    private struct FolderState {
        /// Runs by when they were touched, newest last; those that have ended meanwhile are dropped when met.
        var recent: [Int] = []
        var openCount = 0
        /// Error bodies that came while several runs were open: one of those lost its continuation.
        var unplacedErrors: [Int] = []
    }

    private let pages: [PageNode]
    private let names: PageNames
    private let requests: RequestTokens
    private var runs: [PlainRun] = []
    private var openRuns: [PageGroup: Int] = [:]
    private var folders: [StringID: FolderState] = [:]
    private var contents: [RunContent: Int] = [:]

    init(_ pages: [PageNode], names: PageNames, requests: RequestTokens) {
        self.pages = pages
        self.names = names
        self.requests = requests
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
        if node.nextToken != nil, node.imageCount > 0 {
            let key = RunContent(run: run, content: node.content)
            if let kept = contents[key] { return repeats.mark(page, repeating: kept) }
            contents[key] = page
        }
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
        folders[runs[run].group.folder, default: FolderState()].recent.append(run)
    }

    /// The open run that a page continues, or a new one.
    private mutating func run(for page: Int) -> Int {
        let group = PageGroup(folder: names.folders[page], area: names.areas[page])
        if let run = openRuns[group] { return run }
        if group.area == .unknown, let run = lastOpenRun(in: group.folder) { return run }
        let unknown = PageGroup(folder: group.folder, area: .unknown)
        let run: Int
        if let open = openRuns.removeValue(forKey: unknown) {
            run = open
            runs[run].group = group
        } else {
            run = runs.count
            runs.append(PlainRun(pages: [], group: group))
            folders[group.folder, default: FolderState()].openCount += 1
        }
        openRuns[group] = run
        return run
    }

    private mutating func lastOpenRun(in folder: StringID) -> Int? {
        while let run = folders[folder]?.recent.last {
            if runs[run].isOpen { return run }
            folders[folder]?.recent.removeLast()
        }
        return nil
    }

    private mutating func close(_ run: Int) {
        runs[run].isOpen = false
        openRuns[runs[run].group] = nil
        folders[runs[run].group.folder]?.openCount -= 1
    }

    /// An error body stands where a run's continuation should; with several open runs the end tells whose.
    private mutating func interrupt(at page: Int) {
        let folder = names.folders[page]
        guard let state = folders[folder], state.openCount > 0 else { return }
        if state.openCount > 1 {
            folders[folder]?.unplacedErrors.append(page)
        } else if let run = lastOpenRun(in: folder) {
            runs[run].isCut = true
            close(run)
        }
    }

    private mutating func finish() -> [PlainRun] {
        for run in runs.indices where runs[run].isOpen {
            let folder = runs[run].group.folder
            guard let error = folders[folder]?.unplacedErrors.last, let last = runs[run].pages.last, last < error
            else { continue }
            folders[folder]?.unplacedErrors.removeLast()
            runs[run].isCut = true
            runs[run].isOpen = false
        }
        return runs
    }
}
