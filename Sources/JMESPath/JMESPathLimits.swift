/// What keeps a hostile expression from taking all stack, memory or time; no sensible one comes near.
public enum JMESPathLimits {
    /// How deeply parts of an expression, and arrays and objects it builds, may lie in each other.
    ///
    /// Steps one after the other, such as `a.b.c`, `a || b || c` and `a | b | c`, don't count.
    public static let depth = 256
    /// How many values the result of one search, or a step on the way to it, may have, each counted as often as it occurs;
    /// ``builtPerDocument`` times those of the document more.
    public static let builtValues = 1 << 23
    /// How many bytes the result of one search may have when it is written, and how many bytes of text a search may make on
    /// the way; ``builtPerDocument`` times those of the document more.
    public static let builtBytes = 1 << 28
    /// How much larger than the document a result may be.
    public static let builtPerDocument = 4
    /// How many steps one search may take: about one for each part of the expression and each value it is applied to, for
    /// each pair of values that is compared, and for every 16 bytes of text; ``stepsPerValue`` for each value of the
    /// document more.
    public static let steps = 1 << 26
    /// How often a search may come to each value of the document.
    public static let stepsPerValue = 256
}
