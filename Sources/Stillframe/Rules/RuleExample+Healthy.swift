extension RuleExample {
    /// The healthy image that every example starts from: its members in the service model's order, as name and JSON.
    ///
    /// No rule flags it.
    package static let healthyImage: [(name: String, value: String)] = [
        ("Name", #""Finance-2026-10""#),
        ("Arn", #""arn:aws:appstream:eu-west-1:111122223333:image/Finance-2026-10""#),
        ("BaseImageArn", #""arn:aws:appstream:eu-west-1::image/AppStream-WinServer2022-11-10-2025""#),
        ("DisplayName", #""Finance""#),
        ("State", #""AVAILABLE""#),
        ("Visibility", #""PRIVATE""#),
        ("ImageBuilderSupported", "false"),
        ("ImageBuilderName", #""finance-builder""#),
        ("Platform", #""WINDOWS_SERVER_2022""#),
        ("Description", #""Finance desktop""#),
        ("Applications", "[]"),
        ("CreatedTime", #""2026-10-12T08:30:00Z""#),
        ("PublicBaseImageReleasedDate", #""2025-11-10T00:00:00Z""#),
        ("AppstreamAgentVersion", #""06-29-2026""#),
        ("ImagePermissions", #"{"allowFleet":true,"allowImageBuilder":false}"#),
        ("ImageErrors", "[]"),
        ("LatestAppstreamAgentVersion", #""TRUE""#),
        ("SupportedInstanceFamilies", #"["GENERAL_PURPOSE"]"#),
        ("DynamicAppProvidersEnabled", #""DISABLED""#),
        ("ImageSharedWithOthers", #""FALSE""#),
        ("ManagedSoftwareIncluded", "false"),
        ("ImageType", #""NATIVE""#),
    ]

    /// The instant at which examples are judged: the end of 2026-11-01, UTC.
    package static let asOf = Timestamp(microseconds: 1_793_577_599_999_999)
}
