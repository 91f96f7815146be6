/// Why a plain page does not continue the one before it, though it lies where its continuation should.
enum ListingBreak {
    /// The pages were saved too long after one another.
    case captureTimes
    /// The files' names give other dates.
    case fileDates
    /// The later page has most of the images of the first page or the last again.
    case restart

    /// How long after another a page may be saved, in minutes: a listing takes seconds, and dumps are made once a day.
    static let mostMinutes = 12 * 60

    /// How long after a page that ends with a client's own token the next may be saved, in minutes: a client goes on when it
    /// likes, but the service's token in it is soon refused, and the next dump is another listing.
    static let mostClientMinutes = 3 * 24 * 60

    /// What to say of a listing that is left without its end by it.
    var hint: String {
        switch self {
        case .captureTimes: "pages saved more than 12 hours apart are not taken for one listing"
        case .fileDates: "files with other dates in their names are not taken for the same listing"
        case .restart: "the page that follows here has most of this listing's images again, so it is of another"
        }
    }
}
