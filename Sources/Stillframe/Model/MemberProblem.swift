/// Something about one member of an image that a person should know.
struct MemberProblem {
    /// What is the matter.
    enum Cause: Hashable {
        /// The value's type isn't the model's.
        case wrongType(expected: ShapeType, found: ValueType)
        /// A time that can't be read.
        case unreadableTime
        /// A time read with a remark.
        case time(TimestampRemark)
        /// The member stands twice, the same.
        case repeated
        /// The member stands twice with different values; the first is kept.
        case contradicted
        /// A list element is `null`.
        case nullElement
        /// A map's entry has no key.
        case noKey
        /// The key of a map's entry has elements in it.
        case keyOfElements
        /// A map's entry is more or less than one key and one value.
        case noPair
    }

    var owner: MemberOwner
    /// The member's name, or an element's index or a map's key below it: the end of a JSON pointer.
    var member: String
    var cause: Cause
    /// Offset of the value.
    var offset: UInt32

    /// The member for a value of a map.
    static func member(_ map: String, key: String) -> String {
        "\(map)/\(key.replacing("~", with: "~0").replacing("/", with: "~1"))"
    }

    /// Whether a value was left out because of it.
    var isUnusable: Bool {
        switch cause {
        case .wrongType, .unreadableTime, .contradicted, .noKey, .keyOfElements, .noPair: true
        case .time, .repeated, .nullElement: false
        }
    }
}
