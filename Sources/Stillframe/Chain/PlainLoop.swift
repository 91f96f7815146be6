/// Where plain pages go back to one that was there already.
struct PlainLoop {
    /// The page that repeats an earlier one.
    let page: Int
    /// The page it repeats.
    let original: Int
    /// The page before it.
    let previous: Int
}
