/// How often the images of a fragment have members that the model doesn't know, by structure and name.
///
/// It is exact, so that it doesn't matter how an input was cut; the block bounds its size.
struct UnknownTally: Sendable {
    /// How many bytes of a name count.
    private static let nameLimit = 128

    /// One name.
    struct Entry: Sendable {
        /// The member below the image without places in lists, such as `Applications.Name`.
        var path: [UInt8]
        var count: Int
    }

    /// In the order in which they were first seen.
    private(set) var entries: [Entry] = []
    /// The paths, each once; made when the first is seen, as most dumps have none.
    private var paths: StringTable?
    /// The number of the path that was first seen.
    private var firstPath: UInt32 = 0
    private var path: [UInt8] = []

    /// Counts the members of an image.
    mutating func add(_ members: [UnknownMember], of page: PageBytes) {
        if members.isEmpty { return }
        var paths = paths ?? StringTable()
        self.paths = nil
        if entries.isEmpty { firstPath = UInt32(paths.count) }
        for member in members {
            path.removeAll(keepingCapacity: true)
            path.append(contentsOf: member.owner.path.utf8)
            path.append(UInt8(ascii: "."))
            page.appendDecoded(member.name, to: &path)
            cut()
            count(1, in: &paths)
        }
        self.paths = paths
    }

    /// Adds what another tally counted.
    mutating func add(_ other: UnknownTally) {
        if other.entries.isEmpty { return }
        var paths = paths ?? StringTable()
        self.paths = nil
        if entries.isEmpty { firstPath = UInt32(paths.count) }
        for entry in other.entries {
            path = entry.path
            count(entry.count, in: &paths)
        }
        self.paths = paths
    }

    /// Counts the path at hand.
    private mutating func count(_ times: Int, in paths: inout StringTable) {
        let number = Int(paths.intern(path).raw - firstPath)
        if number == entries.count { entries.append(Entry(path: path, count: 0)) }
        entries[number].count += times
    }

    /// Cuts the path between two scalars, so that what is kept stays small.
    private mutating func cut() {
        guard path.count > Self.nameLimit else { return }
        var end = Self.nameLimit
        while path[end] & 0xc0 == 0x80 { end -= 1 }
        path.removeSubrange(end...)
        path.append(contentsOf: "…".utf8)
    }
}

extension MemberOwner {
    /// The structure by the service model's members, without places in lists.
    fileprivate var path: String {
        switch self {
        case .image: "Images"
        case .stateChangeReason: "Images.StateChangeReason"
        case .permissions: "Images.ImagePermissions"
        case .softwareMetadata: "Images.ImageSoftwareMetadata"
        case .error: "Images.ImageErrors"
        case .application: "Images.Applications"
        case .iconLocation: "Images.Applications.IconS3Location"
        }
    }
}
