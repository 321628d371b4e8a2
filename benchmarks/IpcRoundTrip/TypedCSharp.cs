// SPDX-License-Identifier: BSD-2-Clause
using Sel4.Typed;

namespace IpcRoundTrip;

/// <summary>The round trips in the typed layer.</summary>
internal static class TypedCSharp
{
    public static nuint Client(nuint endpoint, nuint rounds)
    {
        var server = new Endpoint(new CPtr(endpoint));
        nuint sum = 0;
        for (nuint i = 0; i < rounds; i++)
        {
            sum += server.Call(new FastMessage(0, i, 1, 2, 3)).MR0;
        }

        return sum;
    }

    public static void Server(nuint endpoint)
    {
        var own = new Endpoint(new CPtr(endpoint));
        FastMessage message = own.Recv(out _);
        while (true)
        {
            message.MR0 += message.MR1 + message.MR2 + message.MR3;
            message = own.ReplyRecv(message, out _);
        }
    }

    public static nuint EmptyClient(nuint endpoint, nuint rounds)
    {
        var server = new Endpoint(new CPtr(endpoint));
        nuint sum = 0;
        for (nuint i = 0; i < rounds; i++)
        {
            sum += server.Call(new FastMessage(i)).Label;
        }

        return sum;
    }

    public static void EmptyServer(nuint endpoint)
    {
        var own = new Endpoint(new CPtr(endpoint));
        FastMessage message = own.Recv(out _);
        while (true)
        {
            message = own.ReplyRecv(new FastMessage(message.Label + 6), out _);
        }
    }
}
