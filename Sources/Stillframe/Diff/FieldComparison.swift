internal import JMESPath

/// Compares two images value by value.
///
/// Null, an empty list and an empty map are the same as absent. Lists of the model have no order: their elements are matched
/// by key. Any other list is one value.
struct FieldComparison {
    /// The lists of the model, with the member that is an element's key; `nil` where elements are words.
    private static let lists: [String: String?] = [
        "Applications": "Name", "ImageErrors": "ErrorCode", "SupportedInstanceFamilies": nil, "Platforms": nil,
        "InstanceFamilies": nil,
    ]

    private let selection: FieldSelection
    /// What differs and is selected, in the model's order.
    private(set) var changes: [FieldChange] = []

    init(_ before: JSONValue, _ after: JSONValue, selection: FieldSelection) {
        self.selection = selection
        compare(before, after, at: FieldPath())
    }

    private mutating func compare(_ before: JSONValue?, _ after: JSONValue?, at path: FieldPath) {
        // An image without members is still one.
        let (before, after) = path.steps.isEmpty ? (before, after) : (Self.present(before), Self.present(after))
        if before == nil, after == nil { return }
        if case .object(let left)? = before, case .object(let right)? = after {
            for (name, value) in zip(left.names, left.values) { compare(value, right[name], at: path.member(name)) }
            for (name, value) in zip(right.names, right.values) where left[name] == nil {
                compare(nil, value, at: path.member(name))
            }
            return
        }
        if let left = Self.elements(before), let right = Self.elements(after),
            case .member(let name)? = path.steps.last, let key = Self.lists[name]
        {
            return compareElements(Self.keyed(left, by: key), Self.keyed(right, by: key), at: path)
        }
        if let before, let after, FieldText.bytes(of: before) == FieldText.bytes(of: after) { return }
        if selection.holds(path) { changes.append(FieldChange(path: path, before: before, after: after)) }
    }

    /// Walks both sides in the order of their keys.
    private mutating func compareElements(_ before: [Element], _ after: [Element], at path: FieldPath) {
        var (left, right) = (before[...], after[...])
        while let next = [left.first, right.first].compactMap(\.self).min(by: Element.isBefore) {
            let isLeft = left.first.map { !Element.isBefore(next, $0) } ?? false
            let isRight = right.first.map { !Element.isBefore(next, $0) } ?? false
            compare(
                isLeft ? left.removeFirst().value : nil,
                isRight ? right.removeFirst().value : nil,
                at: path.element(String(decoding: next.key, as: UTF8.self), next.ordinal)
            )
        }
    }

    /// The value unless it stands for an absent one.
    private static func present(_ value: JSONValue?) -> JSONValue? {
        switch value {
        case nil, .null?: nil
        case .array(let elements)? where elements.isEmpty: nil
        case .object(let members)? where members.names.isEmpty: nil
        default: value
        }
    }

    private static func elements(_ value: JSONValue?) -> [JSONValue]? {
        switch value {
        case nil: []
        case .array(let elements)?: elements
        default: nil
        }
    }

    /// The elements in the order of key and text, those of one key numbered from 1.
    private static func keyed(_ elements: [JSONValue], by member: String?) -> [Element] {
        var keyed = elements.map { value in
            let text = FieldText.bytes(of: value)
            var key = text
            if case .string(let word) = value { key = Array(word.utf8) }
            if let member, case .string(let name)? = value.member(member) { key = Array(name.utf8) }
            return Element(key: key, text: text, value: value)
        }
        keyed.sort { $0.key == $1.key ? $0.text.lexicographicallyPrecedes($1.text) : Element.isBefore($0, $1) }
        for index in keyed.indices.dropFirst() where keyed[index].key == keyed[index - 1].key {
            keyed[index].ordinal = keyed[index - 1].ordinal + 1
        }
        return keyed
    }

    /// An element of a list with what it is matched by.
    private struct Element {
        let key: [UInt8]
        let text: [UInt8]
        let value: JSONValue
        var ordinal = 1

        static func isBefore(_ left: Element, _ right: Element) -> Bool {
            left.key == right.key ? left.ordinal < right.ordinal : left.key.lexicographicallyPrecedes(right.key)
        }
    }
}
