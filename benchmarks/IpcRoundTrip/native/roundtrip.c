/* SPDX-License-Identifier: BSD-2-Clause */
/* The same round trips in C, with libsel4's functions inlined: what the C# ones are compared with. */
#include <sel4/sel4.h>

unsigned long bench_counter(void)
{
    unsigned int low, high;
    __asm__ volatile("lfence; rdtsc" : "=a"(low), "=d"(high) : : "memory");
    return ((unsigned long)high << 32) | low;
}

unsigned long bench_client(seL4_CPtr endpoint, unsigned long rounds)
{
    unsigned long sum = 0;

    for (unsigned long i = 0; i < rounds; i++) {
        seL4_Word mr0 = i, mr1 = 1, mr2 = 2, mr3 = 3;
        seL4_MessageInfo_t info = seL4_MessageInfo_new(0, 0, 0, 4);
        seL4_CallWithMRs(endpoint, info, &mr0, &mr1, &mr2, &mr3);
        sum += mr0;
    }
    return sum;
}

void bench_server(seL4_CPtr endpoint)
{
    seL4_Word sender, mr0, mr1, mr2, mr3;

    seL4_MessageInfo_t info = seL4_RecvWithMRs(endpoint, &sender, &mr0, &mr1, &mr2, &mr3);
    for (;;) {
        mr0 += mr1 + mr2 + mr3;
        info = seL4_ReplyRecvWithMRs(endpoint, info, &sender, &mr0, &mr1, &mr2, &mr3);
    }
}

unsigned long bench_empty_client(seL4_CPtr endpoint, unsigned long rounds)
{
    unsigned long sum = 0;

    for (unsigned long i = 0; i < rounds; i++) {
        seL4_MessageInfo_t info = seL4_Call(endpoint, seL4_MessageInfo_new(i, 0, 0, 0));
        sum += seL4_MessageInfo_get_label(info);
    }
    return sum;
}

void bench_empty_server(seL4_CPtr endpoint)
{
    seL4_Word sender;

    seL4_MessageInfo_t info = seL4_Recv(endpoint, &sender);
    for (;;) {
        info = seL4_MessageInfo_new(seL4_MessageInfo_get_label(info) + 6, 0, 0, 0);
        info = seL4_ReplyRecv(endpoint, info, &sender);
    }
}
