public import JMESPath

/// What is sent to the service for one page: its arguments, in the order they were given.
public struct DescribeImagesRequest: Sendable {
    /// The arguments by name.
    public var arguments: OrderedMembers<JSONValue>

    /// Makes a request.
    public init(_ arguments: OrderedMembers<JSONValue> = OrderedMembers()) {
        self.arguments = arguments
    }

    /// Makes a request of the members of an object.
    public init(_ arguments: some JSONNode) {
        self.arguments = OrderedMembers()
        for (name, value) in zip(arguments.names, arguments.children) {
            self.arguments.set(name, to: JSONValue(copying: value))
        }
    }

    /// Makes a request with the service's own filters; an empty list is not sent.
    public init(names: [String] = [], arns: [String] = [], type: String? = nil) {
        var arguments = OrderedMembers<JSONValue>()
        if !names.isEmpty { arguments.set("Names", to: .array(names.map(JSONValue.string))) }
        if !arns.isEmpty { arguments.set("Arns", to: .array(arns.map(JSONValue.string))) }
        if let type { arguments.set("Type", to: .string(type)) }
        self.arguments = arguments
    }

    /// The names to look for; empty for no such filter.
    public var names: [String] { arguments["Names"]?.children.map(\.text) ?? [] }
    /// The ARNs to look for; empty for no such filter.
    public var arns: [String] { arguments["Arns"]?.children.map(\.text) ?? [] }
    /// The visibility to look for; `nil` for any.
    public var type: String? { arguments["Type"].map(\.text) }
    /// How many images the page should have; `nil` where that is left to the service.
    public var pageSize: Int? { arguments["MaxResults"].flatMap { Int($0.text) } }
    /// The token of the page; `nil` for the first.
    public var nextToken: JSONValue? { arguments["NextToken"] }

    /// Refuses what a client refuses to send.
    ///
    /// - Throws: ``PaginationError/invalidParameters(_:)``.
    public func validate() throws(PaginationError) {
        let known = ["Names", "Arns", "Type", "NextToken", "MaxResults"]
        var messages = arguments.names.filter { !known.contains($0) }.map { name in
            "Unknown parameter in input: \"\(name)\", must be one of: \(known.joined(separator: ", "))"
        }
        for (name, value) in zip(arguments.names, arguments.values) {
            switch name {
            case "Names", "Arns": messages += Self.wrong(list: value, of: name)
            case "Type", "NextToken":
                if value.kind != .string {
                    messages.append(Self.wrongType(name, value, ["str"]))
                } else if name == "NextToken", value.text.isEmpty {
                    messages.append(Self.tooShort(name))
                }
            case "MaxResults":
                // Python's truth values are whole numbers.
                if value.kind != .boolean, value.kind != .number || !PythonText.isWhole(value) {
                    messages.append(Self.wrongType(name, value, ["int"]))
                } else if let size = Int(value.text), size < 0 {
                    messages.append("Invalid value for parameter MaxResults, value: \(size), valid min value: 0")
                }
            default: break
            }
        }
        if !messages.isEmpty { throw .invalidParameters(messages) }
    }

    /// What is wrong with a list of names or ARNs; only names must not be empty.
    private static func wrong(list: JSONValue, of name: String) -> [String] {
        guard list.kind == .array else { return [wrongType(name, list, ["list", "tuple"])] }
        return list.children.enumerated().compactMap { index, child in
            let place = "\(name)[\(index)]"
            if child.kind != .string { return wrongType(place, child, ["str"]) }
            return name == "Names" && child.text.isEmpty ? tooShort(place) : nil
        }
    }

    private static func wrongType(_ parameter: String, _ value: JSONValue, _ types: [String]) -> String {
        let valid = types.map { "<class '\($0)'>" }.joined(separator: ", ")
        return "Invalid type for parameter \(parameter), value: \(PythonText.text(of: value)), "
            + "type: <class '\(PythonText.typeName(of: value))'>, valid types: \(valid)"
    }

    private static func tooShort(_ parameter: String) -> String {
        "Invalid length for parameter \(parameter), value: 0, valid min length: 1"
    }
}
