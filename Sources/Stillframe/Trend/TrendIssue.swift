/// An issue over the snapshots of a ``Trend``: when it was seen, and between which snapshots it was resolved.
public struct TrendIssue: Sendable {
    /// What a snapshot says of it; the raw values are the words every output uses.
    public enum Sighting: String, Sendable, CaseIterable {
        /// It has it, and not all its findings are waived.
        case open
        /// It has it, and all its findings are waived.
        case waived
        /// It doesn't have it, and could tell.
        case absent
        /// It doesn't have it, but is not known to be complete, or its rule could not judge all images.
        case doubtful
        /// It doesn't cover its account and Region, or could not be read.
        case notCovered = "not covered"

        /// Whether the snapshot has it.
        public var isSeen: Bool { self == .open || self == .waived }
    }

    /// How it stands at the newest snapshot that covers it; the raw values are the words every output uses.
    public enum Status: String, Sendable, CaseIterable {
        /// That snapshot has it.
        case open
        /// That snapshot doesn't have it, but can't tell that it is gone, nor could any since it was seen.
        case doubtful
        /// That snapshot has it, and all its findings are waived.
        case waived
        /// A snapshot after the last that has it shows that it is gone.
        case resolved
    }

    /// A time when it was gone: it was resolved between two snapshots.
    public struct Closing: Sendable, Hashable {
        /// The last snapshot that has it, as a place among the points.
        public let lastSeen: Int
        /// The first one after it that shows that it is gone.
        public let goneBy: Int
        /// The first one after that which has it again; `nil` where none does.
        public let reopened: Int?
    }

    /// The issue's stable id.
    public let id: String
    /// The rule that found it.
    public let rule: Rule
    /// How soon to act, as the last snapshot that has it judged.
    public let severity: Severity
    /// The account of its images; see ``Issue/account``.
    public let account: String
    /// The Region of its images; see ``Issue/region``.
    public let region: String
    /// What it is about; part of its identity, see ``Issue/subject``.
    public let subject: String
    /// What it is about in a few words, as the last snapshot that has it says.
    public let about: String
    /// Whose images they are; `nil` for an issue of the snapshot.
    public let owner: Ownership?
    /// By snapshot, how many images it is on; 0 where it is not seen.
    public let imageCounts: [Int]
    /// What each snapshot says of it.
    public let sightings: [Sighting]
    /// The first snapshot that has it, as a place among the points.
    public let firstSeen: Int
    /// The last snapshot that has it.
    public let lastSeen: Int
    /// The times when it was gone, oldest first.
    public let closings: [Closing]

    /// The newest snapshot that covers it, as a place among the points.
    public var lastCovered: Int { sightings.lastIndex { $0 != .notCovered } ?? lastSeen }

    /// How it stands at the newest snapshot that covers it: one that doesn't tells nothing of it.
    public var status: Status {
        switch sightings[lastCovered] {
        case .open: .open
        case .waived: .waived
        default: closings.last.map { $0.reopened == nil } ?? false ? .resolved : .doubtful
        }
    }

    /// The first snapshot of those that have had it since it was last gone, from which its age counts.
    public var openSince: Int { closings.last?.reopened ?? firstSeen }

    /// The last snapshot before ``openSince`` that shows that it was not there yet; `nil` where none does, so that it may be
    /// older than all.
    public var absentUntil: Int? { sightings[..<openSince].lastIndex(of: .absent) }

    /// Whether the snapshot before the first that has it shows that it was not there; else it may be older.
    public var isFirstCertain: Bool { firstSeen > 0 && sightings[firstSeen - 1] == .absent }

    /// The snapshots at which it was there again after it was gone.
    public var reopenings: [Int] { closings.compactMap(\.reopened) }
}
