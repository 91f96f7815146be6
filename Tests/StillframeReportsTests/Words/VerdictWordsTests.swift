import Stillframe
import StillframeReports
import Testing

@Suite struct VerdictWordsTests {
    @Test func `only a proved chain is called proved`() {
        for verdict in Verdict.allCases {
            for proof in Proof.allCases where !(verdict == .complete && proof == .proved) {
                #expect(!VerdictWords.headline(verdict, proof).contains("proved"))
                #expect(!VerdictWords.meaning(verdict, proof).contains("proved"))
            }
        }
        #expect(VerdictWords.headline(.complete, .proved) == "COMPLETE, proved")
    }

    @Test func `where nothing was read, no part of it was`() {
        let now = Timestamp(microseconds: 0)
        let nothing = Analysis(Settings(now: now)).run([.memory(name: "a.json", bytes: [])])
        #expect(VerdictWords.headline(of: nothing) == "UNREADABLE, no page was found")
        #expect(VerdictWords.meaning(of: nothing).contains("This is not a compliance result."))
        let part = Analysis(Settings(now: now)).run([.memory(name: "a.json", bytes: Array(#"{"Images":[]} x"#.utf8))])
        #expect(VerdictWords.headline(of: part) == "UNREADABLE in part")
    }

    @Test func `a checked chain says what would not show`() {
        #expect(VerdictWords.headline(.complete, .checked) == "COMPLETE, no gap seen")
        #expect(
            VerdictWords.meaning(.complete, .checked)
                == "Complete, no gap seen (no request tokens: a missing middle page would not show)."
        )
    }

    @Test(arguments: [Verdict.incomplete, .conflicting, .unreadable])
    func `partial data is not a compliance result`(verdict: Verdict) {
        #expect(VerdictWords.meaning(verdict, .none).contains("This is not a compliance result."))
        #expect(VerdictWords.brief(verdict, .none) == verdict.rawValue)
    }

    @Test func `all but a proved verdict say how to save pages with proof`() {
        for verdict in Verdict.allCases {
            for proof in Proof.allCases {
                let advice = VerdictWords.advice(verdict, proof)
                #expect((advice == nil) == (verdict == .complete && proof == .proved))
                #expect(advice?.contains("docs/capturing.md") != false)
            }
        }
    }

    @Test func `a cell names what completeness rests on`() {
        #expect(VerdictWords.brief(.complete, .proved) == "complete (proved)")
        #expect(VerdictWords.brief(.complete, .checked) == "complete (checked)")
        #expect(VerdictWords.brief(.unknown, .none) == "unknown")
    }
}
