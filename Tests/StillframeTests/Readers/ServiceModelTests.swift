import Foundation
import Testing

@testable import Stillframe

/// The decoder knows exactly the members and words of the service model.
@Suite struct ServiceModelTests {
    private let shapes: [String: Any]

    init() throws {
        let file = URL(filePath: #filePath).appending(path: "../../../Fixtures/service-model.json").standardized
        let model = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
        shapes = try #require(model?["shapes"] as? [String: Any])
    }

    @Test(
        arguments: [
            ("Image", ImageMember.allCases.map(\.name)), ("Application", ApplicationMember.allCases.map(\.name)),
            ("ImageStateChangeReason", ["Code", "Message"]), ("ImagePermissions", ["allowFleet", "allowImageBuilder"]),
            ("ResourceError", ["ErrorCode", "ErrorMessage", "ErrorTimestamp"]), ("S3Location", ["S3Bucket", "S3Key"]),
            ("DescribeImagesResult", ["Images", "NextToken"]),
        ]
    )
    func `a structure has the model's members`(shape: String, members: [String]) throws {
        let structure = try #require(shapes[shape] as? [String: Any])
        let names = try #require(structure["members"] as? [String: Any]).keys
        #expect(Set(names) == Set(members))
        #expect(members.count == Set(members).count)
    }

    @Test(
        arguments: [
            "ImageState", "VisibilityType", "PlatformType", "ImageType", "ImageStateChangeReasonCode", "FleetErrorCode",
            "LatestAppstreamAgentVersion", "ImageSharedWithOthers", "DynamicAppProvidersEnabled",
        ]
    )
    func `every word of an enumeration has a number`(shape: String) throws {
        let known = Set(ModelWord.allCases.map(\.text))
        let enumeration = try #require(shapes[shape] as? [String: Any])
        let words = try #require(enumeration["enum"] as? [String])
        #expect(words.filter { !known.contains($0) } == [])
    }
}
