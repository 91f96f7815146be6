import Foundation
import Testing

/// Where unchecked memory access may stand: the walls of the house.
struct UnsafeTests {
    @Test func `unsafe stands only where bytes are handled`() throws {
        let allowed = ["/Bytes/", "/Input/", "/Readers/"]
        for file in try SourceFile.all() where !allowed.contains(where: file.path.contains) {
            for (number, line) in file.lines.enumerated() {
                #expect(
                    line.firstMatch(of: /\bunsafe\b|Unsafe(Raw|Mutable|Buffer|Pointer)/) == nil,
                    "\(file.path):\(number + 1) handles unchecked memory"
                )
            }
        }
    }
}
