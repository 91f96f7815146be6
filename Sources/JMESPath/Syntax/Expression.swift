/// What an expression means; each case is applied to a current value.
@usableFromInline
indirect enum Expression: Sendable {
    /// The current value itself, `@`.
    case current
    /// One after the other, each on what the one before gives: `a.b`, `a[0]`, `a | b`.
    case chain([Expression])
    case field(String)
    case literal(JSONValue)
    case index(Int)
    case slice(Slice)
    /// One level of nested arrays taken away, `[]`.
    case flatten
    /// Applied to each element of an array; nulls are left out.
    case project(Expression)
    /// Applied to each value of an object; nulls are left out.
    case projectValues(Expression)
    /// Applied to each element of an array for which the condition holds; nulls are left out.
    case filter(condition: Expression, Expression)
    case list([Expression])
    case hash([HashMember])
    /// The first that is not false, or the last.
    case or([Expression])
    /// The first that is false, or the last.
    case and([Expression])
    case not(Expression)
    case comparison(Comparator, Expression, Expression)
    case call(FunctionCall)

    /// A member of `{name: value}`.
    @usableFromInline
    struct HashMember: Sendable {
        @usableFromInline
        let name: String
        @usableFromInline
        let value: Expression
    }
}
