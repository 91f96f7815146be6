/// Kinds of images by `Visibility`, as a listing's `Type` asks for them.
struct ListingKinds: OptionSet {
    let rawValue: UInt8

    static let `private` = ListingKinds(rawValue: 1)
    static let shared = ListingKinds(rawValue: 2)
    static let `public` = ListingKinds(rawValue: 4)
    /// Images that don't say, or another word: only a listing that was not filtered is sure to have them.
    static let unsaid = ListingKinds(rawValue: 8)
    static let all: ListingKinds = [.private, .shared, .public, .unsaid]

    init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The kind of an image with this visibility.
    init(of visibility: StringID) {
        self =
            visibility == ModelWord.private
            ? .private : visibility == ModelWord.shared ? .shared : visibility == ModelWord.public ? .public : .unsaid
    }

    /// What a request's `Type` asks for; nothing where the word is not known.
    init(type: Substring) {
        switch type {
        case "PRIVATE": self = .private
        case "SHARED": self = .shared
        case "PUBLIC": self = .public
        default: self = []
        }
    }
}
