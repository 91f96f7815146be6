/// The forms of JSON documents that hold pages or images, for people to recognise their own.
enum DocumentForm: String, Sendable, Hashable, CaseIterable {
    case page = "page"
    case arrayOfPages = "array of pages"
    case envelope = "request and response"
    case fixture = "recorded fixture"
    case bareImages = "bare images"
    case error = "service error"
    case capture = "HAR capture"
}
