internal import ArgumentParser
private import Foundation
private import StillframeReports

/// A report could not be written; nothing of it was left behind.
struct WriteFailure: Error {
    let path: String
    let reason: String

    /// Says so and gives the status to end with.
    func exit() -> ExitCode {
        Talk.say("stillframe: \(path): \(reason)")
        return ExitCode(ExitStatus.cannotWrite.rawValue)
    }
}

extension WriteFailure {
    /// Words what the system said of a path.
    init(path: String, _ error: any Error) {
        self.init(path: path, reason: Self.reason(error))
    }

    private static func reason(_ error: any Error) -> String {
        let error = error as NSError
        let cause = error.userInfo[NSUnderlyingErrorKey] as? NSError ?? error
        guard cause.domain == NSPOSIXErrorDomain else { return reason(error as? CocoaError) }
        return switch POSIXErrorCode(rawValue: Int32(cause.code)) {
        case .ENOENT, .ENOTDIR: "the folder it should lie in isn't there"
        case .EACCES, .EPERM: "you may not write there"
        case .EROFS: "the disk can only be read"
        case .ENOSPC, .EDQUOT: "no space is left"
        case .EISDIR: "a folder stands there"
        case .EEXIST: "something else stands there"
        case .EFBIG: "the file would be too large"
        case .ENAMETOOLONG: "the name is too long"
        case .ELOOP: "the link leads in a circle"
        default: "it can't be written (error \(cause.code))"
        }
    }

    /// The same for where Foundation doesn't say what the system said.
    private static func reason(_ error: CocoaError?) -> String {
        switch error?.code {
        case .fileWriteNoPermission, .fileReadNoPermission: "you may not write there"
        case .fileNoSuchFile, .fileReadNoSuchFile: "the folder it should lie in isn't there"
        case .fileWriteOutOfSpace: "no space is left"
        case .fileWriteVolumeReadOnly: "the disk can only be read"
        case .fileWriteFileExists: "something else stands there"
        default: "it can't be written"
        }
    }
}
