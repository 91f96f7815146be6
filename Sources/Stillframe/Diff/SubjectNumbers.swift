/// The subjects of one snapshot's findings in the numbers of the other's table.
struct SubjectNumbers {
    private let strings: StringTable
    private let known: StringTable
    /// The number of the empty text, which says as little as none.
    private let empty: StringID?
    /// By number, the other table's; those it doesn't have keep their own beyond all of its.
    private var numbers: [UInt32]

    /// `known` is the table whose numbers are used.
    init(_ strings: StringTable, in known: StringTable) {
        self.strings = strings
        self.known = known
        empty = strings.find([])
        numbers = [UInt32](repeating: .max, count: strings.count)
    }

    /// What tells a finding from others of its image.
    mutating func key(of record: FindingRecord) -> FindingKey {
        FindingKey(rule: record.rule, subject: record.subject == empty ? 0 : number(record.subject))
    }

    private mutating func number(_ id: StringID) -> UInt32 {
        let place = Int(id.raw)
        if numbers[place] == .max {
            numbers[place] = known.find(id, from: strings)?.raw ?? UInt32(known.count) + id.raw
        }
        return numbers[place]
    }
}
