extension JSONReader {
    /// Calls `body` at the value of each member that is known, with the name's index; passes over the others, and over
    /// a value that is no object.
    mutating func readMembers(
        of names: MemberNames,
        _ body: (Int, inout JSONReader) throws(ReadFailure) -> Void
    ) throws(ReadFailure) {
        guard try openStructure() == .opened else { return }
        var first = true
        while true {
            let index = try nextMember(of: names, first: &first)
            if index == MemberNames.end { return }
            if index >= 0 { try body(index, &self) } else { _ = try skip() }
        }
    }
}
