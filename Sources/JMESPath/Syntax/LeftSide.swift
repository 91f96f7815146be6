/// What is parsed of an expression so far, while tokens after it may still bind to it.
struct LeftSide {
    /// What it looks like, where that decides what may follow.
    enum Shape {
        /// A bare name, which parentheses make a function's.
        case name(Token)
        /// Ends in an index.
        case index
        case other
    }

    /// Steps one after the other; none is the current value itself.
    var steps: [Expression] = []
    var shape = Shape.other

    init(_ step: Expression? = nil, shape: Shape = .other) {
        if let step { steps = [step] }
        self.shape = shape
    }

    var isIndex: Bool {
        if case .index = shape { true } else { false }
    }

    var expression: Expression {
        switch steps.count {
        case 0: .current
        case 1: steps[0]
        default: .chain(steps)
        }
    }
}
