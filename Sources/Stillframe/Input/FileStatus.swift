/// What the system says of a file or folder.
struct FileStatus {
    /// What stands at a path.
    enum Kind {
        case file
        case folder
        /// A socket, pipe or device.
        case other
    }

    /// Device and number: equal for one file by whatever path.
    struct Identity: Hashable {
        let device: UInt64
        let number: UInt64
    }

    let kind: Kind
    let identity: Identity
    let stamp: FileStamp
}
