/// Why the runner itself could not run.
enum ConformanceError: Error, CustomStringConvertible {
    case usage(String)
    case noTool(path: String)
    case badCorpus(file: String, reason: String)

    var description: String {
        switch self {
        case .usage(let reason): "\(reason)\n\(ConformanceOptions.usage)"
        case .noTool(let path): "no command at \(path); build it first"
        case .badCorpus(let file, let reason): "\(file): \(reason)"
        }
    }
}
