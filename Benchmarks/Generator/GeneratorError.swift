/// Why no data could be written.
enum GeneratorError: Error, CustomStringConvertible {
    case usage(String)
    case cannotCreate(path: String)
    case gzipFailed(status: Int32)

    var description: String {
        switch self {
        case .usage(let reason): "\(reason)\n\(GeneratorOptions.usage)"
        case .cannotCreate(let path): "cannot create \(path)"
        case .gzipFailed(let status): "gzip ended with status \(status)"
        }
    }
}
