internal import Stillframe

/// The words for a platform's support at the as-of instant.
enum SupportWords {
    /// What is known, with the day free security updates end.
    static func of(_ row: PlatformRow) -> String {
        let end = row.fact?.extendedEnd.map { "\($0)" } ?? "an unknown day"
        switch row.support {
        case .supported: return "supported until \(end)"
        case .ending: return "ends \(end)"
        case .ended: return "ended \(end)"
        case .unknown: return "no end known"
        }
    }
}
