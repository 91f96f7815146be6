/// A file that holds pages or could not be read, as numbering looks at it.
package struct DumpFile: Sendable {
    /// Its folder, as pages have it.
    package let folder: String
    /// Its logical name.
    package let name: String
}
