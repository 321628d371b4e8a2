// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Globalization;
using System.IO;
using Sel4.Bindgen.Load;

namespace Sel4.Bindgen.Cli;

/// <summary>A single file that is there as a whole or not at all.</summary>
internal static class OutputFile
{
    public static void Write(string path, byte[] content)
    {
        if (new FileInfo(path).LinkTarget is not null || (Path.Exists(path) && !OrdinaryFile.Is(path)))
        {
            // A link stays one, and what goes to a pipe or a terminal cannot be exchanged.
            File.WriteAllBytes(path, content);
            return;
        }

        string next = string.Create(CultureInfo.InvariantCulture, $"{path}.bindgen-{Environment.ProcessId}");
        try
        {
            File.WriteAllBytes(next, content);
            File.Move(next, path, overwrite: true);
        }
        catch
        {
            File.Delete(next);
            throw;
        }
    }
}
