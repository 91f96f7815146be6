/// What an entry of a map is written as.
enum MapEntryForm {
    /// One key and one value, and no more.
    case whole
    /// It has no key.
    case noKey
    /// Its key has elements in it, so that it is no text.
    case keyOfElements
    /// It has a key, and more or less than one value, or anything else.
    case noPair
}
