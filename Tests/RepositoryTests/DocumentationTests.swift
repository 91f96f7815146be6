import Foundation
import Testing

/// Documentation that repeats what stands elsewhere.
@Suite struct DocumentationTests {
    @Test(arguments: [("capture.py", "python"), ("capture.sh", "sh")])
    func `the capture loops stand in their page as they are`(name: String, language: String) throws {
        let page = try String(contentsOf: SourceFile.root.appending(path: "docs/capturing.md"), encoding: .utf8)
        let loop = try String(contentsOf: SourceFile.root.appending(path: "Scripts/capture/\(name)"), encoding: .utf8)
        #expect(
            page.contains("\n```\(language)\n\(loop)```\n"),
            "docs/capturing.md doesn't quote Scripts/capture/\(name) as it is: copy the file into its code block"
        )
    }
}
