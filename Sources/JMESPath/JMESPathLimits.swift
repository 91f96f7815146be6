/// What keeps a hostile expression from taking all stack, memory or time; no sensible one comes near.
public enum JMESPathLimits {
    /// How deeply parts of an expression, and arrays and objects it builds, may lie in each other.
    ///
    /// Steps one after the other, such as `a.b.c`, `a || b || c` and `a | b | c`, don't count.
    public static let depth = 256
    /// How many values the result of one search, or a step on the way to it, may build, each counted as often as it occurs.
    public static let builtValues = 1 << 25
    /// How many steps one search may take: about one for each part of the expression and each value it is applied to.
    public static let steps = 1 << 30
}
