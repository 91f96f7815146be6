extension MemberProblem.Cause {
    /// The kind of problem a cause is reported as.
    var kind: ProblemKind {
        switch self {
        case .wrongType, .unreadableTime, .nullElement, .noKey, .keyOfElements, .noPair: .wrongType
        case .time: .timeSpelling
        case .repeated, .contradicted: .duplicateMember
        }
    }

    /// What the cause does to the verdict.
    var effect: Verdict? {
        self == .contradicted ? .conflicting : nil
    }
}

extension MemberProblem {
    /// The problem as a sentence that names the member.
    var message: String {
        switch cause {
        case .wrongType(let expected, let found):
            "\(path) is \(found.words), expected \(expected.words); the member is left out"
        case .unreadableTime: "\(path) is no time that can be read; the member is left out"
        case .time(let remark): "\(path): \(remark.text)"
        case .repeated: "\(path) stands twice with the same value"
        case .contradicted: "\(path) stands twice with different values; the first is used"
        case .nullElement: "\(path) is null, which stands for nothing"
        case .noKey: "an entry of \(path) has no key; the entry is left out"
        case .keyOfElements:
            "the key of an entry of \(path) has elements in it, expected a string; the entry is left out"
        case .noPair: "\(path) is more or less than one key and one value; the entry is left out"
        }
    }

    /// The JSON pointer of the member below the image.
    var pointer: String { "\(owner.pointer)/\(member)" }

    /// The member's path below the image, such as `ImageErrors[0].ErrorCode`.
    private var path: String {
        let parts = pointer.split(separator: "/")
        return parts.dropFirst().reduce(String(parts.first ?? "")) { path, part in
            part.allSatisfy(\.isNumber)
                ? "\(path)[\(part)]" : "\(path).\(part.replacing("~1", with: "/").replacing("~0", with: "~"))"
        }
    }
}

extension ShapeType {
    /// The type with its article.
    fileprivate var words: String {
        switch self {
        case .timestamp: "a time"
        case .structure: "an object"
        case .list: "a list"
        case .map: "a map"
        case .string: "a string"
        case .boolean: "a boolean"
        }
    }
}
