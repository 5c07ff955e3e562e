// Debian builds libxml2 with ICU, and ICU's declarations then clash with those that Foundation brings along: a clean debug
// build fails. Nothing here uses ICU through libxml2, so its headers are told that it is not there.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
