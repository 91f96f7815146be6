/// A catalogue of controls that auditors go by.
public enum ComplianceFramework: String, Sendable, CaseIterable {
    case cisEndUserCompute = "CIS AWS End User Compute Services Benchmark v1.2.0"
    case wellArchitectedEndUserCompute = "AWS Well-Architected EUC Lens"
    case nist80053 = "NIST SP 800-53 Rev. 5"
}
