// The two headers of cmark-gfm that are used; those of its inner workings stay out.
#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
