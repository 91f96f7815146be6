import Stillframe
import Testing

/// The built-in tables against the tables of facts that were collected: nothing is left out, changed or made up.
@Suite struct FactTableTests {
    private let facts = Facts.builtIn

    @Test func `error codes`() throws {
        let rows = try FactTable("error-codes.tsv").rows
        #expect(Set(rows.map { $0[0] }) == Set(facts.errorCodes.map(\.code)))
        let families = ["ad": "directory", "quota": "quota", "image": "image"]
        for row in rows {
            let fact = try #require(facts.errorCode(row[0]))
            #expect(fact.since.description == row[1], "\(row[0])")
            #expect(fact.meaning.basis == (row[3].hasPrefix("YES") ? .aws : .inferred), "\(row[0])")
            if let family = families[row[2]] { #expect(fact.family.rawValue == family, "\(row[0])") }
            if let action = row[4].firstMatch(of: /^role lacks (ec2:[A-Za-z]+)$/) {
                #expect(fact.missing == String(action.1))
            }
        }
    }

    @Test func `platforms`() throws {
        let rows = try FactTable("platforms-eos.tsv").rows
        #expect(rows.map { $0[0] }.sorted() == facts.platforms.map(\.word).sorted())
        for row in rows {
            let fact = try #require(facts.platform(row[0]))
            #expect(row[1].hasPrefix(fact.operatingSystem), "\(row[0])")
            #expect(fact.mainstreamEnd?.description ?? "" == row[2], "\(row[0])")
            #expect(fact.extendedEnd?.description ?? "" == row[3], "\(row[0])")
            #expect(fact.paidEnd?.description ?? "" == String(row[4].prefix(10)), "\(row[0])")
        }
    }

    @Test func `agents`() throws {
        for (name, family) in [("agent-versions-windows.txt", AgentFamily.windows), ("linux-agents.txt", .linux)] {
            let days = try FactTable(name).rows.compactMap { AgentVersion($0[0])?.date }
            #expect(Set(days) == Set(facts.agents.dates(of: family)))
        }
    }

    @Test func `floors and the one defect`() throws {
        let rows = try FactTable("agent-feature-floors.tsv").rows
        var floors: [String] = []
        for row in rows {
            let agent = FactTable.days(in: row[1]).first ?? ""
            if row[0].hasPrefix("(defect)") {
                #expect(facts.agents.defects.map(\.version.description) == [agent])
                #expect(
                    facts.agents.defects.map(\.fixedIn.description) == Array(FactTable.days(in: row[1]).dropFirst())
                )
            } else {
                floors.append("\(agent)/\(FactTable.days(in: FactTable.cell(row, 2)).first ?? "")")
            }
        }
        let known = facts.agentFloors.map {
            "\($0.agent?.description ?? "")/\($0.baseImage?.description ?? "")"
        }
        #expect(known.sorted() == floors.sorted())
        #expect(Set(facts.agentFloors.map(\.id)).count == floors.count)
    }

    @Test func `releases of base images`() throws {
        let systems = ["AL2": "Amazon Linux 2", "RHEL": "Red Hat Enterprise Linux", "Rocky": "Rocky Linux"]
        var releases: Set<String> = []
        for row in try FactTable("base-image-releases.txt").rows {
            let line = row[0].replacing(/\(.*\)/, with: "")
            let system = line.replacing(/[0-9]{2}[-\/][0-9]{2}[-\/][0-9]{4}/, with: "")
            for name in system.split(separator: "/").map({ $0.trimmingPrefix(while: \.isWhitespace) }) {
                let name = name.reversed().drop(while: \.isWhitespace).reversed().map(String.init).joined()
                for day in FactTable.days(in: line) { releases.insert("\(day) \(systems[name] ?? name)") }
            }
        }
        let known = facts.baseImages.filter { $0.name == nil }.map { "\($0.released) \($0.operatingSystem)" }
        #expect(Set(known) == releases)
        #expect(known.count == releases.count)
    }

    @Test func `names of base images`() throws {
        let rows = try FactTable("base-image-names.txt").rows
        let names = rows.map { String($0[0].prefix { $0 != " " }) }
        let known = facts.baseImages.filter { $0.name != nil }
        #expect(known.compactMap(\.name).sorted() == names.sorted())
        for fact in known {
            #expect(FactTable.days(in: fact.name ?? "") == [fact.released.description])
            #expect(fact.platform == nil || facts.platform(fact.platform ?? "") != nil)
        }
        #expect(known.count { $0.basis == .aws } == 26)
    }

    @Test(
        arguments: [
            ("WINDOWS_SERVER_2019", "2026-11-01", "2025-11-10"), ("WINDOWS_SERVER_2019", "2025-11-09", "2025-05-30"),
            ("RHEL8", "2026-02-17", "2025-11-10"), ("AMAZON_LINUX2", "2021-11-14", nil),
            ("WINDOWS_11", "2026-11-01", nil),
            ("AIX", "2026-11-01", nil),
        ] as [(String, String, String?)]
    )
    func `the newest base image was out on the day`(platform: String, day: String, newest: String?) throws {
        let day = try #require(CalendarDate(iso: day))
        #expect(facts.newestBase(of: platform, on: day)?.description == newest)
    }
}
