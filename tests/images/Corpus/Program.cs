// SPDX-License-Identifier: BSD-2-Clause
using System.Runtime.InteropServices;
using Corpus;

// The test writes into the image which program is to run: 0 is all that come to their end, n the n-th ending, and numbers below
// zero are the overflows of the stack.
int selected = Native.corpus_selected();
if (selected == 0)
{
    Suite.RunAll();
}
else if (selected > 0)
{
    Endings.All[selected - 1].Body();
}
else
{
    Endings.Overflows[-selected - 1].Body();
}

return 0;

internal static class Native
{
    [DllImport("sel4shim", ExactSpelling = true)]
    internal static extern int corpus_selected();
}
