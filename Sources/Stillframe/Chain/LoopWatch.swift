/// Tells a listing that goes round from one that was saved twice, by what comes after each repeated page of a run.
///
/// A page that comes again before the listing has ended, and not right after itself, was the answer to another page's
/// token: `A B A`. One right after itself is a copy, unless it came more often than any page before it and nothing new
/// followed: `A A A`. A new page or an end takes all of it back.
struct LoopWatch {
    /// The loop, as far as is known.
    private(set) var loop: PlainLoop?
    /// How often the run's last page came again, one after the other.
    private var copies = 0
    /// The most copies of any page before the last.
    private var earlierCopies = 0

    /// Notes a page that was not there before.
    mutating func noteNew() {
        earlierCopies = max(earlierCopies, copies)
        copies = 0
        loop = nil
    }

    /// Notes a page that repeats another of its run; `last` is the run's newest page.
    mutating func noteRepeat(_ page: Int, of original: Int, last: Int) {
        if loop != nil { return }
        copies += original == last ? 1 : 0
        if original != last || (copies > 1 && copies > earlierCopies) {
            loop = PlainLoop(page: page, original: original, previous: last)
        }
    }
}
