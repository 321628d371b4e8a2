/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Sends messages that are longer than four words, in every way that only sends, several in a row. To a compiler that sees all of
 * the program, and does not know that the kernel reads the IPC buffer, the words of one message are only overwritten by the next.
 */
#include <sel4shim.h>

#define WORDS 6
#define ROUNDS 3

/* Exports of the shim that bindgen generates; C# declares them by P/Invoke. */
void sel4shim_seL4_SetMR(int i, seL4_Word value);
void sel4shim_seL4_Send(seL4_CPtr dest, seL4_MessageInfo_t info);
void sel4shim_seL4_NBSend(seL4_CPtr dest, seL4_MessageInfo_t info);
void sel4shim_seL4_Reply(seL4_MessageInfo_t info);

seL4_Word distance_of_ipc_buffer(void);
extern char image_start[];

enum way { IPC_SEND, IPC_NBSEND, IPC_REPLY, RAW_SEND, RAW_NBSEND, RAW_REPLY, WAYS };

static const char *const names[WAYS] = {
    "sel4shim_ipc_send", "sel4shim_ipc_nbsend", "sel4shim_ipc_reply", "sel4shim_seL4_Send", "sel4shim_seL4_NBSend",
    "sel4shim_seL4_Reply",
};

static seL4_IPCBuffer other_ipc_buffer __attribute__((aligned(4096)));
static char other_stack[16384] __attribute__((aligned(16)));

/* A thread pointer points to itself; the thread-local variable lies before it. */
static seL4_Word areas[2][32] __attribute__((aligned(64)));

static seL4_CPtr endpoint;
static volatile seL4_Word right[WAYS];

static seL4_Word thread_pointer(int thread, seL4_IPCBuffer *buffer)
{
    seL4_Word pointer = (seL4_Word)&areas[thread][16];

    *(seL4_Word *)pointer = pointer;
    *(seL4_Word *)(pointer + distance_of_ipc_buffer()) = (seL4_Word)buffer;
    return pointer;
}

static void put(const char *text)
{
    while (*text != '\0') {
        seL4_DebugPutChar(*text++);
    }
}

static seL4_Word word_of(seL4_Word way, seL4_Word round, seL4_Word i)
{
    return 1000 * way + 100 * round + i;
}

static void check(seL4_MessageInfo_t info, const seL4_Word *words)
{
    seL4_Word way = seL4_MessageInfo_get_label(info) / ROUNDS, round = seL4_MessageInfo_get_label(info) % ROUNDS;

    for (seL4_Word i = 0; i < WORDS; i++) {
        if (words[i] != word_of(way, round, i)) {
            return;
        }
    }
    right[way]++;
}

/* The receiver has the higher priority, so it waits again before the sender goes on. */
static __attribute__((used, noinline)) void other(void)
{
    seL4_Word words[WORDS], sender;
    struct sel4shim_incoming in = { words, WORDS, seL4_Null };
    struct sel4shim_outgoing out = { words, seL4_Null };

    for (int i = 0; i < 4 * ROUNDS; i++) {
        check(sel4shim_ipc_recv(endpoint, &sender, &in), words);
    }
    for (;;) {
        check(sel4shim_ipc_call(endpoint, seL4_MessageInfo_new(0, 0, 0, 0), &out, &in), words);
        sel4shim_ipc_recv(endpoint, &sender, &in);
    }
}

static seL4_MessageInfo_t info_of(enum way way, seL4_Word round)
{
    return seL4_MessageInfo_new(way * ROUNDS + round, 0, 0, WORDS);
}

#define EACH_ROUND(body) \
    for (seL4_Word round = 0; round < ROUNDS; round++) { \
        body \
    }

/* Sees what it calls, as a compiler does that finds it worth its while. Then the words of a loop's rounds go to the same places. */
#define SEEING __attribute__((flatten))

#define OUTGOING(way) \
    const seL4_Word words[WORDS] = { \
        word_of(way, round, 0), word_of(way, round, 1), word_of(way, round, 2), word_of(way, round, 3), word_of(way, round, 4), \
        word_of(way, round, 5), \
    }; \
    const struct sel4shim_outgoing out = { words, seL4_Null };

#define STAGE(way) \
    sel4shim_seL4_SetMR(0, word_of(way, round, 0)); \
    sel4shim_seL4_SetMR(1, word_of(way, round, 1)); \
    sel4shim_seL4_SetMR(2, word_of(way, round, 2)); \
    sel4shim_seL4_SetMR(3, word_of(way, round, 3)); \
    sel4shim_seL4_SetMR(4, word_of(way, round, 4)); \
    sel4shim_seL4_SetMR(5, word_of(way, round, 5));

static SEEING void send_all(void)
{
    EACH_ROUND(OUTGOING(IPC_SEND) sel4shim_ipc_send(endpoint, info_of(IPC_SEND, round), &out);)
    EACH_ROUND(OUTGOING(IPC_NBSEND) sel4shim_ipc_nbsend(endpoint, info_of(IPC_NBSEND, round), &out);)
    EACH_ROUND(STAGE(RAW_SEND) sel4shim_seL4_Send(endpoint, info_of(RAW_SEND, round));)
    EACH_ROUND(STAGE(RAW_NBSEND) sel4shim_seL4_NBSend(endpoint, info_of(RAW_NBSEND, round));)
}

/* Each answer is followed by a message, whose words the answer's must not wait for. */
static SEEING void answer_all(void)
{
    const seL4_Word others[WORDS] = { 0 };
    const struct sel4shim_outgoing next = { others, seL4_Null };
    const struct sel4shim_incoming in = { seL4_Null, 0, seL4_Null };
    const seL4_MessageInfo_t info = seL4_MessageInfo_new(0, 0, 0, WORDS);
    seL4_Word sender;

    EACH_ROUND(OUTGOING(IPC_REPLY)
        sel4shim_ipc_recv(endpoint, &sender, &in);
        sel4shim_ipc_reply(info_of(IPC_REPLY, round), &out);
        sel4shim_ipc_send(endpoint, info, &next);)
    EACH_ROUND(sel4shim_ipc_recv(endpoint, &sender, &in);
        STAGE(RAW_REPLY)
        sel4shim_seL4_Reply(info_of(RAW_REPLY, round));
        sel4shim_ipc_send(endpoint, info, &next);)
}

static seL4_CPtr create(seL4_BootInfo *info, seL4_Word type, seL4_Word bits)
{
    static seL4_SlotPos used;
    seL4_CPtr slot = info->empty.start + used++;

    for (seL4_Word i = 0; i < info->untyped.end - info->untyped.start; i++) {
        if (!info->untypedList[i].isDevice && info->untypedList[i].sizeBits > bits
            && seL4_Untyped_Retype(info->untyped.start + i, type, 0, seL4_CapInitThreadCNode, 0, 0, slot, 1) == seL4_NoError) {
            return slot;
        }
    }
    return seL4_CapNull;
}

static int start_other(seL4_BootInfo *info)
{
    seL4_CPtr tcb = create(info, seL4_TCBObject, seL4_TCBBits);
    seL4_CPtr frame = info->userImageFrames.start + ((seL4_Word)&other_ipc_buffer - (seL4_Word)image_start) / 4096;
    seL4_UserContext context = { 0 };

    context.rip = (seL4_Word)other;
    context.rsp = (seL4_Word)other_stack + sizeof other_stack - 8;
    context.fs_base = thread_pointer(1, &other_ipc_buffer);
    return seL4_TCB_Configure(tcb, seL4_CapNull, seL4_CapInitThreadCNode, 0, seL4_CapInitThreadVSpace, 0,
                              (seL4_Word)&other_ipc_buffer, frame)
           || seL4_TCB_SetPriority(tcb, seL4_CapInitThreadTCB, 200) || seL4_TCB_SetPriority(seL4_CapInitThreadTCB, seL4_CapInitThreadTCB, 100)
           || seL4_TCB_WriteRegisters(tcb, 1, 0, sizeof context / sizeof(seL4_Word), &context);
}

__attribute__((used)) void root(seL4_BootInfo *info)
{
    int wrong = 0;

    seL4_SetTLSBase(thread_pointer(0, info->ipcBuffer));
    sel4shim_set_bootinfo(info);
    endpoint = create(info, seL4_EndpointObject, seL4_EndpointBits);
    if (start_other(info) != 0) {
        put("the second thread did not start\n@sel4:exit 2\n");
    } else {
        send_all();
        answer_all();
        for (int way = 0; way < WAYS; way++) {
            put(names[way]);
            put(right[way] == ROUNDS ? ": right\n" : ": WRONG\n");
            wrong |= right[way] != ROUNDS;
        }
        put(wrong ? "@sel4:exit 1\n" : "@sel4:exit 0\n");
    }
    for (;;) {
        seL4_TCB_Suspend(seL4_CapInitThreadTCB);
    }
}
