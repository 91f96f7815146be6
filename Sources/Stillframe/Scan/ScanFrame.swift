/// One level of what the scanner stands in above single images: enough to stop and go on anywhere between values.
struct ScanFrame: Sendable, Hashable {
    /// What the level is.
    enum Kind: UInt8, Sendable {
        /// The document level: documents one after the other.
        case documents
        /// An array of pages, envelopes or images.
        case list
        /// A page's object.
        case page
        /// `{"Request": …, "Response": …}`.
        case envelope
        /// A recorded fixture, `{"status_code": …, "data": …}`.
        case fixture
        /// A page's `Images`.
        case images
        /// A HAR capture.
        case capture
        /// A capture's `log`.
        case log
        /// A capture's `entries`.
        case entries
        /// The document level of YAML.
        case yaml
        /// The document level of XML.
        case xml
        /// The root element of XML that is no dump as far as it was seen.
        case foreignRoot
        /// The root element of an answer in XML: it holds a result, or a page's members.
        case root
        /// The root element of a service's error in XML.
        case failure
    }

    /// What may come next on the level.
    enum Phase: UInt8, Sendable {
        /// The first element or the end.
        case first
        /// A separator or the end; in XML, what tells the level's style has been seen.
        case after
        /// An element, its separator passed; in XML, a page's members have been seen below the root, or something before
        /// it.
        case element
        /// In XML, an error has been seen below a root that is no dump so far.
        case failed
    }

    var kind: Kind
    var phase = Phase.first
    /// The start tag of an XML element; so that a block that begins inside it is read with its namespaces.
    var tag: [UInt8] = []

    /// The element's name, its prefix cut off.
    var name: String {
        let name = tag.dropFirst().prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") }
        return String(decoding: name.split(separator: UInt8(ascii: ":")).last ?? [], as: UTF8.self)
    }
}

extension ContentProbe {
    /// The document level of the form.
    var documentLevel: ScanFrame.Kind { self == .xml ? .xml : self == .yaml ? .yaml : .documents }
}
