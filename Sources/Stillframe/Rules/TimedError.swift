/// An element of `ImageErrors` that has a time.
package struct TimedError: Sendable, Hashable {
    /// Its index in `ImageErrors`.
    package let element: Int
    package let time: Timestamp
}
