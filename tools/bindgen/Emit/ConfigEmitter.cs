// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security;
using System.Text;
using Sel4.Bindgen.Diagnostics;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Emit;

/// <summary>The kernel's options for C# code (constants) and for MSBuild and the preprocessor (properties, SEL4_* symbols).</summary>
internal sealed class ConfigEmitter : IEmitter
{
    public IEnumerable<EmittedFile> Emit(EmitContext context)
    {
        yield return EmitContext.File("config/Sel4Config.g.cs", Constants(context));
        yield return EmitContext.File("Sel4Config.props", Properties(context));
    }

    private static StringBuilder Constants(EmitContext context)
    {
        StringBuilder text = context.CSharpFile();
        text.Append("namespace Sel4;\n\n/// <summary>Options of the kernel these bindings are for.</summary>\npublic static class Sel4Config\n{\n");
        text.Append("    /// <summary>Name of the configuration.</summary>\n");
        text.Append(CultureInfo.InvariantCulture, $"    public const string Name = \"{context.Manifest.Config}\";\n");
        text.Append("\n    /// <summary>Fingerprint of the whole interface: the shim these bindings link with has the same.</summary>\n");
        text.Append(CultureInfo.InvariantCulture, $"    public const string Fingerprint = \"{context.Manifest.Fingerprints.Overall}\";\n");
        var used = new HashSet<string>(StringComparer.Ordinal) { "Name", "Fingerprint", "Sel4Config" };
        foreach (ConfigOption option in context.Manifest.Options)
        {
            string name = Pascal(option.Name);
            if (!used.Add(name))
            {
                throw new BindgenException(ErrorCode.SB014, null, null, $"option {option.Name} has the C# name {name} of another one", "rename one of the options");
            }

            (string type, string value) = option.Kind switch
            {
                OptionKind.Boolean => ("bool", option.Value),
                OptionKind.Integer => (IntegerType(option.Value), option.Value),
                _ => ("string", Quote(option.Value)),
            };
            text.Append('\n').Summary("    ", "CONFIG_" + option.Name);
            text.Append(CultureInfo.InvariantCulture, $"    public const {type} {name} = {value};\n");
        }

        return text.Append("}\n");
    }

    private static StringBuilder Properties(EmitContext context)
    {
        AbiManifest manifest = context.Manifest;
        IEnumerable<string> symbols = manifest.Options
            .Where(option => option is { Kind: OptionKind.Boolean, Value: "true" })
            .Select(option => "SEL4_" + option.Name);
        var text = new StringBuilder("<!-- SPDX-License-Identifier: BSD-2-Clause -->\n");
        text.Append("<!-- Written by bindgen for ").Append(context.Origin).Append(". -->\n<Project>\n  <PropertyGroup>\n");
        Property("Sel4Architecture", manifest.Target.Architecture);
        Property("Sel4Platform", manifest.Target.Platform);
        Property("Sel4KernelVersion", manifest.Sel4Version ?? "");
        Property("Sel4ManifestDigest", context.Digest);
        Property("Sel4ThreadLocals", [.. manifest.Variables.Where(variable => variable.ThreadLocal).Select(variable => variable.Name)]);
        text.Append("    <DefineConstants>$(DefineConstants)");
        foreach (string symbol in symbols)
        {
            text.Append(';').Append(symbol);
        }

        return text.Append("</DefineConstants>\n  </PropertyGroup>\n</Project>\n");

        void Property(string name, params string[] list) =>
            text.Append("    <").Append(name).Append('>').Append(SecurityElement.Escape(string.Join(';', list.Select(Literal)))).Append("</").Append(name).Append(">\n");
    }

    /// <summary>MSBuild would evaluate a value: a text of the tree is to be a text, and one item of a list one item.</summary>
    private static string Literal(string value) =>
        string.Concat(value.Select(c => "%$@;()'?*".Contains(c, StringComparison.Ordinal) ? string.Create(CultureInfo.InvariantCulture, $"%{(int)c:x2}") : c.ToString()));

    /// <summary>KERNEL_MCS is KernelMcs; between digits the underscore stays, as in ArchX86_64.</summary>
    internal static string Pascal(string option)
    {
        var name = new StringBuilder();
        foreach (string word in option.Split('_', StringSplitOptions.RemoveEmptyEntries))
        {
            if (name.Length > 0 && char.IsAsciiDigit(name[^1]) && char.IsAsciiDigit(word[0]))
            {
                name.Append('_');
            }

            name.Append(char.ToUpperInvariant(word[0])).Append(word[1..].ToLowerInvariant());
        }

        return name.ToString();
    }

    private static string IntegerType(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? "int"
        : long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? "long"
        : "ulong";

    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (char c in text)
        {
            quoted.Append(c is '"' or '\\' || c < ' ' || c > '~' ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}") : c.ToString());
        }

        return quoted.Append('"').ToString();
    }
}
