private import ArgumentParser
private import Foundation
private import Stillframe

/// Tells a mistyped command from a file that isn't there.
enum CommandSuggestion {
    private static let commands = StillframeCommand.configuration.subcommands.map { $0._commandName } + ["help"]

    /// Where the first word of wrong usage is a command's name and a file or folder has that name too: how to name that.
    static func namesake(_ arguments: ArraySlice<String>) -> String? {
        guard let word = arguments.first, commands.contains(word),
            FileManager.default.fileExists(atPath: word)
        else { return nil }
        return "'\(word)' is a command; to read the file or folder of that name, write: stillframe ./\(word)"
    }

    /// Refuses to explain a command that is none.
    static func checkHelp(_ arguments: ArraySlice<String>) throws {
        guard arguments.first == "help", let word = arguments.dropFirst().first, !word.hasPrefix("-"),
            !commands.contains(word)
        else { return }
        let hint = NearestName.of(word, in: commands).map { "; did you mean '\($0)'?" } ?? ""
        throw ValidationError("there is no command '\(word)'\(hint)")
    }

    /// Refuses a first word that is neither a file nor a command but looks like one.
    static func check(_ inputs: [String]) throws {
        guard let word = inputs.first, word.allSatisfy({ $0.isLetter || $0 == "-" }), word != "-",
            !FileManager.default.fileExists(atPath: word), let nearest = NearestName.of(word, in: commands)
        else { return }
        if word == nearest {
            throw ValidationError("there is no file '\(word)'; the command's name stands once, before what it reads")
        }
        throw ValidationError("there is no file '\(word)', and no such command; did you mean '\(nearest)'?")
    }
}
