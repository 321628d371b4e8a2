// SPDX-License-Identifier: BSD-2-Clause
using System;
using Sel4.Typed;

namespace WhatArrives;

/// <summary>Prints what holds and what does not.</summary>
internal static class Check
{
    public static int Failed { get; private set; }

    public static void That(ReadOnlySpan<byte> what, bool holds)
    {
        Debug.Write(holds ? "ok   "u8 : "FAIL "u8);
        Debug.WriteLine(what);
        Failed += holds ? 0 : 1;
    }
}
