/// The shape of an image in the service's model: the members the corpus expects to come through.
indirect enum ModelShape: Sendable {
    case string
    case boolean
    case timestamp
    case list(ModelShape)
    /// Strings by any name.
    case map
    case structure([String: ModelShape])

    static let image = structure([
        "Name": .string, "Arn": .string, "BaseImageArn": .string, "DisplayName": .string, "State": .string,
        "Visibility": .string, "ImageBuilderSupported": .boolean, "ImageBuilderName": .string, "Platform": .string,
        "Description": .string, "StateChangeReason": structure(["Code": .string, "Message": .string]),
        "Applications": list(application), "CreatedTime": .timestamp, "PublicBaseImageReleasedDate": .timestamp,
        "AppstreamAgentVersion": .string, "LatestAppstreamAgentVersion": .string,
        "ImagePermissions": structure(["allowFleet": .boolean, "allowImageBuilder": .boolean]),
        "ImageErrors": list(error), "SupportedInstanceFamilies": list(.string), "DynamicAppProvidersEnabled": .string,
        "ImageSharedWithOthers": .string, "ManagedSoftwareIncluded": .boolean, "ImageType": .string,
        "ImageSoftwareMetadata": structure(["nvidiaGridDriverVersion": .string]),
    ])

    private static let application = structure([
        "Name": .string, "DisplayName": .string, "IconURL": .string, "LaunchPath": .string,
        "LaunchParameters": .string, "Enabled": .boolean, "Metadata": .map, "WorkingDirectory": .string,
        "Description": .string, "Arn": .string, "AppBlockArn": .string,
        "IconS3Location": structure(["S3Bucket": .string, "S3Key": .string]), "Platforms": list(.string),
        "InstanceFamilies": list(.string), "CreatedTime": .timestamp,
    ])

    private static let error = structure([
        "ErrorCode": .string, "ErrorMessage": .string, "ErrorTimestamp": .timestamp,
    ])
}
