/// The numbers of a series that no file has.
struct MissingNumbers {
    /// The most runs of numbers that are named.
    private static let limit = 8

    /// Runs of missing numbers, ascending.
    private(set) var ranges: [ClosedRange<Int>] = []
    /// How many more are missing behind those.
    private(set) var moreCount = 0

    /// Looks from a number on up to another, given the numbers that files have, ascending and each once.
    ///
    /// - Complexity: O(log *n*) in the count of numbers.
    init(from first: Int, below end: Int, in numbers: [Int]) {
        var next = first
        while next < end {
            let index = Self.index(of: next, in: numbers)
            let stop = index < numbers.count ? min(numbers[index], end) : end
            if next < stop, ranges.count == Self.limit {
                moreCount = end - next - (Self.index(of: end, in: numbers) - index)
                return
            }
            if next < stop { ranges.append(next...(stop - 1)) }
            next = Self.endOfRun(at: index, in: numbers) ?? end
        }
    }

    /// How many are missing in all.
    var count: Int { ranges.reduce(moreCount) { $0 + $1.count } }

    /// The numbers in words, such as `number 3` or `numbers 2, 4 and 6 to 9`.
    var words: String {
        var words = ranges.map { range in
            switch range.count {
            case 1: "\(range.lowerBound)"
            case 2: "\(range.lowerBound), \(range.upperBound)"
            default: "\(range.lowerBound) to \(range.upperBound)"
            }
        }
        if moreCount > 0 { words.append("\(moreCount) more") }
        let list = words.joined(separator: ", ")
        guard count > 1 else { return "number \(list)" }
        guard let comma = list.lastIndex(of: ",") else { return "numbers \(list)" }
        return "numbers \(list[..<comma]) and\(list[list.index(after: comma)...])"
    }

    /// The number behind those that stand without a hole from an index on; `nil` where none stands there.
    private static func endOfRun(at index: Int, in numbers: [Int]) -> Int? {
        guard index < numbers.count else { return nil }
        var (start, end) = (index, numbers.count)
        while end - start > 1 {
            let middle = (start + end) / 2
            if numbers[middle] - numbers[index] == middle - index { start = middle } else { end = middle }
        }
        return numbers[start] + 1
    }

    /// The index of the first number that is not below another.
    private static func index(of number: Int, in numbers: [Int]) -> Int {
        var (start, end) = (0, numbers.count)
        while start < end {
            let middle = (start + end) / 2
            if numbers[middle] < number { start = middle + 1 } else { end = middle }
        }
        return start
    }
}
