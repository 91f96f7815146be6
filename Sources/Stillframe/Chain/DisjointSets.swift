/// Sets of numbers that are joined pair by pair.
struct DisjointSets {
    private var parents: [Int] = []

    /// Adds a number as a set of its own.
    mutating func append() {
        parents.append(parents.count)
    }

    /// Joins the sets of two numbers.
    mutating func join(_ left: Int, _ right: Int) {
        let (left, right) = (root(of: left), root(of: right))
        parents[max(left, right)] = min(left, right)
    }

    /// The number that stands for a number's set.
    mutating func root(of number: Int) -> Int {
        var number = number
        while parents[number] != number {
            parents[number] = parents[parents[number]]
            number = parents[number]
        }
        return number
    }
}
