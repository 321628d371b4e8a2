/* Shapes of C that no tree of seL4 has yet, appended to a header of the small tree. */

/* A _Bool of another value than 0 and 1 is undefined: C may add it as it is. */
struct shape_bools {
    _Bool first;
    _Bool rest[3];
    _Bool flag : 1;
    unsigned int number : 3;
};
static inline int shape_truth(_Bool a, _Bool b) { return a + 2 * b; }
static inline _Bool shape_not(_Bool a) { return !a; }
static inline int shape_bits(const struct shape_bools *s)
{
    return s->first + 2 * s->rest[0] + 4 * s->rest[1] + 8 * s->rest[2] + 16 * s->flag + 32 * s->number;
}

/* Parameters that C passes the address of. */
typedef long shape_row[3];
typedef int shape_function(int);
struct shape_rows {
    int before;
    shape_row row;
    shape_row rows[2];
};
static inline long shape_sum(const long values[3], shape_row more) { return values[0] + values[1] + values[2] + more[2]; }
static inline int shape_apply(shape_function callback, int value) { return callback(value); }
static inline long shape_last(const struct shape_rows *rows) { return rows->row[0] * 100 + rows->rows[1][2]; }

/* Names that are words of C#. */
struct object {
    int class;
    int lock;
};
enum event { event_none, event_some };
struct shape_named {
    enum event event;
    struct object *object;
    struct object string[2];
};
static inline int shape_words(struct object object, int is) { return object.class * 10 + object.lock + is; }
static inline enum event shape_event(const struct shape_named *params) { return params->event; }

/* C has an enum inside of a struct at file scope. */
struct shape_machine {
    enum shape_state { shape_off, shape_on = 5 } state;
};

/* Records by value: packed, of an odd size, with a hole, a union. */
struct shape_packed {
    char a;
    long b;
    int c;
} __attribute__((packed));
struct shape_odd {
    unsigned char bytes[3];
};
struct shape_hole {
    long a;
    char b;
};
union shape_union {
    int number;
    unsigned char bytes[12];
};
static inline long shape_packed_sum(long x, struct shape_packed p, long y) { return x + p.a * 10 + p.b * 100 + p.c * 1000 + y * 10000; }
static inline long shape_odd_sum(struct shape_odd o, long y) { return o.bytes[0] + o.bytes[1] * 10 + o.bytes[2] * 100 + y * 1000; }
static inline long shape_hole_sum(struct shape_hole h, long y) { return h.a + h.b * 10 + y * 100; }
static inline long shape_union_sum(union shape_union u, long y) { return u.number + u.bytes[11] * 10 + y * 100; }
static inline struct shape_packed shape_packed_of(char a, long b, int c) { return (struct shape_packed) { a, b, c }; }

/* An alignment that C# has not, through a pointer. */
struct shape_aligned {
    char first;
    _Alignas(32) long value;
};
static inline long shape_aligned_value(const struct shape_aligned *aligned) { return aligned->value; }

/* Constants: of macros, enums and variables. */
#define SHAPE_TOP 0x00007ffffffff000
#define SHAPE_MASK (~0xffful)
#define SHAPE_LONG 5L
#define SHAPE_BELOW (-5L)
#define SHAPE_TWICE_LONG 0x100000000LL
#define SHAPE_FOUR 4
enum { shape_wide = 0x100000000 };
enum { shape_wide_signed = 0x200000000, shape_minus = -1 };
static const _Bool shape_yes = 1;
static const int shape_small = -5;
static const unsigned long shape_large = 0x8000000000000000;
static const char shape_text[] = "text";
static const enum event shape_default = event_some;

/* A build of libsel4 with public symbols has its functions like this. */
#define SHAPE_PUBLIC __attribute__((noinline)) __attribute__((weak))
SHAPE_PUBLIC int shape_weak(void) { return 7; }

/* A macro that is gone again hides nothing. */
#define shape_not 0
#undef shape_not
