extension ScanResult {
    /// Digests the images that may be repeats: those whose ARN occurs again, or that have none.
    ///
    /// Most images occur once, and digesting is a quarter of the work, so the few others are read again instead. What
    /// can't be read again was digested at once.
    ///
    /// - Complexity: O(*n*) in the number of images, and in the bytes of those that are read again.
    mutating func digestRepeats(_ items: [InputItem], limits: ReadLimits) {
        var counts = [UInt8](repeating: 0, count: strings.count)
        for entry in entries where counts[Int(entry.arn.raw)] < 2 { counts[Int(entry.arn.raw)] += 1 }
        var reader = TextReader(items: items, limits: limits)
        for index in entries.indices where entries[index].identity == nil {
            let entry = entries[index]
            guard entry.arn == .absent || counts[Int(entry.arn.raw)] > 1 else { continue }
            let item = pageItems[Int(entry.page)]
            do throws(InputFailure) {
                let block = try reader.read(span(of: entry))
                entries[index].identity =
                    ImageAgain.read(block, form: form(of: entry), limits: limits) { $0.identity(key: .process) }
            } catch {
                problems.add(Problem(error.kind, effect: .unreadable, error.message, at: Place(file: items[item].name)))
            }
        }
    }
}
