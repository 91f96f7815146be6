/// The member names of every structure DescribeImages reaches, in the service model's order.
enum ShapeNames {
    static let image = MemberNames(ImageMember.allCases.map(\.name))
    static let application = MemberNames(ApplicationMember.allCases.map(\.name))
    static let stateChangeReason = MemberNames(["Code", "Message"])
    static let permissions = MemberNames(["allowFleet", "allowImageBuilder"])
    static let error = MemberNames(["ErrorCode", "ErrorMessage", "ErrorTimestamp"])
    static let iconLocation = MemberNames(["S3Bucket", "S3Key"])
    static let softwareMetadata = MemberNames(["nvidiaGridDriverVersion"])

    static let images = ItemShape(name: "Image", members: image)
    static let applications = ItemShape(name: "Application", members: application)
    static let errors = ItemShape(name: "ResourceError", members: error)
    static let words = ItemShape(name: "String", members: nil)
}
