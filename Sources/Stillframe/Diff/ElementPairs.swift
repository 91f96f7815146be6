internal import JMESPath

extension FieldComparison {
    /// An element of a list with what it is matched by.
    struct Element {
        let key: [UInt8]
        let value: JSONValue
        /// Its place among those of its key, as the list has them, from 1.
        private(set) var ordinal = 1
        /// Its text, where others have its key.
        fileprivate private(set) var text: [UInt8] = []

        init(key: [UInt8], value: JSONValue) {
            self.key = key
            self.value = value
        }

        /// Numbers the elements of one key, which come in the list's order, and puts them in that of their texts.
        static func number(_ elements: inout ArraySlice<Element>) {
            for (offset, index) in elements.indices.enumerated() {
                elements[index].ordinal = offset + 1
                elements[index].text = FieldText.bytes(of: elements[index].value)
            }
            elements.sort { left, right in
                left.text == right.text ? left.ordinal < right.ordinal : left.text.lexicographicallyPrecedes(right.text)
            }
        }

        /// The one whose key comes first.
        static func first(_ left: Element?, _ right: Element?) -> Element? {
            guard let left, let right else { return left ?? right }
            return right.key.lexicographicallyPrecedes(left.key) ? right : left
        }

        fileprivate var comparedText: [UInt8] { text.isEmpty ? FieldText.bytes(of: value) : text }
    }

    /// The elements of one key, of which neither side mostly has more than one: those that are the same on both sides are taken
    /// out first, so that one that came or went doesn't make all after it differ.
    struct ElementPairs {
        /// An element on both sides, or on one.
        struct Pair {
            let before: JSONValue?
            let after: JSONValue?
            /// The old side's number; one beyond all of its for an element that the new side alone has.
            let ordinal: Int
        }

        /// Those that are to be compared.
        private(set) var pairs: [Pair] = []

        init(_ old: ArraySlice<Element>, _ new: ArraySlice<Element>) {
            guard old.count > 1 || new.count > 1 else {
                pairs.append(Pair(before: old.first?.value, after: new.first?.value, ordinal: 1))
                return
            }
            let (before, after) = Self.withoutEqual(old, new)
            for (left, right) in zip(before, after) {
                pairs.append(Pair(before: left.value, after: right.value, ordinal: left.ordinal))
            }
            for left in before.dropFirst(after.count) {
                pairs.append(Pair(before: left.value, after: nil, ordinal: left.ordinal))
            }
            for (offset, right) in after.dropFirst(before.count).enumerated() {
                pairs.append(Pair(before: nil, after: right.value, ordinal: old.count + offset + 1))
            }
        }

        /// What is left of both sides, which are in the order of their texts.
        private static func withoutEqual(
            _ old: ArraySlice<Element>,
            _ new: ArraySlice<Element>
        ) -> (old: [Element], new: [Element]) {
            var (left, right) = (old, new)
            var rest: (old: [Element], new: [Element]) = ([], [])
            while let first = left.first, let second = right.first {
                let (before, after) = (first.comparedText, second.comparedText)
                if before == after {
                    left.removeFirst()
                    right.removeFirst()
                } else if before.lexicographicallyPrecedes(after) {
                    rest.old.append(left.removeFirst())
                } else {
                    rest.new.append(right.removeFirst())
                }
            }
            return (rest.old + left, rest.new + right)
        }
    }
}
