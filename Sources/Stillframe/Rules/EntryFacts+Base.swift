extension EntryFacts {
    /// The day on which the image's base came out; where it is absent, or it or the one in the base's name can't be true,
    /// that is taken down as the reason why the rule at work doesn't judge the image.
    func judgedBaseDay(_ context: JudgementContext, _ sink: inout FindingSink) -> CalendarDate? {
        guard let day = baseReleased.map({ CalendarDate($0) }) else {
            sink.abstain(.undatedBase)
            return nil
        }
        let latest = latestBaseDay(context)
        let isNamePossible =
            switch base.namedDay {
            case .none: true
            case .day(let named): named >= TimeContradiction.earliestBase && named <= latest
            case .impossible: false
            }
        guard isNamePossible, day >= TimeContradiction.earliestBase, day <= latest else {
            sink.abstain(.impossibleBase)
            return nil
        }
        return day
    }

    /// The last day on which a base of the image can have come out.
    private func latestBaseDay(_ context: JudgementContext) -> CalendarDate {
        let built = created.map { CalendarDate($0) }
        guard let saved = (captured ?? context.latestCapture).map({ CalendarDate($0) }) else {
            return built ?? context.today
        }
        return min(saved, built ?? saved)
    }
}
