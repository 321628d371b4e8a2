// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using Sel4.Bindgen.Emit;
using Sel4.Bindgen.Load;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Materialise;

/// <summary>The configuration of kernel and libsel4, as JSON and as macros.</summary>
internal static class ConfigFiles
{
    public const string ConfigHeader = "sel4/config.h";

    private const string KernelHeader = "kernel/gen_config.h";
    private const string LibSel4Header = "sel4/gen_config.h";

    public static IEnumerable<EmittedFile> Write(TreeContext context)
    {
        foreach ((OptionSource source, string header, string json) in new[]
        {
            (OptionSource.Kernel, KernelHeader, KernelConfig.KernelFile),
            (OptionSource.LibSel4, LibSel4Header, KernelConfig.LibSel4File),
        })
        {
            List<ConfigOption> options = [.. context.Manifest.Options.Where(option => option.Source == source)];
            yield return TreeContext.File(header, Macros(context, options));
            yield return TreeContext.File(json, Json(options));
        }

        yield return TreeContext.File(ConfigHeader, context.Header(KernelHeader, LibSel4Header));
        yield return TreeContext.File("autoconf.h", context.Header(ConfigHeader));
    }

    private static StringBuilder Macros(TreeContext context, List<ConfigOption> options)
    {
        StringBuilder text = context.Header();
        foreach (ConfigOption option in options)
        {
            if (option.Value.AsSpan().ContainsAny('\n', '\r', '\\') || option.Value.Contains("/*", StringComparison.Ordinal) || option.Value.Contains("//", StringComparison.Ordinal))
            {
                throw Inexpressible.Because($"option {option.Name} is no text for a macro");
            }

            _ = option is { Kind: OptionKind.Boolean, Value: "false" }
                ? text.Append("/* off: CONFIG_").Append(option.Name).Append(" */\n")
                : text.Append("#define CONFIG_").Append(option.Name).Append(' ').Append(option.Kind == OptionKind.Boolean ? "1" : option.Value).Append('\n');
        }

        return text;
    }

    /// <summary>Numbers are texts there, as the kernel's own build writes them.</summary>
    private static string Json(List<ConfigOption> options)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            writer.WriteStartObject();
            foreach (ConfigOption option in options)
            {
                if (option.Kind == OptionKind.Boolean)
                {
                    writer.WriteBoolean(option.Name, option.Value == "true");
                }
                else
                {
                    writer.WriteString(option.Name, option.Value);
                }
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
