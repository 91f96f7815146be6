/// The levels of a HAR capture above its entries: nothing of it is held but the entry at hand.
extension DocumentScanner {
    private static let captureNames = MemberNames(["log"])
    private static let logNames = MemberNames(["entries"])

    /// Goes on inside a capture.
    mutating func openCapture() throws(ReadFailure) {
        let position = notes.lines.advance(to: reader.position)
        try reader.enter()
        notes.fragment.captures.begin(at: position)
        notes.fragment.forms.insert(.capture)
        frames.append(ScanFrame(kind: .capture))
    }

    /// Reads the next member of a capture.
    mutating func readCaptureMember(first: inout Bool) throws(ReadFailure) {
        switch try reader.nextMember(of: Self.captureNames, first: &first) {
        case MemberNames.end: closeCaptureLevel()
        case 0: if try reader.openStructure() == .opened { frames.append(ScanFrame(kind: .log)) }
        default: _ = try reader.skip()
        }
    }

    /// Reads the next member of a capture's log.
    mutating func readLogMember(first: inout Bool) throws(ReadFailure) {
        switch try reader.nextMember(of: Self.logNames, first: &first) {
        case MemberNames.end: closeCaptureLevel()
        case 0: if try reader.openList(of: ShapeNames.words) == .opened { frames.append(ScanFrame(kind: .entries)) }
        default: _ = try reader.skip()
        }
    }

    private mutating func closeCaptureLevel() {
        frames.removeLast()
        notes.lines.advance(to: reader.position)
    }
}
