/// Says what an input turned out to be once its fragments are joined: which of its objects are pages, and what stands there
/// if none is.
struct InputJudgement {
    let item: InputItem
    /// Index of the input's first page; all pages from there on are its own.
    let firstPage: Int
    /// The input that holds the page before; `nil` where there is none.
    let previous: InputItem?
    /// Whether an empty object that is all of the input is a page.
    let takesEmptyObject: Bool

    /// Judges the input, which is the last that was joined.
    func judge(_ outcome: inout InputOutcome, in result: inout ScanResult) {
        judgePages(&outcome, in: &result)
        let pages = result.pages[firstPage...]
        outcome.pageCount = pages.count { $0.kind != .error }
        outcome.imageCount = pages.reduce(0) { $0 + $1.entries.count }
        // Damage was told already, and what lies behind it is not known.
        guard !outcome.isDamaged else { return }
        let judgement = content(of: outcome, hasPages: !pages.isEmpty)
        outcome.isSkipped = judgement.isSkipped
        if let problem = judgement.problem { result.problems.add(problem) }
    }
}

// MARK: - Pages

extension InputJudgement {
    /// Sorts out objects that looked like pages: error bodies, other services' answers, wrappers without a response.
    private func judgePages(_ outcome: inout InputOutcome, in result: inout ScanResult) {
        var foreign: Set<Int> = []
        var before = firstPage - 1
        for index in firstPage..<result.pages.count {
            defer { if !foreign.contains(index) { before = index } }
            let page = result.pages[index]
            // The rest of a page that is cut may have told more.
            if outcome.isDamaged, index == result.pages.count - 1, page.meaning != .page { continue }
            let isAlone = takesEmptyObject && result.pages.count == 1 && page.nextToken == .absent
            if page.isBlank, isAlone || isOwed(after: before, in: result) {
                tellLack(of: page, outcome, in: &result)
                continue
            }
            if page.meaning != .otherService { tellOuterMembers(of: page, outcome, in: &result) }
            switch page.meaning {
            case .page:
                if page.lacksImages { tellLack(of: page, outcome, in: &result) }
                tellError(of: page, outcome, in: &result)
                continue
            case .error:
                outcome.forms.insert(.error)
                result.pages[index].kind = .error
            case .noResponse: result.pages[index].kind = .error
            case .otherService:
                if outcome.foreignCount == 0 {
                    outcome.foreignDocument = page.foreignWords(result.strings)
                    outcome.foreignPosition = page.position
                }
                outcome.foreignCount += 1
                foreign.insert(index)
                continue
            case .partlyForeign: break
            }
            let place = outcome.place(
                of: page.foreign?.position ?? page.position,
                in: item,
                pointer: page.foreign.map { "/Images/\($0.element)" } ?? "",
                isDecoded: page.body?.isBase64 == true
            )
            result.problems.add(problem(of: page, strings: result.strings, at: place))
        }
        if !foreign.isEmpty { result.remove(pages: foreign, from: firstPage) }
    }

    /// Whether the page before, if there is one, says that one more follows, and the page is in its place: in the same
    /// file, or in one of the same series, so that a stray file never ends a listing that is cut.
    private func isOwed(after before: Int, in result: ScanResult) -> Bool {
        guard before >= 0 else { return false }
        let page = result.pages[before]
        guard page.kind == .page, page.nextToken != .absent, !page.hasRequest else { return false }
        return before >= firstPage || previous?.isOfSeries(with: item) == true
    }

    /// Says which members stood before the result.
    private func tellOuterMembers(of page: PageRecord, _ outcome: InputOutcome, in result: inout ScanResult) {
        for (name, position) in [("Images", page.outerImages), ("NextToken", page.outerToken)] {
            guard let position else { continue }
            let isDecoded = page.body?.isBase64 == true
            let place = outcome.place(of: position, in: item, pointer: "/\(name)", isDecoded: isDecoded)
            result.problems.add(Problem(.wrongType, PageRecord.outside(name), at: place))
        }
    }

    /// Says that a page is taken for one of no images.
    private func tellLack(of page: PageRecord, _ outcome: InputOutcome, in result: inout ScanResult) {
        let place = outcome.place(of: page.position, in: item, isDecoded: page.body?.isBase64 == true)
        let what = page.hasImages ? "Images is null" : "the answer has no Images"
        let words = "\(what): it is taken for a page without images, which proves nothing; the service lists none as []"
        result.problems.add(Problem(.wrongType, words, at: place))
    }

    /// Says that a page has an error beside its images, which may be all or not.
    private func tellError(of page: PageRecord, _ outcome: InputOutcome, in result: inout ScanResult) {
        guard !page.entries.isEmpty, let position = page.errorPosition else { return }
        let place = outcome.place(of: position, in: item, isDecoded: page.body?.isBase64 == true)
        result.problems.add(
            Problem(
                .errorBesideImages,
                effect: .incomplete,
                """
                the answer tells of an error beside its images: \(errorWords(page, result.strings)); they count, and \
                may not be all: fetch the page again
                """,
                at: place
            )
        )
    }

    private func errorWords(_ page: PageRecord, _ strings: StringTable) -> String {
        let told = [page.errorCode, page.errorMessage].map { strings[$0] }.filter { !$0.isEmpty }
        return told.isEmpty && page.errorPosition != nil ? "no code and no message" : told.joined(separator: ": ")
    }

    private func problem(of page: PageRecord, strings: StringTable, at place: Place) -> Problem {
        switch page.meaning {
        case .error:
            let words = errorWords(page, strings)
            let status = page.status > 0 ? ["HTTP status \(page.status)"] : []
            let told = (status + (words.isEmpty ? [] : [words])).joined(separator: ", ")
            return Problem(
                .errorBody,
                effect: .incomplete,
                "the service answered with an error instead of a page: \(told); fetch the page again",
                at: place
            )
        case .partlyForeign:
            let words = page.foreign.map { foreign in
                let what = foreign.subject.words(strings[foreign.name])
                return foreign.count == 1
                    ? "an element of Images is no AppStream image: it is \(what)"
                    : "\(foreign.count) of the elements of Images are no AppStream images: the first is \(what)"
            }
            return Problem(.notAnImage, effect: .unreadable, words ?? "", at: place)
        case .page, .noResponse, .otherService:
            return Problem(
                .errorBody,
                effect: .incomplete,
                "the capture has no response, or one without Images; fetch the page again",
                at: place
            )
        }
    }
}

// MARK: - Content

extension InputJudgement {
    /// What the input holds as a whole: the problem with it, and whether it is passed over as no dump.
    private func content(of outcome: InputOutcome, hasPages: Bool) -> (problem: Problem?, isSkipped: Bool) {
        let place = Place(file: item.name)
        switch outcome.probe {
        case .empty:
            return (
                Problem(
                    .emptyFile,
                    effect: .unreadable,
                    "the file is empty: the command that should have filled it failed; run it again",
                    at: place
                ), false
            )
        case .unsupported(let words):
            return (Problem(.unsupportedForm, effect: .unreadable, "the file \(words)", at: place), false)
        case .unrecognised(let words):
            // In a folder many files are no dumps; one that is named like a page and can't be read as one may be lost.
            let isMeant = item.isNamed || item.isNamedLikeDump
            return (isMeant ? Problem(.notADump, effect: .unreadable, "the file \(words)", at: place) : nil, true)
        case .json where outcome.documentCount == 0, .xml where outcome.documentCount == 0,
            .yaml where outcome.documentCount == 0:
            return (
                Problem(.emptyFile, effect: .unreadable, "the file holds nothing but white space", at: place), false
            )
        case .json where outcome.captures.position != nil && outcome.captures.answerCount == 0:
            return (noAnswer(outcome), false)
        case .json where outcome.pageCount == 0 && outcome.captures.position != nil: return (nil, false)
        case .json, .xml, .yaml, nil:
            return hasPages ? (strangers(outcome), false) : (noDump(outcome, at: place), true)
        }
    }

    /// Captures of something else.
    private func noAnswer(_ outcome: InputOutcome) -> Problem? {
        guard let position = outcome.captures.position else { return nil }
        return Problem(
            .unsupportedForm,
            effect: .unreadable,
            outcome.captures.advice,
            at: outcome.place(of: position, in: item)
        )
    }

    /// Documents beside pages that are none.
    private func strangers(_ outcome: InputOutcome) -> Problem? {
        guard outcome.foreignCount > 0 else { return nil }
        return Problem(
            .notADump,
            "\(outcome.foreignCount) \(outcome.foreignCount == 1 ? "document is no DescribeImages page" : "documents are no DescribeImages pages"): \(outcome.foreignDocument)",
            at: outcome.place(of: outcome.foreignPosition, in: item)
        )
    }

    private func noDump(_ outcome: InputOutcome, at place: Place) -> Problem {
        let what =
            outcome.foreignDocument.isEmpty
            ? "an empty array; \(DocumentScanner.foreignAdvice)" : outcome.foreignDocument
        return Problem(
            .notADump,
            effect: item.isNamed ? .unreadable : nil,
            "the file is not a DescribeImages dump: it holds \(what)",
            at: place
        )
    }
}

extension InputOutcome {
    /// Where a position of the input lies, for people.
    ///
    /// `isDecoded` is for positions that count in decoded text although the input as a whole needs no decoding.
    func place(of position: Position, in item: InputItem, pointer: String = "", isDecoded: Bool = false) -> Place {
        Place(
            file: item.name,
            line: Int(position.line) + 1,
            column: Int(position.column) + 1,
            pointer: pointer,
            isDecoded: isDecoded || !encoding.isEmpty
        )
    }
}

extension ScanResult {
    /// Takes out pages of the last input that turned out to be none; they have no images.
    ///
    /// Bare images on either side of one are a run again.
    fileprivate mutating func remove(pages foreign: Set<Int>, from firstPage: Int) {
        var kept: [PageRecord] = []
        for index in firstPage..<pages.count where !foreign.contains(index) {
            let page = pages[index]
            let goesOn = page.kind == .bareImages && kept.last?.kind == .bareImages
            let shift = goesOn ? kept[kept.count - 1].elementCount : 0
            if goesOn { _ = kept[kept.count - 1].join(page) } else { kept.append(page) }
            for entry in page.entries {
                entries[entry].page = UInt32(firstPage + kept.count - 1)
                entries[entry].element += shift
            }
        }
        pageItems.removeLast(pages.count - firstPage - kept.count)
        pages.replaceSubrange(firstPage..., with: kept)
    }
}
