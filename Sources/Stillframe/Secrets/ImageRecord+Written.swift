extension ImageRecord {
    /// The newest instant at which a credential's text may have been written, in microseconds since 1970; `nil` where the
    /// image doesn't say.
    ///
    /// A message is as old as its error. Nothing tells when the reason of a state was written. The other texts came with
    /// the image or an application, the newest of which counts: AWS adds applications to an image that exists.
    func lastWritten(_ secret: FoundSecret) -> Int64? {
        switch secret.member {
        case .errorMessage: return errors.indices.contains(secret.element) ? errors[secret.element].instant : nil
        case .stateChangeReasonMessage: return nil
        default:
            guard members.contains(.createdTime) else { return nil }
            return applications.reduce(created) { newest, application in
                application.contains(.createdTime) ? max(newest, application.created) : newest
            }
        }
    }
}
