// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Sel4.Bindgen.Model;

namespace Sel4.Shim.Tests.RoundTrip;

/// <summary>A C file that calls each bit-field accessor of an interface and compares with where the manifest says the bits are.</summary>
internal sealed class AccessorProgram
{
    private readonly BitFieldType _type;
    private readonly Random _random;

    private AccessorProgram(BitFieldType type, Random random)
    {
        _type = type;
        _random = random;
    }

    /// <summary>Text of the file, and how many accessors it calls.</summary>
    public static (string Text, int Count) Write(AbiManifest manifest, Random random)
    {
        StringBuilder text = RecordProgram.Open(manifest).Append("int check_accessors(void);\nint check_accessors(void)\n{\n");
        Dictionary<string, BitFieldType> types = manifest.BitFields.ToDictionary(type => type.Name, StringComparer.Ordinal);
        FunctionInfo[] accessors = [.. manifest.Functions.Where(function => function.Accessor is not null)];
        foreach (FunctionInfo function in accessors)
        {
            BitFieldType type = types[function.Accessor!.BitFieldType];
            text.Append("    {\n        ").Append(type.Record).Append(" record;\n");
            new AccessorProgram(type, random).Check(text, function);
            text.Append("    }\n");
        }

        return (text.Append("    return 0;\n}\n").ToString(), accessors.Length);
    }

    private void Check(StringBuilder text, FunctionInfo function)
    {
        AccessorInfo accessor = function.Accessor!;
        BitFieldVariant? variant = _type.Variants.FirstOrDefault(variant => variant.Name == accessor.Variant);
        IReadOnlyList<BitField> fields = variant?.Fields ?? _type.Fields;
        BitField? field = accessor.Field is null ? _type.Tag : fields.First(field => field.Name == accessor.Field);

        ulong[] before = [.. Enumerable.Range(0, _type.Words).Select(_ => RandomBits(_type.WordBits))];
        if (variant is not null)
        {
            Place(before, _type.Tag!, (ulong)variant.TagValue);
        }

        switch (accessor.Kind)
        {
            case AccessorKind.New or AccessorKind.PtrNew:
                ulong[] arguments = [.. fields.Select(item => RandomBits(item.Width))];
                ulong[] made = new ulong[_type.Words];
                if (variant is not null)
                {
                    Place(made, _type.Tag!, (ulong)variant.TagValue);
                }

                for (int i = 0; i < fields.Count; i++)
                {
                    Place(made, fields[i], arguments[i]);
                }

                Set(text, before);
                string list = string.Join(", ", arguments.Select(Number));
                Line(text, accessor.Kind == AccessorKind.New ? $"record = {function.Name}({list});" : $"{function.Name}(&record{(list.Length > 0 ? ", " : "")}{list});");
                Compare(text, function, made);
                break;
            case AccessorKind.Get or AccessorKind.TagGet:
                Set(text, before);
                Line(text, $"CHECK({function.Name}(record) == {Number(Read(before, field!))}, \"{function.Name}\");");
                break;
            case AccessorKind.PtrGet or AccessorKind.PtrTagGet:
                Set(text, before);
                Line(text, $"CHECK({function.Name}(&record) == {Number(Read(before, field!))}, \"{function.Name}\");");
                break;
            case AccessorKind.TagEquals:
                ulong tag = Read(before, field!);
                Set(text, before);
                Line(text, $"CHECK({function.Name}(record, {Number(tag)}) && !{function.Name}(record, {Number(tag ^ 1)}), \"{function.Name}\");");
                break;
            case AccessorKind.Set or AccessorKind.PtrSet:
                ulong value = RandomBits(field!.Width);
                ulong[] after = [.. before];
                Place(after, field, value);
                Set(text, before);
                Line(text, accessor.Kind == AccessorKind.Set ? $"record = {function.Name}(record, {Number(value)});" : $"{function.Name}(&record, {Number(value)});");
                Compare(text, function, after);
                break;
            default:
                throw new InvalidOperationException($"accessor kind {accessor.Kind}");
        }
    }

    private static void Set(StringBuilder text, ulong[] words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            Line(text, string.Create(CultureInfo.InvariantCulture, $"record.words[{i}] = {Number(words[i])};"));
        }
    }

    private static void Compare(StringBuilder text, FunctionInfo function, ulong[] words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            Line(text, string.Create(CultureInfo.InvariantCulture, $"CHECK(record.words[{i}] == {Number(words[i])}, \"{function.Name}, word {i}\");"));
        }
    }

    private static void Line(StringBuilder text, string line) => text.Append("        ").Append(line).Append('\n');

    private static string Number(ulong value) => string.Create(CultureInfo.InvariantCulture, $"0x{value:x}ull");

    private static ulong Mask(int width) => width == 64 ? ulong.MaxValue : (1UL << width) - 1;

    private static ulong Read(ulong[] words, BitField field) => (words[field.Word] >> field.Shift) & Mask(field.Width);

    private static void Place(ulong[] words, BitField field, ulong value) =>
        words[field.Word] = (words[field.Word] & ~(Mask(field.Width) << field.Shift)) | (value << field.Shift);

    private ulong RandomBits(int width)
    {
        Span<byte> bytes = stackalloc byte[8];
        _random.NextBytes(bytes);
        return BitConverter.ToUInt64(bytes) & Mask(width);
    }
}
