extension Array {
    /// Makes room for more elements, by half of what is there at least.
    ///
    /// An array that grows by itself doubles, so that half of a large one may be empty while the old one is copied.
    mutating func makeRoom(for more: Int) {
        let needed = count + more
        if needed > capacity { reserveCapacity(Swift.max(needed, capacity + capacity / 2)) }
    }
}
