/* SPDX-License-Identifier: BSD-2-Clause */
/* What the generated halves of a round trip share; start.c has the bodies for a program, library.c for a library. */
#ifndef CHECK_H
#define CHECK_H

/* A program ends with exit code 1, after this text. A library goes on, and keeps the first. */
void fail(const char *what);

void copy(void *target, const void *source, unsigned long bytes);
/* Whether two memories agree in the bits that are set in the mask; without one, in all. */
int same(const void *left, const void *right, const unsigned char *mask, unsigned long bytes);

#define CHECK(condition, what) \
    do { \
        if (!(condition)) { \
            fail(what); \
        } \
    } while (0)

/* A field of a record, by its name in C, against what the manifest's offset says is there. */
#define CHECK_FIELD(field, size, expected, what) \
    do { \
        _Static_assert(sizeof(field) == (size), what); \
        CHECK(same(&(field), (expected), 0, sizeof(field)), what); \
    } while (0)

#define SET_FIELD(field, size, source) \
    do { \
        _Static_assert(sizeof(field) == (size), #field); \
        copy(&(field), (source), sizeof(field)); \
    } while (0)

#endif
