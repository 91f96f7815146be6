/// What the system says of a file or folder.
package struct FileStatus {
    /// What stands at a path.
    package enum Kind {
        case file
        case folder
        /// A socket, pipe, device, or a link that was not followed.
        case other
    }

    /// Device and number: equal for one file by whatever path.
    struct Identity: Hashable {
        let device: UInt64
        let number: UInt64
    }

    package let kind: Kind
    /// Who may do what, as `chmod` takes it.
    package let permissions: UInt16
    let identity: Identity
    let stamp: FileStamp
}
