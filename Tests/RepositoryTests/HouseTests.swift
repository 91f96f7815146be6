import Foundation
import Testing

@testable import Stillframe

/// House rules that a machine can check.
@Suite struct HouseTests {
    @Test func `no source file is longer than 400 lines`() throws {
        for file in try SourceFile.all() {
            // The last line feed ends a line, it begins none.
            #expect(file.lines.count - 1 <= 400, "\(file.path)")
        }
    }

    @Test func `every check stands in the list of rules`() throws {
        let checks = try SourceFile.all().filter { $0.path.contains("/Rules/Checks/") }
        let ids = checks.compactMap { file in
            file.lines.lazy.compactMap { $0.firstMatch(of: /^ +id: "([a-z-]+)",/)?.1 }.first.map(String.init)
        }
        #expect(ids.count == checks.count)
        #expect(Set(ids) == Set(Rule.all.map(\.id)))
        #expect(Rule.all.count == checks.count)
    }
}
