extension Rule {
    /// The base is not in the snapshot, though it would show.
    static let baseMissing = Rule(
        id: "base-missing",
        title: "Base image that is no longer listed",
        rationale: """
            The dump has AWS's own images of the base's Region and a listing that would show the base, which is not there: \
            it was deleted, withdrawn, or is no longer shared. The image works on, but can't be built again from the same base. That AWS \
            has withdrawn a base is never concluded from this.
            """,
        severity: .info,
        category: .age,
        remediation: [
            .inferred("Build the next image from a base that is listed."),
            .inferred("If the requests may have been filtered, list all images before you conclude anything."),
        ],
        references: [.baseImages, .images],
        images: .ownAvailable,
        needs: [.baseImageARN],
        examples: [
            .flags(
                "a base that AWS's own images don't have",
                #""BaseImageArn": "arn:aws:appstream:eu-west-1::image/AppStream-WinServer2019-06-17-2024""#,
                #"""
                base image "AppStream-WinServer2019-06-17-2024" is not listed; expected one of the images that are
                """#
            ).set { $0.pageBefore = awsPage(name: "AppStream-WinServer2022-11-10-2025") },
            .passes(
                "a base that is listed",
                #""BaseImageArn": "arn:aws:appstream:eu-west-1::image/AppStream-WinServer2022-11-10-2025""#
            ).set { $0.pageBefore = awsPage(name: "AppStream-WinServer2022-11-10-2025") },
            .unjudged(
                "a dump without any image of AWS's own",
                #""BaseImageArn": "arn:aws:appstream:eu-west-1::image/AppStream-WinServer2019-06-17-2024""#,
                "1 image: the dump has no image of AWS's own in the Region of their base"
            ),
            .unjudged(
                "a listing that goes on",
                #""BaseImageArn": "arn:aws:appstream:eu-west-1::image/AppStream-WinServer2019-06-17-2024""#,
                """
                1 image: no complete, unfiltered listing of the Region of their base is there, so that it may only not show
                """
            ).set {
                $0.pageBefore = awsPage(name: "AppStream-WinServer2022-11-10-2025", rest: #","NextToken":"cGFnZTI""#)
                $0.page = #""NextToken": "cGFnZTM""#
            },
            .unjudged(
                "a listing of images by name",
                #""BaseImageArn": "arn:aws:appstream:eu-west-1::image/AppStream-WinServer2019-06-17-2024""#,
                """
                1 image: no complete, unfiltered listing of the Region of their base is there, so that it may only not show
                """
            ).set {
                let page = awsPage(name: "AppStream-WinServer2022-11-10-2025")
                $0.pageBefore = #"{"Request":{"Names":["AppStream-WinServer2022-11-10-2025"]},"Response":\#(page)}"#
            },
        ],
        check: .entry { entry, _, sink in
            switch entry.base.presence {
            case .present: break
            case .missing: sink.report(.baseARN, subject: entry.base.arn)
            case .notShown: sink.abstain(.unshownBase)
            case .notCovered: sink.abstain(.uncoveredBase)
            case .unknown: sink.abstain(.unknownBase)
            }
        },
        surroundings: .images,
        about: { imageName(in: $0.subject) },
        words: { context in
            context.words(
                "base image \(Quoted(imageName(in: context.subject))) is not listed",
                observed: context.subject,
                expected: "one of the images that are",
                basis: .inferred
            )
        }
    )

    /// A page with one image of AWS's own.
    private static func awsPage(name: String, rest: String = "") -> String {
        #"""
        {"Images":[{"Name":"\#(name)","Arn":"arn:aws:appstream:eu-west-1::image/\#(name)","Visibility":"PUBLIC",\#
        "State":"AVAILABLE"}],"ResponseMetadata":{"RequestId":"1"}\#(rest)}
        """#
    }

    /// The name at the end of an image's ARN; the whole text where it is none.
    private static func imageName(in arn: String) -> String {
        arn.split(separator: "/", maxSplits: 1).last.map(String.init) ?? arn
    }
}
