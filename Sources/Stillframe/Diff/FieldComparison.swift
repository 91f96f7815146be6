internal import JMESPath

/// Compares two images value by value.
///
/// Null, an empty list and an empty map are the same as absent. Lists of the model have no order: their elements are matched
/// by key. Any other list is one value.
struct FieldComparison {
    /// What tells the elements of a list apart.
    private struct ListKey {
        let member: String
        /// The key of an element that lacks the member.
        let absence: String
    }

    /// The lists of the model; `nil` where elements are words.
    private static let lists: [String: ListKey?] = [
        "Applications": ListKey(member: "Name", absence: "(no name)"),
        "ImageErrors": ListKey(member: "ErrorCode", absence: "(no code)"),
        "SupportedInstanceFamilies": nil, "Platforms": nil, "InstanceFamilies": nil,
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
        if let before, let after, Self.isSame(before, after) { return }
        guard (before == nil) != (after == nil), let value = before ?? after else {
            if selection.holds(path) { changes.append(FieldChange(path: path, before: before, after: after)) }
            return
        }
        addLone(value, isAfter: before == nil, at: path)
    }

    /// Adds a value that one side alone has: as a whole if all of it is selected, else the parts that are.
    ///
    /// Returns whether all of it is.
    @discardableResult
    private mutating func addLone(_ value: JSONValue, isAfter: Bool, at path: FieldPath) -> Bool {
        let start = changes.count
        let parts = selection.holdsAll ? [] : Self.parts(of: value, at: path)
        var isWhole = parts.isEmpty ? selection.holds(path) : true
        for part in parts where !addLone(part.value, isAfter: isAfter, at: part.path) { isWhole = false }
        guard isWhole else { return false }
        changes.removeSubrange(start...)
        changes.append(FieldChange(path: path, before: isAfter ? nil : value, after: isAfter ? value : nil))
        return true
    }

    /// The members of an object, or the elements of a list of the model, that are not absent; none of anything else.
    private static func parts(of value: JSONValue, at path: FieldPath) -> [(path: FieldPath, value: JSONValue)] {
        switch value {
        case .object(let members):
            return zip(members.names, members.values).compactMap { name, value in
                present(value).map { (path.member(name), $0) }
            }
        case .array(let elements):
            guard case .member(let name)? = path.steps.last, let key = lists[name] else { return [] }
            return keyed(elements, by: key).map { element in
                (path.element(String(decoding: element.key, as: UTF8.self), element.ordinal), element.value)
            }
        default: return []
        }
    }

    /// Walks both sides in the order of their keys.
    private mutating func compareElements(_ before: [Element], _ after: [Element], at path: FieldPath) {
        var (left, right) = (before[...], after[...])
        while let next = Element.first(left.first, right.first) {
            let (old, new) = (left.prefix { $0.key == next.key }, right.prefix { $0.key == next.key })
            left = left.dropFirst(old.count)
            right = right.dropFirst(new.count)
            let key = String(decoding: next.key, as: UTF8.self)
            for pair in ElementPairs(old, new).pairs {
                compare(pair.before, pair.after, at: path.element(key, pair.ordinal))
            }
        }
    }

    /// Whether two values are the same, members in any order.
    private static func isSame(_ left: JSONValue, _ right: JSONValue) -> Bool {
        switch (left, right) {
        case (.string(let left), .string(let right)): left.utf8.elementsEqual(right.utf8)
        case (.boolean(let left), .boolean(let right)): left == right
        case (.string, _), (_, .string), (.boolean, _), (_, .boolean): false
        default: FieldText.bytes(of: left) == FieldText.bytes(of: right)
        }
    }

    /// Whether the elements of the list of this name have no order.
    static func isUnordered(_ name: String) -> Bool { lists[name] != nil }

    /// The value unless it stands for an absent one.
    static func present(_ value: JSONValue?) -> JSONValue? {
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

    /// The elements in the order of key and text, those of one key numbered from 1 as the list has them.
    private static func keyed(_ elements: [JSONValue], by list: ListKey?) -> [Element] {
        let listed = elements.enumerated().map { (place: $0, element: Element(key: key(of: $1, by: list), value: $1)) }
        var keyed = listed.sorted { left, right in
            let keys = (left.element.key, right.element.key)
            return keys.0 == keys.1 ? left.place < right.place : keys.0.lexicographicallyPrecedes(keys.1)
        }.map(\.element)
        var start = 0
        for end in 1..<max(keyed.count + 1, 1) where end == keyed.count || keyed[end].key != keyed[start].key {
            // Rare: only what has one key is ordered by its text.
            if end - start > 1 { Element.number(&keyed[start..<end]) }
            start = end
        }
        return keyed
    }

    private static func key(of element: JSONValue, by list: ListKey?) -> [UInt8] {
        if let list, case .object(let members) = element {
            switch present(members[list.member]) {
            case nil: return Array(list.absence.utf8)
            case .string(let name)?: return Array(name.utf8)
            case let value?: return FieldText.bytes(of: value)
            }
        }
        if case .string(let word) = element { return Array(word.utf8) }
        return FieldText.bytes(of: element)
    }
}
