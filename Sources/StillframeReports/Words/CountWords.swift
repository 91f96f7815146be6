/// Numbers with their nouns.
enum CountWords {
    /// `1 page`, `3 pages`; the plural is the singular with an `s` unless it is given.
    static func of(_ count: Int, _ singular: String, plural: String? = nil) -> String {
        "\(count) \(count == 1 ? singular : plural ?? singular + "s")"
    }

    /// A size such as `512 bytes`, `1.2 MB`, in powers of 1000.
    static func size(_ bytes: Int) -> String {
        guard bytes >= 1000 else { return of(bytes, "byte") }
        let units = ["kB", "MB", "GB", "TB", "PB"]
        var unit = 0
        // Tenths, rounded to the nearest.
        var tenths = (bytes + 50) / 100
        while tenths >= 10_000 && unit < units.count - 1 {
            tenths = (tenths + 500) / 1000
            unit += 1
        }
        return "\(tenths / 10).\(tenths % 10) \(units[unit])"
    }
}
