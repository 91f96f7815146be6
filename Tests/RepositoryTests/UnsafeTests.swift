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

    @Test func `every declaration that handles unchecked memory says why that is safe`() throws {
        for file in try SourceFile.all() {
            let unreasoned = file.declarations { lines in
                lines.contains { $0.code.firstMatch(of: /\bunsafe\b/) != nil }
                    && !lines.contains { $0.contains("// SAFETY: ") || $0.contains("/// SAFETY: ") }
            }
            for line in unreasoned { Issue.record("\(file.path):\(line) has no line that begins with SAFETY") }
        }
    }

    @Test func `the library calls the C library through one door`() throws {
        let importers = try SourceFile.all().filter { file in
            file.path.hasPrefix("Sources/Stillframe/")
                && file.lines.contains { $0.firstMatch(of: /^ *(\w+ )?import (Glibc|Musl|Darwin)/) != nil }
        }
        #expect(importers.map(\.path) == ["Sources/Stillframe/Input/SystemCalls.swift"])
    }
}
