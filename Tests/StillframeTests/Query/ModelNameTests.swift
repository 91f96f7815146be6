import Testing

@testable import Stillframe

/// Names of the model by their codes.
@Suite struct ModelNameTests {
    @Test func `every name begins a member as it is`() {
        #expect(ModelName.keys.count == ModelName.all.count)
        for (code, name) in ModelName.all.enumerated() {
            #expect(ModelName.keys[code].description == "\"\(name)\": ")
        }
        #expect(ModelName.all[Int(ModelName.key.code)] == "S3Key")
        #expect(ModelName.all[Int(ModelName(ApplicationMember.createdTime).code)] == "CreatedTime")
        #expect(ModelName.all[Int(ModelName(ImageMember.imageSoftwareMetadata).code)] == "ImageSoftwareMetadata")
    }
}
