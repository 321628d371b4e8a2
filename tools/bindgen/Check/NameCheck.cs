// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Linq;
using Sel4.Bindgen.Diagnostics;
using Sel4.Bindgen.Emit;
using Sel4.Bindgen.Load;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Check;

/// <summary>
/// Names that C takes and C# or the shim cannot: C keeps tags, types, members and functions apart, and compilers allow more
/// signs in a name. An emitted file that does not compile would tell of it too late and in the wrong place.
/// </summary>
internal static class NameCheck
{
    private const string Hint = "give it another name, or leave this header out of the tree";

    /// <summary>What emitted files of the raw layer call something else, and what they need from .NET under its short name.</summary>
    private static readonly HashSet<string> s_types = new(StringComparer.Ordinal)
    {
        "LibSel4", "Sel4Config", "RecordBits", "sel4shim_error", "System", "ReadOnlySpan", "Obsolete", "StructLayout", "LayoutKind", "FieldOffset",
        "InlineArray", "DllImport", "SuppressGCTransition", "UnmanagedCallersOnly", "MethodImpl", "MethodImplOptions",

        // No names of types in C#, though other things may be called so.
        "record", "required", "scoped", "file", "var", "dynamic", "nint", "nuint", "unmanaged", "notnull", "extension", "allows", "partial", "where", "await", "field", "_",
    };

    public static void Run(AbiManifest manifest)
    {
        foreach ((string kind, string name) in All(manifest))
        {
            if (!XmlFile.IsIdentifier(name))
            {
                throw Error($"the name of {kind} \"{name}\" has other signs than letters, digits and _, or more than 256");
            }

            if (name.StartsWith(ShimEmitter.Prefix, StringComparison.Ordinal) || name == AccessorEmitter.Local)
            {
                throw Error($"{kind} {name} is called as what bindgen adds");
            }
        }

        Types(manifest);
        Members(manifest);
    }

    private static IEnumerable<(string Kind, string Name)> All(AbiManifest manifest) =>
        manifest.Records.SelectMany(record => record.Fields.Select(field => ("field", field.Name)).Append(("record", record.Name)))
            .Concat(manifest.Enums.SelectMany(item => item.Members.Select(member => ("constant", member.Name)).Append(("enum", item.Name))))
            .Concat(manifest.Typedefs.Select(typedef => ("typedef", typedef.Name)))
            .Concat(manifest.Variables.Select(variable => ("variable", variable.Name)))
            .Concat(manifest.Constants.Select(constant => ("macro", constant.Name)))
            .Concat(manifest.Getters.Select(getter => ("macro", getter.Name)))
            .Concat(manifest.Aliases.Select(alias => ("macro", alias.Name)))
            .Concat(manifest.Functions.SelectMany(function => function.Parameters.Select(parameter => ("parameter", parameter.Name)).Append(("function", function.Name))));

    private static void Types(AbiManifest manifest)
    {
        var used = new HashSet<string>(s_types, StringComparer.Ordinal);
        foreach (string name in manifest.Records.Where(record => record.CName is not null).Select(record => record.Name)
            .Concat(manifest.Enums.Where(item => item.CName is not null).Select(item => item.Name)))
        {
            if (!used.Add(name))
            {
                throw Error($"there can be no C# type {name}: something else is called so");
            }
        }

        foreach (RecordInfo record in manifest.Records)
        {
            var members = new HashSet<string>(StringComparer.Ordinal) { record.Name };
            foreach (string name in record.Fields.SelectMany(field => field.Type.EndsWith(']') ? new[] { field.Name, field.Name + "_array" } : [field.Name]))
            {
                if (!members.Add(name))
                {
                    throw Error($"there can be no member {name} of the C# type {record.Name}: something else in it is called so");
                }
            }
        }

        if (manifest.Enums.Any(item => item.CName is not null && item.Members.Any(member => member.Name == "value__")))
        {
            throw Error("a member of an enum cannot be called value__ in C#");
        }
    }

    /// <summary>Functions and constants are all members of one C# class.</summary>
    private static void Members(AbiManifest manifest)
    {
        var used = new HashSet<string>(StringComparer.Ordinal) { "LibSel4", "BindingsAbi" };
        IEnumerable<string> names = manifest.Functions.Select(function => function.Name)
            .Concat(manifest.Functions.Where(function => function.ErrorShape != ErrorShape.None).Select(function => "sel4_checked_" + function.Name))
            .Concat(manifest.Aliases.Where(alias => alias.Kind == AliasKind.Function).Select(alias => alias.Name))
            .Concat(manifest.Getters.Select(getter => getter.Name))
            .Concat(manifest.Constants.Select(constant => constant.Name))
            .Concat(manifest.Enums.SelectMany(item => item.Members).Where(member => !member.Padding).Select(member => member.Name));
        foreach (string name in names)
        {
            if (!used.Add(name))
            {
                throw Error($"there can be no C# member {name} of LibSel4: something else is called so");
            }
        }
    }

    private static BindgenException Error(string text) => new(ErrorCode.SB014, null, null, text, Hint);
}
