// SPDX-License-Identifier: BSD-2-Clause
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Emit;

/// <summary>Records with the compiler's offsets written out, so that C# need not agree with C by rule.</summary>
internal sealed class RecordEmitter : IEmitter
{
    private const string Helper = """
        /// <summary>Reads and writes C bit-fields at a bit offset within a record.</summary>
        internal static unsafe class RecordBits
        {
            public static ulong Read(byte* record, int offset, int width)
            {
                ulong value = 0;
                for (int i = 0; i < width; i++)
                {
                    int bit = offset + i;
                    value |= (ulong)((record[bit >> 3] >> (bit & 7)) & 1) << i;
                }

                return value;
            }

            public static void Write(byte* record, int offset, int width, ulong value)
            {
                for (int i = 0; i < width; i++)
                {
                    int bit = offset + i;
                    int cleared = record[bit >> 3] & ~(1 << (bit & 7));
                    record[bit >> 3] = (byte)(cleared | ((int)((value >> i) & 1) << (bit & 7)));
                }
            }
        }

        """;

    public IEnumerable<EmittedFile> Emit(EmitContext context)
    {
        StringBuilder text = context.CSharpFile()
            .Append("using System;\nusing System.Runtime.CompilerServices;\nusing System.Runtime.InteropServices;\n\nnamespace Sel4.Interop;\n");
        foreach (RecordInfo record in context.Manifest.Records.Where(record => record.CName is not null))
        {
            Record(context, text, record);
        }

        if (context.Manifest.Records.Any(record => record.Fields.Any(field => field.BitWidth is not null)))
        {
            text.Append('\n').Append(Helper);
        }

        yield return EmitContext.File("raw/Records.g.cs", text);
    }

    private static void Record(EmitContext context, StringBuilder text, RecordInfo record)
    {
        string kind = record.Kind == RecordKind.Union ? "union" : "struct";
        string align = record.ObjectAlign > record.Align
            ? string.Create(CultureInfo.InvariantCulture, $" Objects must be aligned to {record.ObjectAlign} bytes, which C# cannot express: allocate natively.")
            : "";
        string size = string.Create(CultureInfo.InvariantCulture, $" A {kind} of {record.Size} bytes.{align}");
        text.Append('\n').Summary("", record.Name, null, record.Opaque ? " Defined outside of libsel4: only pointers to it exist." : size);
        if (record.Deprecated)
        {
            text.Append("[Obsolete(\"Deprecated by libsel4.\")]\n");
        }

        if (record.Opaque)
        {
            text.Append("public partial struct ").Append(CSharpTypes.Escape(record.Name)).Append(";\n");
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"[StructLayout(LayoutKind.Explicit, Size = {record.Size})]\n");
        text.Append("public unsafe partial struct ").Append(CSharpTypes.Escape(record.Name)).Append("\n{\n");
        bool first = true;
        foreach (FieldInfo field in record.Fields)
        {
            if (!first)
            {
                text.Append('\n');
            }

            first = false;
            if (field.BitWidth is { } width)
            {
                BitField(context, text, record, field, width);
            }
            else
            {
                Field(context, text, record, field);
            }
        }

        text.Append("}\n");
    }

    private static void Field(EmitContext context, StringBuilder text, RecordInfo record, FieldInfo field)
    {
        string name = CSharpTypes.Escape(field.Name);
        (string Element, int Count)? array = context.CSharp.Element(field.Type);
        string type = array is null ? context.CSharp.Name(field.Type) : field.Name + "_array";
        text.Summary("    ", $"{record.Name}.{field.Name}");
        text.Append(CultureInfo.InvariantCulture, $"    [FieldOffset({field.BitOffset / 8})]\n    public {type} {name};\n");
        if (array is { } shape)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n    /// <summary>The {shape.Count} elements of <see cref=\"{name}\"/>.</summary>\n");
            text.Append(CultureInfo.InvariantCulture, $"    [InlineArray({shape.Count})]\n    public struct {field.Name}_array\n    {{\n        private {shape.Element} _first;\n    }}\n");
        }
    }

    private static void BitField(EmitContext context, StringBuilder text, RecordInfo record, FieldInfo field, int width)
    {
        string type = context.CSharp.Name(field.Type);
        string self = CSharpTypes.Escape(record.Name);
        string read = string.Create(CultureInfo.InvariantCulture, $"RecordBits.Read((byte*)self, {field.BitOffset}, {width})");
        string result = $"({type}){read}";
        string value = "(ulong)value";
        if (type == "bool")
        {
            (result, value) = ($"{read} != 0", "value ? 1UL : 0UL");
        }
        else if (context.CSharp.IsSigned(field.Type))
        {
            // The highest of the bits is the sign.
            result = string.Create(CultureInfo.InvariantCulture, $"({type})((long)({read} << {64 - width}) >> {64 - width})");
        }

        text.Summary("    ", $"{record.Name}.{field.Name}", null, string.Create(CultureInfo.InvariantCulture, $" A bit-field of {width} bits."));
        text.Append(CultureInfo.InvariantCulture, $$"""
                public {{type}} {{CSharpTypes.Escape(field.Name)}}
                {
                    get
                    {
                        fixed ({{self}}* self = &this)
                        {
                            return {{result}};
                        }
                    }

                    set
                    {
                        fixed ({{self}}* self = &this)
                        {
                            RecordBits.Write((byte*)self, {{field.BitOffset}}, {{width}}, {{value}});
                        }
                    }
                }

            """);
    }
}
