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

    @Test func `memory that a pointer reaches is accounted for`() throws {
        // Each file that steps around the compiler's checks says at least once why that is safe, unless it only passes
        // on what it was handed.
        for file in try SourceFile.all() {
            let unsafeCount = file.lines.count { $0.contains("unsafe") && !$0.contains("//") }
            let reasons = file.lines.count {
                $0.contains("SAFETY:") || $0.contains("- Precondition:") || $0.contains("@unsafe")
            }
            #expect(unsafeCount <= 3 || reasons > 0, "\(file.path): \(unsafeCount) uses of unsafe without a reason")
        }
    }
}
