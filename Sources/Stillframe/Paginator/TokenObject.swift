internal import JMESPath

/// What leads to a page: arguments to send, mostly a token alone.
///
/// A token of null stands for the first page.
struct TokenObject: Sendable, Equatable {
    private static let amountName = "boto_truncate_amount"

    private(set) var members = OrderedMembers<JSONValue>()

    /// What leads to the first page.
    static let first = TokenObject(nextToken: nil)

    /// What leads to the page that a page names.
    init(nextToken: JSONValue?) {
        members.set("NextToken", to: nextToken ?? .null)
    }

    /// What a starting token says.
    init(_ members: OrderedMembers<JSONValue>) {
        self.members = members
    }

    static func == (left: TokenObject, right: TokenObject) -> Bool {
        left.identity.utf8.elementsEqual(right.identity.utf8)
    }

    /// The whole as a value.
    var value: JSONValue { .object(members) }

    /// Different for different tokens.
    var identity: String { PythonText.representation(of: value) }

    /// Whether it leads to the first page, so that nothing follows a page that gave it.
    var isFirst: Bool { members.values.allSatisfy { $0.kind == .null } }

    /// Puts the members into a request; null and the text `None` take one out of it.
    func inject(into request: inout DescribeImagesRequest) {
        for (name, value) in zip(members.names, members.values) {
            if value.kind == .null || value.kind == .string && value.text == "None" {
                request.arguments.remove(name)
            } else {
                request.arguments.set(name, to: value)
            }
        }
    }

    /// The token to go on with: from here, without the first `amount` images.
    func resumeToken(amount: JSONValue?) throws(PaginationError) -> String {
        var members = members
        members.remove(Self.amountName)
        if let amount { members.set(Self.amountName, to: amount) }
        let names = members.names.sorted()
        guard names == ["NextToken"] || names == ["NextToken", Self.amountName] else {
            throw .badStartingToken(PythonText.representation(of: JSONValue.object(members)))
        }
        return Base64.encode(PythonJSON.text(of: .object(members)).utf8)
    }

    /// A count of images kept on a page and those left out of it before.
    static func sum(_ kept: Int, _ left: JSONValue) throws(PaginationError) -> JSONValue {
        switch left.kind {
        case .boolean: return .number(JSONNumber(kept + (left.isTrue ? 1 : 0)))
        case .number where PythonText.isWhole(left):
            guard let amount = Int(left.text), amount.magnitude < 1 << 62 else { throw .numberTooLarge(left.text) }
            return .number(JSONNumber(kept + amount))
        default:
            throw .badSkip("unsupported operand type(s) for +: 'int' and '\(PythonText.typeName(of: left))'")
        }
    }
}
