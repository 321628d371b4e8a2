// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.IO;
using System.Text;
using Sel4.Bindgen.Diagnostics;

namespace Sel4.Bindgen.Cli;

/// <summary>A report that is asked for as a file.</summary>
internal static class ReportFile
{
    public static void Write(string path, string text)
    {
        try
        {
            OutputFile.Write(path, Encoding.UTF8.GetBytes(text));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new BindgenException(ErrorCode.SB012, path, null, $"cannot be written: {e.Message}", "pass a file in a directory that exists and can be written");
        }
    }
}
