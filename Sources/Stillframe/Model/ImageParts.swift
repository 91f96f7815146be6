/// `StateChangeReason` as spans.
struct StateReasonRecord {
    var code = ValueSpan.absent
    var message = ValueSpan.absent
}

/// `ImagePermissions`.
struct PermissionsRecord {
    var allowFleet = PermissionRecord.absent
    var allowImageBuilder = PermissionRecord.absent
}

/// One member of `ImagePermissions`.
enum PermissionRecord: Equatable {
    case absent
    case value(Bool)
    /// A value of the wrong type, as it stands.
    case unusable(ValueSpan)

    /// What a reader would say of it.
    var reading: BooleanReading {
        switch self {
        case .absent: .null
        case .value(let value): .value(value)
        case .unusable: .mismatch
        }
    }
}

/// `ImageSoftwareMetadata` as spans.
struct SoftwareMetadataRecord {
    var nvidiaGridDriverVersion = ValueSpan.absent
}

/// One element of `ImageErrors` as spans.
struct ErrorRecord {
    /// Offset of the element.
    var offset: UInt32 = 0
    /// An element that is no structure (null too), kept as it stands; absent for an ordinary one.
    var raw = ValueSpan.absent
    var code = ValueSpan.absent
    var message = ValueSpan.absent
    var timestamp = ValueSpan.absent
    /// The timestamp in microseconds since 1970; `nil` where it is absent or unusable.
    var instant: Int64?
}

/// One entry of an application's `Metadata` as spans.
struct MetadataEntry {
    var key: ValueSpan
    /// Absent for `null`.
    var value: ValueSpan
}
