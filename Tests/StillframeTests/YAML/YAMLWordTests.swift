import Testing

@testable import Stillframe

@Suite struct YAMLWordTests {
    /// The patterns as ruamel.yaml has them.
    private func isTyped(_ word: String) -> Bool {
        let digits = /[-+]?0b[01_]+|[-+]?0o?[0-7_]+|[-+]?[0-9_]+|[-+]?0x[0-9a-fA-F_]+/
        let fraction = /[-+]?[0-9][0-9_]*\.[0-9_]*([eE][-+]?[0-9]+)?|[-+]?[0-9][0-9_]*[eE][-+]?[0-9]+/
        let point = /[-+]?\.[0-9_]+([eE][-+][0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)/
        let day = /[0-9]{4}-[0-9]{2}-[0-9]{2}/
        let instant =
            /[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(\.[0-9]*)?([ \t]*(Z|[-+][0-9]{1,2}(:[0-9]{2})?))?/
        return word.wholeMatch(of: digits) != nil || word.wholeMatch(of: fraction) != nil
            || word.wholeMatch(of: point) != nil || word.wholeMatch(of: day) != nil
            || word.wholeMatch(of: instant) != nil
    }

    @Test func `numbers are told as the patterns tell them`() {
        let alphabet = ["0", "1", "8", "_", "-", "+", ".", "e", "E", "b", "o", "x", "a", "inf", "NaN"]
        var words = ["-", "+", "."] + (0...9).map(String.init)
        for _ in 0..<3 {
            words += words.flatMap { word in alphabet.map { word + $0 } }
            let sorted = Set(words).sorted()
            let step = max(1, sorted.count / 4000)
            words = stride(from: 0, to: sorted.count, by: step).map { sorted[$0] }
        }
        for word in words {
            #expect(YAMLWord.isTyped(word.utf8.span) == isTyped(word), "\(word)")
        }
    }

    @Test func `dates are told as the patterns tell them`() {
        let days = ["2024-01-02", "2024-1-2", "2024-001-02", "24-01-02", "2024-01-", "2024-01-02-", "2024-01-021"]
        let times = ["", "T1:02:03", " \t10:02:03", "T10:2:03", "T10:02:03.", "t10:02:03.5", "T10:02:03:04", " ", "T"]
        let zones = ["", "Z", " Z", "+1", "-01:30", "+01:3", "+", " ", "+123", "z"]
        for day in days {
            for time in times {
                for zone in zones {
                    let word = day + time + zone
                    #expect(YAMLWord.isTyped(word.utf8.span) == isTyped(word), "\(word)")
                }
            }
        }
    }
}
