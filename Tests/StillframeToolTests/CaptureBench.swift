import Foundation
import Testing

/// A folder in which clients of AWS run against a stand-in of the service on this machine's loopback.
struct CaptureBench {
    /// What `stillframe verify` says of the captured folder.
    struct Verdict {
        let status: Int32
        let verdict: String
        let proof: String
        let pages: Int
        let images: Int
        /// The Regions of the chains, sorted.
        let chains: [String]
        /// File and code of the service's errors.
        let errors: [String]
    }

    /// Where `Scripts/setup --clients` installs them; the file is written last.
    private static let clients = Tool.repository.appending(path: ".build/capture-clients")

    static var isReady: Bool { FileManager.default.fileExists(atPath: clients.appending(path: "installed.txt").path()) }

    private let scratch: Scratch

    /// Makes the folder, with a profile for each of two accounts and one that the service refuses.
    init() throws {
        scratch = try Scratch()
        let keys = [("one", "111122223333"), ("two", "444455556666"), ("refused", "000000000000")]
        let profiles = keys.map { "[\($0)]\naws_access_key_id = AKIA\($1)X\naws_secret_access_key = invented\n" }
        try scratch.write(profiles.joined(), to: "credentials")
        try FileManager.default.createDirectory(
            at: scratch.url.appending(path: "dump"),
            withIntermediateDirectories: true
        )
    }

    /// Runs a loop; `isHealed` opens the Regions that are closed, `largestFile` is the limit for files in blocks.
    func run(
        _ loop: CaptureLoop,
        regions: String,
        profiles: String,
        isHealed: Bool = false,
        largestFile: Int? = nil
    ) throws -> Tool.Run {
        let limit = largestFile.map { "sh -c 'ulimit -f \($0); exec \"$@\"' sh " } ?? ""
        return try stage(limit + loop.words(regions: regions, profiles: profiles), isHealed: isHealed)
    }

    /// Runs shell words beside the stand-in, which ends with them.
    ///
    /// No setting of this machine is seen.
    func stage(_ words: String, isHealed: Bool = false) throws -> Tool.Run {
        let service = Tool.repository.appending(path: "Tests/Fixtures/describe-images-service.py")
        let settings = [
            "HOME=\"$PWD\"", "AWS_SHARED_CREDENTIALS_FILE=\"$PWD/credentials\"", "AWS_CONFIG_FILE=\"$PWD/none\"",
            "AWS_EC2_METADATA_DISABLED=true", "PATH=\"\(Self.clients.path())/bin:$PATH\"",
            "SCRIPTS=\"\(Tool.repository.path())/Scripts/capture\"",
        ]
        let line =
            "export \(settings.joined(separator: " ")); exec python \"\(service.path())\" \(isHealed ? "--healed" : "") -- \(words)"
        return try Tool.shell(line, in: scratch.url)
    }

    /// The texts of the files in a folder of the dump, by name.
    func pages(of folder: String) throws -> [String: String] {
        let names = try FileManager.default.contentsOfDirectory(
            atPath: scratch.url.appending(path: "dump/\(folder)").path()
        )
        return try Dictionary(uniqueKeysWithValues: names.map { ($0, try scratch.read("dump/\(folder)/\($0)")) })
    }

    /// Asks the command whether the capture is complete.
    func verify(requiring proof: String = "proved") throws -> Verdict {
        let run = try Tool.run(["verify", "dump", "--require", proof, "--format", "json", "--quiet"], in: scratch.url)
        let object = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let problems = object["problems"] as? [[String: Any]] ?? []
        let chains = object["chains"] as? [[String: Any]] ?? []
        return Verdict(
            status: run.status,
            verdict: object["verdict"] as? String ?? "",
            proof: object["proof"] as? String ?? "",
            pages: object["pages"] as? Int ?? -1,
            images: object["images"] as? Int ?? -1,
            chains: chains.compactMap { $0["region"] as? String }.sorted(),
            errors: problems.filter { $0["kind"] as? String == "error-body" }.compactMap(Self.words).sorted()
        )
    }

    private static func words(of problem: [String: Any]) -> String? {
        guard let file = problem["file"] as? String, let message = problem["message"] as? String else { return nil }
        let code = message.firstMatch(of: /instead of a page: (\w+)/)?.1 ?? "?"
        return "\(file): \(code)"
    }
}
