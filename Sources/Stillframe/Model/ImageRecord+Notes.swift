/// What the decoder does with values that are not as the model says: nothing is coerced, nothing lost in silence.
extension ImageRecord {
    /// Keeps a member the model doesn't know.
    mutating func keepUnknown(owner: MemberOwner, from reader: inout some ShapeReader) throws(ReadFailure) {
        let name = reader.unknownName
        let value = try reader.skip()
        unknownMembers.append(UnknownMember(owner: owner, name: name, value: value))
    }

    /// Reads a string member of a structure below the image, of which `before` was read already.
    mutating func decodeString(
        _ before: ValueSpan,
        _ owner: MemberOwner,
        _ member: String,
        from reader: inout some ShapeReader
    ) throws(ReadFailure) -> ValueSpan {
        let offset = reader.position
        let value = try reader.string()
        if before.kind != .absent {
            noteRepetition(owner, member, isSame: page.isSame(before, value), at: offset)
            return before
        }
        if !value.isString { noteMismatch(value, owner: owner, member, expected: .string, at: offset) }
        return value
    }

    /// Reads the second occurrence of a member, which is never used.
    @inline(never)
    mutating func decodeAgain(_ member: ImageMember, from reader: inout some ShapeReader) throws(ReadFailure) {
        let offset = reader.position
        let again = try reader.skip()
        let before = offsets[member.rawValue]
        noteRepetition(.image, member.name, isSame: reader.value(at: before, isSameAs: again), at: offset)
    }

    /// Notes a member that stands twice.
    mutating func noteRepetition(_ owner: MemberOwner, _ member: String, isSame: Bool, at offset: Int) {
        problems.append(
            MemberProblem(
                owner: owner,
                member: member,
                cause: isSame ? .repeated : .contradicted,
                offset: UInt32(truncatingIfNeeded: offset)
            )
        )
    }

    /// Notes a value of the wrong type; null is no value.
    mutating func noteMismatch(
        _ value: ValueSpan,
        owner: MemberOwner,
        _ member: String,
        expected: ShapeType,
        at offset: Int
    ) {
        guard value.kind == .raw else { return }
        problems.append(
            MemberProblem(
                owner: owner,
                member: member,
                cause: .wrongType(expected: expected, found: page.type(of: value)),
                offset: UInt32(truncatingIfNeeded: offset)
            )
        )
    }

    mutating func noteMismatch(_ value: ValueSpan, of member: ImageMember, expected: ShapeType) {
        noteMismatch(
            value,
            owner: .image,
            member.name,
            expected: expected,
            at: Int(offsets[member.rawValue])
        )
    }

    /// Notes a list element that is null or of the wrong type.
    mutating func noteElement(
        _ value: ValueSpan,
        in owner: MemberOwner,
        _ member: String,
        expected: ShapeType,
        at offset: Int? = nil
    ) {
        let offset = offset ?? Int(value.offset)
        if value.kind == .absent || page.type(of: value) == .null {
            problems.append(
                MemberProblem(
                    owner: owner,
                    member: member,
                    cause: .nullElement,
                    offset: UInt32(truncatingIfNeeded: offset)
                )
            )
        } else {
            noteMismatch(value, owner: owner, member, expected: expected, at: offset)
        }
    }

    /// Notes what is the matter with a timestamp and returns its instant in microseconds.
    @inline(__always)
    mutating func note(_ value: TimestampValue, owner: MemberOwner, member: String) -> Int64? {
        if value.reading.timestamp != nil, value.reading.remark == nil {
            return value.reading.timestamp?.microseconds
        }
        return noteUnusual(value, owner: owner, member: member)
    }

    @inline(never)
    private mutating func noteUnusual(_ value: TimestampValue, owner: MemberOwner, member: String) -> Int64? {
        guard value.span.kind != .absent else { return nil }
        let cause: MemberProblem.Cause =
            if let remark = value.reading.remark, value.reading.timestamp != nil {
                .time(remark)
            } else if value.span.isString || page.type(of: value.span) == .number {
                .unreadableTime
            } else {
                .wrongType(expected: .timestamp, found: page.type(of: value.span))
            }
        // A string's span begins behind its quote.
        let offset = value.span.isString ? value.span.offset - 1 : value.span.offset
        problems.append(MemberProblem(owner: owner, member: member, cause: cause, offset: offset))
        return value.reading.timestamp?.microseconds
    }
}
