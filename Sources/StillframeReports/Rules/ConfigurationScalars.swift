internal import Stillframe

/// The definitions of texts that an editor may take for something else, since they need no quotes.
enum ConfigurationScalars {
    /// Writes accounts, images' names and any text.
    static func write(to json: inout PrettyJSON) {
        writeAccount(to: &json)
        json.open(.object, "image")
        json.strings(texts, "type")
        json.string(notBlank, "pattern")
        json.number(ImagePattern.longest, "maxLength")
        json.close(.object)
        json.open(.object, "text")
        json.strings(texts, "type")
        json.string(notBlank, "pattern")
        json.close(.object)
    }

    /// What stands for a text without quotes; a pattern is for strings alone.
    private static let texts = ["string", "number", "boolean"]
    private static let notBlank = "\\S"

    /// A number of 12 digits; an editor does not see zeros in front of one.
    private static func writeAccount(to json: inout PrettyJSON) {
        json.open(.object, "account")
        json.strings(["string", "integer"], "type")
        json.string("^[0-9]{12}$", "pattern")
        json.number(100_000_000_000, "minimum")
        json.number(999_999_999_999, "maximum")
        json.close(.object)
    }
}
