/// What one search may still do; see ``JMESPathLimits``.
@usableFromInline
struct Budget {
    /// The most values and bytes that something built may have.
    @usableFromInline
    let values: Int
    @usableFromInline
    let bytes: Int
    @usableFromInline
    var stepsLeft: Int
    @usableFromInline
    var bytesLeft: Int

    /// Makes the budget of a search in a document: the larger it is, the more is sensible.
    @inlinable
    init(document: JSONExtent) {
        values = JMESPathLimits.builtValues + JMESPathLimits.builtPerDocument * document.values
        bytes =
            JMESPathLimits.builtBytes + JMESPathLimits.builtPerDocument * (document.bytes + 8 * document.values)
        stepsLeft = JMESPathLimits.steps + JMESPathLimits.stepsPerValue * document.values
        bytesLeft = bytes
    }

    /// How many steps are left.
    @inlinable
    var steps: Int { stepsLeft }

    /// Takes steps; false where there are not so many.
    @inlinable
    mutating func take(steps: Int) -> Bool {
        stepsLeft -= steps
        return stepsLeft >= 0
    }

    /// Takes bytes of text that is made or copied; false where there are not so many.
    @inlinable
    mutating func take(bytes: Int) -> Bool {
        bytesLeft -= bytes
        return bytesLeft >= 0
    }

    /// Bytes of text that may still be made.
    @inlinable
    var room: Int { max(0, bytesLeft) }
}
