private import Foundation
internal import Stillframe

/// What a set of reports was made from: inputs and outputs with their SHA-256, never the clock.
struct Manifest {
    private struct Document: Encodable {
        let tool: String
        let asOf: String
        let asOfSource: String
        let factsDate: String
        let verdict: String
        let proof: String
        let inputs: [Entry]
        let outputs: [Entry]
    }

    private struct Entry: Encodable {
        let name: String
        let bytes: Int
        let sha256: String?
    }

    private let document: Document

    /// Describes a set of reports.
    init(snapshot: Snapshot, toolVersion: String, outputs: [FileSet.File]) {
        document = Document(
            tool: "stillframe \(toolVersion)",
            asOf: snapshot.asOf.instant.description,
            asOfSource: snapshot.asOf.source.rawValue,
            factsDate: snapshot.facts.date.description,
            verdict: snapshot.verdict.rawValue,
            proof: snapshot.proof.rawValue,
            inputs: snapshot.inputs.files.map { Entry(name: $0.name, bytes: $0.byteCount, sha256: $0.sha256) },
            outputs: outputs.map {
                Entry(name: URL(fileURLWithPath: $0.path).lastPathComponent, bytes: $0.byteCount, sha256: $0.sha256)
            }
        )
    }

    /// Writes the manifest as JSON with sorted keys.
    func write(into stream: inout some TextOutputStream) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        stream.write(String(decoding: try encoder.encode(document), as: UTF8.self) + "\n")
    }
}
