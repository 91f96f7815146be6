public import Stillframe

/// The words for a verdict and what it rests on, the same in every report.
public enum VerdictWords {
    /// The verdict of a snapshot for a first line, such as `COMPLETE, no gap seen`.
    public static func headline(of snapshot: Snapshot) -> String {
        snapshot.holdsNothing ? "UNREADABLE, no page was found" : headline(snapshot.verdict, snapshot.proof)
    }

    /// What a snapshot's verdict means and what it doesn't, in one or two sentences.
    public static func meaning(of snapshot: Snapshot) -> String {
        snapshot.holdsNothing
            ? """
            Nothing of a listing could be read from the input, so nothing can be said of any image. This is not a compliance \
            result.
            """ : meaning(snapshot.verdict, snapshot.proof)
    }

    /// The verdict for a first line, such as `COMPLETE, no gap seen`.
    public static func headline(_ verdict: Verdict, _ proof: Proof) -> String {
        switch (verdict, proof) {
        case (.complete, .proved): "COMPLETE, proved"
        case (.complete, .checked), (.complete, .none): "COMPLETE, no gap seen"
        case (.unknown, _): "UNKNOWN whether complete"
        case (.incomplete, _): "INCOMPLETE, images are missing"
        case (.conflicting, _): "CONFLICTING, the input contradicts itself"
        case (.unreadable, _): "UNREADABLE in part"
        }
    }

    /// The verdict for a table's cell, such as `complete (proved)`.
    public static func brief(_ verdict: Verdict, _ proof: Proof) -> String {
        switch (verdict, proof) {
        case (.complete, .proved), (.complete, .checked): "\(verdict.rawValue) (\(proof.rawValue))"
        default: verdict.rawValue
        }
    }

    /// What the verdict means and what it doesn't, in one or two sentences.
    public static func meaning(_ verdict: Verdict, _ proof: Proof) -> String {
        switch (verdict, proof) {
        case (.complete, .proved):
            "Complete (proved): the request of every page is in the dump, and the tokens link them all."
        case (.complete, .checked), (.complete, .none):
            "Complete, no gap seen (no request tokens: a missing middle page would not show)."
        case (.unknown, _):
            """
            Nobody can tell whether this is the whole listing: whoever wrote the dump dropped the page tokens, so images may \
            be missing without a trace. Nothing found is not an all-clear.
            """
        case (.incomplete, _):
            """
            Part of the listing is missing. What follows holds for the images that were read and says nothing about the \
            others. This is not a compliance result.
            """
        case (.conflicting, _):
            """
            Two statements about the same page or image can't both be true. No figure below can be relied on before that is \
            cleared up. This is not a compliance result.
            """
        case (.unreadable, _):
            """
            Part of the input could not be read, and it is not known how much was lost. What follows covers only what could be \
            read. This is not a compliance result.
            """
        }
    }

    /// That completeness is less sure than was asked for, or not even claimed; nil where it is sure enough.
    ///
    /// `required` is what `--require` says; its default asks for nothing.
    public static func unmet(_ required: RequiredProof, _ verdict: Verdict, _ proof: Proof) -> String? {
        guard required != .unknown, !required.isMet(by: verdict, proof) else { return nil }
        let met =
            switch verdict {
            case .complete: "completeness is \(proof.rawValue)"
            case .unknown: "completeness is unknown"
            case .incomplete, .conflicting, .unreadable: "the snapshot is \(verdict.rawValue)"
            }
        return "--require \(required.rawValue) is not met: \(met)"
    }

    /// Where to read how pages are saved so that completeness is proved; nil where it is.
    ///
    /// The reader of a report may not have the project, so it is named.
    public static func advice(_ verdict: Verdict, _ proof: Proof) -> String? {
        if verdict == .complete, proof == .proved { return nil }
        return "How to save pages with proof: docs/capturing.md of the project Stillframe."
    }
}

extension Snapshot {
    /// Whether no page and no image was read at all, so that nothing is there of which a part could be missing.
    fileprivate var holdsNothing: Bool { verdict == .unreadable && pages.isEmpty }
}
