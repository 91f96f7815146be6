private import CLibXML2

/// libxml2's errors in words that say what is wrong with the text.
enum XMLErrorWords {
    /// What is said of more than libxml2 takes.
    static let tooBig = """
        a comment, processing instruction or CDATA section is larger than libxml2 takes at once (10 000 000 bytes); a \
        value that is written as text, not as CDATA, may be as long as --max-string
        """

    /// The kind of problem an error is.
    static func kind(_ code: Int32) -> ProblemKind {
        switch xmlParserErrors(rawValue: numericCast(code)) {
        case XML_ERR_NAME_TOO_LONG, XML_ERR_INTERNAL_ERROR, XML_ERR_NO_MEMORY: .limitExceeded
        case XML_ERR_INVALID_ENCODING, XML_ERR_UNSUPPORTED_ENCODING, XML_ERR_UNKNOWN_ENCODING: .damagedEncoding
        default: .damagedXML
        }
    }

    /// The error as a sentence without a period.
    static func sentence(_ code: Int32) -> String {
        let code = xmlParserErrors(rawValue: numericCast(code))
        return structure(code) ?? tag(code) ?? text(code)
            ?? "the text is not well-formed XML (libxml2's error \(code.rawValue))"
    }

    private static func structure(_ code: xmlParserErrors) -> String? {
        switch code {
        case XML_ERR_DOCUMENT_EMPTY: "no element begins where the document's first is expected"
        case XML_ERR_DOCUMENT_END: "the document ends before this, or was cut; save one document a file"
        case XML_ERR_TAG_NAME_MISMATCH: "an end tag does not belong to the start tag before it"
        case XML_ERR_TAG_NOT_FINISHED: "the text ends inside an element"
        case XML_ERR_COMMENT_NOT_FINISHED: "a comment is not closed"
        case XML_ERR_CDATA_NOT_FINISHED: "a CDATA section is not closed"
        case XML_ERR_PI_NOT_FINISHED, XML_ERR_PI_NOT_STARTED: "a processing instruction is not whole"
        case XML_ERR_RESERVED_XML_NAME: "an XML declaration stands where none may, only at the very beginning"
        case XML_ERR_XMLDECL_NOT_FINISHED, XML_ERR_XMLDECL_NOT_STARTED, XML_ERR_VERSION_MISSING,
            XML_ERR_UNKNOWN_VERSION, XML_ERR_STANDALONE_VALUE:
            "the XML declaration is damaged or not of version 1.0"
        case XML_ERR_DOCTYPE_NOT_FINISHED: "a DOCTYPE stands here, which is refused"
        default: nil
        }
    }

    private static func tag(_ code: xmlParserErrors) -> String? {
        switch code {
        case XML_ERR_GT_REQUIRED, XML_ERR_LTSLASH_REQUIRED: "a tag is not closed with '>'"
        case XML_ERR_LT_REQUIRED: "'<' is expected"
        case XML_ERR_NAME_REQUIRED: "a name is missing behind '<' or '&'; '&' itself is written '&amp;'"
        case XML_ERR_ATTRIBUTE_NOT_STARTED: "an attribute's value has no quotes"
        case XML_ERR_ATTRIBUTE_NOT_FINISHED: "an attribute's value is not closed"
        case XML_ERR_ATTRIBUTE_WITHOUT_VALUE: "an attribute has no value"
        case XML_ERR_ATTRIBUTE_REDEFINED: "an attribute stands twice in a tag"
        case XML_ERR_LT_IN_ATTRIBUTE: "'<' stands in an attribute's value"
        case XML_ERR_SPACE_REQUIRED: "white space is missing"
        case XML_ERR_EQUAL_REQUIRED: "'=' is missing"
        case XML_ERR_STRING_NOT_STARTED, XML_ERR_STRING_NOT_CLOSED: "a quoted text is not whole"
        case XML_ERR_NAME_TOO_LONG: "a name is too long"
        default: nil
        }
    }

    private static func text(_ code: xmlParserErrors) -> String? {
        switch code {
        case XML_ERR_INVALID_CHAR: "a character or byte stands here that XML or UTF-8 does not allow"
        case XML_ERR_INVALID_CHARREF, XML_ERR_INVALID_HEX_CHARREF, XML_ERR_INVALID_DEC_CHARREF:
            "a character reference is wrong or names a character that XML does not allow"
        case XML_ERR_UNDECLARED_ENTITY, XML_WAR_UNDECLARED_ENTITY: "an entity is used that is not declared"
        case XML_ERR_ENTITYREF_SEMICOL_MISSING, XML_ERR_ENTITYREF_NO_NAME: "an entity reference is not whole"
        case XML_ERR_MISPLACED_CDATA_END: "']]>' stands in text"
        case XML_ERR_HYPHEN_IN_COMMENT: "'--' stands in a comment"
        case XML_ERR_UNSUPPORTED_ENCODING, XML_ERR_UNKNOWN_ENCODING, XML_ERR_INVALID_ENCODING:
            "the XML declaration names an encoding that the text is not in"
        case XML_ERR_INTERNAL_ERROR, XML_ERR_NO_MEMORY: tooBig
        default: nil
        }
    }
}
