internal import ArgumentParser

/// Names on the command line, with commas between; at least one, each once.
struct NameList: ExpressibleByArgument {
    let names: [String]

    init?(argument: String) {
        let names = argument.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        if names.contains(where: \.isEmpty) { return nil }
        self.names = Set(names).sorted()
    }
}
