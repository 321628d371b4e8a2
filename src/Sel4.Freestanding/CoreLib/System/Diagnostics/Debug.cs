// SPDX-License-Identifier: BSD-2-Clause
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System.Diagnostics;

public static class Debug
{
    [Conditional("DEBUG")]
    public static void Assert(
        [DoesNotReturnIf(false)] bool condition, [CallerArgumentExpression(nameof(condition))] string? message = null)
    {
        if (!condition)
        {
            Fail(message);
        }
    }

    // Callers compiled against the framework's overload with one parameter.
    [Conditional("DEBUG")]
    public static void Assert([DoesNotReturnIf(false)] bool condition)
    {
        if (!condition)
        {
            Fail(null);
        }
    }

    [Conditional("DEBUG")]
    [DoesNotReturn]
    public static void Fail(string? message) => Environment.FailFast(string.Concat("assertion failed: ", message));

    [Conditional("DEBUG")]
    public static void WriteLine(string? message) => Console.WriteLine(message);
}
