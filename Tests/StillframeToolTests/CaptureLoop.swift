/// The loops that `docs/capturing.md` offers.
enum CaptureLoop: CaseIterable {
    case python
    case shell

    /// The shell words that run the loop into the folder `dump`; `$SCRIPTS` is where the loops lie.
    func words(regions: String, profiles: String) -> String {
        switch self {
        case .python: "python \"$SCRIPTS/capture.py\" dump --regions \(regions) --profiles \(profiles)"
        case .shell: "sh \"$SCRIPTS/capture.sh\" dump '\(regions)' '\(profiles)'"
        }
    }
}
