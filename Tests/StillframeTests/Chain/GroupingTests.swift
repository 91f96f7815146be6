import Testing

@testable import Stillframe

/// Which plain pages belong together: by Region, account, folder and name.
@Suite struct GroupingTests {
    private static let regions = ["ap-south-1", "eu-west-1", "us-east-1"]
    private static let accounts = ["111122223333", "444455556666"]

    @Test func `twelve pages of three Regions are three listings`() {
        var sketch = PageSketch()
        for page in 1...4 {
            for region in Self.regions {
                sketch.plain("page-\(page)-\(region)", next: page == 4 ? nil : "\(region)\(page)", region: region)
            }
        }
        let linked = sketch.link()
        #expect(linked.chains.map(\.pages) == [[0, 3, 6, 9], [1, 4, 7, 10], [2, 5, 8, 11]])
        #expect(linked.problems.isEmpty)
    }

    @Test func `two accounts in two Regions are four listings`() {
        var sketch = PageSketch()
        for page in 1...3 {
            for account in Self.accounts {
                for region in Self.regions.dropFirst() {
                    let next = page == 3 ? nil : "\(account)\(region)\(page)"
                    sketch.plain("\(page)-\(account)-\(region)", next: next, region: region, accounts: [account])
                }
            }
        }
        let linked = sketch.link()
        #expect(linked.chains.map(\.pages) == [[0, 4, 8], [2, 6, 10], [1, 5, 9], [3, 7, 11]])
        #expect(linked.proofs.allSatisfy { $0 == .checked } && linked.problems.isEmpty)
    }

    @Test func `a page of another account is no continuation`() {
        var sketch = PageSketch()
        sketch.plain("1", next: "T1", accounts: ["111122223333"])
        sketch.plain("2", next: nil, accounts: ["444455556666"])
        let linked = sketch.link()
        #expect(linked.chains.map(\.pages) == [[0], [1]])
        #expect(linked.kinds == [.danglingEnd])
    }

    @Test func `shared images don't tell who looked`() {
        var sketch = PageSketch()
        sketch.plain("1", next: "T1", accounts: ["111122223333"])
        sketch.plain("2", next: "T2", accounts: ["444455556666"], viewers: [])
        sketch.plain("3", next: nil, accounts: ["111122223333", "777788889999"], viewers: ["111122223333"])
        #expect(sketch.link().chains.map(\.pages) == [[0, 1, 2]])
    }

    @Test func `a listing that begins with AWS's images takes the account of what follows`() {
        var sketch = PageSketch()
        sketch.plain("1", next: "T1", accounts: [])
        sketch.plain("2", next: "T2", accounts: ["111122223333"])
        sketch.plain("3", next: "T3", accounts: [])
        sketch.plain("4", next: nil, accounts: ["444455556666"])
        #expect(sketch.link().chains.map(\.pages) == [[0, 1, 2], [3]])
    }

    @Test func `pages of several accounts go with what they share`() {
        var sketch = PageSketch()
        sketch.plain("1", next: "T1", accounts: ["1", "2"])
        sketch.plain("2", next: "T2", accounts: ["2", "3"])
        sketch.plain("3", next: nil, accounts: ["3"])
        #expect(sketch.link().chains.map(\.pages) == [[0, 1, 2]])
    }

    @Test(
        arguments: [
            ["1-eu", "1-us", "2-eu", "2-us"],
            ["page-1-eu-west-1", "page-1-eu-west-2", "page-2-eu-west-1", "page-2-eu-west-2"],
            ["page-1-us_east_1", "page-1-us_west_2", "page-2-us_east_1", "page-2-us_west_2"],
        ]
    )
    func `a page without images goes where its file's name belongs`(files: [String]) {
        let regions =
            files[0].contains("eu-west") ? ["eu-west-1", "eu-west-2"] : ["us-east-1", "us-west-2"]
        for empty in 0..<4 {
            var sketch = PageSketch()
            for (index, file) in files.enumerated() {
                let count = index == empty ? 0 : 2
                sketch.plain(file, next: index < 2 ? "T\(index)" : nil, count: count, region: regions[index % 2])
            }
            let linked = sketch.link()
            #expect(linked.chains.map { $0.pages.map { $0 % 2 } }.allSatisfy { Set($0).count == 1 }, "\(empty)")
            #expect(linked.proofs == [.checked, .checked], "\(empty)")
        }
    }

    @Test(arguments: 0..<4) func `a page of AWS's images goes where its file's name belongs`(bare: Int) {
        for labels in [Self.accounts, ["prod", "test"]] {
            var sketch = PageSketch()
            for index in 0..<4 {
                let accounts = index == bare ? [] : [Self.accounts[index % 2]]
                let file = "page-\(index / 2 + 1)-\(labels[index % 2])"
                sketch.plain(file, next: index < 2 ? "T\(index)" : nil, accounts: accounts)
            }
            let linked = sketch.link()
            #expect(linked.chains.map(\.pages) == [[0, 2], [1, 3]])
            #expect(linked.proofs == [.checked, .checked])
        }
    }

    @Test func `a page without images goes with the other pages of its file`() {
        var sketch = PageSketch()
        sketch.plain("eu.ndjson", next: "E1", region: "eu-west-1")
        sketch.plain("us.ndjson", next: "U1", count: 0)
        sketch.plain("us.ndjson", next: nil, region: "us-east-1")
        #expect(sketch.link().chains.map(\.pages) == [[0], [1, 2]])
    }

    @Test func `a recorded place is not filled with another account's page, but with one that shows none`() {
        var shared = PageSketch()
        shared.recorded("p1", asked: nil, next: "T1", accounts: ["111122223333"])
        shared.plain("p2", next: nil, accounts: ["444455556666"], viewers: [])
        #expect(shared.link().kinds == [.assumedLink])

        var other = PageSketch()
        other.recorded("p1", asked: nil, next: "T1", accounts: ["1", "2"], viewers: ["1"])
        other.plain("p2", next: nil, accounts: ["1", "2"], viewers: ["2"])
        #expect(other.link().kinds == [.danglingEnd])
    }
}
