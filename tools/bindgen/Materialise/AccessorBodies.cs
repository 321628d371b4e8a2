// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Sel4.Bindgen.Diagnostics;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Materialise;

/// <summary>Constructors, getters and setters of bit-field types. Values are cut to the field's width; nothing is asserted.</summary>
internal sealed class AccessorBodies(AbiManifest manifest)
{
    private readonly Dictionary<string, BitFieldType> _types = manifest.BitFields.ToDictionary(type => type.Name, StringComparer.Ordinal);

    public string Of(FunctionInfo function)
    {
        AccessorInfo accessor = function.Accessor!;
        BitFieldType type = _types.GetValueOrDefault(accessor.BitFieldType) ?? throw Unknown(function);
        BitFieldVariant? variant = accessor.Variant is null ? null : type.Variants.FirstOrDefault(item => item.Name == accessor.Variant) ?? throw Unknown(function);
        IReadOnlyList<BitField> fields = variant is null ? type.Fields : variant.Fields;
        string first = function.Parameters.Count > 0 ? function.Parameters[0].Name : "";
        string second = function.Parameters.Count > 1 ? function.Parameters[1].Name : "";
        BitField Field() => fields.FirstOrDefault(field => field.Name == accessor.Field) ?? throw Unknown(function);
        BitField Tag() => type.Tag ?? throw Unknown(function);

        return accessor.Kind switch
        {
            AccessorKind.New =>
                $"{function.ReturnType} made = {{ {{ 0 }} }};\n" + Fill("made.words", type, variant, fields, function.Parameters) + "return made;\n",
            AccessorKind.PtrNew =>
                string.Concat(Enumerable.Range(0, type.Words).Select(i => string.Create(CultureInfo.InvariantCulture, $"{first}->words[{i}] = 0;\n")))
                + Fill(first + "->words", type, variant, fields, [.. function.Parameters.Skip(1)]),
            AccessorKind.Get => $"return {Read(first + ".words", Field())};\n",
            AccessorKind.PtrGet => $"return {Read(first + "->words", Field())};\n",
            AccessorKind.Set => Write(first + ".words", Field(), second) + $"return {first};\n",
            AccessorKind.PtrSet => Write(first + "->words", Field(), second),
            AccessorKind.TagGet => $"return ({function.ReturnType}){Read(first + ".words", Tag())};\n",
            AccessorKind.PtrTagGet => $"return ({function.ReturnType}){Read(first + "->words", Tag())};\n",
            AccessorKind.TagEquals => $"return {Read(first + ".words", Tag())} == (unsigned long long){second};\n",
            _ => throw Unknown(function),
        };
    }

    private static string Fill(string words, BitFieldType type, BitFieldVariant? variant, IReadOnlyList<BitField> fields, IReadOnlyList<ParameterInfo> values)
    {
        var text = new StringBuilder();
        foreach ((BitField field, ParameterInfo value) in fields.Zip(values))
        {
            text.Append(Or(words, field, value.Name));
        }

        return variant is null ? text.ToString() : text.Append(Or(words, type.Tag!, variant.TagValue.ToString(CultureInfo.InvariantCulture))).ToString();
    }

    private static string Mask(BitField field) =>
        string.Create(CultureInfo.InvariantCulture, $"0x{(field.Width >= 64 ? ulong.MaxValue : (1UL << field.Width) - 1):x}ULL");

    private static string Or(string words, BitField field, string value) =>
        string.Create(CultureInfo.InvariantCulture, $"{words}[{field.Word}] |= (({value}) & {Mask(field)}) << {field.Shift};\n");

    private static string Read(string words, BitField field) =>
        string.Create(CultureInfo.InvariantCulture, $"(({words}[{field.Word}] >> {field.Shift}) & {Mask(field)})");

    private static string Write(string words, BitField field, string value) =>
        string.Create(CultureInfo.InvariantCulture, $"{words}[{field.Word}] &= ~({Mask(field)} << {field.Shift});\n") + Or(words, field, value);

    private static BindgenException Unknown(FunctionInfo function) => Inexpressible.Because($"accessor {function.Name} belongs to no field");
}
