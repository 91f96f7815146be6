/// The rules that look at images alone, sorted by what they look at: rules about errors cost nothing on an image without
/// errors, nor do rules about credentials on one without credentials, and most images have neither.
struct ImageRules: Sendable {
    private var images: [ImageRule] = []
    private var applications: [ApplicationRule] = []
    private var errors: [ErrorRule] = []
    private var secrets: [SecretRule] = []

    /// Picks them out of a rule set.
    init(_ rules: [Rule]) {
        for (number, rule) in rules.enumerated() {
            let index = UInt16(number)
            switch rule.check {
            case .image(let check): images.append(ImageRule(index: index, images: rule.images, check: check))
            case .applications(let member, let check):
                let rule = ApplicationRule(index: index, images: rule.images, member: member, isFlagged: check)
                applications.append(rule)
            case .errors(let subject): errors.append(ErrorRule(index: index, images: rule.images, subject: subject))
            case .secrets(let kinds): secrets.append(SecretRule(index: index, images: rule.images, kinds: kinds))
            case .entry, .snapshot, .custom, .waivers: break
            }
        }
    }

    /// Runs those that are about images of an owner and state.
    func run(on image: borrowing ImageRecord, _ owner: Ownership, isAvailable: Bool, _ sink: inout FindingSink) {
        // A span: an iterator would copy every rule, and count its references.
        let images = images.span
        for index in images.indices where images[index].images.holds(owner, isAvailable: isAvailable) {
            sink.rule = images[index].index
            images[index].check(image, &sink)
        }
        if !image.applications.isEmpty {
            let applications = applications.span
            for index in applications.indices where applications[index].images.holds(owner, isAvailable: isAvailable) {
                applications[index].run(on: image, &sink)
            }
        }
        if image.errorCount > 0 {
            sink.lookUpErrors(of: image)
            for index in errors.indices where errors[index].images.holds(owner, isAvailable: isAvailable) {
                errors[index].run(&sink)
            }
        }
        if !secrets.isEmpty, sink.lookForSecrets(in: image) {
            for index in secrets.indices where secrets[index].images.holds(owner, isAvailable: isAvailable) {
                secrets[index].run(on: image, &sink)
            }
        }
    }

    /// A rule that looks at images.
    ///
    /// A structure, not a tuple: a closure in a tuple is called through a thunk that copies the whole record.
    private struct ImageRule {
        let index: UInt16
        let images: JudgedImages
        let check: @Sendable (borrowing ImageRecord, inout FindingSink) -> Void
    }

    /// A rule that looks at each of an image's applications.
    ///
    /// Its function stands here as it is: one that is wrapped in another holds a reference, which both threads would count.
    private struct ApplicationRule {
        let index: UInt16
        let images: JudgedImages
        let member: CitedMember
        let isFlagged: @Sendable (borrowing ImageRecord, Int) -> Bool

        func run(on image: borrowing ImageRecord, _ sink: inout FindingSink) {
            sink.rule = index
            for element in image.applications.indices where isFlagged(image, element) {
                sink.report(member, element: element, subject: .absent)
            }
        }
    }

    /// A rule that looks at each of an image's errors.
    private struct ErrorRule {
        let index: UInt16
        let images: JudgedImages
        let subject: @Sendable (CodedError, inout FindingSink) -> StringID?

        func run(_ sink: inout FindingSink) {
            sink.rule = index
            for element in sink.errors.indices {
                guard let subject = subject(sink.errors[element], &sink) else { continue }
                sink.report(.errorCode, element: element, subject: subject)
            }
        }
    }

    /// A rule about credentials of some kinds: one finding for each kind, member, application and end in an image.
    private struct SecretRule {
        let index: UInt16
        let images: JudgedImages
        let kinds: [SecretKind]

        func run(on image: borrowing ImageRecord, _ sink: inout FindingSink) {
            sink.rule = index
            for element in sink.secrets.indices where kinds.contains(sink.secrets[element].kind) {
                let secret = sink.secrets[element]
                let subject = SecretSubject(
                    secret,
                    of: sink.secretOwners.words[element],
                    written: image.lastWritten(secret)
                )
                let text = sink.strings.intern(subject.description)
                sink.report(secret.member, element: secret.element, subject: text)
            }
        }
    }
}
