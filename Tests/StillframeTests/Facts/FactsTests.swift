import Stillframe
import Testing

@Suite struct FactsTests {
    private let facts = Facts.builtIn

    @Test func `the error codes are those of the service model`() {
        let first = Int(ModelWord.iamServiceRoleMissingEniDescribeAction.rawValue)
        let words = ModelWord.allCases.dropFirst(first - 1).map(\.text)
        #expect(words.count == 31)
        #expect(facts.errorCodes.count == 31)
        #expect(facts.errorCodes.map(\.code).sorted() == words.sorted())
    }

    @Test func `the reasons of a state change are those of the service model`() {
        let words: [ModelWord] = [
            .internalError, .imageBuilderNotAvailable, .imageCopyFailure, .imageUpdateFailure, .imageImportFailure,
        ]
        #expect(facts.stateReasons.map(\.code) == words.map(\.text))
    }

    @Test func `the platforms are those of the service model`() {
        let words: [ModelWord] = [
            .windows, .windowsServer2016, .windowsServer2019, .windowsServer2022, .windowsServer2025, .windows11,
            .amazonLinux2, .rhel8, .rockyLinux8, .ubuntuPro2404,
        ]
        #expect(facts.platforms.map(\.word) == words.map(\.text))
    }

    @Test func `AWS publishes a text for 12 codes`() {
        let published = facts.errorCodes.filter { $0.meaning.basis == .aws }.map(\.code)
        #expect(published.count == 12)
        #expect(published.filter { $0.hasPrefix("DOMAIN_JOIN_") }.count == 11)
        #expect(published.contains("INTERNAL_SERVICE_ERROR"))
        #expect(!published.contains("DOMAIN_JOIN_NERR_INVALID_WORKGROUP_NAME"))
    }

    @Test func `every family has a code, and roles tell what is missing`() {
        #expect(Set(facts.errorCodes.map(\.family)) == Set(ErrorFamily.allCases))
        for fact in facts.errorCodes {
            #expect((fact.missing != nil) == (fact.family == .iam || fact.family == .sts), "\(fact.code)")
        }
        #expect(
            facts.errorCodes.compactMap(\.missing).filter { $0.hasPrefix("ec2:") } == [
                "ec2:DescribeNetworkInterfaces", "ec2:CreateNetworkInterface", "ec2:DeleteNetworkInterface",
                "ec2:DescribeSubnets", "ec2:DescribeSecurityGroups",
            ]
        )
    }

    @Test func `meanings and fixes are sentences`() {
        let statements =
            facts.errorCodes.flatMap { [$0.meaning] + $0.fix } + facts.stateReasons.flatMap { [$0.meaning] + $0.fix }
        for statement in statements {
            let text = statement.text
            #expect(text.first?.isUppercase == true, "\(text)")
            #expect(text.hasSuffix(".") || text.hasSuffix("?"), "\(text)")
            #expect(!text.contains("\n"), "\(text)")
        }
        #expect(facts.errorCodes.allSatisfy { !$0.fix.isEmpty } && facts.stateReasons.allSatisfy { !$0.fix.isEmpty })
    }

    @Test(arguments: [
        ("SUBNET_NOT_FOUND", "2016-12-01", ErrorFamily.network),
        ("NETWORK_INTERFACE_LIMIT_EXCEEDED", "2016-12-01", .quota),
        ("IAM_SERVICE_ROLE_MISSING_DESCRIBE_SECURITY_GROUPS_ACTION", "2017-07-24", .iam),
        ("IGW_NOT_ATTACHED", "2017-09-21", .network),
        ("STS_DISABLED_IN_REGION", "2019-08-20", .sts),
        ("MACHINE_ROLE_IS_MISSING", "2019-09-09", .iam),
        ("FLEET_STOPPED", "2021-01-12", .fleet),
        ("VALIDATION_ERROR", "2025-11-17", .import),
        ("DOMAIN_JOIN_ERROR_MORE_DATA", "2017-07-24", .directory),
    ])
    func `known codes have their release and family`(code: String, since: String, family: ErrorFamily) throws {
        let fact = try #require(facts.errorCode(code))
        #expect(fact.since.description == since)
        #expect(fact.family == family)
    }

    @Test func `look-ups by word and by text agree`() {
        var strings = StringTable()
        for fact in facts.errorCodes {
            #expect(facts.errorCode(strings.intern(fact.code), in: strings) == fact)
            #expect(facts.errorCode(fact.code) == fact)
            #expect(facts.family(of: strings.intern(fact.code), in: strings) == fact.family)
        }
        for fact in facts.stateReasons {
            #expect(facts.stateReason(strings.intern(fact.code), in: strings) == fact)
            #expect(facts.stateReason(fact.code) == fact)
        }
        for fact in facts.platforms {
            #expect(facts.platform(strings.intern(fact.word), in: strings) == fact)
            #expect(facts.platform(fact.word) == fact)
            #expect(facts.hasPlatform(strings.intern(fact.word), in: strings))
        }
    }

    @Test func `words of other tables, unknown and absent ones are not found`() {
        var strings = StringTable()
        for word in ["", "AVAILABLE", "RHEL8", "NEW_CODE_2031", "subnet_not_found"] {
            #expect(facts.errorCode(word) == nil)
            #expect(facts.errorCode(strings.intern(word), in: strings) == nil)
        }
        #expect(facts.errorCode(.absent, in: strings) == nil)
        #expect(facts.platform("SUBNET_NOT_FOUND") == nil)
    }

    @Test func `a word that only Unicode calls equal is another word`() {
        let kelvin = "ROC\u{212a}Y_LINUX8"
        #expect(kelvin == "ROCKY_LINUX8")
        #expect(facts.platform(kelvin) == nil)
    }
}
