// The least that reading XML with libxml2 costs: a file through its SAX2 interface, with callbacks that do nothing but
// count. Prints how many elements there were.
//
//   cc -O2 sax_noop.c $(pkg-config --cflags --libs libxml-2.0) -o sax_noop && ./sax_noop [--push] FILE

#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void start(
    void *state, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int declarations,
    const xmlChar **namespaces, int attributes, int defaulted, const xmlChar **values
) {
    ++*(long *)state;
}

static void end(void *state, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {}

static void text(void *state, const xmlChar *bytes, int count) {}

// Parses from memory, which holds the whole file.
static int whole(FILE *file, xmlSAXHandler *handler, long *elements) {
    fseek(file, 0, SEEK_END);
    const long size = ftell(file);
    rewind(file);
    char *bytes = malloc(size + 1);
    if (bytes == NULL || fread(bytes, 1, size, file) != (size_t)size) return -1;
    bytes[size] = 0;
    return xmlSAXUserParseMemory(handler, elements, bytes, (int)size);
}

// Parses 256 KB after 256 KB, in memory that stays in the cache.
static int pushed(FILE *file, xmlSAXHandler *handler, long *elements) {
    static char bytes[256 << 10];
    const xmlParserCtxtPtr context = xmlCreatePushParserCtxt(handler, elements, NULL, 0, NULL);
    size_t count;
    while ((count = fread(bytes, 1, sizeof bytes, file)) > 0) xmlParseChunk(context, bytes, (int)count, 0);
    return xmlParseChunk(context, bytes, 0, 1);
}

int main(int count, char **arguments) {
    const int is_pushed = count == 3 && strcmp(arguments[1], "--push") == 0;
    FILE *file = count == 2 + is_pushed ? fopen(arguments[count - 1], "rb") : NULL;
    if (file == NULL) return fprintf(stderr, "usage: sax_noop [--push] FILE\n"), 64;
    xmlSAXHandler handler;
    memset(&handler, 0, sizeof handler);
    handler.initialized = XML_SAX2_MAGIC;
    handler.startElementNs = start;
    handler.endElementNs = end;
    handler.characters = text;
    handler.ignorableWhitespace = text;
    long elements = 0;
    const int status = is_pushed ? pushed(file, &handler, &elements) : whole(file, &handler, &elements);
    printf("%ld\n", elements);
    return status == 0 ? 0 : 2;
}
