/// An element of `ImageErrors` or `Applications` that has a time.
package struct TimedElement: Sendable, Hashable {
    /// Its index in the list.
    package let element: Int
    package let time: Timestamp
}
