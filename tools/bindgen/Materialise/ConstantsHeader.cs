// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Sel4.Bindgen.Emit;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Materialise;

/// <summary>Macros: constants of the type they have in C, capability rights, and other names of functions and types.</summary>
internal static class ConstantsHeader
{
    public const string Path = "sel4/constants.h";

    // What the manifest knows of these is their type; which rights they are is their name. In the order of
    // seL4_CapRights_new: grant reply, grant, read, write.
    private static readonly Dictionary<string, string> Rights = new(StringComparer.Ordinal)
    {
        ["seL4_AllRights"] = "1, 1, 1, 1",
        ["seL4_CanGrant"] = "0, 1, 0, 0",
        ["seL4_CanGrantReply"] = "1, 0, 0, 0",
        ["seL4_CanRead"] = "0, 0, 1, 0",
        ["seL4_CanWrite"] = "0, 0, 0, 1",
        ["seL4_NoRead"] = "1, 1, 0, 1",
        ["seL4_NoRights"] = "0, 0, 0, 0",
        ["seL4_NoWrite"] = "1, 1, 1, 0",
        ["seL4_ReadWrite"] = "0, 0, 1, 1",
    };

    public static EmittedFile Write(TreeContext context)
    {
        StringBuilder text = context.Header(TypesHeader.Path);
        foreach (ConstantInfo constant in context.Manifest.Constants)
        {
            string value = constant.Kind == ConstantKind.Text ? Text(constant) : Number(constant);
            text.Append(CultureInfo.InvariantCulture, $"#define {constant.Name} {(constant.Deprecated ? $"SEL4_DEPRECATE_MACRO({value})" : value)}\n");
        }

        text.Append('\n');
        foreach (GetterInfo getter in context.Manifest.Getters)
        {
            string rights = Rights.GetValueOrDefault(getter.Name) ?? throw Inexpressible.Because($"{getter.Name} is a macro with an unknown value");
            text.Append(CultureInfo.InvariantCulture, $"#define {getter.Name} seL4_CapRights_new({rights})\n");
        }

        text.Append('\n');
        foreach (AliasInfo alias in context.Manifest.Aliases)
        {
            text.Append(CultureInfo.InvariantCulture, $"#define {alias.Name} {alias.Target}\n");
        }

        return TreeContext.File(Path, text);
    }

    private static string Text(ConstantInfo constant) =>
        constant.Value.All(c => c is >= ' ' and <= '~' and not '"' and not '\\' and not '?')
            ? $"\"{constant.Value}\""
            : throw Inexpressible.Because($"constant {constant.Name} is no plain text");

    private static string Number(ConstantInfo constant)
    {
        if (!decimal.TryParse(constant.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out decimal number))
        {
            throw Inexpressible.Because($"constant {constant.Name} is no number");
        }

        (string suffix, decimal lowest) = constant.Type switch
        {
            "int" => ("", int.MinValue),
            "unsigned int" => ("U", 0),
            "long" => ("L", long.MinValue),
            "unsigned long" => ("UL", 0),
            "long long" => ("LL", long.MinValue),
            "unsigned long long" => ("ULL", 0),
            _ => ("", long.MinValue),
        };
        string literal = number < 0 && number == lowest ? $"({(number + 1).ToString(CultureInfo.InvariantCulture)}{suffix} - 1)"
            : number < 0 ? $"({constant.Value}{suffix})"
            : constant.Value + suffix;
        return constant.Type is "int" or "unsigned int" or "long" or "unsigned long" or "long long" or "unsigned long long"
            ? literal
            : $"(({constant.Type}){literal})";
    }
}
