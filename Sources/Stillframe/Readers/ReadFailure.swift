/// Why a reader stopped; the reader keeps the details in `damage`.
enum ReadFailure: Error {
    /// The bytes at hand end inside the value; with more bytes, reading again from a boundary may succeed.
    case outOfBytes
    /// The text is damaged or meets a limit; more bytes don't help.
    case damaged
}
