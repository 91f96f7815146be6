/// The number of an interned string in a ``StringTable``; 0 means absent.
///
/// The enum words of the service model have fixed numbers (see ``ModelWord``), the same in every table.
package struct StringID: Sendable, Hashable {
    package var raw: UInt32

    package init(_ raw: UInt32) {
        self.raw = raw
    }

    package static let absent = StringID(0)
}
