// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Sel4.Bindgen.Emit;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Materialise;

/// <summary>
/// Structs and unions. The manifest lists members of unnamed records with the record around them, and the unnamed records
/// beside it; here they are put into each other again.
/// </summary>
internal sealed class RecordText
{
    private readonly TreeContext _context;
    private readonly Dictionary<string, List<RecordInfo>> _unnamed;
    private readonly HashSet<string> _nested;

    public RecordText(TreeContext context)
    {
        _context = context;
        IReadOnlyList<RecordInfo> all = context.Manifest.Records;
        _unnamed = all.Where(record => record.CName is not null)
            .ToDictionary(record => record.Name, record => all.Where(inner => IsUnnamedIn(inner, record)).ToList(), StringComparer.Ordinal);
        _nested = [.. all.SelectMany(record => record.Fields.Select(field => NestedName(record, field))).OfType<string>()];
    }

    /// <summary>Whether a record is written inside of another one.</summary>
    public bool IsInside(RecordInfo record) => record.CName is null || _nested.Contains(record.Name);

    /// <summary>Fields of a record and of the ones written inside of it.</summary>
    public IEnumerable<FieldInfo> AllFields(RecordInfo record) => record.Fields.SelectMany(field =>
        NestedName(record, field) is { } nested ? AllFields(_context.Types.Record(nested)!) : [field]);

    public void Append(StringBuilder text, RecordInfo record)
    {
        string keyword = Keyword(record);
        string? tag = record.CName is not null && record.CName.StartsWith(keyword + " ", StringComparison.Ordinal) ? record.CName[(keyword.Length + 1)..] : null;
        if (record.Opaque)
        {
            text.Append(CultureInfo.InvariantCulture, $"typedef {keyword} {tag ?? record.Name} {record.Name};\n\n");
            return;
        }

        string deprecated = record.Deprecated ? " __attribute__((deprecated))" : "";
        text.Append("typedef ").Append(keyword).Append(deprecated).Append(tag is null ? "" : " " + tag).Append(" {\n");
        Members(text, record, record.Fields, _unnamed.GetValueOrDefault(record.Name, []), "    ");
        string objects = record.ObjectAlign != record.Align ? $" __attribute__((aligned({record.ObjectAlign})))" : "";
        text.Append('}').Append(Attributes(record)).Append(' ').Append(record.Name).Append(objects).Append(";\n\n");
    }

    private static string Keyword(RecordInfo record) => record.Kind == RecordKind.Union ? "union" : "struct";

    private static bool IsUnnamedIn(RecordInfo inner, RecordInfo outer) =>
        inner.CName is null && inner.Name.StartsWith(outer.Name + "_anonymous", StringComparison.Ordinal);

    private void Members(StringBuilder text, RecordInfo owner, IReadOnlyList<FieldInfo> fields, List<RecordInfo> unnamed, string indent)
    {
        // Those that are in no other one of them are members of this record; the rest goes further in.
        List<RecordInfo> direct = [.. unnamed.Where(inner => !unnamed.Exists(outer => outer != inner && Holds(outer, inner)))];
        for (int i = 0; i < fields.Count; i++)
        {
            FieldInfo field = fields[i];
            RecordInfo? inner = direct.Find(record => record.Fields.Any(member => member.Name == field.Name));
            if (inner is null)
            {
                Member(text, owner, field, indent);
                continue;
            }

            text.Append(indent).Append(Keyword(inner)).Append(" {\n");
            Members(text, owner, inner.Fields, [.. unnamed.Where(record => record != inner && Holds(inner, record))], indent + "    ");
            text.Append(indent).Append('}').Append(Attributes(inner)).Append(";\n");
            i += inner.Fields.Count - 1;
        }
    }

    private static bool Holds(RecordInfo outer, RecordInfo inner) =>
        outer.Fields.Count > inner.Fields.Count && inner.Fields.All(field => outer.Fields.Any(other => other.Name == field.Name));

    private void Member(StringBuilder text, RecordInfo owner, FieldInfo field, string indent)
    {
        int array = field.Type.IndexOf('[', StringComparison.Ordinal);
        string dimensions = array < 0 ? "" : field.Type[array..];
        string width = field.BitWidth is int bits ? string.Create(CultureInfo.InvariantCulture, $" : {bits}") : "";
        if (NestedName(owner, field) is { } nested)
        {
            RecordInfo record = _context.Types.Record(nested)!;
            text.Append(indent).Append(Keyword(record)).Append(" {\n");
            Members(text, record, record.Fields, [], indent + "    ");
            text.Append(CultureInfo.InvariantCulture, $"{indent}}}{Attributes(record)} {field.Name}{dimensions};\n");
            return;
        }

        string type = array < 0 ? field.Type : field.Type[..array];
        text.Append(CultureInfo.InvariantCulture, $"{indent}{_context.C.Declare(type, field.Name)}{dimensions}{width};\n");
    }

    /// <summary>The record without a tag that is the type of this field, called after it.</summary>
    private string? NestedName(RecordInfo owner, FieldInfo field)
    {
        int array = field.Type.IndexOf('[', StringComparison.Ordinal);
        string type = array < 0 ? field.Type : field.Type[..array];
        return type == $"{owner.Name}_{field.Name}" && _context.Types.Record(type) is { CName: { } name } && name.StartsWith("__typeof__", StringComparison.Ordinal)
            ? type
            : null;
    }

    /// <summary>What makes the compiler choose the alignment the manifest has.</summary>
    private string Attributes(RecordInfo record)
    {
        int natural = record.Fields.Count == 0 ? 1 : record.Fields.Max(field => Alignment(TypeTable.Parse(field.Type)));
        return record.Align < natural ? " __attribute__((packed" + (record.Align > 1 ? $", aligned({record.Align})" : "") + "))"
            : record.Align > natural ? $" __attribute__((aligned({record.Align})))"
            : "";
    }

    private int Alignment(CType type)
    {
        int word = _context.Manifest.Target.WordBits / 8;
        switch (type)
        {
            case CType.Array array:
                return Alignment(array.Element);
            case CType.Named named:
                string name = _context.Types.Resolve(named.Name);
                return name != named.Name ? Alignment(TypeTable.Parse(name))
                    : _context.Types.Record(name) is { } record ? record.ObjectAlign
                    : _context.Types.Enum(name) is { } item ? item.Size
                    : name switch
                    {
                        "char" or "signed char" or "unsigned char" or "_Bool" or "int8_t" or "uint8_t" => 1,
                        "short" or "unsigned short" or "int16_t" or "uint16_t" => 2,
                        "int" or "unsigned int" or "int32_t" or "uint32_t" => 4,

                        // Eight bytes are aligned to four by the one ABI of ours that has it so.
                        "long long" or "unsigned long long" or "int64_t" or "uint64_t" => _context.Manifest.Target.Architecture == "ia32" ? 4 : 8,
                        "long" or "unsigned long" => word,
                        _ => throw Inexpressible.Because($"type {name} has no known alignment"),
                    };
            default:
                return word;
        }
    }
}
