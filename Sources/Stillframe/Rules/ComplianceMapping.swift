/// A control of a compliance framework that a rule gives evidence for, and why.
public struct ComplianceMapping: Sendable, Hashable {
    /// The framework.
    public let framework: ComplianceFramework
    /// The control's number in the framework, such as `SI-2`.
    public let control: String
    /// One sentence that says what the rule has to do with the control.
    public let reason: String

    /// CIS AWS End User Compute Services Benchmark v1.2.0, 5.7: operating system updates every 30 days.
    static func cisUpdates(_ reason: String) -> ComplianceMapping {
        ComplianceMapping(framework: .cisEndUserCompute, control: "5.7", reason: reason)
    }

    /// AWS Well-Architected EUC Lens, EUCSEC11-BP01: applications, operating system, components and agent are patched.
    static func lensPatching(_ reason: String) -> ComplianceMapping {
        ComplianceMapping(framework: .wellArchitectedEndUserCompute, control: "EUCSEC11-BP01", reason: reason)
    }

    /// A control of NIST SP 800-53, revision 5.
    static func nist(_ control: String, _ reason: String) -> ComplianceMapping {
        ComplianceMapping(framework: .nist80053, control: control, reason: reason)
    }
}
