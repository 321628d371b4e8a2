// SPDX-License-Identifier: BSD-2-Clause
using Sel4.Interop;

namespace IpcRoundTrip;

/// <summary>The round trips in the raw layer: the C program, word for word, through the shim.</summary>
internal static unsafe class RawCSharp
{
    public static nuint Client(nuint endpoint, nuint rounds)
    {
        nuint sum = 0;
        for (nuint i = 0; i < rounds; i++)
        {
            nuint mr0 = i, mr1 = 1, mr2 = 2, mr3 = 3;
            seL4_MessageInfo_t info = LibSel4.seL4_MessageInfo_new(0, 0, 0, 4);
            LibSel4.seL4_CallWithMRs(endpoint, info, &mr0, &mr1, &mr2, &mr3);
            sum += mr0;
        }

        return sum;
    }

    public static void Server(nuint endpoint)
    {
        nuint sender, mr0, mr1, mr2, mr3;
        seL4_MessageInfo_t info = LibSel4.seL4_RecvWithMRs(endpoint, &sender, &mr0, &mr1, &mr2, &mr3);
        while (true)
        {
            mr0 += mr1 + mr2 + mr3;
            info = LibSel4.seL4_ReplyRecvWithMRs(endpoint, info, &sender, &mr0, &mr1, &mr2, &mr3);
        }
    }

    public static nuint EmptyClient(nuint endpoint, nuint rounds)
    {
        nuint sum = 0;
        for (nuint i = 0; i < rounds; i++)
        {
            seL4_MessageInfo_t info = LibSel4.seL4_Call(endpoint, LibSel4.seL4_MessageInfo_new(i, 0, 0, 0));
            sum += (nuint)LibSel4.seL4_MessageInfo_get_label(info);
        }

        return sum;
    }

    public static void EmptyServer(nuint endpoint)
    {
        nuint sender;
        seL4_MessageInfo_t info = LibSel4.seL4_Recv(endpoint, &sender);
        while (true)
        {
            info = LibSel4.seL4_MessageInfo_new(LibSel4.seL4_MessageInfo_get_label(info) + 6, 0, 0, 0);
            info = LibSel4.seL4_ReplyRecv(endpoint, info, &sender);
        }
    }
}
