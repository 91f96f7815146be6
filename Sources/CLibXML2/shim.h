#ifndef STILLFRAME_CLIBXML2_SHIM_H
#define STILLFRAME_CLIBXML2_SHIM_H

// The headers of libxml2 pull in the system's ICU headers, which clash with Foundation's own in one module. A clean build
// fails on it; an incremental one hides it.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>

#include <stddef.h>
#include <string.h>

/// The first error of a parse, which the ones after it mostly follow from.
typedef struct {
    /// An `xmlParserErrors`; 0 for none.
    int code;
    /// Offset in the text that was given.
    ptrdiff_t offset;
    /// What libxml2 says of it, cut to fit.
    char message[240];
} stillframe_xml_damage;

/// What a parse calls; the other events of SAX are not asked for.
typedef struct {
    startElementNsSAX2Func start;
    endElementNsSAX2Func end;
    charactersSAXFunc text;
    internalSubsetSAXFunc doctype;
} stillframe_xml_callbacks;

/// Offset of the parser's cursor in the text that was given: behind the name and attributes while a start tag is told,
/// behind the tag while an end tag is.
static inline ptrdiff_t stillframe_xml_offset(xmlParserCtxtPtr context) {
    const xmlParserInputPtr input = context->input;
    return input == NULL ? 0 : (ptrdiff_t)input->consumed + (input->cur - input->base);
}

// Its second parameter became const in libxml2 2.12.
#if LIBXML_VERSION >= 21200
static void stillframe_xml_note(void *state, const xmlError *error)
#else
static void stillframe_xml_note(void *state, xmlErrorPtr error)
#endif
{
    (void)state;
    const xmlParserCtxtPtr context = (xmlParserCtxtPtr)error->ctxt;
    if (context == NULL || context->_private == NULL) return;
    stillframe_xml_damage *damage = (stillframe_xml_damage *)context->_private;
    // Members are matched by local name, so an undeclared prefix does no harm.
    if (damage->code != 0 || error->level < XML_ERR_ERROR || error->domain == XML_FROM_NAMESPACE) return;
    damage->code = error->code;
    damage->offset = stillframe_xml_offset(context);
    if (error->message != NULL) strncpy(damage->message, error->message, sizeof damage->message - 1);
}

/// Passes a comment.
static void stillframe_xml_pass(void *state, const xmlChar *text) {
    (void)state;
    (void)text;
}

/// Makes a parser that calls back with `state` and notes its first error in `damage`; both outlive it.
///
/// It opens nothing: no external entity, no DTD, no XInclude; it trusts the caller that the text is UTF-8, whatever the
/// declaration says.
static inline xmlParserCtxtPtr stillframe_xml_new(
    void *state, stillframe_xml_damage *damage, const stillframe_xml_callbacks *callbacks
) {
    const xmlParserCtxtPtr context = xmlNewParserCtxt();
    if (context == NULL) return NULL;
    memset(damage, 0, sizeof *damage);
    memset(context->sax, 0, sizeof *context->sax);
    context->sax->initialized = XML_SAX2_MAGIC;
    context->sax->startElementNs = callbacks->start;
    context->sax->endElementNs = callbacks->end;
    context->sax->characters = callbacks->text;
    // The same function for blank text: else libxml2 would look at every run of it to tell which it is.
    context->sax->ignorableWhitespace = callbacks->text;
    context->sax->internalSubset = callbacks->doctype;
    // Without a function libxml2 would read comments of any length, unlike everything else.
    context->sax->comment = stillframe_xml_pass;
    context->sax->serror = stillframe_xml_note;
    context->userData = state;
    context->_private = damage;
    xmlCtxtUseOptions(context, XML_PARSE_NONET | XML_PARSE_IGNORE_ENC);
    return context;
}

/// Parses a whole document of `size` bytes, which a zero byte follows; false where libxml2 has no memory.
static inline int stillframe_xml_parse(xmlParserCtxtPtr context, const char *text, int size) {
#if LIBXML_VERSION >= 21400
    const xmlParserInputPtr input = xmlNewInputFromMemory(
        NULL, text, (size_t)size, XML_INPUT_BUF_STATIC | XML_INPUT_BUF_ZERO_TERMINATED
    );
    if (input == NULL) return 0;
    xmlCtxtParseDocument(context, input);
#else
    // Unlike xmlCtxtReadMemory it reads the text where it lies; a static buffer (xmlParserInputBufferCreateStatic) would,
    // too, but libxml2 2.9 loses its place in one.
    const xmlParserInputPtr input = xmlNewInputStream(context);
    if (input == NULL) return 0;
    input->base = (const xmlChar *)text;
    input->cur = input->base;
    input->end = input->base + size;
    input->length = size;
    inputPush(context, input);
    xmlParseDocument(context);
#endif
    return 1;
}

/// Parses text that may end anywhere, as far as it goes; false where libxml2 has no memory.
static inline int stillframe_xml_parse_start(xmlParserCtxtPtr context, const char *text, int size) {
    if (xmlCtxtResetPush(context, NULL, 0, NULL, NULL) != 0) return 0;
    // What was parsed of a chunk is let go with the next: of more than 10 MB that it holds libxml2 reads no further.
    const int most = 256 << 10;
    for (int done = 0; done < size && context->disableSAX == 0;) {
        const int count = size - done < most ? size - done : most;
        xmlParseChunk(context, text + done, count, 0);
        done += count;
    }
    return 1;
}

/// Whether the parser met an error that libxml2 takes for fatal.
static inline int stillframe_xml_is_well_formed(xmlParserCtxtPtr context) {
    return context->wellFormed;
}

/// Ends a parse from within a callback.
static inline void stillframe_xml_stop(xmlParserCtxtPtr context) {
    xmlStopParser(context);
}

#endif
