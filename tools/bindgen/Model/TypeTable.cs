// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Sel4.Bindgen.Model;

/// <summary>A type reference of the model, taken apart (see Types.cs for how references are written).</summary>
internal abstract record CType
{
    /// <summary>A builtin, typedef, record or enum.</summary>
    internal sealed record Named(string Name) : CType;

    internal sealed record Pointer(CType Target, bool ConstTarget) : CType;

    internal sealed record Array(CType Element, int Count) : CType;

    internal sealed record Function(CType Result, IReadOnlyList<CType> Parameters) : CType;
}

/// <summary>Looks up what type references of one manifest mean.</summary>
internal sealed class TypeTable
{
    private const string FunctionMark = " (*)(";

    private readonly Dictionary<string, TypedefInfo> _typedefs;
    private readonly Dictionary<string, RecordInfo> _records;
    private readonly Dictionary<string, EnumInfo> _enums;

    public TypeTable(IEnumerable<TypedefInfo> typedefs, IEnumerable<RecordInfo> records, IEnumerable<EnumInfo> enums)
    {
        _typedefs = typedefs.ToDictionary(typedef => typedef.Name, StringComparer.Ordinal);
        _records = records.ToDictionary(record => record.Name, StringComparer.Ordinal);
        _enums = enums.ToDictionary(item => item.Name, StringComparer.Ordinal);
    }

    public TypeTable(AbiManifest manifest)
        : this(manifest.Typedefs, manifest.Records, manifest.Enums)
    {
    }

    public TypedefInfo? Typedef(string name) => _typedefs.GetValueOrDefault(name);

    public RecordInfo? Record(string name) => _records.GetValueOrDefault(name);

    public EnumInfo? Enum(string name) => _enums.GetValueOrDefault(name);

    /// <summary>Follows typedefs to a builtin, record or enum name, or to a reference of another form.</summary>
    public string Resolve(string reference)
    {
        string name = reference;
        while (_typedefs.TryGetValue(name, out TypedefInfo? typedef))
        {
            name = typedef.Type;
        }

        return name;
    }

    /// <summary>The record a reference means by value, or null.</summary>
    public RecordInfo? RecordOf(string reference) => Record(Resolve(reference));

    /// <summary>Whether a name is <paramref name="ancestor"/> or a typedef that leads there.</summary>
    public bool IsA(string name, string ancestor)
    {
        while (name != ancestor)
        {
            if (!_typedefs.TryGetValue(name, out TypedefInfo? typedef))
            {
                return false;
            }

            name = typedef.Type;
        }

        return true;
    }

    /// <summary>Whether a value is a pointer to a function or leads to one, through pointers and typedefs.</summary>
    public bool LeadsToFunction(string reference) => LeadsToFunction(Parse(reference));

    private bool LeadsToFunction(CType type) => type switch
    {
        CType.Function => true,
        CType.Pointer pointer => LeadsToFunction(pointer.Target),
        CType.Array array => LeadsToFunction(array.Element),
        CType.Named named => Typedef(named.Name) is { } typedef && LeadsToFunction(typedef.Type),
        _ => throw new InvalidOperationException($"no form of a type: {type}"),
    };

    public static CType Parse(string reference)
    {
        int function = reference.EndsWith(')') ? LastMark(reference) : -1;
        if (function >= 0)
        {
            string inside = reference[(function + FunctionMark.Length)..^1];
            return new CType.Pointer(
                new CType.Function(Parse(reference[..function]), inside.Length == 0 ? [] : [.. Parameters(inside).Select(Parse)]), false);
        }

        if (reference.EndsWith(']'))
        {
            int first = reference.IndexOf('[', StringComparison.Ordinal);
            int count = reference[(first + 1)..^1].Split("][").Select(text => int.Parse(text, CultureInfo.InvariantCulture)).Aggregate((a, b) => a * b);
            return new CType.Array(Parse(reference[..first]), count);
        }

        if (reference.EndsWith('*'))
        {
            string target = reference[..^1];
            bool constant = target.StartsWith("const ", StringComparison.Ordinal) && !target.EndsWith('*');
            return new CType.Pointer(Parse(target), constant);
        }

        return new CType.Named(reference.StartsWith("const ", StringComparison.Ordinal) ? reference["const ".Length..] : reference);
    }

    /// <summary>Where the parameters of the outermost function begin; its result and parameters may be pointers to functions too.</summary>
    private static int LastMark(string reference)
    {
        int mark = -1;
        int depth = 0;
        for (int i = 0; i < reference.Length; i++)
        {
            if (depth == 0 && string.CompareOrdinal(reference, i, FunctionMark, 0, FunctionMark.Length) == 0)
            {
                mark = i;
                i += FunctionMark.Length - 2;
                continue;
            }

            depth += reference[i] == '(' ? 1 : reference[i] == ')' ? -1 : 0;
        }

        return mark;
    }

    private static List<string> Parameters(string inside)
    {
        var result = new List<string>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < inside.Length; i++)
        {
            depth += inside[i] == '(' ? 1 : inside[i] == ')' ? -1 : 0;
            if (depth == 0 && inside[i] == ',' && i + 1 < inside.Length && inside[i + 1] == ' ')
            {
                result.Add(inside[start..i]);
                start = i + 2;
            }
        }

        result.Add(inside[start..]);
        return result;
    }
}
