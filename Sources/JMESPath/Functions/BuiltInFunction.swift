/// The functions of the language.
@usableFromInline
enum BuiltInFunction: String, Sendable, CaseIterable {
    case abs
    case avg
    case ceil
    case contains
    case endsWith = "ends_with"
    case floor
    case join
    case keys
    case length
    case map
    case max
    case maxBy = "max_by"
    case merge
    case min
    case minBy = "min_by"
    case notNull = "not_null"
    case reverse
    case sort
    case sortBy = "sort_by"
    case startsWith = "starts_with"
    case sum
    case toArray = "to_array"
    case toNumber = "to_number"
    case toString = "to_string"
    case type
    case values

    /// What its parameters take, in order.
    var parameters: [ParameterType] {
        switch self {
        case .abs, .ceil, .floor: [.kinds([.number])]
        case .avg, .sum: [.arrayOf([.number])]
        case .contains: [.kinds([.array, .string]), .any]
        case .endsWith, .startsWith: [.kinds([.string]), .kinds([.string])]
        case .join: [.kinds([.string]), .arrayOf([.string])]
        case .keys, .merge, .values: [.kinds([.object])]
        case .length: [.kinds([.string, .array, .object])]
        case .map: [.expression, .kinds([.array])]
        case .max, .min: [.arrayOf([.number, .string])]
        case .sort: [.arrayOf([.string, .number])]
        case .maxBy, .minBy, .sortBy: [.kinds([.array]), .expression]
        case .reverse: [.kinds([.array, .string])]
        case .notNull, .toArray, .toNumber, .toString, .type: [.any]
        }
    }

    /// Whether any number of arguments may follow, which are not checked.
    var isVariadic: Bool { self == .merge || self == .notNull }
}
