// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Sel4.Boot;

/// <summary>
/// Whether an image was built for a kernel like the one it is to boot on. The image tells by the name of a function of its shim, the
/// prefix by its options: architecture, and MCS or not, which is what the name of a configuration says. What of them does not tell,
/// a stripped image or a prefix with a kernel and nothing else, is not judged.
/// </summary>
internal static partial class KernelMatch
{
    /// <summary>Refuses an image that names another configuration than the kernel's.</summary>
    /// <exception cref="BootException">ST011: they differ. ST012: the prefix' options cannot be read.</exception>
    public static void Require(string prefix, string image)
    {
        if (ConfigOfImage(image) is { } config && ConfigOfKernel(prefix) is { } kernel && !Fits(config, kernel))
        {
            throw new BootException("ST011", $"{image} is for configuration {config}, the kernel in {prefix} is {kernel}",
                "build the image with Sel4Prefix set to this prefix, or boot the kernel it was built for");
        }
    }

    private static bool Fits(string config, string kernel)
    {
        string[] words = config.Split('-');
        string[] kernelWords = kernel.Split('-');
        return words[0] == kernelWords[0] && words.Contains("mcs") == kernelWords.Contains("mcs");
    }

    /// <summary>The name stands in the symbol table's text, after a zero byte and before one.</summary>
    private static string? ConfigOfImage(string image)
    {
        Match match = ShimSymbol().Match(Encoding.Latin1.GetString(File.ReadAllBytes(image)));
        return match.Success ? match.Groups[1].Value.Replace("__", "-", StringComparison.Ordinal) : null;
    }

    private static string? ConfigOfKernel(string prefix)
    {
        string file = Path.Combine(prefix, "libsel4", "include", "kernel", "gen_config.json");
        if (!File.Exists(file))
        {
            return null;
        }

        try
        {
            using JsonDocument options = JsonDocument.Parse(File.ReadAllBytes(file));
            string architecture = options.RootElement.GetProperty("SEL4_ARCH").GetString()!;
            return options.RootElement.GetProperty("KERNEL_MCS").GetBoolean() ? architecture + "-mcs" : architecture;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or System.Collections.Generic.KeyNotFoundException)
        {
            throw new BootException("ST012", $"{file} does not tell which kernel this is: {exception.Message}", "install the kernel again");
        }
    }

    [GeneratedRegex(@"\0sel4shim_abi_([a-z0-9_]+)_[0-9a-f]{12}\0")]
    private static partial Regex ShimSymbol();
}
