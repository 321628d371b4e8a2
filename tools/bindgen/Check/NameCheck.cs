// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Linq;
using Sel4.Bindgen.Clang;
using Sel4.Bindgen.Diagnostics;
using Sel4.Bindgen.Emit;
using Sel4.Bindgen.Load;
using Sel4.Bindgen.Model;
using Sel4.Bindgen.Parse;

namespace Sel4.Bindgen.Check;

/// <summary>
/// Names that C takes and C# or the shim cannot: C keeps tags, types, members and functions apart, and compilers allow more
/// signs in a name. An emitted file that does not compile would tell of it too late and in the wrong place.
/// </summary>
internal sealed class NameCheck
{
    private const string Hint = "give it another name, or leave this header out of the tree";

    /// <summary>What emitted files of the raw layer call something else, and what they need from .NET under its short name.</summary>
    private static readonly HashSet<string> s_emitted = new(StringComparer.Ordinal)
    {
        "LibSel4", "Sel4Config", "RecordBits", "sel4shim_error", "System", "ReadOnlySpan", "Obsolete", "StructLayout", "LayoutKind", "FieldOffset",
        "InlineArray", "DllImport", "SuppressGCTransition", "UnmanagedCallersOnly", "MethodImpl", "MethodImplOptions", "Sel4",
    };

    /// <summary>No names of types in C#, though other things may be called so.</summary>
    private static readonly HashSet<string> s_noTypes = new(StringComparer.Ordinal)
    {
        "record", "required", "scoped", "file", "var", "dynamic", "nint", "nuint", "unmanaged", "notnull", "extension", "allows", "partial", "where", "await", "field", "_",
    };

    /// <summary>What every C# type has from its base: a member of that name would hide it.</summary>
    private static readonly HashSet<string> s_inherited = new(StringComparer.Ordinal)
    {
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
    };

    private readonly AbiManifest _manifest;
    private readonly ParsedHeaders _headers;

    private NameCheck(AbiManifest manifest, ParsedHeaders headers) => (_manifest, _headers) = (manifest, headers);

    /// <param name="manifest">The names.</param>
    /// <param name="headers">Where they are declared.</param>
    public static void Run(AbiManifest manifest, ParsedHeaders headers)
    {
        var check = new NameCheck(manifest, headers);
        foreach ((string kind, string name, SourcePlace? place) in check.All())
        {
            if (!XmlFile.IsIdentifier(name))
            {
                throw Error(place, $"the name of {kind} \"{name}\" may only have letters, digits and _, and at most 256 of them");
            }

            if (name.StartsWith(ShimEmitter.Prefix, StringComparison.Ordinal) || name == AccessorEmitter.Local)
            {
                throw Error(place, $"{kind} {name} would clash with a name that bindgen adds");
            }
        }

        check.Types();
        foreach (RecordInfo record in manifest.Records)
        {
            check.Fields(record);
        }

        check.Members();
        check.Parameters();
    }

    private IEnumerable<(string Kind, string Name, SourcePlace? Place)> All() =>
        _manifest.Records.SelectMany(record => record.Fields.Select(field => ("field", field.Name, Place(FactKeys.Field(record.Name, field.Name)))).Append(("record", record.Name, Place(FactKeys.Record(record.Name)))))
            .Concat(_manifest.Enums.SelectMany(item => item.Members.Select(member => ("constant", member.Name, Place(FactKeys.Member(item.Name, member.Name)))).Append(("enum", item.Name, Place(FactKeys.Enum(item.Name))))))
            .Concat(_manifest.Typedefs.Select(typedef => ("typedef", typedef.Name, Place(FactKeys.Typedef(typedef.Name)))))
            .Concat(_manifest.Variables.Select(variable => ("variable", variable.Name, Place(FactKeys.Variable(variable.Name)))))
            .Concat(_manifest.Constants.Select(constant => ("macro", constant.Name, Constant(constant.Name))))
            .Concat(_manifest.Getters.Select(getter => ("macro", getter.Name, Macro(getter.Name))))
            .Concat(_manifest.Aliases.Select(alias => ("macro", alias.Name, Macro(alias.Name))))
            .Concat(_manifest.Functions.SelectMany(function => function.Parameters.Select(parameter => ("parameter", parameter.Name, Function(function.Name))).Append(("function", function.Name, Function(function.Name)))));

    private void Types()
    {
        var used = new HashSet<string>(s_emitted.Concat(s_noTypes), StringComparer.Ordinal);
        foreach ((string name, SourcePlace? place) in CSharpTypes())
        {
            if (!used.Add(name))
            {
                throw Error(place, $"C# type {name} would clash with another type or with a word of C#");
            }
        }

        foreach (EnumInfo item in _manifest.Enums.Where(item => item.CName is not null))
        {
            if (item.Members.FirstOrDefault(member => member.Name == "value__") is { } member)
            {
                throw Error(Place(FactKeys.Member(item.Name, member.Name)), "a member of an enum cannot be called value__ in C#");
            }
        }
    }

    private IEnumerable<(string Name, SourcePlace? Place)> CSharpTypes() =>
        _manifest.Records.Where(record => record.CName is not null).Select(record => (record.Name, Place(FactKeys.Record(record.Name))))
            .Concat(_manifest.Enums.Where(item => item.CName is not null).Select(item => (item.Name, Place(FactKeys.Enum(item.Name)))));

    private void Fields(RecordInfo record)
    {
        HashSet<string> types = [.. CSharpTypes().Select(type => type.Name)];
        var members = new HashSet<string>(s_emitted.Concat(s_inherited), StringComparer.Ordinal) { record.Name };
        foreach (FieldInfo field in record.Fields)
        {
            SourcePlace? place = Place(FactKeys.Field(record.Name, field.Name));
            string? arrayType = field.Type.EndsWith(']') ? field.Name + "_array" : null;
            foreach (string name in arrayType is null ? new[] { field.Name } : [field.Name, arrayType])
            {
                if (!members.Add(name))
                {
                    throw Error(place, $"member {name} of C# type {record.Name} would clash with {Other(name, "another member")}");
                }
            }

            // Inside of the record, its own type of that name would be meant.
            if (arrayType is not null && types.Contains(arrayType))
            {
                throw Error(place, $"member {arrayType} of C# type {record.Name} would clash with the type of that name");
            }
        }
    }

    /// <summary>Functions and constants are all members of one C# class.</summary>
    private void Members()
    {
        var used = new HashSet<string>(s_emitted.Concat(s_inherited), StringComparer.Ordinal) { "BindingsAbi" };
        IEnumerable<(string Name, SourcePlace? Place)> names = _manifest.Functions.Select(function => (function.Name, Function(function.Name)))
            .Concat(_manifest.Functions.Where(function => function.ErrorShape != ErrorShape.None).Select(function => ("sel4_checked_" + function.Name, Function(function.Name))))
            .Concat(_manifest.Aliases.Where(alias => alias.Kind == AliasKind.Function).Select(alias => (alias.Name, Macro(alias.Name))))
            .Concat(_manifest.Getters.Select(getter => (getter.Name, Macro(getter.Name))))
            .Concat(_manifest.Constants.Select(constant => (constant.Name, Constant(constant.Name))))
            .Concat(_manifest.Enums.SelectMany(item => item.Members.Where(member => !member.Padding).Select(member => (member.Name, Place(FactKeys.Member(item.Name, member.Name))))));
        foreach ((string name, SourcePlace? place) in names)
        {
            if (!used.Add(name))
            {
                throw Error(place, $"C# member {name} of LibSel4 would clash with {Other(name, "another constant or function")}");
            }
        }
    }

    /// <summary>A parameter without a name in C gets one here, which another parameter may have.</summary>
    private void Parameters()
    {
        foreach (FunctionInfo function in _manifest.Functions)
        {
            if (function.Parameters.GroupBy(parameter => parameter.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1)?.Key is { } twice)
            {
                throw Error(Function(function.Name), $"function {function.Name} has a parameter {twice}; bindgen gives the same name to a parameter without a name");
            }
        }
    }

    private static string Other(string name, string otherwise) =>
        s_inherited.Contains(name) ? $"the {name} that every C# type inherits" : s_emitted.Contains(name) ? $"the {name} that the bindings use" : otherwise;

    private SourcePlace? Place(string key) => _headers.Places.TryGetValue(key, out SourcePlace place) ? place : null;

    private SourcePlace? Constant(string name) => Macro(name) ?? Place(FactKeys.Constant(name));

    private SourcePlace? Macro(string name) => _headers.Macros.TryGetValue(name, out ParsedMacro? macro) ? macro.Place : null;

    private SourcePlace? Function(string name) => _headers.Functions.TryGetValue(name, out ParsedFunction? function) ? function.Place : null;

    private static BindgenException Error(SourcePlace? place, string text) => new(ErrorCode.SB014, place?.File, place?.File is null ? null : place?.Line, text, Hint);
}
