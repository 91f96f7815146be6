/// A key of a mapping in a configuration: what the reader knows, and what the schema for editors says.
package struct ConfigurationKey: Sendable {
    package let name: String
    /// What it means, as a sentence.
    package let summary: String
    package let shape: ConfigurationShape
    package var isRequired = false
}
