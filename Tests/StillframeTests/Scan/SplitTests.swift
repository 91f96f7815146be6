import Testing

@testable import Stillframe

/// No result depends on how an input was split, nor on the number of threads.
@Suite struct SplitTests {
    @Test(arguments: RandomDump.Form.allCases, 0..<4)
    func `sound text gives the same however it is split`(form: RandomDump.Form, seed: Int) {
        var dump = RandomDump(seed: UInt64(seed), hasOddities: false)
        expectSame([.memory(name: "dump.json", bytes: Array(dump.text(form).utf8))], seed: seed)
    }

    @Test(arguments: RandomDump.Form.allCases, 100..<107)
    func `odd text gives the same however it is split`(form: RandomDump.Form, seed: Int) {
        var dump = RandomDump(seed: UInt64(seed))
        expectSame([.memory(name: "dump.json", bytes: Array(dump.text(form).utf8))], seed: seed)
    }

    @Test(arguments: RandomDump.Form.allCases, 200..<207)
    func `damaged text gives the same however it is split`(form: RandomDump.Form, seed: Int) {
        var dump = RandomDump(seed: UInt64(seed))
        expectSame([.memory(name: "dump.json", bytes: dump.damagedText(form))], seed: seed)
    }

    @Test(arguments: 300..<306)
    func `several files give the same however they are split`(seed: Int) {
        var dump = RandomDump(seed: UInt64(seed))
        let inputs = (1...4).map { number in
            let text = dump.text(dump.generator.pick(RandomDump.Form.allCases))
            return DumpInput.memory(name: "page-\(number).json", bytes: Array(text.utf8))
        }
        expectSame(inputs, seed: seed)
    }

    @Test(arguments: 350..<354)
    func `what is merged is the same however it was split`(seed: Int) {
        var dump = RandomDump(seed: UInt64(seed))
        let inputs = [DumpInput.memory(name: "dump.json", bytes: Array(dump.text(.everything).utf8))]
        let expected = SnapshotText.lines(inputs, merges: true)
        let found = SnapshotText.lines(inputs, blockBytes: 1 + dump.generator.below(2000), threads: 2, merges: true)
        #expect(found == expected, "seed \(seed): \(SnapshotText.difference(found, expected))")
    }

    @Test(arguments: 400..<406)
    func `several files give the same in any order`(seed: Int) {
        var dump = RandomDump(seed: UInt64(seed))
        let inputs = (1...6).map { number in
            let text = dump.text(dump.generator.pick(RandomDump.Form.allCases))
            return DumpInput.memory(name: "part-\(number % 3)/page-\(number).json", bytes: Array(text.utf8))
        }
        let expected = SnapshotText.lines(inputs)
        for _ in 0..<4 {
            let found = SnapshotText.lines(inputs.shuffled(using: &dump.generator), threads: 2)
            #expect(found == expected, "seed \(seed): \(SnapshotText.difference(found, expected))")
        }
    }

    /// Runs once with all text in one block, then with small ones.
    private func expectSame(_ inputs: [DumpInput], seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed) &+ 77)
        let expected = SnapshotText.lines(inputs)
        let byteCount = inputs.reduce(0) { $0 + $1.byteCount }
        // Tiny blocks only for short texts: a block of one byte costs as much as one of a thousand.
        let tiny = byteCount < 4096 ? 1 : 1 + byteCount / 2048
        let sizes = [tiny + generator.below(8), 64 + generator.below(512), 512 + generator.below(3585)]
        for size in sizes {
            let threads = 1 + generator.below(4)
            let found = SnapshotText.lines(inputs, blockBytes: size, threads: threads)
            if found != expected {
                let difference = SnapshotText.difference(found, expected)
                Issue.record("seed \(seed), blocks of \(size), \(threads) threads: \(difference)")
                return
            }
        }
    }
}

extension DumpInput {
    fileprivate var byteCount: Int {
        switch self {
        case .memory(_, let bytes): bytes.count
        case .path, .rawPath: 0
        }
    }
}
