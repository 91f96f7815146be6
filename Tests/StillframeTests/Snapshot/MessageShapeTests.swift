import Testing

@testable import Stillframe

/// Messages of one cause are one, whatever resource, request and time they name.
@Suite struct MessageShapeTests {
    @Test(arguments: [
        ("subnet-0a1b2c3d4e5f67890 not found", "subnet-ffffffffffffffff1 not found"),
        ("subnet-abcdefab not found", "subnet-12345678 not found"),
        ("instance i-0abc1234 of 111122223333", "instance i-0def5678 of 444455556666"),
        (
            "role arn:aws:iam::111122223333:role/Build can't be assumed.",
            "role arn:aws-cn:iam::444455556666:role/path/Other-2 can't be assumed."
        ),
        (
            "denied (request id 5b5cd3a6-2f3c-4a43-9c41-000000000001)",
            "denied (request id 0e0c8fd2-98a5-4e6b-8f0b-2f1f5a3ac102)"
        ),
        ("failed at 2026-10-24T09:15:00.123Z", "failed at 2026-10-25T10:00:01Z"),
        ("no answer from 10.0.12.7:443 in 30 s", "no answer from 10.1.1.200:443 in 4.5 s"),
        ("eni-0123456789abcdef0: limit of 5000 reached", "eni-0fedcba9876543210: limit of 5,000 reached"),
    ])
    func `ids, times and numbers don't count`(first: String, second: String) {
        #expect(shape(first) == shape(second))
    }

    @Test(arguments: [
        ("subnet-0a1b2c3d not found", "eni-0a1b2c3d not found at all"),
        ("EC2 denied the call", "S3 denied the call"),
        ("could not update image Office", "could not update image Design"),
        ("role arn:aws:iam::111122223333:role/a is missing", "role arn:aws:iam::111122223333:role/a is disabled"),
        ("", "#"),
        ("machine-readable", "machine-writable"),
    ])
    func `words do`(first: String, second: String) {
        #expect(shape(first) != shape(second))
    }

    private func shape(_ message: String) -> [UInt8] {
        var shape = MessageShape()
        shape.mask("a longer message before it, of 12 words".utf8Span.span)
        shape.mask(message.utf8Span.span)
        return shape.bytes
    }

    @Test func `the example of the commonest is a message that is there`() throws {
        let errors = [
            "subnet-0a1b2c3d is full", "subnet-0a1b2c3e is full", "subnet-0a1b2c3e is full", "no such subnet",
            "no such subnet",
        ]
        let images = errors.enumerated().map { number, message in
            """
            {"Name":"I\(number)","Arn":"arn:aws:appstream:eu-west-1:111122223333:image/I\(number)","State":"FAILED",\
            "ImageErrors":[{"ErrorCode":"SUBNET_NOT_FOUND","ErrorMessage":"\(message)"}]}
            """
        }
        let row = try #require(Sketch.snapshot(images).errorTable.first)
        #expect(row.commonestMessage == "subnet-0a1b2c3e is full")
    }
}
