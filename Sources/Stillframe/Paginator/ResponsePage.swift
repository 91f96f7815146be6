public import JMESPath

/// One answer of the service: its members in order, with the images apart.
///
/// Absent, null and empty `Images` are three different things.
public struct ResponsePage<Image> {
    /// What a member holds.
    public enum Member {
        /// A list of images.
        case images([Image])
        /// Anything else.
        case value(JSONValue)
    }

    /// The members by name, in order.
    public var members: OrderedMembers<Member>

    /// Makes a page of any members.
    public init(members: OrderedMembers<Member>) {
        self.members = members
    }

    /// Makes a page as a client gives it: without what is `nil`.
    public init(images: [Image]?, nextToken: String?) {
        members = OrderedMembers()
        if let images { members.set("Images", to: .images(images)) }
        if let nextToken { members.set("NextToken", to: .value(.string(nextToken))) }
    }

    /// The images; `nil` where the page has none, or null.
    public var images: [Image]? {
        if case .images(let images) = members["Images"] { images } else { nil }
    }

    /// The service's token of the next page; `nil` where that is absent, null or empty.
    public var nextToken: JSONValue? {
        guard case .value(let token) = members["NextToken"] else { return nil }
        switch token.kind {
        case .null: return nil
        case .boolean: return token.isTrue ? token : nil
        case .number: return Double(token.text) == 0 ? nil : token
        case .string: return token.text.isEmpty ? nil : token
        case .array, .object: return token.count == 0 ? nil : token
        }
    }
}

extension ResponsePage {
    /// The page with other images in place of its own.
    func replacingImages<Other>(
        _ replace: ([Image]) throws(PaginationError) -> [Other]
    ) throws(PaginationError) -> ResponsePage<Other> {
        var others = OrderedMembers<ResponsePage<Other>.Member>()
        for (name, member) in zip(members.names, members.values) {
            switch member {
            case .images(let images): others.set(name, to: .images(try replace(images)))
            case .value(let value): others.set(name, to: .value(value))
            }
        }
        return ResponsePage<Other>(members: others)
    }
}

extension ResponsePage: Sendable where Image: Sendable {}
extension ResponsePage.Member: Sendable where Image: Sendable {}

extension ResponsePage where Image: JSONNode {
    /// Takes a page as it was saved; `nil` for what is no object.
    public init?(_ page: Image) {
        guard page.kind == .object else { return nil }
        members = OrderedMembers()
        for (name, value) in zip(page.names, page.children) {
            if name == "Images", value.kind == .array {
                members.set(name, to: .images(Array(value.children)))
            } else {
                members.set(name, to: .value(JSONValue(copying: value)))
            }
        }
    }

    /// The page as a value that expressions are evaluated over.
    public var value: QueryValue<Image> {
        var built = OrderedMembers<QueryValue<Image>>()
        for (name, member) in zip(members.names, members.values) {
            switch member {
            case .images(let images): built.set(name, to: .array(BuiltArray(images.map(QueryValue.node))))
            case .value(let value): built.set(name, to: .value(value))
            }
        }
        return .object(BuiltObject(built))
    }
}
