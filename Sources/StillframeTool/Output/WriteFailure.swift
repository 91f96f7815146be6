/// A report could not be written; nothing of it was left behind.
struct WriteFailure: Error {
    let path: String
    let reason: String
}
