// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Emit;

/// <summary>A C file that compiles to nothing, and only if the C compiler in use agrees with the manifest.</summary>
internal sealed class LayoutEmitter : IEmitter
{
    private const string Prologue = """
        #pragma GCC diagnostic ignored "-Wdeprecated-declarations"

        #define SIZE(type, bytes) _Static_assert(sizeof(type) == (bytes), "size of " #type)
        #define ALIGN(type, bytes) _Static_assert(_Alignof(type) == (bytes), "alignment of " #type)
        #define OFFSET(type, field, bytes) _Static_assert(__builtin_offsetof(type, field) == (bytes), "offset of " #type "." #field)
        #define VALUE(name, value) _Static_assert((name) == (value), "value of " #name)


        """;

    public IEnumerable<EmittedFile> Emit(EmitContext context)
    {
        StringBuilder text = ShimEmitter.Includes(context).Append(Prologue);
        text.Append(CultureInfo.InvariantCulture, $"SIZE(seL4_Word, {context.Manifest.Target.WordBits / 8});\n");
        foreach (RecordInfo record in context.Manifest.Records.Where(record => record.CName is not null && !record.Opaque))
        {
            text.Append(CultureInfo.InvariantCulture, $"\nSIZE({record.CName}, {record.Size});\n");
            text.Append(CultureInfo.InvariantCulture, $"ALIGN({record.CName}, {(NamedByTypedef(record) ? record.ObjectAlign : record.Align)});\n");
            foreach (FieldInfo field in record.Fields.Where(field => field.BitWidth is null))
            {
                text.Append(CultureInfo.InvariantCulture, $"OFFSET({record.CName}, {field.Name}, {field.BitOffset / 8});\n");
            }
        }

        foreach (EnumInfo item in context.Manifest.Enums)
        {
            text.Append('\n');
            if (item.CName is not null)
            {
                text.Append(CultureInfo.InvariantCulture, $"SIZE({item.CName}, {item.Size});\n");
            }

            bool unsigned = item.Underlying.StartsWith("unsigned", StringComparison.Ordinal);
            foreach (EnumMember member in item.Members.Where(member => !member.Padding))
            {
                string suffix = int.TryParse(member.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? "" : unsigned ? "ul" : "l";
                text.Append(CultureInfo.InvariantCulture, $"VALUE({member.Name}, {member.Value}{suffix});\n");
            }
        }

        yield return EmitContext.File("native/layout.g.c", KernelCheck.End(text.Append('\n')));
    }

    private static bool NamedByTypedef(RecordInfo record) => record.CName == record.Name;
}
