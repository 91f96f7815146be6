/// The forms the generator can write.
enum DataForm: String, CaseIterable {
    /// One wire body a line, chained by tokens.
    case ndjson
    /// One document as the AWS CLI prints it after paginating: four spaces a level, no token.
    case pretty
    /// A folder of wire bodies, `page-00001.json` and on, chained by tokens.
    case files
    /// One document as the AWS Query protocol would write it: two spaces a level, no token.
    case xml
    /// The `ndjson` form, gzipped by the system's `gzip`.
    case gz
}
