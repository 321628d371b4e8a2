// SPDX-License-Identifier: BSD-2-Clause
using System.Runtime.InteropServices;

namespace LanguageFeatures;

internal static class NativeCode
{
    public static void Run()
    {
        Check.That("initialised thread-locals of C", check_thread_local(0) == 0x1122334455667788 && check_thread_local(1) == 0x99aabbccddeeff00
            && check_thread_local(0) == 0x1122334455667789);
        Check.That("two C files of one name", check_other_file() == 42);
    }

    [DllImport("sel4shim", ExactSpelling = true)]
    private static extern ulong check_thread_local(int i);

    [DllImport("sel4shim", ExactSpelling = true)]
    private static extern int check_other_file();
}
