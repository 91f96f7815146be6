import Testing

@testable import Stillframe

@Suite struct WordTallyTests {
    @Test func `what is left out of a list for people is counted`() {
        var words = WordTally()
        for word in ["e", "d", "c", "b", "a"] { words.add(word) }
        #expect(words.about == "a, b, c, d, e")
        for word in ["f", "g"] { words.add(word) }
        #expect(words.about == "a, b, c, d, e and 2 more")
        #expect(words.subject == "a, b, c, d, e")
        #expect(words.words.hasSuffix(" and 2 more"))
    }
}
