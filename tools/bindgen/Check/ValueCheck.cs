// SPDX-License-Identifier: BSD-2-Clause
using System.Collections.Generic;
using System.Linq;
using Sel4.Bindgen.Clang;
using Sel4.Bindgen.Diagnostics;
using Sel4.Bindgen.Model;
using Sel4.Bindgen.Parse;

namespace Sel4.Bindgen.Check;

/// <summary>
/// Records that C# has with the right size, and passes in other registers: the members in C decide which, and bit-fields are
/// no members in C#.
/// </summary>
internal sealed class ValueCheck
{
    private readonly ParsedHeaders _headers;
    private readonly TypeTable _types;

    private ValueCheck(ParsedHeaders headers)
    {
        _headers = headers;
        _types = new TypeTable(headers.Typedefs, headers.Records, headers.Enums);
    }

    public static void Run(ParsedHeaders headers)
    {
        var check = new ValueCheck(headers);
        foreach (ParsedFunction function in headers.Functions.Values)
        {
            foreach (string reference in function.Parameters.Select(parameter => parameter.Type).Append(function.ReturnType))
            {
                check.Value(TypeTable.Parse(reference), function.Place);
            }
        }

        foreach (RecordInfo record in headers.Records)
        {
            foreach (FieldInfo field in record.Fields)
            {
                check.Functions(TypeTable.Parse(field.Type), headers.Places.GetValueOrDefault(FactKeys.Field(record.Name, field.Name)));
            }
        }

        foreach (TypedefInfo typedef in headers.Typedefs)
        {
            check.Functions(TypeTable.Parse(typedef.Type), headers.Places.GetValueOrDefault(FactKeys.Typedef(typedef.Name)));
        }
    }

    private void Value(CType type, SourcePlace place)
    {
        if (type is CType.Named named && _types.RecordOf(named.Name) is { } record && BitField(record) is { } field)
        {
            throw new BindgenException(
                ErrorCode.SB014, place.File, place.Line, $"{record.Name} is passed or returned by value, and has the bit-field {field}",
                "C# has no bit-fields and would pass it in other registers: pass a pointer");
        }

        Functions(type, place);
    }

    private void Functions(CType type, SourcePlace place)
    {
        switch (type)
        {
            case CType.Function function:
                foreach (CType part in function.Parameters.Append(function.Result))
                {
                    Value(part, place);
                }

                break;
            case CType.Pointer pointer:
                Functions(pointer.Target, place);
                break;
            case CType.Array array:
                Functions(array.Element, place);
                break;
            default:
                break;
        }
    }

    private string? BitField(RecordInfo record) =>
        record.Fields.FirstOrDefault(field => field.BitWidth is not null)?.Name
        ?? record.Fields.Select(field => Element(field.Type) is { } inner ? BitField(inner) : null).FirstOrDefault(name => name is not null);

    private RecordInfo? Element(string reference) => TypeTable.Parse(reference) switch
    {
        CType.Named named => _types.RecordOf(named.Name),
        CType.Array { Element: CType.Named element } => _types.RecordOf(element.Name),
        _ => null,
    };
}
