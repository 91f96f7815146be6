import Testing

@testable import Stillframe

/// Resume tokens of the AWS CLI and boto3.
@Suite struct ClientTokenTests {
    @Test(
        arguments: [
            ("eyJOZXh0VG9rZW4iOiBudWxsfQ==", nil, nil),
            ("eyJOZXh0VG9rZW4iOiBudWxsLCAiYm90b190cnVuY2F0ZV9hbW91bnQiOiAyfQ==", nil, 2),
            ("eyJOZXh0VG9rZW4iOiAiIn0=", "", nil),
            ("eyJOZXh0VG9rZW4iOiAiYS9iK2M9PSJ9", "a/b+c==", nil),
            ("eyJOZXh0VG9rZW4iOiAiYS9iK2M9PSIsICJib3RvX3RydW5jYXRlX2Ftb3VudCI6IC0yfQ==", "a/b+c==", -2),
            (
                "eyJOZXh0VG9rZW4iOiAiXHUyMDBiXHUyMDI4XHUyMDI5XHVmZWZmXHVlMDAwIn0=",
                "\u{200b}\u{2028}\u{2029}\u{feff}\u{e000}", nil
            ),
            ("eyJOZXh0VG9rZW4iOiAiXHUwMzc4XHUwMzAwYSJ9", "\u{378}\u{300}a", nil),
            (
                "eyJOZXh0VG9rZW4iOiAiXHVkYjQwXHVkYzAxXHVkODNkXHVkYzY5XHUyMDBkXHVkODNkXHVkY2JiIn0=",
                "\u{e0001}\u{1f469}\u{200d}\u{1f4bb}", nil
            ),
            // A lone surrogate, which Python writes and Swift can't hold.
            ("eyJOZXh0VG9rZW4iOiAiXHVkODAwIn0=", "\u{fffd}", nil),
            // Line breaks and other characters outside the alphabet are skipped.
            ("eyJOZXh0VG9r\nZW4i OiBudWxsfQ==\u{1b}", nil, nil),
            ("T1___5", "T1", 5), ("None___3", nil, 3), ("a b___-1", "a b", -1), ("x___ 1_0 ", "x", 10),
        ] as [(String, String?, Int?)]
    )
    func `the client's tokens are recognised`(text: String, serviceToken: String?, amount: Int?) throws {
        let token = try #require(ClientToken(text))
        #expect(token.serviceToken.map { Array($0.utf8) } == serviceToken.map { Array($0.utf8) })
        #expect(token.amount == amount)
        #expect(token.fault == nil || serviceToken == "")
        #expect(token.text == text)
    }

    @Test(
        arguments: [
            (#"{"NextToken": "abc", "boto_truncate_amount": "3"}"#, "its boto_truncate_amount is no whole number"),
            (#"{"NextToken": "abc", "boto_truncate_amount": 2.5}"#, "its boto_truncate_amount is no whole number"),
            (
                #"{"NextToken": "abc", "boto_truncate_amount": 99999999999999999999}"#,
                "its boto_truncate_amount is larger than any page"
            ),
            (#"{"NextToken": 5}"#, "its NextToken is no string"),
            (#"{"NextToken": true, "boto_truncate_amount": 2}"#, "its NextToken is no string"),
            (#"{"NextToken": ""}"#, "its NextToken is empty"),
            (
                #"{"NextToken": 5, "boto_truncate_amount": "x"}"#,
                "its NextToken is no string, and its boto_truncate_amount is no whole number"
            ),
        ]
    )
    func `a client's token that the client can't go on from says why`(object: String, fault: String) throws {
        let token = try #require(ClientToken(Self.base64(object)))
        #expect(token.fault == fault)
        #expect(token.command(region: "us-east-1") == "aws appstream describe-images --region us-east-1")
        var sketch = PageSketch()
        sketch.plain("x.json", next: Self.base64(object), count: 2)
        let linked = sketch.link()
        #expect(linked.kinds == [.clientTruncated])
        #expect(
            linked.problems[0].message
                == "'x.json' was cut by the client (--max-items), and its listing has 2 images here: the client can't go "
                + "on from its resume token (\(fault)), so fetch the whole listing again with `aws appstream "
                + "describe-images --region us-east-1`, adding --names, --arns, --type and --page-size as the first call "
                + "had them"
        )
    }

    @Test(
        arguments: [
            (#"{"boto_truncate_amount": 2}"#, nil, 2, "after the first 2 images"),
            (#"{"NextToken": "None", "boto_truncate_amount": 2}"#, nil, 2, "after the first 2 images"),
            (#"{"NextToken": null}"#, nil, nil, "before the first image"),
            (#"{"NextToken": "abcdefghij", "boto_truncate_amount": null}"#, "abcdefghij", nil, "at the end of a page"),
            (#"{"NextToken": "a", "NextToken": "b", "boto_truncate_amount": true}"#, "b", 1, #"with the token "b","#),
        ] as [(String, String?, Int?, String)]
    )
    func `what the client reads in a token is what is said`(
        object: String,
        service: String?,
        amount: Int?,
        words: String
    ) throws {
        let token = try #require(ClientToken(Self.base64(object)))
        #expect(token.serviceToken == service && token.amount == amount && token.fault == nil)
        var sketch = PageSketch()
        sketch.plain("x.json", next: Self.base64(object), count: 2)
        let message = sketch.link().problems[0].message
        #expect(message.contains(words))
        #expect(message.contains("--starting-token"))
    }

    @Test func `padding that was lost comes back in the command`() throws {
        let whole = "eyJOZXh0VG9rZW4iOiBudWxsLCAiYm90b190cnVuY2F0ZV9hbW91bnQiOiAyfQ=="
        for text in [whole, String(whole.dropLast(1)), String(whole.dropLast(2))] {
            #expect(try #require(ClientToken(text)).text == whole)
        }
        #expect(ClientToken(String(whole.dropLast(3))) == nil)
    }

    @Test(
        arguments: [
            "", "T1", "null", "AAAA", "a___b", "a___", "___", "a___b___3", "a___1_", "a___1__0", "a____3", "a___+-3",
            base64(#"{}"#), base64(#"[]"#), base64(#"{"NextToken": ["a"]}"#), base64(#"{"NextToken": 05}"#),
            base64(#"{"NextToken": "a", "Foo": 1}"#), base64(#"{"NextToken": "a", "boto_truncate_amount": 2.}"#),
            base64(#"{"NextToken": "a"} x"#), base64(#"{"NextToken": -}"#),
            base64(#"{"NextToken": "a",}"#), base64(#"{"NextToken": "a"#), base64(#"{"NextToken": "\"#),
            base64(#"{"NextToken": "\u12"#), base64(#"{"NextToken": "\u+123"}"#), base64(#"{"NextToken": "\x"}"#),
            base64("{\"NextToken\": \"a\nb\"}"), base64("{\"NextToken\": nul"), base64(#"{"NextToken""#),
            // Bytes that are no UTF-8.
            base64([0x7b, 0x22, 0x4e, 0x65, 0xff, 0x22, 0x7d]),
        ])
    func `other tokens are the service's`(text: String) {
        #expect(ClientToken(text) == nil)
    }

    @Test func `deep or long hostile text ends quickly`() {
        let deep = Self.base64(String(repeating: "[", count: 1_000_000))
        #expect(ClientToken(deep) == nil)
        let long = Self.base64(#"{"NextToken": ""# + String(repeating: "a\\u0041", count: 200_000) + #""}"#)
        #expect(ClientToken(long)?.serviceToken?.utf8.count == 400_000)
        #expect(ClientToken(long)?.command(region: "us-east-1").hasSuffix("--starting-token TOKEN") == true)
    }

    @Test func `the command is ready to be pasted`() throws {
        let token = try #require(ClientToken("eyJOZXh0VG9rZW4iOiBudWxsfQ=="))
        #expect(
            token.command(region: "eu-west-1")
                == "aws appstream describe-images --region eu-west-1 --starting-token eyJOZXh0VG9rZW4iOiBudWxsfQ=="
        )
        #expect(
            token.command(region: "") == "aws appstream describe-images --starting-token eyJOZXh0VG9rZW4iOiBudWxsfQ=="
        )
    }

    @Test func `the shell sees the token as one word`() throws {
        let quote = try #require(ClientToken("it's; rm -rf $HOME `x`___2"))
        #expect(
            quote.command(region: "")
                == #"aws appstream describe-images --starting-token 'it'\''s; rm -rf $HOME `x`___2'"#
        )
        let option = try #require(ClientToken("-x___2"))
        #expect(option.command(region: "") == "aws appstream describe-images --starting-token=-x___2")
    }

    @Test(arguments: ["several", "us-east-1; rm", "-x", "US-EAST-1", "\u{1b}[2J", String(repeating: "a-", count: 40)])
    func `a Region that is none is left out`(region: String) throws {
        let token = try #require(ClientToken("x___2"))
        #expect(token.command(region: region) == "aws appstream describe-images --starting-token x___2")
    }

    @Test(arguments: ["\u{1b}[2J___2", "\u{202e}a___2", "caf\u{e9}___2", "a\n___2"])
    func `a token that doesn't print is not repeated`(text: String) throws {
        let token = try #require(ClientToken(text))
        #expect(token.command(region: "") == "aws appstream describe-images --starting-token TOKEN")
    }

    @Test func `a listing cut by the client says how far it came and how to go on`() {
        var sketch = PageSketch()
        sketch.plain("x.json", next: "eyJOZXh0VG9rZW4iOiBudWxsLCAiYm90b190cnVuY2F0ZV9hbW91bnQiOiAyfQ==", count: 2)
        let linked = sketch.link()
        #expect(linked.verdicts == [.incomplete])
        #expect(linked.kinds == [.clientTruncated])
        #expect(linked.problems[0].effect == .incomplete)
        #expect(
            linked.problems[0].message
                == "'x.json' was cut by the client (--max-items) after the first 2 images, and its listing has 2 images "
                + "here: fetch the rest with `aws appstream describe-images --region us-east-1 --starting-token "
                + "eyJOZXh0VG9rZW4iOiBudWxsLCAiYm90b190cnVuY2F0ZV9hbW91bnQiOiAyfQ==`, "
                + "adding --names, --arns, --type and --page-size as the first call had them"
        )
    }

    @Test func `the message says where in which page the client stopped`() {
        var inside = PageSketch()
        inside.plain("x", next: Self.base64(#"{"NextToken": "token-of-a-page", "boto_truncate_amount": 1}"#))
        #expect(inside.link().problems[0].message.contains(#"1 image into the page with the token "token-of…","#))
        var end = PageSketch()
        end.plain("x", next: Self.base64(#"{"NextToken": "T1"}"#))
        #expect(end.link().problems[0].message.contains("at the end of a page"))
        var odd = PageSketch()
        odd.plain("x", next: "T1___-4")
        #expect(odd.link().problems[0].message.contains("in the middle of a page"))
    }

    @Test func `a resumed dump goes on where the client stopped`() {
        var sketch = PageSketch()
        sketch.plain("1", next: "T1___2")
        sketch.plain("2", next: nil)
        let linked = sketch.link()
        #expect(linked.chains.map(\.pages) == [[0, 1]])
        #expect(linked.proofs == [.checked])
        #expect(linked.problems.isEmpty)
    }

    @Test func `two listings cut at the same number share a token without contradiction`() {
        var plain = PageSketch()
        plain.plain("us", next: "eyJOZXh0VG9rZW4iOiBudWxsLCAiYm90b190cnVuY2F0ZV9hbW91bnQiOiAyfQ==")
        plain.plain("eu", next: "eyJOZXh0VG9rZW4iOiBudWxsLCAiYm90b190cnVuY2F0ZV9hbW91bnQiOiAyfQ==", region: "eu-west-1")
        #expect(plain.link().kinds == [.clientTruncated, .clientTruncated])

        var recorded = PageSketch()
        recorded.recorded("us", asked: nil, next: "eyJOZXh0VG9rZW4iOiBudWxsfQ==", scope: "Type=PRIVATE")
        recorded.recorded("eu", asked: nil, next: "eyJOZXh0VG9rZW4iOiBudWxsfQ==", region: "eu-west-1")
        let linked = recorded.link()
        #expect(linked.verdicts == [.incomplete, .incomplete])
        #expect(linked.kinds == [.clientTruncated, .filteredRequest, .clientTruncated])
        #expect(linked.problems[0].message.contains("adding the filters of the request"))
    }

    private static func base64(_ text: String) -> String {
        base64(Array(text.utf8))
    }

    private static func base64(_ bytes: [UInt8]) -> String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
        var text = ""
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
            for index in 0..<4 {
                text.append(index <= group.count ? alphabet[bits >> (18 - 6 * index) & 63] : "=")
            }
        }
        return text
    }
}
