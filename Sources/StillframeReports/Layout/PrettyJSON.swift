internal import JMESPath

/// A JSON document written member by member, two spaces a level, in the order of the calls.
struct PrettyJSON {
    /// What is written and not yet taken.
    private(set) var text = ""
    private var depth = 0
    private var isFirst = true

    /// Begins an object or, for `[`, an array; as a member if it has a name.
    mutating func open(_ bracket: Bracket, _ name: StaticString? = nil) {
        startItem(name)
        begin(bracket)
    }

    /// Begins an object or array as a member whose name is not known before.
    mutating func open(_ bracket: Bracket, named name: String) {
        startItem(nil)
        Grammar.jsonString.write(name, to: &text)
        text += ": "
        begin(bracket)
    }

    /// Ends the innermost object or array.
    mutating func close(_ bracket: Bracket) {
        depth -= 1
        if !isFirst { startLine() }
        text += bracket.closing
        isFirst = false
    }

    /// Adds a string; `nil` is written as `null`.
    mutating func string(_ string: String?, _ name: StaticString? = nil) {
        startItem(name)
        if let string {
            Grammar.jsonString.write(string, to: &text)
        } else {
            text += "null"
        }
    }

    /// Adds a truth value.
    mutating func boolean(_ value: Bool, _ name: StaticString? = nil) {
        startItem(name)
        text += value ? "true" : "false"
    }

    /// Adds a whole number; `nil` is written as `null`.
    mutating func number(_ number: Int?, _ name: StaticString? = nil) {
        startItem(name)
        text += number.map(String.init) ?? "null"
    }

    /// Adds an array of strings.
    mutating func strings(_ strings: [String], _ name: StaticString? = nil) {
        open(.array, name)
        for string in strings { self.string(string) }
        close(.array)
    }

    /// Adds any value; numbers keep their spelling.
    mutating func value(_ value: JSONValue, _ name: StaticString? = nil) {
        startItem(name)
        write(value)
    }

    private mutating func write(_ value: JSONValue) {
        switch value {
        case .null: text += "null"
        case .boolean(let isTrue): text += isTrue ? "true" : "false"
        case .number(let number): text += number.spelling
        case .string(let string): Grammar.jsonString.write(string, to: &text)
        case .array(let elements):
            begin(.array)
            for element in elements { self.value(element) }
            close(.array)
        case .object(let members):
            begin(.object)
            for (name, member) in zip(members.names, members.values) {
                startItem(nil)
                Grammar.jsonString.write(name, to: &text)
                text += ": "
                write(member)
            }
            close(.object)
        }
    }

    /// Hands what is written so far to a stream, so that a long document need not be held whole.
    mutating func flush(into stream: inout some TextOutputStream) {
        stream.write(text)
        text.removeAll(keepingCapacity: true)
    }

    private mutating func begin(_ bracket: Bracket) {
        text += bracket.opening
        depth += 1
        isFirst = true
    }

    private mutating func startItem(_ name: StaticString?) {
        if depth > 0 {
            if !isFirst { text += "," }
            startLine()
        }
        isFirst = false
        if let name { text += "\"\(name)\": " }
    }

    private mutating func startLine() {
        text += "\n"
        for _ in 0..<depth { text += "  " }
    }

    /// The two kinds of containers.
    enum Bracket {
        case object
        case array

        fileprivate var opening: String { self == .object ? "{" : "[" }
        fileprivate var closing: String { self == .object ? "}" : "]" }
    }
}
