/// A row of figures as a line of blocks, each as high as its figure's part of the greatest.
enum Sparkline {
    private static let blocks = Array("▁▂▃▄▅▆▇█")

    /// The line; 0 is the lowest block, an unknown figure a dot.
    static func of(_ values: [Int?]) -> String {
        let highest = max(1, values.compactMap(\.self).max() ?? 1)
        return String(
            values.map { value -> Character in
                guard let value else { return "·" }
                let part = Double(max(0, value)) / Double(highest)
                return blocks[Int((part * Double(blocks.count - 1)).rounded())]
            }
        )
    }
}
