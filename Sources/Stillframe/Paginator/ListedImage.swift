public import JMESPath

/// What a service must know of an image to look for it.
public protocol ListedImage {
    /// `Name`; `nil` where it is absent.
    var listedName: String? { get }
    /// `Arn`; `nil` where it is absent.
    var listedARN: String? { get }
    /// `Visibility`; `nil` where it is absent.
    var listedVisibility: String? { get }
}

extension ListedImage where Self: JSONNode {
    /// The member `Name`, if it is a string.
    public var listedName: String? { listed("Name") }
    /// The member `Arn`, if it is a string.
    public var listedARN: String? { listed("Arn") }
    /// The member `Visibility`, if it is a string.
    public var listedVisibility: String? { listed("Visibility") }

    private func listed(_ name: String) -> String? {
        member(name).flatMap { $0.kind == .string ? $0.text : nil }
    }
}

extension JSONValue: ListedImage {}
