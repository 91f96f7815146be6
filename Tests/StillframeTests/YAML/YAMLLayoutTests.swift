import Foundation
import JMESPath
import Testing

@testable import Stillframe

/// Values as YAML; expected texts were recorded from ruamel.yaml 0.17.21 with ruamel.yaml.clib 0.2.12.
@Suite struct YAMLLayoutTests {
    @Test(
        arguments: [
            ("null", "null\n"), ("\"a b\"", "\"a b\"\n"), ("\"\"", "\"\"\n"), ("5", "5\n"), ("1e400", "Infinity\n"),
            (#""x\ny""#, "\"x\\ny\"\n"), (#"{"a":1e400,"b":-1e400,"c":1e300}"#, "a: .inf\nb: -.inf\nc: 1e+300\n"),
            ("[]", "[]\n"), (#"[[["x"]],"5",{}]"#, "- - - x\n- '5'\n- {}\n"),
        ]
    )
    func `a document that is one value`(json: String, expected: String) throws {
        let text = YAMLLayout.text(of: try JSONValue(json: json), inList: false)
        #expect(String(decoding: text, as: UTF8.self) == expected)
    }

    /// The script beside the file recorded it from the library that version 2 of the AWS CLI writes with.
    @Test func `texts are libyaml's, byte for byte`() throws {
        let file = URL(filePath: #filePath).appending(path: "../../../Fixtures/yaml-texts.json").standardized
        let rows = try JSONValue(json: String(contentsOf: file, encoding: .utf8)).children
        #expect(rows.count > 200)
        for row in rows {
            let value = try #require(row.element(0))
            let expected = row.element(1)?.text ?? ""
            let text = YAMLLayout.text(of: value, inList: false)
            #expect(text.elementsEqual(expected.utf8), "\(String(decoding: text, as: UTF8.self).debugDescription)")
        }
    }

    @Test func `members are sorted by code point`() {
        let images = ImageMember.byName.indices.map { ImageMember.byName[$0] }
        #expect(images == ImageMember.allCases.sorted { MemberOrder.isBefore($0.name, $1.name) })
        let applications = ApplicationMember.byName.indices.map { ApplicationMember.byName[$0] }
        #expect(applications == ApplicationMember.allCases.sorted { MemberOrder.isBefore($0.name, $1.name) })
    }
}
