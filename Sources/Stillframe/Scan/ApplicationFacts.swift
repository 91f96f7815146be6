/// What an entry keeps of an image's applications for rules that count ages.
struct ApplicationFacts: Sendable {
    /// Microseconds since 1970 of the newest `CreatedTime` of an application; `Int64.min` where none has one.
    var newestCreated = Int64.min
    /// Index of the application that has it.
    var newestElement: UInt32 = 0
    /// Microseconds since 1970 at which the last of the signed icon addresses expires; `Int64.min` where none tells.
    var latestExpiry = Int64.min
    /// How many icon addresses are signed.
    var signedCount: UInt32 = 0
    /// Index of the application with the first signed address.
    var firstSigned: UInt32 = 0
    /// Where that address stands, relative to the image's position.
    var signedPosition = Position()

    /// The platforms of applications that the service model doesn't have, each once, joined by a line feed; absent for none.
    ///
    /// A word that is the image's own platform is left to the rule about that.
    var unknownPlatforms = StringID.absent
    /// Index of the first application with such a platform.
    var firstUnknown: UInt32 = 0

    /// The members that each of the applications has, by ``ApplicationMember``.
    private var common = UInt16.max

    /// Knows nothing of an image's applications.
    init() {}

    /// Gathers them from an image.
    init(of image: borrowing ImageRecord, cited: inout some MemberPlaces, strings: inout StringTable) {
        var expiries = SignedURLExpiry()
        var unknown: [StringID] = []
        for index in image.applications.indices {
            common &= image.applications[index].members
            if image.applications[index].contains(.createdTime), image.applications[index].created > newestCreated {
                newestCreated = image.applications[index].created
                newestElement = UInt32(index)
            }
            let before = unknown.count
            Self.addUnknownPlatforms(of: image, application: index, to: &unknown, &strings)
            if before == 0, !unknown.isEmpty { firstUnknown = UInt32(index) }
            guard let address = image.text(.iconURL, ofApplication: index), let expiry = expiries.expiry(of: address)
            else { continue }
            latestExpiry = max(latestExpiry, expiry)
            if signedCount == 0 {
                firstSigned = UInt32(index)
                signedPosition = cited.position(of: image.offset(of: .applicationIcon, element: index))
            }
            signedCount += 1
        }
        if !unknown.isEmpty { unknownPlatforms = Self.joined(unknown, &strings) }
    }

    /// Whether each of the applications has a member.
    func allHave(_ member: ApplicationMember) -> Bool {
        common & 1 << UInt16(member.rawValue) != 0
    }

    /// Most applications name no platform, or the image's own: nothing is interned for them.
    private static func addUnknownPlatforms(
        of image: borrowing ImageRecord,
        application: Int,
        to unknown: inout [StringID],
        _ strings: inout StringTable
    ) {
        let own = image.values[ImageMember.platform.rawValue]
        for word in image.applications[application].platforms {
            let span = image.words[Int(word)]
            if own.isString, image.page.isSame(own, span) { continue }
            guard let text = image.page.text(span), text.count > 0 else { continue }
            let id = strings.intern(text)
            let isKnown = ModelWord.windows.rawValue <= id.raw && id.raw <= ModelWord.ubuntuPro2404.rawValue
            if !isKnown, !unknown.contains(id), unknown.count < unknownLimit { unknown.append(id) }
        }
    }

    /// No more unknown platforms of one image are kept.
    private static let unknownLimit = 8

    private static func joined(_ words: [StringID], _ strings: inout StringTable) -> StringID {
        if words.count == 1 { return words[0] }
        return strings.intern(words.map { strings[$0] }.joined(separator: "\n"))
    }
}
