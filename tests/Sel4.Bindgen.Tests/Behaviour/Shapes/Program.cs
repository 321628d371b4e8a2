// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Sel4.Interop;

[assembly: DisableRuntimeMarshalling]

/// <summary>Compiled with the bindings of shapes.h and run with its functions. Returns a line for each difference.</summary>
public static unsafe class Shapes
{
    private static string s_differences = "";

    public static string Run()
    {
        Bools();
        Addresses();
        Words();
        Values();
        Constants();
        return s_differences;
    }

    private static void Bools()
    {
        Same(3, LibSel4.shape_truth(true, true));
        Same(2, LibSel4.shape_truth(false, true));
        Same(true, LibSel4.shape_not(false));
        shape_bools bools = default;
        for (int i = 0; i < 128; i++)
        {
            bools.first = (i & 1) != 0;
            bools.rest[0] = (i & 2) != 0;
            bools.rest[1] = (i & 4) != 0;
            bools.rest[2] = (i & 8) != 0;
            bools.flag = (i & 16) != 0;
            bools.number = (uint)i >> 5;
            Same(i, LibSel4.shape_bits(&bools));
            Same((i & 16) != 0, bools.flag);
        }
    }

    private static void Addresses()
    {
        nint* values = stackalloc nint[3] { 1, 20, 300 };
        nint* more = stackalloc nint[3] { 0, 0, 4000 };
        Same((nint)4321, LibSel4.shape_sum(values, more));
        Same(42, LibSel4.shape_apply(&Twice, 21));
        shape_rows rows = default;
        rows.row[0] = 7;
        rows.rows[5] = 11;
        Same((nint)711, LibSel4.shape_last(&rows));
    }

    private static void Words()
    {
        Same(123, LibSel4.shape_words(new @object { @class = 11, @lock = 10 }, 3));
        shape_named named = new() { @event = @event.event_some };
        Same(@event.event_some, LibSel4.shape_event(&named));
        Same(shape_state.shape_on, new shape_machine { state = (shape_state)LibSel4.shape_on }.state);
    }

    private static void Values()
    {
        shape_packed packed = new() { a = 2, b = 3, c = 4 };
        Same((nint)54321, LibSel4.shape_packed_sum(1, packed, 5));
        packed = LibSel4.shape_packed_of(7, 8, 9);
        Same((nint)9870, LibSel4.shape_packed_sum(0, packed, 0));
        shape_odd odd = default;
        odd.bytes[0] = 1;
        odd.bytes[1] = 2;
        odd.bytes[2] = 3;
        Same((nint)4321, LibSel4.shape_odd_sum(odd, 4));
        Same((nint)321, LibSel4.shape_hole_sum(new shape_hole { a = 1, b = 2 }, 3));
        shape_union union = new() { number = 1 };
        union.bytes[11] = 2;
        Same((nint)321, LibSel4.shape_union_sum(union, 3));
        shape_aligned* aligned = (shape_aligned*)NativeMemory.AlignedAlloc((nuint)sizeof(shape_aligned), 32);
        aligned->value = 5;
        Same((nint)5, LibSel4.shape_aligned_value(aligned));
        NativeMemory.AlignedFree(aligned);
        Same(64, sizeof(shape_aligned));
        Same(7, LibSel4.shape_weak());
    }

    private static void Constants()
    {
        // What compiles is tested as much as what it is.
        nuint address = 0x1000;
        nuint top = LibSel4.SHAPE_TOP;
        Same(true, address < LibSel4.SHAPE_TOP && address < LibSel4.shape_wide && address < LibSel4.shape_wide_signed && address < LibSel4.shape_large);
        Same(0x7FFFFFFFF000UL, (ulong)top);
        Same((nuint)0x5000, (nuint)0x5123 & LibSel4.SHAPE_MASK);
        Same((nuint)0x9000, address << 3 | address & LibSel4.SHAPE_MASK);
        Same(true, address > LibSel4.SHAPE_LONG && -6 < LibSel4.SHAPE_BELOW && 1UL < LibSel4.SHAPE_TWICE_LONG);
        const nuint Long = LibSel4.SHAPE_LONG;
        const ulong TwiceLong = LibSel4.SHAPE_TWICE_LONG;
        Same(0x100000000UL + 5, TwiceLong + Long);

        // What fits into an int goes with words of either kind.
        const nuint Size = LibSel4.SHAPE_FOUR;
        int bits = LibSel4.SHAPE_FOUR;
        Same((nuint)16, (nuint)1 << bits);
        Same(true, address > LibSel4.SHAPE_FOUR && (nint)address > LibSel4.SHAPE_FOUR && address > Size);

        const bool Yes = LibSel4.shape_yes;
        const int Small = LibSel4.shape_small;
        Same(true, Yes);
        Same(-5, Small);
        Same(0x8000000000000000UL, (ulong)LibSel4.shape_large);
        Same(true, LibSel4.shape_text.SequenceEqual("text"u8));
        Same(@event.event_some, (@event)LibSel4.shape_default);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Twice(int value) => 2 * value;

    private static void Same<T>(T expected, T actual, [CallerArgumentExpression(nameof(actual))] string what = "")
    {
        if (!Equals(expected, actual))
        {
            s_differences += $"{what} is {actual}, expected {expected}\n";
        }
    }
}
