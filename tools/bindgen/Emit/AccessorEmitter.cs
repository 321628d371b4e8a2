// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Emit;

/// <summary>
/// Bit-field accessors as managed code, so that they inline. They do what C does with NDEBUG: bits beyond a field are cut off.
/// </summary>
internal sealed class AccessorEmitter : IEmitter
{
    public const string Local = "__record";

    public IEnumerable<EmittedFile> Emit(EmitContext context)
    {
        StringBuilder text = context.CSharpFile().Append("using System.Runtime.CompilerServices;\n\nnamespace Sel4.Interop;\n\npublic static unsafe partial class LibSel4\n{\n");
        Dictionary<string, BitFieldType> types = context.Manifest.BitFields.ToDictionary(type => type.Name, StringComparer.Ordinal);
        foreach (FunctionInfo function in context.Manifest.Functions.Where(function => function.Accessor is not null))
        {
            if (text[^2] != '{')
            {
                text.Append('\n');
            }

            text.Summary("    ", function.Name);
            Accessor(context, text, function, function.Accessor!, types[function.Accessor!.BitFieldType]);
        }

        yield return EmitContext.File("raw/LibSel4.Accessors.g.cs", text.Append("}\n"));
    }

    private static void Accessor(EmitContext context, StringBuilder text, FunctionInfo function, AccessorInfo accessor, BitFieldType type)
    {
        List<(string Type, string Name)> parameters =
            [.. function.Parameters.Select(parameter => (context.CSharp.Name(parameter.Type), CSharpTypes.Escape(parameter.Name)))];
        string result = context.CSharp.Name(function.ReturnType);
        if (type.Words == 1)
        {
            // A few shifts of one register: with constant arguments nothing is left of them, if only they are inlined.
            text.Append("    [MethodImpl(MethodImplOptions.AggressiveInlining)]\n");
        }

        text.Append("    public static ").Append(result).Append(' ').Append(CSharpTypes.Escape(function.Name)).Append('(')
            .AppendJoin(", ", parameters.Select(parameter => $"{parameter.Type} {parameter.Name}")).Append(')');

        BitFieldVariant? variant = type.Variants.FirstOrDefault(variant => variant.Name == accessor.Variant);
        IReadOnlyList<BitField> fields = variant?.Fields ?? type.Fields;
        switch (accessor.Kind)
        {
            case AccessorKind.New:
                text.Append("\n    {\n").Append(CultureInfo.InvariantCulture, $"        {result} {Local} = default;\n");
                Words(text, type, variant, fields, [.. parameters.Select(parameter => parameter.Name)], Local + ".words");
                text.Append(CultureInfo.InvariantCulture, $"        return {Local};\n    }}\n");
                break;
            case AccessorKind.PtrNew:
                text.Append("\n    {\n");
                Words(text, type, variant, fields, [.. parameters.Skip(1).Select(parameter => parameter.Name)], parameters[0].Name + "->words", all: true);
                text.Append("    }\n");
                break;
            case AccessorKind.Get or AccessorKind.TagGet:
                text.Append(" =>\n        ").Append(Get(type, FieldOf(), parameters[0].Name + ".words")).Append(";\n");
                break;
            case AccessorKind.PtrGet or AccessorKind.PtrTagGet:
                text.Append(" =>\n        ").Append(Get(type, FieldOf(), parameters[0].Name + "->words")).Append(";\n");
                break;
            case AccessorKind.TagEquals:
                text.Append(CultureInfo.InvariantCulture, $" =>\n        {Get(type, FieldOf(), parameters[0].Name + ".words")} == {parameters[1].Name} ? 1 : 0;\n");
                break;
            case AccessorKind.Set:
                text.Append("\n    {\n        ").Append(Set(type, FieldOf(), parameters[0].Name + ".words", parameters[1].Name));
                text.Append(CultureInfo.InvariantCulture, $"        return {parameters[0].Name};\n    }}\n");
                break;
            case AccessorKind.PtrSet:
                text.Append("\n    {\n        ").Append(Set(type, FieldOf(), parameters[0].Name + "->words", parameters[1].Name)).Append("    }\n");
                break;
            default:
                throw new InvalidOperationException($"accessor kind {accessor.Kind}");
        }

        BitField FieldOf() => accessor.Field is null ? type.Tag! : fields.First(field => field.Name == accessor.Field);
    }

    /// <summary>Assignments to the words; those that are zero are skipped where the record starts out as zero.</summary>
    private static void Words(
        StringBuilder text, BitFieldType type, BitFieldVariant? variant, IReadOnlyList<BitField> fields, IReadOnlyList<string> arguments, string words, bool all = false)
    {
        for (int word = 0; word < type.Words; word++)
        {
            var parts = new List<string>();
            if (variant is not null && type.Tag!.Word == word)
            {
                parts.Add(ShiftLeft(string.Create(CultureInfo.InvariantCulture, $"{variant.TagValue}{Suffix(type)}"), type.Tag.Shift));
            }

            for (int i = 0; i < fields.Count; i++)
            {
                if (fields[i].Word == word)
                {
                    parts.Add(Placed(type, fields[i], arguments[i]));
                }
            }

            if (parts.Count > 0 || all)
            {
                text.Append(CultureInfo.InvariantCulture, $"        {words}[{word}] = ");
                text.Append(parts.Count == 0 ? "0" : string.Join("\n            | ", parts)).Append(";\n");
            }
        }
    }

    private static string Get(BitFieldType type, BitField field, string words)
    {
        string word = string.Create(CultureInfo.InvariantCulture, $"{words}[{field.Word}]");
        return field.Width == type.WordBits ? word
            : field.Shift == 0 ? $"({word} & {Mask(type, field.Width)})"
            : ReachesTop(type, field) ? string.Create(CultureInfo.InvariantCulture, $"({word} >> {field.Shift})")
            : string.Create(CultureInfo.InvariantCulture, $"(({word} >> {field.Shift}) & {Mask(type, field.Width)})");
    }

    private static string Set(BitFieldType type, BitField field, string words, string value)
    {
        string word = string.Create(CultureInfo.InvariantCulture, $"{words}[{field.Word}]");
        return field.Width == type.WordBits
            ? $"{word} = {value};\n"
            : $"{word} = ({word} & ~{ShiftLeft(Mask(type, field.Width), field.Shift)}) | {Placed(type, field, value)};\n";
    }

    /// <summary>A value cut to the field's width and moved to its place.</summary>
    private static string Placed(BitFieldType type, BitField field, string value) =>
        field.Width == type.WordBits ? value
            : ReachesTop(type, field) ? ShiftLeft(value, field.Shift)
            : ShiftLeft($"({value} & {Mask(type, field.Width)})", field.Shift);

    // The shift alone cuts such a field to its width. The compiler of C# programs keeps a mask as well.
    private static bool ReachesTop(BitFieldType type, BitField field) => field.Shift + field.Width == type.WordBits;

    private static string ShiftLeft(string value, int shift) =>
        shift == 0 ? value : string.Create(CultureInfo.InvariantCulture, $"({value} << {shift})");

    private static string Mask(BitFieldType type, int width) =>
        string.Create(CultureInfo.InvariantCulture, $"0x{(width == 64 ? ulong.MaxValue : (1UL << width) - 1):x}{Suffix(type)}");

    private static string Suffix(BitFieldType type) => type.WordBits == 64 ? "UL" : "U";
}
