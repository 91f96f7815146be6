import Testing

@testable import Stillframe

/// Many pages, hostile shapes and any order.
@Suite struct ChainScaleTests {
    @Test(.timeLimit(.minutes(5))) func `twenty thousand pages in random order are one proved chain`() {
        let linked = Self.longListing(20_000).link()
        #expect(linked.proofs == [.proved])
        #expect(linked.chains[0].pages.count == 20_000)
        #expect(linked.problems.isEmpty)
    }

    @Test(.timeLimit(.minutes(5))) func `twenty thousand plain pages are one checked chain`() {
        var sketch = PageSketch()
        for index in 0..<20_000 { sketch.plain("p\(index)", next: index == 19_999 ? nil : "K\(index)") }
        #expect(sketch.link().proofs == [.checked])
    }

    @Test(.timeLimit(.minutes(5))) func `many pages that share one token stay linear`() {
        var sketch = PageSketch()
        for index in 0..<5_000 {
            sketch.recorded("a\(index)", asked: nil, next: "T")
            sketch.recorded("b\(index)", asked: "T", next: "T")
        }
        let linked = sketch.link()
        #expect(linked.verdicts == [.conflicting])
        #expect(linked.chains[0].pages.count == 10_000)
    }

    @Test(.timeLimit(.minutes(5))) func `many copies, Regions and empty pages stay linear`() {
        var sketch = PageSketch()
        for index in 0..<5_000 {
            sketch.plain("copies/\(index)", next: nil, images: "same")
            sketch.plain("regions/a\(index)", next: "A\(index)", region: "region-\(index)")
            sketch.plain("regions/e\(index)", next: nil, count: 0)
            sketch.recorded("free/r\(index)", asked: nil, next: "R\(index)")
            sketch.plain("free/p\(index)", next: nil, images: "p\(index)")
        }
        let linked = sketch.link()
        #expect(linked.repeatedPages.count == 4_999)
        #expect(linked.chains.filter { $0.verdict == .incomplete }.count == 5_000)
    }

    @Test(.timeLimit(.minutes(5)), arguments: ["end", "error", "empty", "viewless", "again"])
    func `twenty thousand Regions with an open token each stay linear`(what: String) {
        var sketch = PageSketch()
        let count = 20_000
        for index in 0..<count {
            sketch.plain("p.ndjson", next: "T\(index)", images: "a\(index)", region: "r\(index)", line: index + 1)
        }
        for index in 0..<count {
            let line = count + index + 1
            switch what {
            case "end": sketch.plain("p.ndjson", next: nil, images: "b\(index)", region: "r\(index)", line: line)
            case "error": sketch.error("p.ndjson")
            case "empty": sketch.plain("p.ndjson", next: "E\(index)", count: 0, line: line)
            case "viewless":
                sketch.plain("p.ndjson", next: "V\(index)", images: "v\(index)", region: "r\(index)", viewers: [])
            default: sketch.plain("p.ndjson", next: "T\(index)", images: "a\(index)", region: "r\(index)", line: line)
            }
        }
        let linked = sketch.link()
        #expect(linked.chains.count == count)
        #expect(linked.problems.count <= 2002)
        #expect(linked.verdicts.allSatisfy { $0 == (what == "end" ? .complete : .incomplete) })
    }

    @Test(arguments: 0..<20) func `order and names change nothing about recorded chains`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let sketch = Self.longListing(40)
        let chain = sketch.link().chains[0].pages
        let order = Array(sketch.pages.indices).shuffled(using: &random)
        #expect(sketch.link(in: order).chains[0].pages.map { order[$0] } == chain)
    }

    @Test(arguments: 0..<20) func `no chain is complete without any one of its pages`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let sketch = Self.longListing(12)
        var order = Array(sketch.pages.indices).shuffled(using: &random)
        order.removeLast()
        let linked = sketch.link(in: order)
        #expect(!linked.verdicts.contains(.complete) && !linked.verdicts.isEmpty)
        #expect(linked.problems.contains { $0.effect == .incomplete })
    }

    @Test(arguments: 0..<300)
    func `whatever the pages claim, each stands in one place and every verdict has its reason`(
        seed: UInt64
    ) {
        var random = SeededGenerator(seed: seed)
        let sketch = Self.tangle(&random)
        let linked = sketch.link()
        var places = linked.chains.flatMap(\.pages) + linked.repeatedPages
        places += sketch.pages.indices.filter { sketch.pages[$0].kind == .error }
        #expect(places.sorted() == Array(sketch.pages.indices))
        let effects = Set(linked.problems.compactMap(\.effect))
        #expect(effects.contains(.conflicting) == linked.verdicts.contains(.conflicting))
        #expect(effects.contains(.unknown) == linked.verdicts.contains(.unknown))
        #expect(!effects.contains(.incomplete) || linked.verdicts.contains { $0 > .unknown })
        #expect(linked.chains.allSatisfy { ($0.verdict == .complete) == ($0.proof != .none) })
        for chain in linked.chains where chain.proof == .proved {
            #expect(chain.pages.allSatisfy { sketch.pages[$0].request != .unrecorded })
            #expect(sketch.pages[chain.pages[0]].request == .first)
            for (page, next) in zip(chain.pages, chain.pages.dropFirst()) {
                #expect(sketch.pages[page].nextToken.map(PageRequest.token) == sketch.pages[next].request)
            }
            #expect(chain.pages.last.map { sketch.pages[$0].nextToken } == .some(nil))
        }
    }

    /// One listing in random order.
    private static func longListing(_ count: Int) -> PageSketch {
        var random = SeededGenerator(seed: 42)
        var sketch = PageSketch()
        for index in (0..<count).shuffled(using: &random) {
            let asked = index == 0 ? nil : "K\(index - 1)"
            sketch.recorded("p\(random.next())", asked: asked, next: index == count - 1 ? nil : "K\(index)")
        }
        return sketch
    }

    /// Pages of all kinds with few tokens, so that every kind of trouble comes up.
    private static func tangle(_ random: inout SeededGenerator) -> PageSketch {
        let tokens = ["A", "B", "C", "D", "E___2", "F"]
        var sketch = PageSketch()
        for index in 0..<Int.random(in: 1...14, using: &random) {
            let file = "\(["a", "b"].randomElement(using: &random) ?? "")/\(index)"
            let next = Bool.random(using: &random) ? tokens.randomElement(using: &random) : nil
            let images = "\(Int.random(in: 0..<12, using: &random))"
            let count = Int.random(in: 0..<3, using: &random)
            let region = ["us-east-1", "eu-west-1"].randomElement(using: &random) ?? ""
            switch Int.random(in: 0..<12, using: &random) {
            case 0: sketch.error(file, asked: tokens.randomElement(using: &random))
            case 1: sketch.error(file)
            case 2: sketch.bareImages(file)
            case 3: sketch.recordedWithUnusableToken(file, asked: tokens.randomElement(using: &random))
            case 4...5: sketch.recorded(file, asked: nil, next: next, images: images, count: count, region: region)
            case 6...8:
                let asked = tokens.randomElement(using: &random)
                sketch.recorded(file, asked: asked, next: next, images: images, count: count, region: region)
            default: sketch.plain(file, next: next, images: images, count: count, region: region)
            }
        }
        return sketch
    }
}
