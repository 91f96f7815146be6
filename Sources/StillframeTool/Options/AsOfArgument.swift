internal import ArgumentParser
internal import Stillframe

/// An instant on the command line: a day means its end, UTC.
struct AsOfArgument: ExpressibleByArgument {
    let instant: Timestamp

    init?(argument: String) {
        if let day = CalendarDate(iso: argument) {
            instant = Timestamp(endOf: day)
        } else if let instant = Timestamp(iso: argument) {
            self.instant = instant
        } else {
            return nil
        }
    }
}
