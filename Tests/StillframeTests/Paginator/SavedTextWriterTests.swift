import JMESPath
import Testing

@testable import Stillframe

/// Images that are written on the way as text.
@Suite struct SavedTextWriterTests {
    @Test(arguments: RandomDump.Form.allCases, [ImageForm.wire, .iso8601])
    func `are the values' text`(form: RandomDump.Form, spelling: ImageForm) throws {
        for seed in 0..<6 {
            var dump = RandomDump(seed: UInt64(900 + seed), hasOddities: seed % 2 == 0)
            let snapshot = Analysis(Settings(now: RuleExample.asOf)).run([
                .memory(name: "a.json", bytes: Array(dump.text(form).utf8))
            ])
            let images = snapshot.savedImages[...]
            let expected = outcome { output in
                var reader = SavedImageReader(snapshot, form: spelling)
                var layout = TextLayout()
                defer { output += layout.take() }
                try layout.append(images: try reader.values(of: images), cells: nil)
            }
            var writer = SavedTextWriter(snapshot, form: spelling)
            #expect(outcome { try writer.append(images, cells: nil, to: &$0) } == expected, "seed \(seed)")

            var names = SavedNameReader(snapshot)
            let cells = try names.names(of: images).scalars
            let inRuns = outcome { output in
                for image in images.indices { try writer.append(images[image...image], cells: cells, to: &output) }
            }
            #expect(inRuns == expected, "seed \(seed)")
        }
    }

    private func outcome(_ body: (inout [UInt8]) throws -> Void) -> String {
        var output: [UInt8] = []
        do {
            try body(&output)
        } catch {
            return String(decoding: output, as: UTF8.self) + "\(error)"
        }
        return String(decoding: output, as: UTF8.self)
    }
}
