// SPDX-License-Identifier: BSD-2-Clause
using System.Text.RegularExpressions;
using Sel4.Bindgen.Diagnostics;

namespace Sel4.Bindgen.Model;

/// <summary>
/// What a configuration and a release may be called. Every file that is written names both, in comments and in code, so
/// nothing else may come from a command line, a folder, a tree or a manifest.
/// </summary>
internal static partial class KernelNames
{
    /// <summary>As the schema of the manifest has it.</summary>
    public const string ConfigPattern = "[a-z0-9_]+(-[a-z0-9_]+)*";

    /// <summary>As the schema of the manifest has it.</summary>
    public const string ReleasePattern = @"[0-9]+(\.[0-9]+)*(-[A-Za-z0-9.]+)?";

    public static bool IsConfig(string text) => ConfigName().IsMatch(text);

    public static bool IsRelease(string text) => ReleaseName().IsMatch(text);

    public static void RequireConfig(string text)
    {
        if (!IsConfig(text))
        {
            throw new BindgenException(
                ErrorCode.SB008, null, null, $"\"{text}\" is no name of a configuration", "use lower-case words of letters, digits and _ joined by -, as in x86_64-mcs");
        }
    }

    [GeneratedRegex(@"\A" + ConfigPattern + @"\z")]
    private static partial Regex ConfigName();

    [GeneratedRegex(@"\A" + ReleasePattern + @"\z")]
    private static partial Regex ReleaseName();
}
