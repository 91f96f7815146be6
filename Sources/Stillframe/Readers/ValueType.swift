/// What kind of value stands in a document.
enum ValueType: String {
    case object
    case array
    case string
    case number
    case boolean
    case null
}
