import Foundation

/// Runs the built command over the conformance corpus and compares what it says with what the corpus expects.
@main
struct ConformanceCommand {
    static func main() async {
        do {
            let options = try ConformanceOptions(arguments: Array(CommandLine.arguments.dropFirst()))
            guard Corpus.exists(at: options.corpus) else {
                print("conformance: skipped: no corpus at \(options.corpus)")
                return
            }
            let corpus = Corpus(root: URL(filePath: options.corpus).standardizedFileURL)
            let cases = try corpus.cases().filter { $0.path.hasPrefix(options.only) }
            let workspace = try Workspace()
            defer { workspace.remove() }
            let runner = Runner(tool: try Tool(path: options.tool, workspace: workspace), jobs: options.jobs)
            let summary = Summary(results: await runner.run(cases))
            print(summary.text(isVerbose: options.isVerbose))
            if summary.hasFailed {
                workspace.remove()
                exit(1)
            }
        } catch {
            FileHandle.standardError.write(Data("conformance: \(error)\n".utf8))
            exit(64)
        }
    }
}
