public import JMESPath

extension ValueShape {
    /// An image as expressions see it: the members of the service model; instants are texts.
    public static let image = ValueShape.object(
        Dictionary(uniqueKeysWithValues: ImageMember.allCases.map { ($0.name, shape(of: $0)) })
    )

    private static let text = ValueShape.scalar(.string)
    private static let flag = ValueShape.scalar(.boolean)

    private static func shape(of member: ImageMember) -> ValueShape {
        switch member {
        case .imageBuilderSupported, .managedSoftwareIncluded: flag
        case .stateChangeReason: .object(["Code": text, "Message": text])
        case .applications: .list(application)
        case .imagePermissions: .object(["allowFleet": flag, "allowImageBuilder": flag])
        case .imageErrors: .list(.object(["ErrorCode": text, "ErrorMessage": text, "ErrorTimestamp": text]))
        case .supportedInstanceFamilies: .list(text)
        case .imageSoftwareMetadata: .object(["nvidiaGridDriverVersion": text])
        default: text
        }
    }

    private static let application = ValueShape.object(
        Dictionary(uniqueKeysWithValues: ApplicationMember.allCases.map { ($0.name, shape(of: $0)) })
    )

    private static func shape(of member: ApplicationMember) -> ValueShape {
        switch member {
        case .enabled: flag
        case .metadata: .map(text)
        case .iconS3Location: .object(["S3Bucket": text, "S3Key": text])
        case .platforms, .instanceFamilies: .list(text)
        default: text
        }
    }
}
