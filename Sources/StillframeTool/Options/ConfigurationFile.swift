private import ArgumentParser
private import Foundation
internal import Stillframe
private import StillframeReports

/// A configuration on the command line or in the current folder.
enum ConfigurationFile {
    /// Reads the file that is named, else the one in the current folder; `nil` where there is none.
    ///
    /// None is taken from inside a folder of dumps: whoever made the dumps would decide what is found in them. One beside a
    /// file that is named may be theirs or the user's, who has to say.
    ///
    /// - Throws: the exit status for wrong usage, after telling what is wrong and where.
    static func read(_ path: String?, besides inputs: [String] = []) throws -> Configuration? {
        let file = path ?? Configuration.fileName
        if path == nil, !FileManager.default.fileExists(atPath: file) { return nil }
        if let folder = InputGuard.folder(of: file, among: inputs) {
            if path != nil {
                throw ValidationError(
                    "'\(file)' lies in the input '\(folder)': a configuration is never taken from among the dumps"
                )
            }
            Talk.say(
                "stillframe: \(file) is not used, since it lies in the input '\(folder)'; --no-config says the same"
            )
            return nil
        }
        if path == nil, let neighbour = InputGuard.neighbour(of: file, among: inputs) {
            throw ValidationError(
                "\(file) lies beside the input '\(neighbour)' and may have come with it: say --config \(file) to use it, or --no-config"
            )
        }
        return try GivenFile(noun: "the configuration", path: file).read(longest: Configuration.longestFile) {
            bytes,
            origin throws(FileRefusal) in try Configuration(yaml: bytes, origin: origin)
        }
    }
}
