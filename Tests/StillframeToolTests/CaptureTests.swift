import Foundation
import Testing

/// The loops of `docs/capturing.md`, run for real against a stand-in of the service.
@Suite(
    .enabled(
        if: CaptureBench.isReady,
        "boto3 and the AWS CLI aren't installed, so the capture loops aren't tested: run Scripts/setup --clients"
    ),
    .timeLimit(.minutes(5))
)
struct CaptureTests {
    @Test(arguments: CaptureLoop.allCases)
    func `a loop saves pages with proof, and what it could not save is named`(loop: CaptureLoop) throws {
        let bench = try CaptureBench()
        let first = try bench.run(loop, regions: "eu-south-1 us-east-1 eu-west-2", profiles: "one")
        #expect(first.status == 1, "\(first.talk)")
        #expect(first.talk.contains("111122223333/us-east-1: saved, pages: 3"))
        #expect(first.talk.contains("111122223333/eu-west-2: FAILED: "))
        let partial = try bench.verify()
        #expect(partial.status == 2)
        #expect(partial.verdict == "incomplete")
        #expect(partial.images == 5)
        #expect(
            partial.errors == [
                "111122223333/eu-south-1/error.json: UnrecognizedClientException",
                "111122223333/eu-west-2/error.json: AccessDeniedException",
            ]
        )
        let pages = try bench.pages(of: "111122223333/us-east-1")
        #expect(pages.count == 3)

        // The Regions have been opened: what failed is fetched again, what was saved stays as it is.
        let regions = "eu-south-1 us-east-1 eu-west-2"
        let second = try bench.run(loop, regions: regions, profiles: "one", isHealed: true)
        #expect(second.status == 0, "\(second.talk)")
        #expect(second.talk.contains("111122223333/us-east-1: saved before, left as it is"))
        let other = try bench.run(loop, regions: "us-gov-west-1 eu-west-2", profiles: "two", isHealed: true)
        #expect(other.status == 0, "\(other.talk)")
        #expect(try bench.pages(of: "111122223333/us-east-1") == pages)
        #expect(try bench.pages(of: "111122223333/.failed/eu-west-2-1").keys.sorted() == ["error.json"])
        let whole = try bench.verify()
        #expect(whole.status == 0)
        #expect(whole.verdict == "complete")
        #expect(whole.proof == "proved")
        #expect(whole.chains == ["eu-south-1", "eu-west-2", "eu-west-2", "us-east-1", "us-gov-west-1"])
        #expect(whole.pages == 8)
        #expect(whole.images == 9)
    }

    @Test(arguments: CaptureLoop.allCases)
    func `a listing without end and an account that does not answer are named`(loop: CaptureLoop) throws {
        let bench = try CaptureBench()
        let run = try bench.run(loop, regions: "sa-east-1", profiles: "one refused")
        #expect(run.status == 1, "\(run.talk)")
        #expect(run.talk.contains("page 2 gives a token that an earlier page gave"))
        #expect(run.talk.contains("refused: FAILED, no account: "))
        let verdict = try bench.verify()
        #expect(verdict.status == 2)
        #expect(verdict.verdict == "conflicting")
        #expect(verdict.errors.contains("error-refused.json: InvalidClientTokenId"))
    }

    @Test(arguments: CaptureLoop.allCases)
    func `a run that was broken off does not look complete`(loop: CaptureLoop) throws {
        let bench = try CaptureBench()
        #expect(try bench.run(loop, regions: "us-east-1", profiles: "one").status == 0)
        // The page can't be written, as on a full disk: nothing is caught there.
        let broken = try bench.run(loop, regions: "eu-west-2", profiles: "one", isHealed: true, largestFile: 0)
        #expect(broken.status != 0, "\(broken.talk)")
        let verdict = try bench.verify()
        #expect(verdict.status == 2)
        #expect(verdict.verdict == "unreadable")
    }

    @Test(
        arguments: [
            ("", "complete", "checked", 5), ("--max-items 4", "incomplete", "none", 4),
            ("--no-paginate", "incomplete", "none", 2), ("--query 'Images[]'", "unknown", "none", 5),
        ] as [(String, String, String, Int)]
    )
    func `the simple ways prove what the page says`(options: String, verdict: String, proof: String, images: Int) throws
    {
        let bench = try CaptureBench()
        let call = "aws appstream describe-images --profile one --region us-east-1 --output json \(options)"
        #expect(try bench.stage("sh -c \"\(call) > dump/images.json\"").status == 0)
        let found = try bench.verify(requiring: "unknown")
        #expect(found.verdict == verdict)
        #expect(found.proof == proof)
        #expect(found.images == images)
    }
}
