/// A member the model doesn't know, kept as it stands.
struct UnknownMember {
    /// The structure it stands in.
    var owner: MemberOwner
    /// The name, as a string span.
    var name: ValueSpan
    /// The value, as raw text.
    var value: ValueSpan
}
