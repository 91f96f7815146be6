/// Where a value lies in an image, such as `Applications[chrome].LaunchParameters`.
public struct FieldPath: Sendable, Hashable, CustomStringConvertible {
    /// One step from a value to one within it.
    public enum Step: Sendable, Hashable {
        /// The member of this name.
        case member(String)
        /// The element of a list with this key: an application's name, an error's code, a word itself. Of those with one
        /// key the ordinal counts from 1, in the order of the texts that the old snapshot has; those that the new one alone
        /// has come after them.
        case element(key: String, ordinal: Int)
    }

    /// The steps from the image on; empty for the image itself.
    public private(set) var steps: [Step] = []

    /// Adds a member.
    func member(_ name: String) -> FieldPath { adding(.member(name)) }

    /// Adds an element of a list.
    func element(_ key: String, _ ordinal: Int) -> FieldPath { adding(.element(key: key, ordinal: ordinal)) }

    private func adding(_ step: Step) -> FieldPath {
        var path = self
        path.steps.append(step)
        return path
    }

    /// The path as it is shown and as patterns match it; names with signs of its own stand in quotes.
    public var description: String {
        var text = ""
        for step in steps {
            switch step {
            case .member(let name): text += (text.isEmpty ? "" : ".") + Self.quoted(name, signs: ".[]\"#\\")
            case .element(let key, let ordinal):
                text += "[\(Self.quoted(key, signs: "[]\"#\\"))\(ordinal > 1 ? "#\(ordinal)" : "")]"
            }
        }
        return text
    }

    private static func quoted(_ name: String, signs: String) -> String {
        let isPlain = !name.isEmpty && !name.utf8.contains { $0 < 0x20 || signs.utf8.contains($0) }
        if isPlain { return name }
        return "\"\(name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
    }
}
