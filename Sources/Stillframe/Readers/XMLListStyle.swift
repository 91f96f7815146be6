/// How a list stands in XML, as far as its first elements tell.
enum XMLListStyle {
    /// The elements are the list's.
    case wrapped
    /// The elements are members of one of the list's structures, which stand without an element around them.
    case flattened
    /// The elements so far fit both.
    case open
}
