/// The words that generated images are made of.
enum Vocabulary {
    static let region = "eu-central-1"
    static let account = "123456789012"

    static let platforms = [
        "WINDOWS", "WINDOWS_SERVER_2016", "WINDOWS_SERVER_2019", "WINDOWS_SERVER_2022", "WINDOWS_SERVER_2025",
        "WINDOWS_11", "AMAZON_LINUX2", "RHEL8", "ROCKY_LINUX8", "UBUNTU_PRO_2404",
    ]
    static let states = [
        "AVAILABLE", "PENDING", "FAILED", "COPYING", "DELETING", "CREATING", "IMPORTING", "VALIDATING",
    ]
    static let reasons = [
        "INTERNAL_ERROR", "IMAGE_BUILDER_NOT_AVAILABLE", "IMAGE_COPY_FAILURE", "IMAGE_UPDATE_FAILURE",
        "IMAGE_IMPORT_FAILURE",
    ]
    static let agents = [
        "06-29-2026", "02-09-2026", "02-04-2026", "12-06-2025", "10-02-2025", "09-30-2025", "07-15-2025",
        "05-29-2025", "03-05-2025", "02-07-2025", "10-31-2024", "10-21-2024", "09-18-2024", "05-21-2024",
        "04-15-2024", "01-17-2024", "12-07-2023", "09-06-2023", "05-30-2023", "05-08-2023", "04-13-2023",
        "03-21-2023", "10-13-2022", "06-20-2022", "03-14-2022", "12-20-2021", "10-19-2021", "01-04-2021",
        "12-17-2020", "11-13-2019", "09-03-2019", "12-19-2018", "12-07-2017", "LATEST",
    ]
    static let errorCodes = [
        "IAM_SERVICE_ROLE_IS_MISSING", "IAM_SERVICE_ROLE_MISSING_ENI_DESCRIBE_ACTION",
        "IAM_SERVICE_ROLE_MISSING_ENI_CREATE_ACTION", "IAM_SERVICE_ROLE_MISSING_ENI_DELETE_ACTION",
        "IAM_SERVICE_ROLE_MISSING_DESCRIBE_SUBNET_ACTION", "IAM_SERVICE_ROLE_MISSING_DESCRIBE_SECURITY_GROUPS_ACTION",
        "MACHINE_ROLE_IS_MISSING", "STS_DISABLED_IN_REGION", "NETWORK_INTERFACE_LIMIT_EXCEEDED",
        "SUBNET_HAS_INSUFFICIENT_IP_ADDRESSES", "SUBNET_NOT_FOUND", "INVALID_SUBNET_CONFIGURATION",
        "SECURITY_GROUPS_NOT_FOUND", "IGW_NOT_ATTACHED", "IMAGE_NOT_FOUND", "FLEET_STOPPED",
        "FLEET_INSTANCE_PROVISIONING_FAILURE", "INTERNAL_SERVICE_ERROR", "VALIDATION_ERROR",
        "DOMAIN_JOIN_ERROR_ACCESS_DENIED", "DOMAIN_JOIN_ERROR_LOGON_FAILURE", "DOMAIN_JOIN_NERR_PASSWORD_EXPIRED",
        "DOMAIN_JOIN_ERROR_DS_MACHINE_ACCOUNT_QUOTA_EXCEEDED", "DOMAIN_JOIN_ERROR_INVALID_PARAMETER",
        "DOMAIN_JOIN_ERROR_MORE_DATA", "DOMAIN_JOIN_ERROR_NO_SUCH_DOMAIN", "DOMAIN_JOIN_NERR_WORKSTATION_NOT_STARTED",
        "DOMAIN_JOIN_ERROR_NOT_SUPPORTED", "DOMAIN_JOIN_ERROR_FILE_NOT_FOUND", "DOMAIN_JOIN_INTERNAL_SERVICE_ERROR",
        "DOMAIN_JOIN_NERR_INVALID_WORKGROUP_NAME",
    ]
    static let families = [
        "GENERAL_PURPOSE", "COMPUTE_OPTIMIZED", "MEMORY_OPTIMIZED", "GRAPHICS_G4", "GRAPHICS_G5", "GRAPHICS_G6",
    ]
    static let baseNames = [
        "AppStream-WinServer2025-12-18-2025", "AppStream-WinServer2022-11-10-2025",
        "AppStream-WinServer2019-11-10-2025", "AppStream-WinServer2016-11-10-2025",
        "AppStream-Graphics-G4dn-WinServer2022-11-10-2025", "AppStream-AmazonLinux2-02-11-2025",
        "AppStream-RHEL8-02-18-2026", "AppStream-RockyLinux8-02-18-2026",
    ]
    static let teams = ["Finance", "Design", "Vertrieb", "Forschung", "Support", "Lager", "Legal", "Einkauf"]
    static let descriptions = [
        "Monthly build of the standard desktop; base image patched, applications from the catalogue.",
        "B\u{FC}ro-Anwendungen f\u{FC}r die Werke S\u{FC}d und Nord \u{2615}",
        "Image for \"Kiosk\" terminals, built by the packaging team\nDo not share.",
        "\u{8A2D}\u{8A08}\u{90E8}\u{5411}\u{3051}\u{306E}\u{6A19}\u{6E96}\u{30A4}\u{30E1}\u{30FC}\u{30B8} \u{1F5A5}",
        "Copied from C:\\Images\\release; caf\u{E9} terminals and \"guest\" access.",
    ]
    static let applications: [(name: String, title: String, path: String)] = [
        ("excel", "Microsoft Excel", "C:\\Program Files\\Microsoft Office\\root\\Office16\\EXCEL.EXE"),
        ("word", "Microsoft Word", "C:\\Program Files\\Microsoft Office\\root\\Office16\\WINWORD.EXE"),
        ("firefox", "Mozilla Firefox", "C:\\Program Files\\Mozilla Firefox\\firefox.exe"),
        ("cad", "Entw\u{FC}rfe & Pl\u{E4}ne", "C:\\Program Files\\CAD\\2026\\bin\\cad.exe"),
        ("notepad", "Notepad++", "C:\\Program Files (x86)\\Notepad++\\notepad++.exe"),
        ("erp", "ERP \"Klassik\"", "C:\\ERP\\client\\bin\\erp.exe"),
        ("viewer", "\u{56F3}\u{9762}\u{30D3}\u{30E5}\u{30FC}\u{30A2}", "C:\\Tools\\Viewer\\viewer64.exe"),
        ("terminal", "Terminal", "/usr/bin/gnome-terminal"),
    ]
    static let parameters = [
        "", "--profile \"standard user\"", "/safe /notips", "-config \"C:\\Users\\Public\\app.ini\"",
    ]
}
