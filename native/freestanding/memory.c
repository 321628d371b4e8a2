/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The functions that every C compiler, and ilc, takes for granted.
 */
#include "sel4fs.h"

void *memcpy(void *restrict destination, const void *restrict source, size_t length);
void *memmove(void *destination, const void *source, size_t length);
void *memset(void *destination, int value, size_t length);
int memcmp(const void *first, const void *second, size_t length);
size_t strlen(const char *text);
char *strcpy(char *restrict destination, const char *restrict source);

typedef uint64_t word __attribute__((may_alias, aligned(1)));

static void copy_up(unsigned char *to, const unsigned char *from, size_t length)
{
    for (; length >= sizeof(word); length -= sizeof(word)) {
        *(word *)to = *(const word *)from;
        to += sizeof(word);
        from += sizeof(word);
    }
    while (length-- > 0) {
        *to++ = *from++;
    }
}

static void copy_down(unsigned char *to, const unsigned char *from, size_t length)
{
    for (; length >= sizeof(word); length -= sizeof(word)) {
        *(word *)(to + length - sizeof(word)) = *(const word *)(from + length - sizeof(word));
    }
    while (length-- > 0) {
        to[length] = from[length];
    }
}

void *memcpy(void *restrict destination, const void *restrict source, size_t length)
{
    copy_up(destination, source, length);
    return destination;
}

void *memmove(void *destination, const void *source, size_t length)
{
    /* True also where the destination lies below the source, as the difference wraps round. */
    if ((uintptr_t)destination - (uintptr_t)source >= length) {
        copy_up(destination, source, length);
    } else {
        copy_down(destination, source, length);
    }
    return destination;
}

void *memset(void *destination, int value, size_t length)
{
    unsigned char *to = destination;
    uint64_t filled = 0x0101010101010101u * (unsigned char)value;

    for (; length >= sizeof(word); length -= sizeof(word)) {
        *(word *)to = filled;
        to += sizeof(word);
    }
    while (length-- > 0) {
        *to++ = (unsigned char)value;
    }
    return destination;
}

int memcmp(const void *first, const void *second, size_t length)
{
    const unsigned char *a = first, *b = second;

    for (; length > 0; length--, a++, b++) {
        if (*a != *b) {
            return *a < *b ? -1 : 1;
        }
    }
    return 0;
}

size_t strlen(const char *text)
{
    size_t length = 0;

    while (text[length] != '\0') {
        length++;
    }
    return length;
}

char *strcpy(char *restrict destination, const char *restrict source)
{
    copy_up((unsigned char *)destination, (const unsigned char *)source, strlen(source) + 1);
    return destination;
}
