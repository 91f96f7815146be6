/// What stays of an image's name when it is rebuilt under a new one: the name without a date or version at its end.
///
/// Images can't be changed, so estates rebuild them under new names (`Office-2026-09`, `Office-2026-10`). That two images
/// are of one lineage is a guess from their names, and marked as one wherever it is shown.
package enum Lineage {
    /// How many bytes of a name are its stem: the rest is a separator and a date or version.
    ///
    /// One or two such endings are taken off (`App-2026-10-v2`); a name that would leave nothing stays whole. Plain
    /// numbers count as a version up to two digits: longer ones are mostly part of a name, as in `WinServer-2022`.
    package static func stemLength(of name: Span<UInt8>) -> Int {
        var end = name.count
        for _ in 0..<2 {
            guard let shorter = NameEnding(name, end: end)?.stemLength else { break }
            end = shorter
        }
        return end
    }

    /// The stem of a name.
    package static func stem(of name: String) -> String {
        let bytes = Array(name.utf8)
        return String(decoding: bytes[..<stemLength(of: bytes.span)], as: UTF8.self)
    }
}
