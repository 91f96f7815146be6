/// The stems of images' names as numbers, each looked up once.
struct ImageStems {
    /// By entry, the stem's number plus one; 0 is not looked up yet.
    private var stems: [UInt32]
    private var scratch: [UInt8] = []

    init(entryCount: Int) {
        stems = [UInt32](repeating: 0, count: entryCount)
    }

    /// The stem of an image's name; absent where it has no name.
    mutating func stem(of index: Int, _ entry: ImageEntry, strings: inout StringTable) -> StringID {
        if stems[index] > 0 { return StringID(stems[index] - 1) }
        scratch.removeAll(keepingCapacity: true)
        strings.withBytes(of: entry.name) { name in
            for place in 0..<Lineage.stemLength(of: name) { scratch.append(name[place]) }
        }
        let stem = scratch.isEmpty ? StringID.absent : strings.intern(scratch)
        stems[index] = stem.raw + 1
        return stem
    }
}
