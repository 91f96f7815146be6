/// Makes up one application of an image and writes it as JSON.
struct ApplicationGenerator {
    /// The random numbers, handed in by the image and taken back when the application is written.
    private(set) var random: SeededRandom
    let imageName: String
    let number: Int
    let created: Instant
    /// When the icon's address was signed, as `20260901`.
    let signed: String

    mutating func write(to json: inout JSONWriter) {
        let application = random.pick(Vocabulary.applications)
        json.object { json in
            json.name("Name")
            json.plain("\(application.name)-\(number)")
            json.name("DisplayName")
            json.text(application.title, asciiOnly: random.chance(50))
            json.name("IconURL")
            iconURL(to: &json, name: application.name)
            json.name("LaunchPath")
            json.text(application.path)
            json.name("LaunchParameters")
            json.text(random.pick(Vocabulary.parameters))
            json.name("Enabled")
            json.boolean(random.chance(97))
            json.name("Metadata")
            json.object { json in
                guard random.chance(25) else { return }
                json.name("owner")
                json.plain("team-\(random.below(100))")
            }
            json.name("WorkingDirectory")
            json.text(application.path.hasPrefix("/") ? "/home/user" : "C:\\Users\\Public\\Documents")
            json.name("CreatedTime")
            json.instant(created)
        }
    }

    /// Writes an address of about 400 characters that looks like a signed one.
    private mutating func iconURL(to json: inout JSONWriter, name: String) {
        let host = "appstream-icons-\(Vocabulary.region).s3.\(Vocabulary.region).amazonaws.com"
        json.bytes.append(UInt8(ascii: "\""))
        json.bytes.append(contentsOf: "https://\(host)/icons/\(imageName)/\(name)-\(number).png".utf8)
        json.bytes.append(contentsOf: "?response-content-type=image%2Fpng&X-Amz-Algorithm=AWS4-HMAC-SHA256".utf8)
        json.bytes.append(contentsOf: "&X-Amz-Date=\(signed)T080000Z".utf8)
        json.bytes.append(contentsOf: "&X-Amz-SignedHeaders=host&X-Amz-Expires=3600&X-Amz-Credential=EXAMPLE".utf8)
        json.bytes.append(contentsOf: "%2F\(signed)%2F\(Vocabulary.region)%2Fs3%2Faws4_request&X-Amz-Signature=".utf8)
        hexadecimal(to: &json, words: 4)
        json.bytes.append(UInt8(ascii: "\""))
    }

    private mutating func hexadecimal(to json: inout JSONWriter, words: Int) {
        for _ in 0..<words {
            var word = random.next()
            for _ in 0..<16 {
                let digit = UInt8(word & 0xF)
                json.bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
                word >>= 4
            }
        }
    }
}
