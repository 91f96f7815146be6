/// The forms of the paths that fields have in the service model, any key of a list or map as `*`; see ``FieldPath``.
package enum FieldForms {
    /// The forms as text, in the model's order.
    package static let names = ImageMember.allCases.filter { $0 != .latestAppstreamAgentVersion }.flatMap(forms)

    /// The forms with either way to write a key: plain, or in quotes.
    private static let all: [FieldForm] = names.flatMap { name in
        [name, name.replacing("[*]", with: "[\"*]")].flatMap { name in
            [name, name.replacing(".*", with: ".\"*\"")].map { FieldForm($0) }
        }
    }

    /// Whether any field can match a pattern in which `*` stands for any text and `?` for one byte.
    package static func canMatch(_ pattern: String) -> Bool { all.contains { $0.meets(Array(pattern.utf8)) } }

    private static func forms(of member: ImageMember) -> [String] {
        let name = member.name
        return switch member {
        case .applications:
            [name, "\(name)[*]"] + ApplicationMember.allCases.flatMap { forms(of: $0, in: "\(name)[*]") }
        case .imageErrors: [name, "\(name)[*]"] + members(ShapeNames.errorMembers, of: "\(name)[*]")
        case .supportedInstanceFamilies: [name, "\(name)[*]"]
        case .stateChangeReason: [name] + members(ShapeNames.stateChangeReasonMembers, of: name)
        case .imagePermissions: [name] + members(ShapeNames.permissionMembers, of: name)
        case .imageSoftwareMetadata: [name] + members(ShapeNames.softwareMetadataMembers, of: name)
        default: [name]
        }
    }

    private static func forms(of member: ApplicationMember, in application: String) -> [String] {
        let name = "\(application).\(member.name)"
        return switch member {
        case .iconS3Location: [name] + members(ShapeNames.iconLocationMembers, of: name)
        case .metadata: [name, "\(name).*"]
        case .platforms, .instanceFamilies: [name, "\(name)[*]"]
        default: [name]
        }
    }

    private static func members(_ names: [String], of structure: String) -> [String] {
        names.map { "\(structure).\($0)" }
    }
}
