private import JMESPath

/// Applies a filter to the images of a merged snapshot, which are read again for it.
struct ImageChoice {
    /// How many images one thread looks at at a time.
    private static let pieceSize = 200

    /// The images that are judged and shown.
    let merged: SnapshotMerge
    let filterResult: FilterResult

    /// Looks at every image.
    ///
    /// - Complexity: O(*n*) in the number of bytes.
    init(
        _ filter: ImageFilter,
        merged: SnapshotMerge,
        scan: ScanResult,
        items: [InputItem],
        asOf: Timestamp,
        settings: Settings
    ) {
        let order = merged.order
        let chosen = Flags()
        var failure: PaginationError?
        do throws(PaginationError) {
            let query = try Self.compiled(filter, asOf: asOf)
            let members = query.members.map { MemberSet(named: $0) }
            let limits = settings.limits
            let pieces = (order.count + Self.pieceSize - 1) / Self.pieceSize
            try OrderedWork<PaginationError>(count: pieces, threads: settings.threads).run {
                var reader = ImageRereader(scan: scan, items: items, limits: limits)
                return { piece, buffer throws(PaginationError) in
                    let range = piece * Self.pieceSize..<min(order.count, (piece + 1) * Self.pieceSize)
                    buffer.append(contentsOf: try Self.flags(of: order[range], query, members, &reader))
                }
            } emit: { flags in
                chosen.append(flags)
            }
        } catch {
            failure = error
        }
        let flags = chosen.all
        self.merged = failure == nil ? merged.keeping { flags[$0] != 0 } : merged
        filterResult = FilterResult(expression: filter.expression, total: order.count, failure: failure)
    }

    private static func compiled(_ filter: ImageFilter, asOf: Timestamp) throws(PaginationError) -> JMESPath {
        do throws(JMESPathError) {
            return try ImageFilter.compile(filter.expression, asOf: asOf)
        } catch {
            throw .query(error)
        }
    }

    /// For each image 1 if the expression is true for it, else 0.
    private static func flags(
        of images: ArraySlice<UInt32>,
        _ query: JMESPath,
        _ members: MemberSet?,
        _ reader: inout ImageRereader
    ) throws(PaginationError) -> [UInt8] {
        var builder = ImageDocumentBuilder(form: .merged, members: members)
        do throws(ReadingAgainFailure) {
            for image in images { try reader.read(image) { builder.add($0) } }
        } catch {
            throw .unreadable(error)
        }
        var flags: [UInt8] = []
        do throws(JMESPathError) {
            for value in builder.finish().values { flags.append(try query.holds(for: value) ? 1 : 0) }
        } catch {
            throw .query(error)
        }
        return flags
    }
}
