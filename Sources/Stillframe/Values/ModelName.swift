/// The name of a member that the service model knows, as a small number.
struct ModelName: Sendable, Equatable {
    /// Index into ``all``.
    let code: UInt8

    init(_ member: ImageMember) {
        code = UInt8(member.rawValue)
    }

    init(_ member: ApplicationMember) {
        code = UInt8(ImageMember.allCases.count + member.rawValue)
    }

    init(code: UInt8) {
        self.code = code
    }

    private init(_ part: Part) {
        code = UInt8(ImageMember.allCases.count + ApplicationMember.allCases.count + part.rawValue)
    }

    /// The members of the smaller structures; raw values follow those of applications.
    private enum Part: Int, CaseIterable {
        case code
        case message
        case allowFleet
        case allowImageBuilder
        case gridDriver
        case errorCode
        case errorMessage
        case errorTimestamp
        case bucket
        case key
    }

    static let code = ModelName(.code)
    static let message = ModelName(.message)
    static let allowFleet = ModelName(.allowFleet)
    static let allowImageBuilder = ModelName(.allowImageBuilder)
    static let gridDriver = ModelName(.gridDriver)
    static let errorCode = ModelName(.errorCode)
    static let errorMessage = ModelName(.errorMessage)
    static let errorTimestamp = ModelName(.errorTimestamp)
    static let bucket = ModelName(.bucket)
    static let key = ModelName(.key)

    /// All names as they begin a member in JSON: `"Name": `.
    ///
    /// Literals are not counted by owners, which threads would get in each other's way by.
    static let keys: InlineArray<49, StaticString> = [
        #""Name": "#,
        #""Arn": "#,
        #""BaseImageArn": "#,
        #""DisplayName": "#,
        #""State": "#,
        #""Visibility": "#,
        #""ImageBuilderSupported": "#,
        #""ImageBuilderName": "#,
        #""Platform": "#,
        #""Description": "#,
        #""StateChangeReason": "#,
        #""Applications": "#,
        #""CreatedTime": "#,
        #""PublicBaseImageReleasedDate": "#,
        #""AppstreamAgentVersion": "#,
        #""ImagePermissions": "#,
        #""ImageErrors": "#,
        #""LatestAppstreamAgentVersion": "#,
        #""SupportedInstanceFamilies": "#,
        #""DynamicAppProvidersEnabled": "#,
        #""ImageSharedWithOthers": "#,
        #""ManagedSoftwareIncluded": "#,
        #""ImageType": "#,
        #""ImageSoftwareMetadata": "#,
        #""Name": "#,
        #""DisplayName": "#,
        #""IconURL": "#,
        #""LaunchPath": "#,
        #""LaunchParameters": "#,
        #""Enabled": "#,
        #""Metadata": "#,
        #""WorkingDirectory": "#,
        #""Description": "#,
        #""Arn": "#,
        #""AppBlockArn": "#,
        #""IconS3Location": "#,
        #""Platforms": "#,
        #""InstanceFamilies": "#,
        #""CreatedTime": "#,
        #""Code": "#,
        #""Message": "#,
        #""allowFleet": "#,
        #""allowImageBuilder": "#,
        #""nvidiaGridDriverVersion": "#,
        #""ErrorCode": "#,
        #""ErrorMessage": "#,
        #""ErrorTimestamp": "#,
        #""S3Bucket": "#,
        #""S3Key": "#,
    ]

    /// All names in the order of their codes.
    static let all =
        ImageMember.allCases.map(\.name) + ApplicationMember.allCases.map(\.name) + [
            "Code", "Message", "allowFleet", "allowImageBuilder", "nvidiaGridDriverVersion", "ErrorCode",
            "ErrorMessage",
            "ErrorTimestamp", "S3Bucket", "S3Key",
        ]
}
