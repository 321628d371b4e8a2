// SPDX-License-Identifier: BSD-2-Clause
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.InteropServices;
using ClangSharp.Interop;
using Sel4.Bindgen.Clang;
using Sel4.Bindgen.Diagnostics;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Parse;

/// <summary>Structs and unions with the layout the target's ABI gives them.</summary>
/// <param name="types">Names of records and enums.</param>
/// <param name="macros">Macros, which can hide a name.</param>
/// <param name="typedefAligns">Alignments asked for by the typedefs that name records: an attribute may sit there.</param>
/// <param name="places">Takes the places of records and fields.</param>
internal sealed class RecordParser(
    TypeNamer types, IReadOnlyDictionary<string, ParsedMacro> macros, IReadOnlyDictionary<string, long> typedefAligns,
    Dictionary<string, SourcePlace> places)
{
    private readonly List<RecordInfo> _records = [];

    public IReadOnlyList<RecordInfo> Records => _records;

    /// <summary>Adds a record declared at file scope.</summary>
    public void Add(CXCursor cursor)
    {
        string? tag = HeaderParser.Tag(cursor);
        string name = types.NameOf(cursor);
        string keyword = cursor.Kind() == CXCursorKind.CXCursor_UnionDecl ? "union " : "struct ";
        string cName = tag is not null && (name == tag || macros.ContainsKey(name)) ? keyword + tag : name;
        Add(cursor, name, cName);
    }

    /// <summary>Adds the record a typedef names if it is defined nowhere, so that pointers to it have a type.</summary>
    public void AddIfOpaque(CXCursor typedef)
    {
        CXType type = TypeNamer.Strip(clang.getTypedefDeclUnderlyingType(typedef));
        if (type.kind != CXTypeKind.CXType_Record)
        {
            return;
        }

        CXCursor declaration = HeaderParser.Definition(clang.getTypeDeclaration(type));
        string name = typedef.Spelling();
        if (clang.isCursorDefinition(declaration) == 0 && types.NameOf(declaration) == name)
        {
            places.TryAdd(FactKeys.Record(name), typedef.Place());
            _records.Add(new RecordInfo
            {
                Name = name,
                CName = name,
                Kind = declaration.Kind() == CXCursorKind.CXCursor_UnionDecl ? RecordKind.Union : RecordKind.Struct,
                Opaque = true,
                Size = 0,
                Align = 1,
                ObjectAlign = 1,
                Deprecated = HeaderParser.IsDeprecated(typedef),
                Fields = [],
            });
        }
    }

    private void Add(CXCursor cursor, string name, string? cName)
    {
        CXType type = clang.getCursorType(cursor);
        var fields = new List<FieldInfo>();
        places.TryAdd(FactKeys.Record(name), cursor.Place());
        Fields(cursor, type, name, cName, fields);
        int size = Checked(clang.Type_getSizeOf(type), cursor);
        if (size == 0)
        {
            SourcePlace place = cursor.Place();
            throw new BindgenException(
                ErrorCode.SB014, place.File, place.Line, $"{(cursor.Kind() == CXCursorKind.CXCursor_UnionDecl ? "union" : "struct")} {name} is empty",
                "C# has no type of 0 bytes, so records that contain it would get another layout: add a member, or only declare it");
        }

        _records.Add(new RecordInfo
        {
            Name = name,
            CName = cName,
            Kind = cursor.Kind() == CXCursorKind.CXCursor_UnionDecl ? RecordKind.Union : RecordKind.Struct,
            Opaque = false,
            Size = size,
            Align = Checked(clang.Type_getAlignOf(type), cursor),
            ObjectAlign = typedefAligns.TryGetValue(name, out long align) ? Checked(align, cursor) : Checked(clang.Type_getAlignOf(type), cursor),
            Deprecated = HeaderParser.IsDeprecated(cursor),
            Fields = fields,
        });
    }

    private void Fields(CXCursor cursor, CXType outer, string outerName, string? outerCName, List<FieldInfo> fields)
    {
        foreach (CXCursor child in cursor.Children())
        {
            if (child.Kind() is CXCursorKind.CXCursor_StructDecl or CXCursorKind.CXCursor_UnionDecl)
            {
                if (clang.Cursor_isAnonymousRecordDecl(child) != 0)
                {
                    // Its members are the outer record's; C has no name for the record itself.
                    Fields(child, outer, outerName, outerCName, fields);
                    string name = string.Create(CultureInfo.InvariantCulture, $"{outerName}_anonymous{_records.Count(record => record.CName is null)}");
                    if (types.TryName(child, name))
                    {
                        Add(child, name, null);
                    }
                }

                continue;
            }

            if (child.Kind() != CXCursorKind.CXCursor_FieldDecl)
            {
                continue;
            }

            string fieldName = child.Spelling();
            if (fieldName.Length == 0)
            {
                continue;
            }

            CXType type = clang.getCursorType(child);
            NameNested(type, outerName, outerCName, fieldName);
            places.TryAdd(FactKeys.Field(outerName, fieldName), child.Place());
            fields.Add(new FieldInfo
            {
                Name = fieldName,
                Type = types.Reference(type, child.Place()),
                BitOffset = Offset(outer, fieldName, child),
                BitWidth = clang.Cursor_isBitField(child) != 0 ? clang.getFieldDeclBitWidth(child) : null,
            });
        }
    }

    /// <summary>A record without a tag that is the type of a field is called after parent and field.</summary>
    private void NameNested(CXType type, string outerName, string? outerCName, string field)
    {
        CXType stripped = TypeNamer.Strip(type);
        string element = "";
        while (stripped.kind == CXTypeKind.CXType_ConstantArray)
        {
            element += "[0]";
            stripped = TypeNamer.Strip(clang.getArrayElementType(stripped));
        }

        if (stripped.kind != CXTypeKind.CXType_Record)
        {
            return;
        }

        CXCursor declaration = clang.getTypeDeclaration(stripped);
        if (types.TryName(declaration, $"{outerName}_{field}"))
        {
            Add(declaration, $"{outerName}_{field}", outerCName is null ? null : $"__typeof__((({outerCName} *)0)->{field}{element})");
        }
    }

    private static unsafe int Offset(CXType outer, string name, CXCursor field)
    {
        nint text = Marshal.StringToCoTaskMemUTF8(name);
        try
        {
            return Checked(clang.Type_getOffsetOf(outer, (sbyte*)text), field);
        }
        finally
        {
            Marshal.FreeCoTaskMem(text);
        }
    }

    private static int Checked(long value, CXCursor cursor)
    {
        SourcePlace place = cursor.Place();
        return value is >= 0 and <= int.MaxValue
            ? (int)value
            : throw new BindgenException(ErrorCode.SB014, place.File, place.Line, $"libclang has no layout here ({value})", "report this header");
    }
}
