import Testing

@testable import Stillframe

/// Whose images are whose, where `Visibility` doesn't tell.
@Suite struct OwnershipTests {
    private static func owners(_ images: [(account: String, visibility: String?)]) -> [Ownership] {
        let texts = images.enumerated().map { index, image in
            let visibility = image.visibility.map { #""\#($0)""# } ?? "null"
            let arn = "arn:aws:appstream:eu-west-1:\(image.account):image/i\(index)"
            return #"{"Name":"i\#(index)","Arn":"\#(arn)","State":"AVAILABLE","Visibility":\#(visibility)}"#
        }
        return Sketch.snapshot(texts).images.map(\.owner)
    }

    @Test(arguments: [nil, "PUBLIC", "BRAND_NEW"])
    func `beside private images only their account's are yours`(visibility: String?) {
        let owners = Self.owners([
            ("111122223333", "PRIVATE"), ("111122223333", visibility), ("444455556666", visibility),
        ])
        #expect(owners == [.own, .own, .unknown])
    }

    @Test func `where nothing is marked private, what lacks the mark is yours`() {
        #expect(Self.owners([("111122223333", nil), ("444455556666", nil), ("", nil)]) == [.own, .own, .aws])
        #expect(Self.owners([("111122223333", "PUBLIC")]) == [.unknown])
    }
}
