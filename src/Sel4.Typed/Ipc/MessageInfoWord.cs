// SPDX-License-Identifier: BSD-2-Clause
using System.Runtime.CompilerServices;
using Sel4.Interop;

namespace Sel4.Typed;

/// <summary>
/// Stands for <c>seL4_MessageInfo_t</c> in what apps hold: without a reference to the raw layer, the compiler does not know whether a structure with such a
/// field is unmanaged.
/// </summary>
internal struct MessageInfoWord
{
    public words_array words;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator seL4_MessageInfo_t(MessageInfoWord word) => Unsafe.As<MessageInfoWord, seL4_MessageInfo_t>(ref word);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator MessageInfoWord(seL4_MessageInfo_t raw) => Unsafe.As<seL4_MessageInfo_t, MessageInfoWord>(ref raw);

    [InlineArray(1)]
    public struct words_array
    {
        private nuint _first;
    }
}
