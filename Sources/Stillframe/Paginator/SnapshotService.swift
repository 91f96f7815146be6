/// How a snapshot's images are divided into pages.
public enum SnapshotService: Sendable, Hashable, CaseIterable {
    /// The pages as they were saved, each by its token; filters and page sizes are ignored, as by any recorded service.
    case recorded
    /// The images of the pages listed anew, each once, by the service's filters and 1 to 25 a page.
    case repaged
}
