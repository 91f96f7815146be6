/// Makes up one image after the other and writes each as JSON.
///
/// The order of random draws does not depend on the form, so every form of one size holds the same images.
struct ImageGenerator {
    private var random: SeededRandom
    private var ordinal = 0
    private let changedEvery: Int?

    init(seed: UInt64, changedEvery: Int?) {
        random = SeededRandom(seed: seed)
        self.changedEvery = changedEvery
    }

    /// Whether the image says something else than in data without changes; it draws the same.
    private var isChanged: Bool { changedEvery.map { ordinal.isMultiple(of: $0) } ?? false }

    /// Writes the next image; its members come in the order of the service's model.
    mutating func write(to json: inout JSONWriter) {
        ordinal += 1
        let isAWSOwned = random.chance(4)
        let team = random.pick(Vocabulary.teams)
        let base = random.pick(Vocabulary.baseNames)
        let imageName = isAWSOwned ? "\(base)-\(ordinal)" : "\(team)-Desktop-\(ordinal)"
        let state = random.chance(88) ? "AVAILABLE" : random.pick(Vocabulary.states)
        let created = Instant(milliseconds: 1_640_995_200_000 + random.below(145_000_000_000))
        json.object { json in
            identity(to: &json, imageName: imageName, base: base, isAWSOwned: isAWSOwned)
            json.name("State")
            json.plain(state)
            json.name("Visibility")
            json.plain(isAWSOwned ? "PUBLIC" : random.chance(92) ? "PRIVATE" : "SHARED")
            json.name("ImageBuilderSupported")
            json.boolean(random.chance(95))
            json.name("ImageBuilderName")
            json.plain("builder-\(team.lowercased())-\(random.below(40))")
            json.name("Platform")
            json.plain(random.pick(Vocabulary.platforms))
            json.name("Description")
            json.text(random.pick(Vocabulary.descriptions), asciiOnly: random.chance(50))
            if state == "FAILED" { changeReason(to: &json) }
            applications(to: &json, imageName: imageName, created: created)
            dates(to: &json, created: created)
            imageErrors(to: &json, state: state, created: created)
            flags(to: &json)
        }
    }

    private func identity(to json: inout JSONWriter, imageName: String, base: String, isAWSOwned: Bool) {
        let owner = isAWSOwned ? "" : Vocabulary.account
        json.name("Name")
        json.plain(imageName)
        json.name("Arn")
        json.plain("arn:aws:appstream:\(Vocabulary.region):\(owner):image/\(imageName)")
        if !isAWSOwned {
            json.name("BaseImageArn")
            json.plain("arn:aws:appstream:\(Vocabulary.region)::image/\(base)")
        }
        json.name("DisplayName")
        json.plain(isChanged ? "\(imageName) (again)" : imageName)
    }

    private mutating func changeReason(to json: inout JSONWriter) {
        json.name("StateChangeReason")
        json.object { json in
            json.name("Code")
            json.plain(random.pick(Vocabulary.reasons))
            json.name("Message")
            json.plain("The image could not be made. Try again, or contact support.")
        }
    }

    private mutating func applications(to json: inout JSONWriter, imageName: String, created: Instant) {
        json.name("Applications")
        json.list { json in
            for number in 1...(3 + random.below(10)) {
                json.item()
                var application = ApplicationGenerator(
                    random: random,
                    imageName: imageName,
                    number: number,
                    created: created,
                    signed: changedEvery == nil ? "20260901" : "20261001"
                )
                application.write(to: &json)
                random = application.random
            }
        }
    }

    private mutating func dates(to json: inout JSONWriter, created: Instant) {
        json.name("CreatedTime")
        json.instant(created)
        json.name("PublicBaseImageReleasedDate")
        json.instant(Instant(milliseconds: created.milliseconds / 86_400_000 * 86_400_000 - 2_592_000_000))
        json.name("AppstreamAgentVersion")
        let agent = random.pick(Vocabulary.agents)
        json.plain(isChanged ? "LATEST" : agent)
        json.name("ImagePermissions")
        json.object { json in
            json.name("allowFleet")
            json.boolean(true)
            json.name("allowImageBuilder")
            json.boolean(random.chance(30))
        }
    }

    private mutating func imageErrors(to json: inout JSONWriter, state: String, created: Instant) {
        json.name("ImageErrors")
        json.list { json in
            guard state == "FAILED" || random.chance(12) else { return }
            for _ in 0...random.below(3) {
                let code = random.pick(Vocabulary.errorCodes)
                json.item()
                json.object { json in
                    json.name("ErrorCode")
                    json.plain(code)
                    json.name("ErrorMessage")
                    json.text("\(code): request \"\(random.below(1_000_000))\" was refused.")
                    json.name("ErrorTimestamp")
                    json.instant(Instant(milliseconds: created.milliseconds + random.below(3_600_000)))
                }
            }
        }
    }

    private mutating func flags(to json: inout JSONWriter) {
        json.name("LatestAppstreamAgentVersion")
        json.plain(random.chance(20) ? "TRUE" : "FALSE")
        json.name("SupportedInstanceFamilies")
        json.list { json in
            for family in Vocabulary.families.prefix(1 + random.below(Vocabulary.families.count)) {
                json.item()
                json.plain(family)
            }
        }
        json.name("DynamicAppProvidersEnabled")
        json.plain(random.chance(10) ? "ENABLED" : "DISABLED")
        json.name("ImageSharedWithOthers")
        json.plain(random.chance(8) ? "TRUE" : "FALSE")
        json.name("ManagedSoftwareIncluded")
        json.boolean(random.chance(15))
        json.name("ImageType")
        json.plain("NATIVE")
    }
}
