// SPDX-License-Identifier: BSD-2-Clause
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Sel4.Bindgen.Emit;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Materialise;

/// <summary>The .pbf file: where the fields of bit-field types are, from the highest bit of the last word down.</summary>
internal static class BitFieldText
{
    public static EmittedFile Write(TreeContext context)
    {
        var text = new StringBuilder()
            .Append("-- SPDX-License-Identifier: BSD-2-Clause\n")
            .Append("-- Written by bindgen materialise for ").Append(context.Origin).Append(".\n");
        int wordBits = 0;
        foreach (BitFieldType type in context.Manifest.BitFields)
        {
            if (type.WordBits != wordBits)
            {
                wordBits = type.WordBits;
                text.Append(CultureInfo.InvariantCulture, $"\nbase {wordBits}\n");
            }

            if (type.Tag is null)
            {
                Block(text, type, type.Name, type.Fields);
                continue;
            }

            foreach (BitFieldVariant variant in type.Variants)
            {
                Block(text, type, variant.Name, [.. variant.Fields, type.Tag]);
            }

            text.Append(CultureInfo.InvariantCulture, $"\ntagged_union {type.Name} {type.Tag.Name} {{\n");
            foreach (BitFieldVariant variant in type.Variants)
            {
                text.Append(CultureInfo.InvariantCulture, $"    tag {variant.Name} {variant.TagValue}\n");
            }

            text.Append("}\n");
        }

        return TreeContext.File("sel4/types.pbf", text);
    }

    private static void Block(StringBuilder text, BitFieldType type, string name, IReadOnlyList<BitField> fields)
    {
        text.Append(CultureInfo.InvariantCulture, $"\nblock {name} {{\n");
        int next = type.Words * type.WordBits;
        foreach (BitField field in fields.OrderByDescending(field => (field.Word * type.WordBits) + field.Shift))
        {
            int low = (field.Word * type.WordBits) + field.Shift;
            Padding(text, next - (low + field.Width));
            text.Append(CultureInfo.InvariantCulture, $"    field {field.Name} {field.Width}\n");
            next = low;
        }

        Padding(text, next);
        text.Append("}\n");
    }

    private static void Padding(StringBuilder text, int bits)
    {
        if (bits < 0)
        {
            throw Inexpressible.Because("bit-fields overlap");
        }

        if (bits > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"    padding {bits}\n");
        }
    }
}
