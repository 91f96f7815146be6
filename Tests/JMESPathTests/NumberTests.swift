import Testing

@testable import JMESPath

/// Numbers of any size, and how they are written.
@Suite struct NumberTests {
    @Test(
        arguments: [
            (0.0, "0.0"), (-0.0, "-0.0"), (1, "1.0"), (100, "100.0"), (0.1, "0.1"), (123.456, "123.456"),
            (1e15, "1000000000000000.0"),
            (9_999_999_999_999_998, "9999999999999998.0"), (1e16, "1e+16"), (1.5e16, "1.5e+16"), (1e22, "1e+22"),
            (1e100, "1e+100"),
            (0.0001, "0.0001"), (0.00012, "0.00012"), (0.00001, "1e-05"), (1.25e-7, "1.25e-07"),
            (.leastNonzeroMagnitude, "5e-324"),
            (1.797_693_134_862_315_7e308, "1.7976931348623157e+308"), (.infinity, "Infinity"),
            (-.infinity, "-Infinity"), (.nan, "NaN"),
        ] as [(Double, String)]
    )
    func `a double is written as Python writes it`(value: Double, text: String) {
        #expect(FloatText.text(value) == text)
    }

    @Test func `large whole numbers add and compare exactly`() {
        func big(_ text: String) -> BigInteger { BigInteger(text.utf8.span) }
        let pairs = [
            ("0", "0", "0"), ("999999999", "1", "1000000000"), ("-999999999", "-1", "-1000000000"),
            ("1000000000", "-1", "999999999"),
            ("-1000000000000000000", "1", "-999999999999999999"), ("5", "-5", "0"), ("-5", "3", "-2"),
            ("3", "-5", "-2"),
            ("99999999999999999999999999999", "1", "100000000000000000000000000000"), ("-0", "0", "0"),
        ]
        for (left, right, sum) in pairs {
            #expect((big(left) + big(right)).description == sum)
            #expect(BigInteger.compare(big(left) + big(right), big(sum)) == 0)
        }
        #expect(BigInteger.compare(big("-100000000000000000000"), big("99999999999999999999")) < 0)
        #expect(BigInteger.compare(big("-100000000000000000000"), big("-99999999999999999999")) < 0)
        #expect(
            BigInteger(truncating: 1e300).description.hasPrefix(
                "1000000000000000052504760255204420248704468581108159154915854115"
            )
        )
        #expect(BigInteger(truncating: -9.5).description == "-9")
        #expect(BigInteger(.min).description == "-9223372036854775808")
        #expect(big("10").divided(by: 4) == 2.5)
        #expect(big("-1").divided(by: 3) == -1.0 / 3.0)
        #expect(big("9007199254740993").divided(by: 1) == 9_007_199_254_740_992)
        #expect(big("18014398509481987").divided(by: 2) == 9_007_199_254_740_994)
    }

    @Test(arguments: ["0", "-0", "1", "-1.5", "1e3", "1E+3", "0.0", "10e-2", "123456789012345678901234567890"])
    func `a JSON number is one`(text: String) {
        #expect(JSONNumber(spelling: text)?.spelling == text)
    }

    @Test(arguments: [
        "", "-", "01", "-01", "1.", ".5", "1e", "1e+", "+1", "NaN", "Infinity", "1 ", " 1", "0x1", "1_0", "١",
    ])
    func `another text is none`(text: String) {
        #expect(JSONNumber(spelling: text) == nil)
    }

    @Test(
        arguments: [
            ("1756861660.200", "1756861660.2"), ("1756861660", "1756861660"), ("1.0", "1.0"), ("1.50", "1.5"),
            ("100.000", "100.0"), ("123456789.123456", "123456789.123456"), ("1234567890.123456", "1234567890.123456"),
            ("999999999999999", "999999999999999"), ("0.5", "0.5"), ("0", "0"), ("-0", "0"), ("-1.50", "-1.5"),
            ("1e3", "1000.0"), ("1E400", "Infinity"), ("9007199254740993.0", "9007199254740992.0"),
            ("0.00001", "1e-05"), ("12345678901234567890", "12345678901234567890"),
        ]
    )
    func `a spelling is appended as Python prints it`(spelling: String, text: String) {
        var output: [UInt8] = []
        JSONNumber.appendPythonText(of: spelling.utf8.span, to: &output)
        #expect(String(decoding: output, as: UTF8.self) == text)
        #expect(JSONNumber.pythonText(spelling.utf8.span) == text)
    }
}
