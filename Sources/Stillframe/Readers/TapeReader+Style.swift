/// The style of a list whose end has not been read.
extension TapeReader {
    /// How many first elements are looked at; behind them no style can be found out without holding the whole list.
    static let mostUntelling = 64

    /// What a list's element, the value at hand, tells of the list's style.
    ///
    /// An element named like a member of the structures is one. Any other that is such a structure beyond doubt, or is
    /// called as a list's elements mostly are and is no text, is an element of a wrapped list.
    func listStyle(of shape: ItemShape, isStructure: (MemberNames, TapeReader) -> Bool) -> XMLListStyle {
        guard let members = shape.members else { return .open }
        if member(value, of: members) != nil { return .flattened }
        let isUsual = isNamed(value, "member") || isNamed(value, "item") || isNamed(value, shape.name)
        let isText = node(value).kind == .text
        if isUsual { return isText && !isBlank(value) ? .open : .wrapped }
        return !isText && isStructure(members, self) ? .wrapped : .open
    }

    /// The index in `members` of the value at an index, by its name; `nil` where it is none of them.
    func member(_ index: Int, of members: MemberNames) -> Int? {
        // SAFETY: padding follows every name.
        let found = unsafe members.index(of: nameStart(index), length: nameLength(index))
        return found >= 0 ? found : nil
    }
}
