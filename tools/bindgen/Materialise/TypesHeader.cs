// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Sel4.Bindgen.Emit;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Materialise;

/// <summary>Typedefs, enums and records, each after what it is made of.</summary>
internal sealed class TypesHeader
{
    public const string Path = "sel4/types.h";

    private const int Deepest = 200;

    private readonly TreeContext _context;
    private readonly StringBuilder _text;
    private readonly RecordText _records;

    // False while what a type is made of is being written.
    private readonly Dictionary<string, bool> _written = new(StringComparer.Ordinal);

    private TypesHeader(TreeContext context)
    {
        _context = context;
        _records = new RecordText(context);
        _text = context.Header("stdint.h", MacrosHeader.Path);
    }

    public static EmittedFile Write(TreeContext context)
    {
        var header = new TypesHeader(context);
        AbiManifest manifest = context.Manifest;
        foreach (string name in manifest.Typedefs.Select(typedef => typedef.Name)
            .Concat(manifest.Enums.Select(item => item.Name))
            .Concat(manifest.Records.Where(record => !header._records.IsInside(record)).Select(record => record.Name)))
        {
            header.Type(name, 0);
        }

        return TreeContext.File(Path, header._text);
    }

    private void Type(string name, int depth)
    {
        if (_written.TryGetValue(name, out bool done) && done)
        {
            return;
        }

        if (depth > Deepest || !_written.TryAdd(name, false))
        {
            throw Inexpressible.Because($"type {name} is made of itself");
        }

        if (_context.Types.Typedef(name) is { } typedef)
        {
            Needs(typedef.Type, depth);
            string deprecated = typedef.Deprecated ? " __attribute__((deprecated))" : "";
            _text.Append(CultureInfo.InvariantCulture, $"typedef {_context.C.Declare(typedef.Type, name)}{deprecated};\n\n");
        }
        else if (_context.Types.Enum(name) is { } item)
        {
            Enum(item);
        }
        else if (_context.Types.Record(name) is { } record)
        {
            foreach (FieldInfo field in _records.AllFields(record))
            {
                Needs(field.Type, depth);
            }

            _records.Append(_text, record);
        }

        _written[name] = true;
    }

    private void Needs(string reference, int depth) => Needs(TypeTable.Parse(reference), depth);

    private void Needs(CType type, int depth)
    {
        switch (type)
        {
            case CType.Named named:
                Type(named.Name, depth + 1);
                break;
            case CType.Pointer pointer:
                Needs(pointer.Target, depth + 1);
                break;
            case CType.Array array:
                Needs(array.Element, depth + 1);
                break;
            case CType.Function function:
                foreach (CType part in function.Parameters.Append(function.Result))
                {
                    Needs(part, depth + 1);
                }

                break;
            default:
                throw new InvalidOperationException($"no declaration of {type}");
        }
    }

    private void Enum(EnumInfo item)
    {
        string? tag = item.CName is not null && item.CName.StartsWith("enum ", StringComparison.Ordinal) ? item.CName["enum ".Length..] : null;
        bool named = item.CName is not null && tag != item.Name;
        _text.Append(named ? "typedef enum" : "enum").Append(tag is null ? "" : " " + tag).Append(" {\n");
        bool unsigned = item.Underlying.StartsWith("unsigned", StringComparison.Ordinal);
        foreach (EnumMember member in item.Members)
        {
            _text.Append(CultureInfo.InvariantCulture, $"    {member.Name} = {Literal(member.Value, unsigned)},\n");
        }

        _text.Append('}').Append(named ? " " + item.Name : "").Append(";\n\n");
    }

    private static string Literal(string value, bool unsigned) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? value
        : value == long.MinValue.ToString(CultureInfo.InvariantCulture) ? $"(-{long.MaxValue}LL - 1)"
        : value + (unsigned ? "ULL" : "LL");
}
