// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.Bindgen.Tests.Support;

/// <summary>
/// Expected output, kept as files in the source tree. With <c>UPDATE_GOLDEN=1</c> what differs is written there, and the
/// test fails all the same, saying so: a run that updates can never be taken for one that passes.
/// </summary>
internal static class Golden
{
    private static readonly bool s_update = Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1";

    private static readonly string s_project = Repository.PathOf("tests", "Sel4.Bindgen.Tests");

    /// <summary>Full path of a golden file or folder.</summary>
    public static string PathOf(string relative) => Path.Combine(s_project, relative);

    /// <summary>Compares a folder, file by file and byte by byte.</summary>
    public static void CheckFolder(string relative, string actual)
    {
        string golden = PathOf(relative);
        List<string> differences = FolderContent.Differences(FolderContent.Of(golden), FolderContent.Of(actual));
        if (differences.Count > 0 && s_update)
        {
            if (Directory.Exists(golden))
            {
                Directory.Delete(golden, recursive: true);
            }

            FolderContent.Copy(actual, golden);
        }

        Report(relative, differences);
    }

    /// <summary>Compares one text.</summary>
    public static void CheckText(string relative, string actual)
    {
        string golden = PathOf(relative);
        string? expected = File.Exists(golden) ? File.ReadAllText(golden) : null;
        if (expected != actual && s_update)
        {
            File.WriteAllText(golden, actual, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        Report(relative, expected == actual ? [] : [$"expected:\n{expected ?? "(no such file)"}\nfound:\n{actual}"]);
    }

    private static void Report(string relative, List<string> differences) =>
        Assert.True(
            differences.Count == 0,
            (s_update ? $"{relative} is updated: look at the difference, then run again without UPDATE_GOLDEN\n" : $"{relative} differs; UPDATE_GOLDEN=1 updates it\n")
                + string.Join('\n', differences.Take(20)));
}
