/// The member names of every structure DescribeImages reaches, in the service model's order.
enum ShapeNames {
    static let image = MemberNames(ImageMember.allCases.map(\.name))
    static let application = MemberNames(ApplicationMember.allCases.map(\.name))
    static let stateChangeReason = MemberNames(stateChangeReasonMembers)
    static let permissions = MemberNames(permissionMembers)
    static let error = MemberNames(errorMembers)
    static let iconLocation = MemberNames(iconLocationMembers)
    static let softwareMetadata = MemberNames(softwareMetadataMembers)

    static let stateChangeReasonMembers = ["Code", "Message"]
    static let permissionMembers = ["allowFleet", "allowImageBuilder"]
    static let errorMembers = ["ErrorCode", "ErrorMessage", "ErrorTimestamp"]
    static let iconLocationMembers = ["S3Bucket", "S3Key"]
    static let softwareMetadataMembers = ["nvidiaGridDriverVersion"]

    static let images = ItemShape(name: "Image", members: image)
    static let applications = ItemShape(name: "Application", members: application)
    static let errors = ItemShape(name: "ResourceError", members: error)
    static let words = ItemShape(name: "String", members: nil)
}
