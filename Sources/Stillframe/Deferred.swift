private import Dispatch
private import Synchronization

/// A value that is made on another thread while this one goes on.
package final class Deferred<Value: Sendable>: Sendable {
    private let state: Mutex<State>
    private let done = DispatchGroup()

    /// How far the value is.
    private enum State {
        case waiting(@Sendable () -> Value)
        case begun
        case made(Value)
    }

    /// Starts to make the value; on one thread it is made at once.
    package init(threads: Int, _ make: @escaping @Sendable () -> Value) {
        if threads == 1 {
            state = Mutex(.made(make()))
        } else {
            state = Mutex(.waiting(make))
            done.enter()
            DispatchQueue.global().async { [self] in begin() }
        }
    }

    /// The value, once it is made; if no thread has begun yet, this one makes it, so that none waits for a free one.
    package var value: Value {
        begin()
        done.wait()
        return state.withLock { state in
            guard case .made(let value) = state else { preconditionFailure("the value was not made") }
            return value
        }
    }

    private func begin() {
        let make = state.withLock { state -> (@Sendable () -> Value)? in
            guard case .waiting(let make) = state else { return nil }
            state = .begun
            return make
        }
        guard let value = make?() else { return }
        state.withLock { $0 = .made(value) }
        done.leave()
    }
}
