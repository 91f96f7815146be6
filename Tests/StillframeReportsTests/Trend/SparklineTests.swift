import Testing

@testable import StillframeReports

/// A row of figures as blocks.
@Suite struct SparklineTests {
    @Test(
        arguments: [
            ([], ""), ([0], "▁"), ([7], "█"), ([0, 0], "▁▁"), ([0, 1, 2, 3, 4, 5, 6, 7], "▁▂▃▄▅▆▇█"),
            ([1, 1000], "▁█"),
            ([nil, 5, nil], "·█·"), ([-3, 3], "▁█"), ([4, 8], "▅█"),
        ] as [([Int?], String)]
    )
    func `each block is as high as its part of the greatest`(values: [Int?], line: String) {
        #expect(Sparkline.of(values) == line)
    }
}
