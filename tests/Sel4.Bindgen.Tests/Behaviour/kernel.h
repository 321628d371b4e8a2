/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What stands in for the kernel while the functions of a tree are called: it writes down what a system call was given, and
 * answers with random numbers that depend on nothing but the function and the round.
 *
 * With stubs of the asm form, the instruction that enters the kernel has been replaced by one the processor refuses, and
 * the handler of that signal is the entrance; with the host form, sel4_host_syscall is.
 */
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <ucontext.h>

/* What a system call takes, beside its number, and whether it gives anything back. */
enum {
    TAKES_CAP = 1,
    TAKES_INFO = 2,
    TAKES_MESSAGE = 4,
    TAKES_REPLY = 8,
    TAKES_SECOND = 16,
    TAKES_NAME = 32,
    GIVES = 64,
};

struct system_call {
    const char *name;
    seL4_Word number;
    unsigned uses;
};

extern const struct system_call system_calls[];

static seL4_IPCBuffer home;
static seL4_IPCBuffer other;

/* Not inlined, and volatile: a stub of libsel4 need not tell the compiler that memory is read behind it. */
#define SEEN_BY_KERNEL __attribute__((noinline))
static volatile uint64_t random_state;
static volatile unsigned ignored;

static SEEN_BY_KERNEL uint64_t random_word(void)
{
    uint64_t mixed = random_state += 0x9e3779b97f4a7c15u;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9u;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebu;
    return mixed ^ (mixed >> 31);
}

/* Half of them are wide, the others of any width. */
static uint64_t random_value(void)
{
    uint64_t value = random_word();
    return random_word() % 2 ? value : value >> (random_word() % 64);
}

static SEEN_BY_KERNEL void random_bytes(void *target, size_t size)
{
    for (size_t i = 0; i < size; i++) {
        ((unsigned char *)target)[i] = (unsigned char)random_word();
    }
}

static SEEN_BY_KERNEL void random_text(char *target, size_t size)
{
    size_t length = 1 + random_word() % (size - 1);
    for (size_t i = 0; i < length; i++) {
        target[i] = (char)(' ' + random_word() % 95);
    }
    target[length] = 0;
}

static seL4_Word info_of(seL4_Word label)
{
    return (label << INFO_LABEL_SHIFT) | ((random_word() % 8) << INFO_UNWRAPPED_SHIFT) | ((random_word() % 4) << INFO_CAPS_SHIFT)
        | (random_word() % (seL4_MsgMaxLength + 1));
}

/* Half of the labels are small, as those of faults are. */
static seL4_Word random_info(void)
{
    return info_of(random_word() % 2 ? random_word() % 16 : random_word() >> INFO_LABEL_SHIFT);
}

static void show(const char *name, unsigned long long value)
{
    printf(" %s=%llx", name, value);
}

static void show_place(const char *name, const void *place)
{
    printf(" %s=%s", name, place == &home ? "home" : place == &other ? "other" : place == NULL ? "null" : "elsewhere");
}

static const struct system_call *system_call_of(seL4_Word number)
{
    for (const struct system_call *call = system_calls; call->name != NULL; call++) {
        if (call->number == number) {
            return call;
        }
    }
    printf("\n  enters with number %lld\n", (long long)number);
    exit(1);
}

/* Gets the registers in the order of the host form; says whether it has changed them. */
static SEEN_BY_KERNEL int kernel(seL4_Word *registers)
{
    const struct system_call *call = system_call_of(registers[AT_number]);
    unsigned uses = call->uses & ~ignored;
    seL4_Word info = registers[AT_info];
    printf("\n  enters %s", call->name);
    if (uses & TAKES_CAP) {
        show("cap", registers[AT_cap]);
    }
    if (uses & TAKES_INFO) {
        show("info", info);
    }
    if (uses & TAKES_MESSAGE) {
        seL4_Word length = info & 127;
        for (seL4_Word i = 0; i < length && i < seL4_MsgMaxLength; i++) {
            show("mr", i < 4 ? registers[AT_mr0 + i] : __sel4_ipc_buffer->msg[i]);
        }
        for (seL4_Word i = 0; i < ((info >> INFO_CAPS_SHIFT) & 3); i++) {
            show("extra", __sel4_ipc_buffer->caps_or_badges[i]);
        }
    }
    if (uses & TAKES_REPLY) {
        show("reply", registers[AT_reply]);
    }
    if (uses & TAKES_SECOND) {
        show("second", registers[AT_second]);
    }
    if (uses & TAKES_NAME) {
        printf(" name=%s", (const char *)__sel4_ipc_buffer->msg);
    }
    if (!(uses & GIVES)) {
        return 0;
    }
    registers[AT_cap] = random_value();
    registers[AT_info] = info_of(random_word() % 2 ? 0 : 1 + random_word() % 10);
    for (int i = 0; i < 4; i++) {
        registers[AT_mr0 + i] = random_value();
    }
    random_bytes(&__sel4_ipc_buffer->msg[4], sizeof __sel4_ipc_buffer->msg - 4 * sizeof(seL4_Word));
    random_bytes(__sel4_ipc_buffer->caps_or_badges, sizeof __sel4_ipc_buffer->caps_or_badges);
    return 1;
}

#ifdef HOST_FORM

static void host_kernel(seL4_Word *registers)
{
    kernel(registers);
}

static void install_kernel(void)
{
    sel4_host_syscall = host_kernel;
}

#else

#if defined(__x86_64__)
#define REGISTERS(context) (context)->uc_mcontext.gregs
#define PROGRAM_COUNTER(context) REGISTERS(context)[REG_RIP]
#define ENTRANCE_SIZE 2
static const int places[] = { REG_RDX, REG_RDI, REG_RSI, REG_R10, REG_R8, REG_R9, REG_R15, REG_R12, REG_R13 };
#elif defined(__aarch64__)
#define REGISTERS(context) (context)->uc_mcontext.regs
#define PROGRAM_COUNTER(context) (context)->uc_mcontext.pc
#define ENTRANCE_SIZE 4
static const int places[] = { 7, 0, 1, 2, 3, 4, 5, 6, 8 };
#elif defined(__riscv)
/* a7, a0, a1, a2, a3, a4, a5, a6, t0 */
#define REGISTERS(context) (context)->uc_mcontext.__gregs
#define PROGRAM_COUNTER(context) REGISTERS(context)[REG_PC]
#define ENTRANCE_SIZE 4
static const int places[] = { 17, 10, 11, 12, 13, 14, 15, 16, 5 };
#endif

_Static_assert(sizeof places / sizeof places[0] == AT_END, "a place for each register");

static void entrance(int signal, siginfo_t *about, void *interrupted)
{
    (void)signal;
    (void)about;
    ucontext_t *context = interrupted;
    seL4_Word registers[AT_END];
    for (int i = 0; i < AT_END; i++) {
        registers[i] = (seL4_Word)REGISTERS(context)[places[i]];
    }
    if (kernel(registers)) {
        for (int i = AT_cap; i <= AT_mr3; i++) {
            REGISTERS(context)[places[i]] = (__typeof__(REGISTERS(context)[0]))registers[i];
        }
    }
#ifdef __x86_64__
    /* The instruction keeps two values there, and the kernel does not keep the stack's place. */
    REGISTERS(context)[REG_RCX] = (greg_t)0xbad;
    REGISTERS(context)[REG_R11] = (greg_t)0xbad;
    REGISTERS(context)[REG_RSP] = (greg_t)0xbad0;
#endif
    PROGRAM_COUNTER(context) += ENTRANCE_SIZE;
}

static void install_kernel(void)
{
    struct sigaction action = { .sa_sigaction = entrance, .sa_flags = SA_SIGINFO };
    sigaction(SIGILL, &action, NULL);
}

#endif

/* Asserts of libsel4 end here: what is done with a value that does not fit is compared too. */
void assertion_failed(const char *text, const char *file, int line, const char *function)
{
    (void)text;
    (void)file;
    (void)line;
    (void)function;
}

static SEEN_BY_KERNEL void begin(const char *function, unsigned index, unsigned round)
{
    printf("%s %u:", function, round);
    random_state = ((uint64_t)index << 32) + round;
    ignored = 0;
    random_bytes(&home, sizeof home);
    random_bytes(&other, sizeof other);
    __sel4_ipc_buffer = &home;
}

static SEEN_BY_KERNEL void end(void)
{
    uint64_t digest = 0xcbf29ce484222325u;
    for (size_t i = 0; i < sizeof home; i++) {
        digest = (digest ^ ((unsigned char *)&home)[i]) * 0x100000001b3u;
    }
    show_place("at", __sel4_ipc_buffer);
    show("tag", home.tag.words[0]);
    for (int i = 0; i < 4; i++) {
        show("msg", home.msg[i]);
    }
    show("buffer", digest);
    printf("\n");
}
