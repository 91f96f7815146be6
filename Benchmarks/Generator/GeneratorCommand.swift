import Foundation

/// Writes made-up DescribeImages pages for benchmarks, the same bytes each time.
@main
struct GeneratorCommand {
    static func main() {
        do {
            let options = try GeneratorOptions(arguments: Array(CommandLine.arguments.dropFirst()))
            guard let extent = options.extent, let output = options.output else {
                throw GeneratorError.usage("--output and one of --megabytes and --pages are needed")
            }
            var data = DataSet(options: options, extent: extent)
            try data.write(to: output)
        } catch {
            FileHandle.standardError.write(Data("benchmark-data: \(error)\n".utf8))
            exit(1)
        }
    }
}
