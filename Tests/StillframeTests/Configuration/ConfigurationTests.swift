import Testing

@testable import Stillframe

/// Reading `.stillframe.yml`.
@Suite struct ConfigurationTests {
    static func read(_ yaml: String) throws(FileRefusal) -> Configuration {
        try Configuration(yaml: Array(yaml.utf8), origin: FileOrigin(path: "c.yml", sha256: "00"))
    }

    @Test(arguments: [
        ("rulez: {}", 1, 1, #"unknown key "rulez"; did you mean "rules"?"#),
        ("rules:\n  agent-stal: off", 2, 3, #"unknown rule "agent-stal"; did you mean "agent-stale"?"#),
        ("rules:\n  agent-stale: hihg", 2, 16, #"unknown level "hihg"; did you mean "high"?"#),
        (
            "rules: {agent-stale: {parameters: {limit-day: 3}}}", 1, 36,
            #"unknown parameter "limit-day"; did you mean "limit-days"?"#
        ),
        (
            "rules: {agent-stale: {parameters: {limit-days: -3}}}", 1, 48,
            #""-3" where a whole number of days from 0 to 1000000 is expected"#
        ),
        ("rules: {image-failed: {parameters: {days: 1}}}", 1, 37, #"rule "image-failed" has no parameters"#),
        ("rules:\n  image-failed: off\n  image-failed: low", 3, 3, #"rule "image-failed" is there twice"#),
        ("rules: off", 1, 8, #""off" where a mapping of rules is expected"#),
        ("rules:\n", 1, 7, "nothing where a mapping of rules is expected; fill it in or leave the key away"),
        ("expect: {accounts: [123]}", 1, 21, #""123" where an account number of 12 digits is expected"#),
        (
            "expect: {accounts: [١١١١٢٢٢٢٣٣٣٣]}", 1, 21,
            #""١١١١٢٢٢٢٣٣٣٣" where an account number of 12 digits is expected"#
        ),
        ("expect: {regions: [EU]}", 1, 20, #""EU" where a Region such as eu-west-1 is expected"#),
        ("expect: {types: [PRIVAT]}", 1, 18, #"unknown type "PRIVAT"; did you mean "PRIVATE"?"#),
        ("include-aws-owned: yes", 1, 20, #""yes" where true or false is expected"#),
        ("waivers:\n- rule: image-failed", 2, 3, #"key "reason" is missing"#),
        (
            "waivers: [{rule: image-failed, reason: x, until: 2026-02-30}]", 1, 50,
            #""2026-02-30" where a day of the calendar, written YYYY-MM-DD, is expected"#
        ),
        (
            "waivers: [{rule: waiver-expired, reason: x, until: 2026-02-20}]", 1, 18,
            #""waiver-expired" is about waivers and can't be waived"#
        ),
        ("waivers: [{rule: image-failed, reason: ' ', until: 2026-02-20}]", 1, 40, #"" " where a reason is expected"#),
        (
            "overrides: [{rules: {image-failed: low}}]", 1, 13,
            #"an override needs an image, account or region; what holds for all stands under "rules""#
        ),
        (
            "overrides: [{image: x, rules: {network-error: {parameters: {recent-days: 3}}}}]", 1, 60,
            #"rule "network-error" weighs all images of an account and Region together: leave "image" or the parameters away"#
        ),
        (
            "overrides: [{account: 111122223333, rules: {unknown-word: off}}]", 1, 45,
            #"rule "unknown-word" is about the snapshot, not about single images: it can't differ for account 111122223333"#
        ),
        (
            "overrides: [{image: x, rules: {image-quota: off}}]", 1, 32,
            #"rule "image-quota" is about the snapshot, not about single images: it can't differ for image x"#
        ),
        ("select: {images: ['']}", 1, 19, #""" where an image's name or ARN is expected"#),
        ("- a", 1, 1, "a list where a mapping is expected"),
        (
            "a: &x 1", 1, 4,
            "an anchor (&x) stands here, which is not read in a configuration; write out what is meant, or put a text in quotes"
        ),
        ("{}\n--- {}", 2, 1, "a second document begins here; a configuration is one"),
    ])
    func `a mistake is told with its place and what was meant`(yaml: String, line: Int, column: Int, message: String) {
        let refusal = #expect(throws: FileRefusal.self) { try Self.read(yaml) }
        #expect(refusal == FileRefusal(line: line, column: column, message: message))
    }

    @Test(arguments: ["", "# a comment\n", "{}", "\u{FEFF}rules: {}\n", "waivers: []\nrules: {}\r\n"])
    func `nothing said changes nothing`(yaml: String) throws {
        var settings = Settings(now: RuleExample.asOf)
        try Self.read(yaml).apply(to: &settings)
        #expect(settings.rules.map(\.id) == Rule.all.map(\.id))
        #expect(settings.policy.configuration?.path == "c.yml")
        #expect(settings.policy.severities.isEmpty && settings.parameters.isEmpty && settings.policy.waivers.isEmpty)
    }

    @Test(arguments: [true, false]) func `UTF-16 is read, and places count in its characters`(isBigEndian: Bool) throws
    {
        func read(_ yaml: String) throws(FileRefusal) -> Configuration {
            let bytes = ("\u{FEFF}" + yaml).utf16.flatMap { unit in
                let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xff))
                return isBigEndian ? [high, low] : [low, high]
            }
            return try Configuration(yaml: bytes, origin: FileOrigin(path: "c.yml", sha256: "00"))
        }
        let configuration = try read("# Größe\r\nrules: {agent-stale: low}\r\n")
        #expect(configuration.rules["agent-stale"]?.level?.place == Place(file: "c.yml", line: 2, column: 22))
        let refusal = #expect(throws: FileRefusal.self) { try read("# 😀\nrules: {'ü': low}") }
        #expect(refusal?.line == 2 && refusal?.column == 9)
    }

    @Test(
        arguments: [
            ([0xff, 0xfe, 0x61], "the UTF-16 text ends in the middle of a character, near code unit 0"),
            ([0xff, 0xfe, 0, 0], "the file is UTF-32 text, which no dump is written in; save it as UTF-8"),
            ([0x50, 0x4b, 3, 4], "the file is a zip archive; unpack it first: unzip FILE -d FOLDER"),
        ] as [([UInt8], String)]
    )
    func `what is no text is refused`(bytes: [UInt8], message: String) {
        let refusal = #expect(throws: FileRefusal.self) {
            try Configuration(yaml: bytes, origin: FileOrigin(path: "c.yml", sha256: "00"))
        }
        #expect(refusal?.message == message)
    }

    @Test func `what is said is kept with its place`() throws {
        let configuration = try Self.read(
            """
            rules:
              image-old: off
              agent-stale: {severity: high, parameters: {limit-days: 90}}
              owner-not-allowed:
                parameters:
                  accounts: [012345678901]
            expect: {accounts: [222222222222, 111111111111, 222222222222], regions: ["eu-west-1"], types: [SHARED, PRIVATE]}
            include-aws-owned: true
            waivers:
            - rule: image-failed
              image: Office-*
              region: eu-west-1
              reason: >
                One line
                and another.
              until: 2026-12-31
              by: Ann
            """
        )
        #expect(configuration.rules["agent-stale"]?.level?.place == Place(file: "c.yml", line: 3, column: 27))
        #expect(configuration.rules["agent-stale"]?.parameters["limit-days"]?.place.column == 58)
        #expect(configuration.expectedRegions?.place == Place(file: "c.yml", line: 7, column: 73))
        var settings = Settings(now: RuleExample.asOf)
        configuration.apply(to: &settings)
        #expect(!settings.rules.contains { $0.id == "image-old" })
        #expect(settings.policy.severities == ["agent-stale": .high])
        #expect(settings.parameters["agent-stale"] == ["limit-days": .number(90)])
        // Zeros in front are part of an account.
        #expect(settings.parameters["owner-not-allowed"] == ["accounts": .list(["012345678901"])])
        #expect(
            settings.expectation
                == CoverageExpectation(
                    accounts: ["111111111111", "222222222222"],
                    regions: ["eu-west-1"],
                    types: [.privateImages, .sharedImages]
                )
        )
        #expect(settings.includesAWSOwned)
        let waiver = try #require(settings.policy.waivers.first)
        #expect(
            waiver.reason == "One line and another." && waiver.by == "Ann" && waiver.until.description == "2026-12-31"
        )
        #expect(waiver.place == Place(file: "c.yml", line: 10, column: 3))
        #expect(waiver.scope.description == "image Office-*, Region eu-west-1")
    }

    @Test func `a long or deep file is refused`() {
        let long = [UInt8](repeating: UInt8(ascii: "#"), count: Configuration.longestFile + 1)
        #expect(throws: FileRefusal.self) { try Configuration(yaml: long, origin: FileOrigin(path: "c", sha256: "")) }
        let refusal = #expect(throws: FileRefusal.self) { try Self.read(String(repeating: "[", count: 40)) }
        #expect(refusal?.message == "lists and mappings are nested deeper than 32 levels")
    }

    @Test(arguments: [
        ("*", "", true), ("*", "abc", true), ("a*c", "abbc", true), ("a*c", "abcd", false), ("a?c", "abc", true),
        ("a?c", "ac", false), ("abc", "abcd", false), ("", "", true), ("", "a", false), ("*a*b", "xaybzb", true),
        ("**", "x", true), ("A", "a", false),
    ])
    func `a pattern matches the whole text`(pattern: String, text: String, matches: Bool) {
        #expect(Glob(pattern).matches(text) == matches)
    }

    @Test func `a pattern with many stars ends`() {
        #expect(!Glob(String(repeating: "*a", count: 250)).matches(String(repeating: "a", count: 240) + "b"))
    }
}
