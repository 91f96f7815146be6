extension ConfigurationKey {
    /// The keys of the whole file.
    package static let root = [
        ConfigurationKey(
            name: "rules",
            summary: "Rules by id: off, a severity, or a mapping with severity and parameters.",
            shape: .rules
        ),
        ConfigurationKey(
            name: "expect",
            summary: "What the dumps should cover; with accounts and regions, every account in every Region.",
            shape: .mapping(expect)
        ),
        ConfigurationKey(
            name: "include-aws-owned",
            summary: "Whether AWS's own images are judged too; they are always counted.",
            shape: .boolean
        ),
        ConfigurationKey(
            name: "select",
            summary: "Which images are judged; the others are counted all the same.",
            shape: .mapping(select)
        ),
        ConfigurationKey(
            name: "overrides",
            summary: "What differs for some images; the last that applies counts.",
            shape: .list(of: .override(ruleOverride))
        ),
        ConfigurationKey(
            name: "waivers",
            summary: "Findings that are accepted until a day.",
            shape: .list(of: .mapping(waiver))
        ),
        ConfigurationKey(
            name: "custom",
            summary: "Rules of your own.",
            shape: .list(of: .mapping(customRule))
        ),
    ]

    static let expect = [
        ConfigurationKey(
            name: "accounts",
            summary: "The accounts that should have looked.",
            shape: .list(of: .account)
        ),
        ConfigurationKey(name: "regions", summary: "The Regions that should be listed.", shape: .list(of: .region)),
        ConfigurationKey(
            name: "types",
            summary: "The types of images that the listings should have; without it all.",
            shape: .list(of: .type)
        ),
    ]

    static let select = [
        ConfigurationKey(
            name: "accounts",
            summary: "Judge images of these accounts only.",
            shape: .list(of: .account)
        ),
        ConfigurationKey(name: "images", summary: "Judge images that match one of these.", shape: .list(of: .image)),
        ConfigurationKey(
            name: "except-accounts",
            summary: "Don't judge images of these accounts.",
            shape: .list(of: .account)
        ),
        ConfigurationKey(
            name: "except-images",
            summary: "Don't judge images that match one of these.",
            shape: .list(of: .image)
        ),
    ]

    /// What a rule's mapping has.
    package static let rule = [
        ConfigurationKey(
            name: "severity",
            summary: "Off, or the severity of all its issues.",
            shape: .level
        ),
        ConfigurationKey(name: "parameters", summary: "Parameters by name.", shape: .parameters),
    ]

    package static let scope = [
        ConfigurationKey(
            name: "image",
            summary: "The image's name or ARN; * stands for any text, ? for one byte.",
            shape: .image
        ),
        ConfigurationKey(name: "account", summary: "The account in the image's ARN.", shape: .account),
        ConfigurationKey(name: "region", summary: "The Region in the image's ARN.", shape: .region),
    ]

    static let ruleOverride =
        scope + [
            ConfigurationKey(
                name: "rules",
                summary: "What is said of rules for these images.",
                shape: .rules,
                isRequired: true
            )
        ]

    static let waiver =
        [
            ConfigurationKey(
                name: "rule",
                summary: "The rule whose findings are accepted.",
                shape: .rule,
                isRequired: true
            )
        ] + scope + [
            ConfigurationKey(
                name: "reason",
                summary: "Why they are accepted.",
                shape: .text,
                isRequired: true
            ),
            ConfigurationKey(
                name: "until",
                summary: "The last day on which the waiver holds, YYYY-MM-DD, UTC.",
                shape: .day,
                isRequired: true
            ),
            ConfigurationKey(name: "by", summary: "Who decided.", shape: .text),
        ]

    package static let customRule = [
        ConfigurationKey(
            name: "id",
            summary: "The rule's name in kebab-case; no rule that is built in has it.",
            shape: .ruleID,
            isRequired: true
        ),
        ConfigurationKey(
            name: "title",
            summary: "What it says of an image, in a few words without a period.",
            shape: .text,
            isRequired: true
        ),
        ConfigurationKey(
            name: "severity",
            summary: "The severity of its findings.",
            shape: .severity,
            isRequired: true
        ),
        ConfigurationKey(
            name: "when",
            summary: "The JMESPath expression that is true for images at fault.",
            shape: .text,
            isRequired: true
        ),
        ConfigurationKey(
            name: "message",
            summary: "What is said of an image; {{Member}} stands for its value, and any expression may stand there.",
            shape: .text,
            isRequired: true
        ),
        ConfigurationKey(name: "remediation", summary: "What to do.", shape: .text),
        ConfigurationKey(name: "references", summary: "Addresses to read on.", shape: .list(of: .address)),
    ]
}
