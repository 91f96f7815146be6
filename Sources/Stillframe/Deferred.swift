private import Dispatch
private import Synchronization

/// A value that is made on another thread while this one goes on.
package final class Deferred<Value: Sendable>: Sendable {
    private let made = Mutex<Value?>(nil)
    private let done = DispatchGroup()

    /// Starts to make the value; on one thread it is made at once.
    package init(threads: Int, _ make: @escaping @Sendable () -> Value) {
        if threads == 1 {
            made.withLock { $0 = make() }
        } else {
            DispatchQueue.global().async(group: done) { [self] in
                let value = make()
                made.withLock { $0 = value }
            }
        }
    }

    /// The value, once it is made.
    package var value: Value {
        done.wait()
        guard let value = made.withLock({ $0 }) else { preconditionFailure("the value was not made") }
        return value
    }
}
