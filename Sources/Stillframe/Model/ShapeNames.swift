/// The member names of every structure DescribeImages reaches, in the service model's order.
enum ShapeNames {
    static let image = MemberNames(ImageMember.allCases.map(\.name))
    static let application = MemberNames(ApplicationMember.allCases.map(\.name))
    static let stateChangeReason = MemberNames(["Code", "Message"])
    static let permissions = MemberNames(["allowFleet", "allowImageBuilder"])
    static let error = MemberNames(["ErrorCode", "ErrorMessage", "ErrorTimestamp"])
    static let iconLocation = MemberNames(["S3Bucket", "S3Key"])
    static let softwareMetadata = MemberNames(["nvidiaGridDriverVersion"])
}
