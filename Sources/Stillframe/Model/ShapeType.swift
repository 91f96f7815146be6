/// The types of the service model's shapes that DescribeImages reaches.
enum ShapeType: String {
    case structure
    case list
    case map
    case string
    case boolean
    case timestamp
}
