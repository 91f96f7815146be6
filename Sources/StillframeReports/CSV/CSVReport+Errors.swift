internal import Stillframe

extension CSVReport {
    /// Writes a row an element of `ImageErrors`, in image order.
    static func writeErrors(_ snapshot: Snapshot, _ row: inout CSVRow, into stream: inout some TextOutputStream) {
        for error in snapshot.errors {
            let fact = snapshot.facts.errorCode(error.code)
            row.text(error.arn)
            row.text(error.code)
            row.text(fact?.family.rawValue ?? "")
            row.text(error.message)
            row.instant(error.time)
            row.number(error.time.flatMap { CalendarDate($0).age(on: CalendarDate(snapshot.asOf.instant)) })
            row.text(fact?.meaning.text ?? "")
            row.text(fact?.meaning.basis.rawValue ?? "")
            row.position(error.place)
            row.decoded(error.place)
            row.end(into: &stream)
        }
    }
}
