/// A random small estate and what becomes of it, as JSON; without secrets, which no output repeats.
struct DiffEstate {
    private var state: UInt64
    private var images: [String] = []
    private var next = 0

    init(seed: UInt64) {
        state = seed &* 0x9e37_79b9_7f4a_7c15 | 1
        // A listing without images says nothing of where and for whom it is, so nothing could be compared with it.
        images.append(image(Self.staying))
        for _ in 0..<below(8) { images.append(image(name())) }
    }

    /// The name of an image that always stays.
    private static let staying = "staying"

    /// The listing as it is.
    var text: String { "{\"Images\":[\(images.map { $0 }.joined(separator: ",\n"))]}" }

    /// Removes, adds and changes images, and shuffles them.
    mutating func change() {
        images = images.compactMap { image in
            switch below(4) {
            case 0 where Self.name(of: image) != Self.staying: nil
            case 1: self.image(Self.name(of: image))
            default: image
            }
        }
        for _ in 0..<below(3) { images.append(image(name())) }
        if images.count > 1 { images.swapAt(0, below(images.count)) }
    }

    private static func name(of image: String) -> String {
        String(image.split(separator: "\"", maxSplits: 4)[3])
    }

    private mutating func name() -> String {
        next += 1
        return "\(pick(["Office", "Desk", "é"]))-2026-0\(1 + below(9))-v\(next)"
    }

    private mutating func image(_ name: String) -> String {
        var members = ["\"Name\":\"\(name)\"", "\"Arn\":\"arn:aws:appstream:eu-west-1:111122223333:image/\(name)\""]
        members.append("\"Visibility\":\"PRIVATE\"")
        func add(_ generator: inout DiffEstate, _ values: [String]) {
            let value = generator.pick(values)
            if !value.isEmpty { members.append(value) }
        }
        add(&self, ["\"State\":\"AVAILABLE\"", "\"State\":\"FAILED\"", "\"State\":\"COPYING\""])
        add(&self, ["", "\"Description\":\"\"", "\"Description\":\"plain\"", "\"Description\":null"])
        add(&self, ["", "\"CreatedTime\":1788249600", "\"CreatedTime\":\"2026-09-01T08:00:00Z\"", "\"CreatedTime\":5"])
        add(&self, ["", "\"ImageBuilderSupported\":false", "\"ImageBuilderSupported\":true"])
        add(&self, ["", "\"SupportedInstanceFamilies\":[]", "\"SupportedInstanceFamilies\":[\"x\",\"y\",\"x\"]"])
        add(&self, ["", "\"StateChangeReason\":{\"Code\":\"INTERNAL_ERROR\"}", "\"StateChangeReason\":{}"])
        add(&self, ["", "\"Unheard\":{\"a\":[1,{\"b\":null}],\"c\":1e3}", "\"Unheard\":7", "\"Name2\":\"q\""])
        add(&self, ["", "\"ImageErrors\":[\(error()),\(error())]", "\"ImageErrors\":[\(error())]"])
        let applications = (0..<below(4)).map { _ in application() }
        members.append("\"Applications\":[\(applications.joined(separator: ","))]")
        return "{\(members.joined(separator: ","))}"
    }

    private mutating func error() -> String {
        """
        {"ErrorCode":"\(pick(["IAM_SERVICE_ROLE_IS_MISSING", "INTERNAL_SERVICE_ERROR"]))",\
        "ErrorMessage":"\(pick(["one", "two"]))","ErrorTimestamp":\(pick(["1788249600", "1788249601.5"]))}
        """
    }

    private mutating func application() -> String {
        let metadata = pick(["", ",\"Metadata\":{\"k\":\"1\"}", ",\"Metadata\":{\"k\":\"2\",\"l\":\"\"}"])
        let icon = pick(["", ",\"IconURL\":\"https://icons.example/a\"", ",\"IconURL\":\"https://icons.example/b\""])
        return
            "{\"Name\":\"\(pick(["chrome", "a[\\\"1", "vim"]))\",\"Enabled\":\(pick(["true", "false"]))\(metadata)\(icon)}"
    }

    private mutating func pick(_ values: [String]) -> String { values[below(values.count)] }

    private mutating func below(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % bound
    }
}
