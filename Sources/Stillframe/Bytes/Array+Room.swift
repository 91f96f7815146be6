extension Array {
    /// Makes room for more elements, as many as the forecast says, else by half of what is there at least.
    ///
    /// An array that grows by itself doubles, so that half of a large one may be empty while the old one is copied.
    mutating func makeRoom(for more: Int, _ forecast: GrowthForecast = GrowthForecast()) {
        let needed = count + more
        if needed > capacity { reserveCapacity(forecast.room(for: needed, capacity: capacity)) }
    }
}
