/// Finds the earlier entry of a map that has the same key; small maps by looking, large ones by an index.
struct MetadataKeys {
    /// Up to so many entries looking is cheaper.
    private static let small = 16

    private var table: StringTable?
    private var places: [StringID: Int] = [:]
    private var indexed = 0

    /// The index of the entry with this key; `nil` where it is new.
    ///
    /// - Complexity: O(1) on average, whatever the map's size.
    mutating func place(of key: ValueSpan, among entries: ArraySlice<MetadataEntry>, page: PageBytes) -> Int? {
        guard entries.count > Self.small else { return entries.firstIndex { page.isSame($0.key, key) } }
        var table = table ?? StringTable()
        self.table = nil
        defer { self.table = table }
        while indexed < entries.count {
            let index = entries.startIndex + indexed
            if let text = page.text(entries[index].key) { places[table.intern(text)] = index }
            indexed += 1
        }
        guard let text = page.text(key) else { return nil }
        return places[table.intern(text)]
    }
}
