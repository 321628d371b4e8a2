// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.IO;
using Sel4.Bindgen.Compare;

namespace Sel4.Bindgen.Diagnostics;

/// <summary>What a user sees of an error.</summary>
internal static class ErrorReport
{
    /// <summary>
    /// An error as it is, and what the machine refuses as its error; anything else that is thrown is a bug here, of which the user
    /// gets one line with a code.
    /// </summary>
    public static BindgenException Of(Exception e) => e switch
    {
        BindgenException told => told,
        IOException or UnauthorizedAccessException => new BindgenException(
            ErrorCode.SB027, null, null, $"something cannot be read or written: {e.Message.ReplaceLineEndings(" ")}", "check permissions and space, and where the output goes"),
        _ => new BindgenException(
            ErrorCode.SB099, null, null, $"bindgen failed: {e.GetType().Name}: {e.Message.ReplaceLineEndings(" ")}",
            "this is a bug of bindgen; report it with the command line and the tree"),
    };

    public static void Write(TextWriter error, BindgenException e)
    {
        error.WriteLine($"error {SafeText.Short(e.Headline)}");
        error.WriteLine($"  hint: {SafeText.Short(e.Hint)}");
    }
}
