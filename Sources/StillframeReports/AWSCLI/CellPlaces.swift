internal import Stillframe

/// Where the cells of an object's row stand among its members, and what is laid out below: remembered, as most objects have
/// the names of another.
struct CellPlaces {
    /// How many kinds of objects are remembered.
    private static let most = 64

    struct Places {
        fileprivate let shape: Int
        fileprivate let headers: [String]
        fileprivate let more: [String]
        /// The members of the row; `nil` leaves a cell empty.
        let row: [Int?]
        /// The other members.
        let below: [Int?]
    }

    private var known: [Places?] = Array(repeating: nil, count: most)

    mutating func places(in object: ListingObject, headers: [String], more: [String]) -> Places {
        let slot = (object.shape &* 31 &+ headers.count &* 7 &+ more.count) % Self.most
        if let places = known[slot], places.shape == object.shape, Self.areSame(places.headers, headers),
            Self.areSame(places.more, more)
        {
            return places
        }
        let places = Places(
            shape: object.shape,
            headers: headers,
            more: more,
            row: object.places(of: headers),
            below: object.places(of: more)
        )
        known[slot] = places
        return places
    }

    private static func areSame(_ left: [String], _ right: [String]) -> Bool {
        left.count == right.count && left.indices.allSatisfy { MemberOrder.isSame(left[$0], right[$0]) }
    }
}
