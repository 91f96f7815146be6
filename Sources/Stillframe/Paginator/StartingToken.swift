internal import JMESPath

/// What a starting token says: where to go on, and how many images of that page were given before.
///
/// It is read as botocore does: a resume token, base64 of a JSON object; else the old form `token___n`; else a service's
/// own token.
struct StartingToken {
    let token: TokenObject
    /// The count as it stands in the token: mostly a whole number.
    let skip: JSONValue

    init(_ text: String) throws(PaginationError) {
        guard let decoded = try Self.decode(text) else {
            (token, skip) = try Self.oldForm(text)
            return
        }
        guard case .object(var members) = decoded else {
            throw .noAttribute(type: PythonText.typeName(of: decoded), name: "pop")
        }
        if let keys = members["boto_encoded_keys"] {
            members.remove("boto_encoded_keys")
            guard try Self.decodeValues(at: keys, in: &members) else {
                (token, skip) = try Self.oldForm(text)
                return
            }
        }
        skip = members["boto_truncate_amount"] ?? .number(JSONNumber(0))
        members.remove("boto_truncate_amount")
        token = TokenObject(members)
    }

    /// The JSON inside a resume token; `nil` for what is none, and for lists, which botocore takes for none.
    private static func decode(_ text: String) throws(PaginationError) -> JSONValue? {
        guard let bytes = LenientBase64.decode(text.utf8), let json = String(validating: bytes, as: UTF8.self) else {
            return nil
        }
        do {
            let value = try JSONValue(json: json, grammar: .python)
            return value.kind == .array ? nil : value
        } catch {
            // Python gives up on it, and so does botocore.
            if error.isTooDeep { throw .badStartingToken(text) }
            return nil
        }
    }

    private static func oldForm(_ text: String) throws(PaginationError) -> (TokenObject, JSONValue) {
        var parts = text.split(separator: "___", omittingEmptySubsequences: false).map(String.init)
        var skip = JSONValue.number(JSONNumber(0))
        if parts.count > 2 { throw .badStartingToken(text) }
        if parts.count == 2 {
            if let amount = PythonInteger(parts[1]), let number = JSONNumber(spelling: amount.text) {
                skip = .number(number)
                parts.removeLast()
            } else {
                parts = [text]
            }
        }
        return (TokenObject(nextToken: parts[0] == "None" ? nil : .string(parts[0])), skip)
    }

    /// Undoes what botocore does to values that are bytes; false where one is no base64.
    ///
    /// JSON has no bytes, so a service never gave such a token: they stand as Python prints them, which nothing is asked by.
    private static func decodeValues(
        at paths: JSONValue,
        in members: inout OrderedMembers<JSONValue>
    ) throws(PaginationError) -> Bool {
        for path in paths.children {
            guard let name = path.children.first?.text, let value = members[name] else {
                throw .missingKey(path.children.first?.text ?? "")
            }
            guard path.count == 1, value.kind == .string, let bytes = LenientBase64.decode(value.text.utf8) else {
                return false
            }
            members.set(name, to: .string("b" + PythonText.quoted(String(decoding: bytes, as: UTF8.self))))
        }
        return true
    }
}
