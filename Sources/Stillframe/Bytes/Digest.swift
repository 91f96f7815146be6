/// A 128-bit keyed digest; equal digests mean equal content for anyone who doesn't know the key.
package struct Digest: Sendable, Hashable {
    package var low: UInt64
    package var high: UInt64

    package init(low: UInt64, high: UInt64) {
        self.low = low
        self.high = high
    }
}
