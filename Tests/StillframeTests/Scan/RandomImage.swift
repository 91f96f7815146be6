/// Images drawn by lot: every member of the model, unknown ones at every level, odd spellings, and some damage.
struct RandomImage {
    var generator: SeededGenerator
    /// Whether members may have wrong types, stand twice, or have unusual times.
    var hasOddities = true

    /// One image; a small `pool` makes repeated ARNs likely.
    mutating func image(region: String, pool: Int) -> JSONSketch {
        let name = "Image-\(generator.below(pool))"
        let account = generator.pick(["111122223333", "111122223333", "444455556666", ""])
        var members: [(name: String, value: JSONSketch)] = [
            ("Name", string(name)),
            ("Arn", string("arn:aws:appstream:\(region):\(account):image/\(name)")),
            ("BaseImageArn", string("arn:aws:appstream:\(region)::image/AppStream-WinServer2022-11-10-2025")),
            ("DisplayName", string(words())),
            ("State", string(generator.pick(["AVAILABLE", "AVAILABLE", "FAILED", "PENDING", "NEW_WORD"]))),
            ("Visibility", string(generator.pick(["PRIVATE", "SHARED", "PUBLIC"]))),
            ("ImageBuilderSupported", boolean()),
            ("ImageBuilderName", string("builder-\(generator.below(9))")),
            ("Platform", string(generator.pick(["WINDOWS_SERVER_2022", "AMAZON_LINUX2", "WINDOWS", "BEOS"]))),
            ("Description", string(words())),
            ("StateChangeReason", object([("Code", string("IMAGE_COPY_FAILURE")), ("Message", string(words()))])),
            ("Applications", list { $0.application() }),
            ("CreatedTime", time()),
            ("PublicBaseImageReleasedDate", time()),
            ("AppstreamAgentVersion", string(generator.pick(["06-29-2026", "05-21-2024", "LATEST", "soon"]))),
            ("ImagePermissions", object([("allowFleet", boolean()), ("allowImageBuilder", boolean())])),
            ("ImageErrors", list { $0.error() }),
            ("LatestAppstreamAgentVersion", string(generator.pick(["TRUE", "FALSE"]))),
            ("SupportedInstanceFamilies", list { $0.string($0.generator.pick(["GENERAL_PURPOSE", "GRAPHICS_G5"])) }),
            ("DynamicAppProvidersEnabled", string("DISABLED")),
            ("ImageSharedWithOthers", string(generator.pick(["TRUE", "FALSE"]))),
            ("ManagedSoftwareIncluded", boolean()),
            ("ImageType", string(generator.pick(["CUSTOM", "NATIVE"]))),
            ("ImageSoftwareMetadata", object([("nvidiaGridDriverVersion", string("551.78"))])),
        ]
        members = members.filter { $0.name == "Arn" || $0.name == "Name" || !generator.once(in: 4) }
        if generator.once(in: 30) { members.removeAll { $0.name == "Arn" } }
        if generator.once(in: 3) { members.shuffle(using: &generator) }
        if generator.once(in: 3) { members.insert(unknown(), at: generator.below(members.count)) }
        if hasOddities { spoil(&members) }
        return .object(members)
    }

    private mutating func spoil(_ members: inout [(name: String, value: JSONSketch)]) {
        let index = generator.below(members.count)
        switch generator.below(12) {
        case 0: members[index].value = .raw("null")
        case 1: members[index].value = .raw(generator.pick(["5", "-1.5e3", "true", "[]", "{}", #"["x"]"#]))
        case 2: members.append(members[index])
        case 3: members.append((members[index].name, .raw(#""another""#)))
        case 4: members[index].name = Self.escaped(members[index].name)
        default: break
        }
    }

    private static func escaped(_ name: String) -> String {
        guard let first = name.unicodeScalars.first, first.value < 128 else { return name }
        let digits = String(first.value, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits + name.dropFirst()
    }

    private mutating func application() -> JSONSketch {
        if hasOddities, generator.once(in: 20) { return .raw(generator.pick(["null", "7"])) }
        var members: [(name: String, value: JSONSketch)] = [
            ("Name", string("app-\(generator.below(5))")),
            ("DisplayName", string(words())),
            ("IconURL", string("https://example.com/icon.png?X-Amz-Signature=abc&x=\(generator.below(100))")),
            ("LaunchPath", .raw(#""C:\\Program Files\\App\\app.exe""#)),
            ("LaunchParameters", string("--flag")),
            ("Enabled", boolean()),
            ("Metadata", object([("k\(generator.below(3))", string(words())), ("é", string("x"))])),
            ("WorkingDirectory", .raw(#""C:\\""#)),
            ("Arn", string("arn:aws:appstream:eu-west-1:111122223333:application/a")),
            ("IconS3Location", object([("S3Bucket", string("b")), ("S3Key", string(words()))])),
            ("Platforms", list { $0.string("WINDOWS_SERVER_2022") }),
            ("InstanceFamilies", list { $0.string("GENERAL_PURPOSE") }),
            ("CreatedTime", time()),
        ]
        members = members.filter { _ in !generator.once(in: 3) }
        if generator.once(in: 4) { members.append(unknown()) }
        return .object(members)
    }

    private mutating func error() -> JSONSketch {
        if hasOddities, generator.once(in: 20) { return .raw(generator.pick(["null", "\"text\""])) }
        let codes = ["IAM_SERVICE_ROLE_IS_MISSING", "SUBNET_NOT_FOUND", "IGW_NOT_ATTACHED", "SOMETHING_NEW"]
        return object([
            ("ErrorCode", string(generator.pick(codes))), ("ErrorMessage", string(words())), ("ErrorTimestamp", time()),
        ])
    }

    // MARK: - Leaves

    mutating func string(_ text: String) -> JSONSketch {
        if text.utf8.allSatisfy({ (0x20..<0x7f).contains($0) }), generator.once(in: 20), !text.isEmpty,
            !text.hasPrefix("\\")
        {
            return .raw("\"" + Self.escaped(text) + "\"")
        }
        return .raw("\"" + text + "\"")
    }

    /// Text with non-ASCII, astral and escaped characters.
    private mutating func words() -> String {
        let parts = [
            "plain", "Büro", "é", "日本語", "😀", "\\ud83d\\ude00", "\\n", "\\\"", "\\\\", "\\u00e9", "a, b", "{", "]", "|",
            "\u{2028}", "\\u0000",
        ]
        return (0..<generator.below(5)).map { _ in generator.pick(parts) }.joined(separator: " ")
    }

    private mutating func boolean() -> JSONSketch { .raw(generator.pick(["true", "false"])) }

    private mutating func time() -> JSONSketch {
        let usual = [
            "1735689600", "1735689600.25", "1.7356896E9", "\"1735689600.5\"", "\"2026-03-01T10:00:00Z\"",
            "\"2026-03-01T10:00:00.123000+01:00\"", "\"2026-03-01 10:00:00.5+00:00\"",
            "\"Sun, 01 Mar 2026 10:00:00 GMT\"",
            "\"/Date(1735689600000)/\"",
        ]
        let unusual = [
            "1.7356896E9", "\"Sun, 01 Mar 2026 10:00:00 GMT\"", "\"/Date(1735689600000)/\"", "\"never\"", "\"\"",
        ]
        return .raw(generator.pick(hasOddities && generator.once(in: 8) ? unusual : usual))
    }

    private mutating func object(_ members: [(name: String, value: JSONSketch)]) -> JSONSketch {
        .object(generator.once(in: 6) ? members + [unknown()] : members)
    }

    private mutating func list(_ element: (inout RandomImage) -> JSONSketch) -> JSONSketch {
        let count = generator.below(4)
        return .list((0..<count).map { _ in element(&self) })
    }

    private mutating func unknown() -> (name: String, value: JSONSketch) {
        let values = [
            "null", "12.50", "\"\\u0041\"", "[ 1,2 ]", "{\"a\":{\"b\":[true, null]}}", "\"ü😀\"", "{}", "[]", "-0",
        ]
        return (generator.pick(["Future", "Zukünftig", "x\\ty", "ImageVersion"]), .raw(generator.pick(values)))
    }
}
