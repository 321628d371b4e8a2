// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Text;
using Sel4.Bindgen.Diagnostics;
using Sel4.Bindgen.Load;

namespace Sel4.Bindgen.Emit;

/// <summary>How a C name is called in Sel4.Typed: the field's nouns in .NET casing, the same on every architecture.</summary>
internal static class TypedNames
{
    private static readonly string[] s_architecturePrefixes = ["X86_", "X64_", "IA32_", "ARM_", "RISCV_"];

    // Where the field's noun is not the C name in .NET casing.
    private static readonly Dictionary<string, string> s_types = new(StringComparer.Ordinal)
    {
        ["Page"] = "Frame",
        ["PML4"] = "VSpace",
        ["EPTPML4"] = "EptPml4",
        ["EPTPDPT"] = "EptPdpt",
        ["EPTPD"] = "EptPageDirectory",
        ["EPTPT"] = "EptPageTable",
        ["CapTable"] = "CNode",
        ["4K"] = "SmallPage",
        ["4K_Page"] = "SmallPage",
        ["Mega_Page"] = "MegaPage",
        ["Giga_Page"] = "GigaPage",
        ["Tera_Page"] = "TeraPage",
    };

    /// <summary><c>seL4_X86_Page</c> → <c>Frame</c>, <c>seL4_TCB</c> → <c>Tcb</c>.</summary>
    public static string Type(string cName)
    {
        string name = WithoutPrefixes(cName);
        return s_types.TryGetValue(name, out string? known) ? known : Valid(Pascal(name), cName);
    }

    /// <summary><c>seL4_X86_PageTableObject</c> → <c>PageTable</c>, <c>seL4_X86_4K</c> → <c>SmallPage</c>.</summary>
    public static string ObjectType(string cName)
    {
        string name = WithoutPrefixes(cName);
        name = name.EndsWith("Object", StringComparison.Ordinal) ? name[..^"Object".Length] : name;
        return s_types.TryGetValue(name, out string? known) ? known : Valid(Pascal(name), cName);
    }

    /// <summary>
    /// <c>seL4_X86_Default_VMAttributes</c> of <c>seL4_X86_VMAttributes</c> → <c>Default</c>.
    /// </summary>
    public static string EnumMember(string cName, string cEnum)
    {
        string name = WithoutPrefixes(cName);
        string suffix = "_" + WithoutPrefixes(cEnum);
        if (name.EndsWith(suffix, StringComparison.Ordinal))
        {
            name = name[..^suffix.Length];
        }
        else if (suffix.LastIndexOf('_') is var cut and > 0
            && name.StartsWith(suffix[1..(cut + 1)], StringComparison.Ordinal))
        {
            // seL4_X86_EPT_WriteBack of seL4_X86_EPT_VMAttributes: what both start with says nothing.
            name = name[cut..];
            name = name.EndsWith(suffix[cut..], StringComparison.Ordinal) ? name[..^(suffix.Length - cut)] : name;
        }

        return Valid(Pascal(name), cName);
    }

    /// <summary><c>SetIPCBuffer</c> → <c>SetIpcBuffer</c>.</summary>
    public static string Method(string cName) => Valid(Pascal(cName), cName);

    /// <summary><c>cspace_root_data</c> → <c>cspaceRootData</c>.</summary>
    public static string Parameter(string cName)
    {
        string pascal = Valid(Pascal(cName), cName);
        return CSharpTypes.Escape(char.ToLowerInvariant(pascal[0]) + pascal[1..]);
    }

    /// <summary><c>fs_base</c> → <c>FsBase</c>, <c>r8</c> → <c>R8</c>.</summary>
    public static string Register(string cName) => CSharpTypes.Escape(Valid(Pascal(cName), cName));

    /// <summary><c>PT</c> → <c>PageTable</c>, <c>PDPT</c> → <c>Pdpt</c>.</summary>
    public static string Level(string cName) => cName switch
    {
        "PT" => "PageTable",
        "PD" => "PageDirectory",
        "PUD" => "PageUpperDirectory",
        _ => Type("seL4_" + cName),
    };

    private static string Valid(string name, string cName) => XmlFile.IsIdentifier(name)
        ? name
        : throw new BindgenException(ErrorCode.SB014, null, null, $"{cName} has no name in Sel4.Typed: \"{name}\" is left of it", "give it another name");

    private static string WithoutPrefixes(string cName)
    {
        string name = cName.StartsWith("seL4_", StringComparison.Ordinal) ? cName["seL4_".Length..] : cName;
        foreach (string prefix in s_architecturePrefixes)
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal))
            {
                return name[prefix.Length..];
            }
        }

        return name;
    }

    // Underscores separate words; a run of three or more capitals is an acronym and keeps only its first one.
    private static string Pascal(string name)
    {
        var result = new StringBuilder(name.Length);
        foreach (string word in name.Split('_', StringSplitOptions.RemoveEmptyEntries))
        {
            int i = 0;
            while (i < word.Length)
            {
                int run = i;
                while (run < word.Length && char.IsAsciiLetterUpper(word[run]))
                {
                    run++;
                }

                // The last capital of a run in front of a small letter starts the next word.
                int acronym = run < word.Length && char.IsAsciiLetterLower(word[run]) ? run - i - 1 : run - i;
                if (acronym >= 3)
                {
                    result.Append(word[i]).Append(word[(i + 1)..(i + acronym)].ToLowerInvariant());
                    i += acronym;
                    continue;
                }

                result.Append(i == 0 ? char.ToUpperInvariant(word[i]) : word[i]);
                i++;
            }
        }

        return result.ToString();
    }
}
