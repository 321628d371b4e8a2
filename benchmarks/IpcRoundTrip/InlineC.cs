// SPDX-License-Identifier: BSD-2-Clause
using System.Runtime.InteropServices;

namespace IpcRoundTrip;

/// <summary>The C side of the comparison, in <c>native/roundtrip.c</c>.</summary>
internal static partial class InlineC
{
    [DllImport("sel4shim", EntryPoint = "bench_counter", ExactSpelling = true)]
    public static extern nuint Counter();

    [DllImport("sel4shim", EntryPoint = "bench_client", ExactSpelling = true)]
    public static extern nuint Client(nuint endpoint, nuint rounds);

    [DllImport("sel4shim", EntryPoint = "bench_server", ExactSpelling = true)]
    public static extern void Server(nuint endpoint);

    [DllImport("sel4shim", EntryPoint = "bench_empty_client", ExactSpelling = true)]
    public static extern nuint EmptyClient(nuint endpoint, nuint rounds);

    [DllImport("sel4shim", EntryPoint = "bench_empty_server", ExactSpelling = true)]
    public static extern void EmptyServer(nuint endpoint);
}
