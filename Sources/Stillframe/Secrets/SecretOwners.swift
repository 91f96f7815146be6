/// The applications that the credentials of one image stand in, in words: `"Tool"`, of further ones of that name `"Tool" (2)`.
///
/// A name is read once an application; what tells equal names apart counts only those that have a credential.
struct SecretOwners {
    /// By credential; empty for one that stands in no application.
    private(set) var words: [String] = []

    /// There are none.
    init() {}

    init(_ secrets: [FoundSecret], in image: borrowing ImageRecord) {
        var seen: [String: Int] = [:]
        var (last, owner) = (-1, "")
        for secret in secrets {
            guard secret.member.applicationMember != nil else {
                words.append("")
                continue
            }
            if secret.element != last {
                last = secret.element
                let name = image.text(.name, ofApplication: last).map { Quoted($0.string).description }
                owner = name ?? "an application without a name"
                let count = seen[owner, default: 0] + 1
                seen[owner] = count
                if count > 1 { owner += " (\(count))" }
            }
            words.append(owner)
        }
    }
}
