/// A value of a small YAML document that is held whole, with where it and its keys stand.
struct YAMLNode {
    enum Value {
        case text(String, isPlain: Bool)
        case list([YAMLNode])
        case mapping([Member])
    }

    /// A key of a mapping with its value.
    struct Member {
        let key: String
        let position: Position
        let value: YAMLNode
    }

    let value: Value
    let position: Position

    /// Whether nothing stands there, or a word by which YAML says so.
    var isNothing: Bool {
        guard case .text(let text, isPlain: true) = value else { return false }
        return ["", "~", "null", "Null", "NULL"].contains(text)
    }
}

extension YAMLNode {
    /// Reads the one document of a text; `nil` where there is nothing but comments.
    ///
    /// - Complexity: O(*n*) in the number of bytes.
    static func document(_ block: BlockView, limits: ReadLimits) throws(FileRefusal) -> YAMLNode? {
        var builder = Builder(counter: LineCounter(block))
        do throws(ReadDamage) {
            let parser = try YAMLParser(block, limits: limits, for: .configuration)
            return try builder.document(of: parser)
        } catch {
            var counter = LineCounter(block)
            let place = counter.advance(to: min(error.offset, block.count))
            throw FileRefusal(line: Int(place.line) + 1, column: Int(place.column) + 1, message: error.message)
        }
    }

    /// Builds the values; the parser's limit on nesting bounds the recursion.
    private struct Builder {
        /// Values are told in the order of the text, so lines are counted once.
        var counter: LineCounter

        mutating func document(of parser: YAMLParser) throws(ReadDamage) -> YAMLNode? {
            guard case .documentStart = try parser.next().kind else { return nil }
            let root = try value(try parser.next(), of: parser)
            while true {
                let event = try parser.next()
                switch event.kind {
                case .documentEnd: continue
                case .streamEnd: return root
                default:
                    throw ReadDamage(
                        kind: .damagedYAML,
                        message: "a second document begins here; a configuration is one",
                        offset: event.start
                    )
                }
            }
        }

        private mutating func value(_ event: YAMLEvent, of parser: YAMLParser) throws(ReadDamage) -> YAMLNode {
            let position = counter.advance(to: event.start)
            switch event.kind {
            case .list: return YAMLNode(value: .list(try elements(of: parser)), position: position)
            case .mapping: return YAMLNode(value: .mapping(try members(of: parser)), position: position)
            case .scalar(let isPlain):
                let text = String(decoding: parser.scalarBytes, as: UTF8.self)
                return YAMLNode(value: .text(text, isPlain: isPlain), position: position)
            default: throw parser.refusal("nothing where a value is expected")
            }
        }

        private mutating func elements(of parser: YAMLParser) throws(ReadDamage) -> [YAMLNode] {
            var elements: [YAMLNode] = []
            while true {
                let event = try parser.next()
                if case .listEnd = event.kind { return elements }
                elements.append(try value(event, of: parser))
            }
        }

        private mutating func members(of parser: YAMLParser) throws(ReadDamage) -> [Member] {
            var members: [Member] = []
            while true {
                let event = try parser.next()
                if case .mappingEnd = event.kind { return members }
                let position = counter.advance(to: event.start)
                let key = String(decoding: try YAMLTape.key(event, of: parser), as: UTF8.self)
                members.append(Member(key: key, position: position, value: try value(try parser.next(), of: parser)))
            }
        }
    }
}
