// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Sel4.Bindgen.Model;

namespace Sel4.Shim.Tests.RoundTrip;

/// <summary>A record with random contents, laid out as the manifest says and not as any compiler does.</summary>
internal sealed class RecordSample
{
    private RecordSample(RecordInfo record, byte[] bytes, byte[] mask)
    {
        Record = record;
        Bytes = bytes;
        Mask = mask;
    }

    public RecordInfo Record { get; }

    public byte[] Bytes { get; }

    /// <summary>The bits that belong to fields: the others are padding, which a call need not preserve.</summary>
    public byte[] Mask { get; }

    /// <summary>The records of an interface that C can name and knows the fields of.</summary>
    public static IEnumerable<RecordInfo> Nameable(AbiManifest manifest) => manifest.Records.Where(record => record.CName is not null && !record.Opaque);

    /// <summary>
    /// Whether compilers agree how to pass it. They do not for the IPC buffer, which is aligned more than what is in it, and for
    /// packed bit-fields (on x86_64 gcc passes a kernel_entry_t in registers and clang on the stack); libsel4 passes addresses of these.
    /// </summary>
    public static bool IsPassable(RecordInfo record) => record.ObjectAlign == record.Align && record.Fields.All(field => field.BitWidth is null);

    /// <summary>The records that functions of an interface take or return.</summary>
    public static HashSet<string> PassedByValue(AbiManifest manifest)
    {
        var types = new TypeTable(manifest);
        return manifest.Functions
            .SelectMany(function => function.Parameters.Select(parameter => parameter.Type).Append(function.ReturnType))
            .Concat(manifest.Getters.Select(getter => getter.Type))
            .Select(types.RecordOf)
            .OfType<RecordInfo>()
            .Select(record => record.Name)
            .ToHashSet(StringComparer.Ordinal);
    }

    public static RecordSample Of(AbiManifest manifest, RecordInfo record, Random random)
    {
        byte[] bytes = new byte[record.Size];
        random.NextBytes(bytes);
        byte[] mask = new byte[record.Size];
        foreach (FieldInfo field in record.Fields)
        {
            int width = field.BitWidth ?? (8 * SizeOf(manifest, field.Type));
            Assert(field.BitOffset + width <= 8 * record.Size, $"{record.Name}.{field.Name} lies outside of it");
            for (int bit = field.BitOffset; bit < field.BitOffset + width; bit++)
            {
                mask[bit / 8] |= (byte)(1 << (bit % 8));
            }
        }

        return new RecordSample(record, bytes, mask);
    }

    /// <summary>What is in a bit-field of the record.</summary>
    public ulong Bits(int offset, int width)
    {
        ulong value = 0;
        for (int i = 0; i < width; i++)
        {
            value |= (ulong)((Bytes[(offset + i) / 8] >> ((offset + i) % 8)) & 1) << i;
        }

        return value;
    }

    /// <summary>Bytes of a type, from what the manifest says of the target.</summary>
    public static int SizeOf(AbiManifest manifest, string reference)
    {
        var types = new TypeTable(manifest);
        int word = manifest.Target.WordBits / 8;
        switch (TypeTable.Parse(types.Resolve(reference)))
        {
            case CType.Pointer:
                return word;
            case CType.Array array:
                return array.Count * (array.Element is CType.Named element ? SizeOf(manifest, element.Name) : word);
            case CType.Named named:
                return types.Record(named.Name)?.Size ?? types.Enum(named.Name)?.Size ?? named.Name switch
                {
                    "char" or "signed char" or "unsigned char" or "_Bool" or "int8_t" or "uint8_t" => 1,
                    "short" or "unsigned short" or "int16_t" or "uint16_t" => 2,
                    "int" or "unsigned int" or "int32_t" or "uint32_t" => 4,
                    "long" or "unsigned long" => word,
                    "long long" or "unsigned long long" or "int64_t" or "uint64_t" => 8,
                    _ => throw new InvalidOperationException($"size of {named.Name}"),
                };
            default:
                throw new InvalidOperationException($"size of {reference}");
        }
    }

    /// <summary>A C array of bytes.</summary>
    public static string Array(string name, byte[] bytes) =>
        $"static const unsigned char {name}[] = {{ {string.Join(", ", bytes.Select(b => b.ToString(CultureInfo.InvariantCulture)))} }};\n";

    private static void Assert(bool condition, string text)
    {
        if (!condition)
        {
            throw new InvalidOperationException(text);
        }
    }
}
