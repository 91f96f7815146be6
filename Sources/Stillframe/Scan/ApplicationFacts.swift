/// What an entry keeps of an image's applications for rules that count ages.
struct ApplicationFacts: Sendable {
    /// Microseconds since 1970 of the newest `CreatedTime` of an application; `Int64.min` where none has one.
    var newestCreated = Int64.min
    /// Microseconds since 1970 at which the last of the signed icon addresses expires; `Int64.min` where none tells.
    var latestExpiry = Int64.min
    /// How many icon addresses are signed.
    var signedCount: UInt32 = 0
    /// Index of the application with the first signed address.
    var firstSigned: UInt32 = 0
    /// Where that address stands, relative to the image's position.
    var signedPosition = Position()

    /// Knows nothing of an image's applications.
    init() {}

    /// Gathers them from an image.
    init(of image: borrowing ImageRecord, cited: inout some MemberPlaces) {
        var expiries = SignedURLExpiry()
        for index in image.applications.indices {
            if image.applications[index].contains(.createdTime) {
                newestCreated = max(newestCreated, image.applications[index].created)
            }
            guard let address = image.text(.iconURL, ofApplication: index), let expiry = expiries.expiry(of: address)
            else { continue }
            latestExpiry = max(latestExpiry, expiry)
            if signedCount == 0 {
                firstSigned = UInt32(index)
                signedPosition = cited.position(of: image.offset(of: .applicationIcon, element: index))
            }
            signedCount += 1
        }
    }
}
