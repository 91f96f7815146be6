/// The enum words of the service model, each with a number of its own in every ``StringTable``.
///
/// Comparing a word is comparing an integer. A word outside this list is an ordinary interned string: enums are open.
package enum ModelWord: UInt32, CaseIterable, Sendable {
    // ImageState
    case pending = 1
    case available
    case failed
    case copying
    case deleting
    case creating
    case importing
    case validating

    // VisibilityType
    case `public`
    case `private`
    case shared

    // PlatformType
    case windows
    case windowsServer2016
    case windowsServer2019
    case windowsServer2022
    case windowsServer2025
    case windows11
    case amazonLinux2
    case rhel8
    case rockyLinux8
    case ubuntuPro2404

    // ImageType
    case custom
    case native
    case byol

    // LatestAppstreamAgentVersion and ImageSharedWithOthers
    case `true`
    case `false`

    // DynamicAppProvidersEnabled
    case enabled
    case disabled

    // AppstreamAgentVersion, the one word among dates
    case latest

    // ImageStateChangeReasonCode
    case internalError
    case imageBuilderNotAvailable
    case imageCopyFailure
    case imageUpdateFailure
    case imageImportFailure

    // FleetErrorCode
    case iamServiceRoleMissingEniDescribeAction
    case iamServiceRoleMissingEniCreateAction
    case iamServiceRoleMissingEniDeleteAction
    case networkInterfaceLimitExceeded
    case internalServiceError
    case iamServiceRoleIsMissing
    case machineRoleIsMissing
    case stsDisabledInRegion
    case subnetHasInsufficientIpAddresses
    case iamServiceRoleMissingDescribeSubnetAction
    case subnetNotFound
    case imageNotFound
    case invalidSubnetConfiguration
    case securityGroupsNotFound
    case igwNotAttached
    case iamServiceRoleMissingDescribeSecurityGroupsAction
    case fleetStopped
    case fleetInstanceProvisioningFailure
    case domainJoinErrorFileNotFound
    case domainJoinErrorAccessDenied
    case domainJoinErrorLogonFailure
    case domainJoinErrorInvalidParameter
    case domainJoinErrorMoreData
    case domainJoinErrorNoSuchDomain
    case domainJoinErrorNotSupported
    case domainJoinNerrInvalidWorkgroupName
    case domainJoinNerrWorkstationNotStarted
    case domainJoinErrorDsMachineAccountQuotaExceeded
    case domainJoinNerrPasswordExpired
    case domainJoinInternalServiceError
    case validationError

    /// The word's number in every table.
    package var id: StringID {
        StringID(rawValue)
    }

    /// The word as the service writes it.
    package var text: String {
        switch self {
        case .pending: "PENDING"
        case .available: "AVAILABLE"
        case .failed: "FAILED"
        case .copying: "COPYING"
        case .deleting: "DELETING"
        case .creating: "CREATING"
        case .importing: "IMPORTING"
        case .validating: "VALIDATING"
        case .public: "PUBLIC"
        case .private: "PRIVATE"
        case .shared: "SHARED"
        case .windows: "WINDOWS"
        case .windowsServer2016: "WINDOWS_SERVER_2016"
        case .windowsServer2019: "WINDOWS_SERVER_2019"
        case .windowsServer2022: "WINDOWS_SERVER_2022"
        case .windowsServer2025: "WINDOWS_SERVER_2025"
        case .windows11: "WINDOWS_11"
        case .amazonLinux2: "AMAZON_LINUX2"
        case .rhel8: "RHEL8"
        case .rockyLinux8: "ROCKY_LINUX8"
        case .ubuntuPro2404: "UBUNTU_PRO_2404"
        case .custom: "CUSTOM"
        case .native: "NATIVE"
        case .byol: "BYOL"
        case .true: "TRUE"
        case .false: "FALSE"
        case .enabled: "ENABLED"
        case .disabled: "DISABLED"
        case .latest: "LATEST"
        case .internalError: "INTERNAL_ERROR"
        case .imageBuilderNotAvailable: "IMAGE_BUILDER_NOT_AVAILABLE"
        case .imageCopyFailure: "IMAGE_COPY_FAILURE"
        case .imageUpdateFailure: "IMAGE_UPDATE_FAILURE"
        case .imageImportFailure: "IMAGE_IMPORT_FAILURE"
        case .iamServiceRoleMissingEniDescribeAction: "IAM_SERVICE_ROLE_MISSING_ENI_DESCRIBE_ACTION"
        case .iamServiceRoleMissingEniCreateAction: "IAM_SERVICE_ROLE_MISSING_ENI_CREATE_ACTION"
        case .iamServiceRoleMissingEniDeleteAction: "IAM_SERVICE_ROLE_MISSING_ENI_DELETE_ACTION"
        case .networkInterfaceLimitExceeded: "NETWORK_INTERFACE_LIMIT_EXCEEDED"
        case .internalServiceError: "INTERNAL_SERVICE_ERROR"
        case .iamServiceRoleIsMissing: "IAM_SERVICE_ROLE_IS_MISSING"
        case .machineRoleIsMissing: "MACHINE_ROLE_IS_MISSING"
        case .stsDisabledInRegion: "STS_DISABLED_IN_REGION"
        case .subnetHasInsufficientIpAddresses: "SUBNET_HAS_INSUFFICIENT_IP_ADDRESSES"
        case .iamServiceRoleMissingDescribeSubnetAction: "IAM_SERVICE_ROLE_MISSING_DESCRIBE_SUBNET_ACTION"
        case .subnetNotFound: "SUBNET_NOT_FOUND"
        case .imageNotFound: "IMAGE_NOT_FOUND"
        case .invalidSubnetConfiguration: "INVALID_SUBNET_CONFIGURATION"
        case .securityGroupsNotFound: "SECURITY_GROUPS_NOT_FOUND"
        case .igwNotAttached: "IGW_NOT_ATTACHED"
        case .iamServiceRoleMissingDescribeSecurityGroupsAction:
            "IAM_SERVICE_ROLE_MISSING_DESCRIBE_SECURITY_GROUPS_ACTION"
        case .fleetStopped: "FLEET_STOPPED"
        case .fleetInstanceProvisioningFailure: "FLEET_INSTANCE_PROVISIONING_FAILURE"
        case .domainJoinErrorFileNotFound: "DOMAIN_JOIN_ERROR_FILE_NOT_FOUND"
        case .domainJoinErrorAccessDenied: "DOMAIN_JOIN_ERROR_ACCESS_DENIED"
        case .domainJoinErrorLogonFailure: "DOMAIN_JOIN_ERROR_LOGON_FAILURE"
        case .domainJoinErrorInvalidParameter: "DOMAIN_JOIN_ERROR_INVALID_PARAMETER"
        case .domainJoinErrorMoreData: "DOMAIN_JOIN_ERROR_MORE_DATA"
        case .domainJoinErrorNoSuchDomain: "DOMAIN_JOIN_ERROR_NO_SUCH_DOMAIN"
        case .domainJoinErrorNotSupported: "DOMAIN_JOIN_ERROR_NOT_SUPPORTED"
        case .domainJoinNerrInvalidWorkgroupName: "DOMAIN_JOIN_NERR_INVALID_WORKGROUP_NAME"
        case .domainJoinNerrWorkstationNotStarted: "DOMAIN_JOIN_NERR_WORKSTATION_NOT_STARTED"
        case .domainJoinErrorDsMachineAccountQuotaExceeded: "DOMAIN_JOIN_ERROR_DS_MACHINE_ACCOUNT_QUOTA_EXCEEDED"
        case .domainJoinNerrPasswordExpired: "DOMAIN_JOIN_NERR_PASSWORD_EXPIRED"
        case .domainJoinInternalServiceError: "DOMAIN_JOIN_INTERNAL_SERVICE_ERROR"
        case .validationError: "VALIDATION_ERROR"
        }
    }
}

extension StringID {
    /// Whether the string is this word of the service model.
    package static func == (id: StringID, word: ModelWord) -> Bool {
        id.raw == word.rawValue
    }
}
