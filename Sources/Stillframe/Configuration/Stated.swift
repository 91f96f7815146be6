/// A value of a configuration with the place it is stated at.
public struct Stated<Value: Sendable>: Sendable {
    /// The value.
    public let value: Value
    /// The value's place in the file.
    public let place: Place
}

extension Stated: Equatable where Value: Equatable {}
extension Stated: Hashable where Value: Hashable {}
