// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Sel4.Bindgen.Diagnostics;
using Sel4.Bindgen.Load;
using Sel4.Bindgen.Model;
using Sel4.Bindgen.Parse;

namespace Sel4.Bindgen.Check;

/// <summary>Bit-field types of the .pbf files and the accessors the headers have for them; both must fit.</summary>
internal sealed class BitFieldCheck
{
    // Far above the 14 words of the largest block there is.
    private const int MaxBits = 1 << 16;

    private readonly ParsedHeaders _headers;
    private readonly TypeTable _types;
    private readonly List<BitFieldType> _result = [];

    private BitFieldCheck(ParsedHeaders headers)
    {
        _headers = headers;
        _types = new TypeTable(headers.Typedefs, headers.Records, headers.Enums);
    }

    /// <summary>Accessor functions by name.</summary>
    public Dictionary<string, AccessorInfo> Accessors { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<BitFieldType> Types => _result;

    public static BitFieldCheck Run(ParsedHeaders headers, IReadOnlyList<PbfFile> files)
    {
        var check = new BitFieldCheck(headers);
        var blocks = new Dictionary<string, PbfBlock>(StringComparer.Ordinal);
        var inUnions = new HashSet<string>(StringComparer.Ordinal);
        foreach (PbfBlock block in files.SelectMany(file => file.Blocks))
        {
            if (!blocks.TryAdd(block.Name, block))
            {
                throw new BindgenException(ErrorCode.SB005, block.File, block.Line, $"block {block.Name} is there twice", "install the kernel again");
            }
        }

        foreach (PbfUnion union in files.SelectMany(file => file.Unions))
        {
            check.Union(union, blocks);
            inUnions.UnionWith(union.Variants.Select(variant => variant.Block));
        }

        foreach (PbfBlock block in blocks.Values.Where(block => !inUnions.Contains(block.Name)))
        {
            check.Block(block);
        }

        check.NoneLeftOver();
        return check;
    }

    /// <summary>A header is made of the .pbf file of its name. Without that, its accessors would look like any other function.</summary>
    private void NoneLeftOver()
    {
        const string MadeSuffix = "_gen.h";
        foreach (ParsedFunction function in _headers.Functions.Values)
        {
            if (function.Place.File is not { } header || !header.EndsWith(MadeSuffix, StringComparison.Ordinal) || Accessors.ContainsKey(function.Name))
            {
                continue;
            }

            string description = header[..^MadeSuffix.Length] + ".pbf";
            throw File.Exists(description)
                ? new BindgenException(
                    ErrorCode.SB010, header, function.Place.Line, $"accessor {function.Name} is described by no .pbf file",
                    $"{Path.GetFileName(description)} and the header made from it are of different kernels; install the kernel again")
                : new BindgenException(
                    ErrorCode.SB002, description, null, "this file of the tree is missing",
                    $"{Path.GetFileName(header)} is made from it, so a kernel with one has both; install the kernel again");
        }
    }

    private void Block(PbfBlock block)
    {
        (List<BitField> fields, int words) = Layout(block);
        RecordInfo record = Record(block.Name, block.WordBits, words, block.File, block.Line);
        _result.Add(new BitFieldType
        {
            Name = block.Name, Record = record.Name, WordBits = block.WordBits, Words = words, Fields = fields, Variants = [],
        });
        Constructors(block.Name, block.Name, null, fields, block.File, block.Line);
    }

    private void Union(PbfUnion union, Dictionary<string, PbfBlock> blocks)
    {
        BitField? tag = null;
        int words = 0;
        int wordBits = 0;
        var variants = new List<BitFieldVariant>();
        foreach ((string name, long value) in union.Variants)
        {
            PbfBlock block = blocks.GetValueOrDefault(name)
                ?? throw new BindgenException(ErrorCode.SB005, union.File, union.Line, $"tagged_union {union.Name} has no block {name}", "install the kernel again");
            (List<BitField> fields, int count) = Layout(block);
            BitField own = fields.Find(field => field.Name == union.TagField)
                ?? throw new BindgenException(ErrorCode.SB005, block.File, block.Line, $"block {name} has no field {union.TagField}", "install the kernel again");
            if (tag is not null && (own != tag || count != words || block.WordBits != wordBits))
            {
                throw new BindgenException(
                    ErrorCode.SB005, block.File, block.Line, $"block {name} has another size or tag than the rest of {union.Name}", "install the kernel again");
            }

            (tag, words, wordBits) = (own, count, block.WordBits);
            fields.Remove(own);
            variants.Add(new BitFieldVariant { Name = name, TagValue = value, Fields = fields });
            CheckTag(union, name, value);
            Constructors($"{union.Name}_{name}", union.Name, name, fields, block.File, block.Line);
        }

        if (tag is null)
        {
            throw new BindgenException(ErrorCode.SB005, union.File, union.Line, $"tagged_union {union.Name} is empty", "install the kernel again");
        }

        RecordInfo record = Record(union.Name, wordBits, words, union.File, union.Line);
        variants.Sort((a, b) => a.TagValue.CompareTo(b.TagValue));
        _result.Add(new BitFieldType
        {
            Name = union.Name, Record = record.Name, WordBits = wordBits, Words = words, Tag = tag, Fields = [], Variants = variants,
        });
        Accessor(AccessorKind.TagGet, $"{union.Name}_get_{union.TagField}", union.Name, null, null, 1, union.File, union.Line);
        Accessor(AccessorKind.TagEquals, $"{union.Name}_{union.TagField}_equals", union.Name, null, null, 2, union.File, union.Line);
        Accessor(AccessorKind.PtrTagGet, $"{union.Name}_ptr_get_{union.TagField}", union.Name, null, null, 1, union.File, union.Line);
    }

    private void CheckTag(PbfUnion union, string variant, long value)
    {
        string name = $"{union.Name}_{variant}";
        EnumMember member = _headers.Enums.SelectMany(item => item.Members).FirstOrDefault(item => item.Name == name)
            ?? throw CrossCheck.Mismatch(union.File, union.Line, $"tag {name} is not in the headers");
        if (member.Value != value.ToString(CultureInfo.InvariantCulture))
        {
            throw CrossCheck.Mismatch(union.File, union.Line, $"tag {name} is {value} here and {member.Value} in the headers");
        }
    }

    private void Constructors(string prefix, string type, string? variant, List<BitField> fields, string file, int line)
    {
        Accessor(AccessorKind.New, prefix + "_new", type, variant, null, fields.Count, file, line);
        Accessor(AccessorKind.PtrNew, prefix + "_ptr_new", type, variant, null, fields.Count + 1, file, line);
        foreach (string suffix in new[] { "_new", "_ptr_new" })
        {
            IEnumerable<string> names = _headers.Functions[prefix + suffix].Parameters.Skip(suffix == "_new" ? 0 : 1).Select(parameter => parameter.Name);
            if (!names.SequenceEqual(fields.Select(field => field.Name)))
            {
                throw CrossCheck.Mismatch(file, line, $"fields of {prefix} are in another order than the parameters of {prefix}{suffix}");
            }
        }

        foreach (BitField field in fields)
        {
            Accessor(AccessorKind.Get, $"{prefix}_get_{field.Name}", type, variant, field.Name, 1, file, line);
            Accessor(AccessorKind.Set, $"{prefix}_set_{field.Name}", type, variant, field.Name, 2, file, line);
            Accessor(AccessorKind.PtrGet, $"{prefix}_ptr_get_{field.Name}", type, variant, field.Name, 1, file, line);
            Accessor(AccessorKind.PtrSet, $"{prefix}_ptr_set_{field.Name}", type, variant, field.Name, 2, file, line);
        }
    }

    private void Accessor(AccessorKind kind, string function, string type, string? variant, string? field, int parameters, string file, int line)
    {
        if (!_headers.Functions.TryGetValue(function, out ParsedFunction? found))
        {
            throw CrossCheck.Mismatch(file, line, $"the headers have no accessor {function}");
        }

        if (found.Parameters.Count != parameters)
        {
            throw CrossCheck.Mismatch(file, line, $"accessor {function} has {found.Parameters.Count} parameters in the headers, expected {parameters}");
        }

        if (!Accessors.TryAdd(function, new AccessorInfo { Kind = kind, BitFieldType = type, Variant = variant, Field = field }))
        {
            throw new BindgenException(ErrorCode.SB005, file, line, $"{function} would be the accessor of two things", "install the kernel again");
        }
    }

    private RecordInfo Record(string name, int wordBits, int words, string file, int line)
    {
        RecordInfo record = _types.RecordOf(name + "_t") ?? throw CrossCheck.Mismatch(file, line, $"the headers have no type {name}_t");
        string expected = $"seL4_Uint{wordBits}[{words}]";
        return record.Fields is [{ Name: "words" } only] && only.Type == expected
            ? record
            : throw CrossCheck.Mismatch(file, line, $"{name}_t is not a struct of words {expected} in the headers");
    }

    /// <summary>Parts are listed from the top bit of the last word downwards.</summary>
    private static (List<BitField> Fields, int Words) Layout(PbfBlock block)
    {
        if (block.Parts.Where(part => part.Name is not null).GroupBy(part => part.Name).FirstOrDefault(group => group.Count() > 1)?.Key is { } twice)
        {
            throw new BindgenException(ErrorCode.SB005, block.File, block.Line, $"block {block.Name} has the field {twice} more than once", "install the kernel again");
        }

        long sum = block.Parts.Sum(part => (long)part.Width);
        if (sum is 0 or > MaxBits)
        {
            throw new BindgenException(ErrorCode.SB005, block.File, block.Line, $"block {block.Name} has {sum} bits", "install the kernel again");
        }

        int total = (int)sum;
        if (total % block.WordBits != 0)
        {
            throw new BindgenException(
                ErrorCode.SB005, block.File, block.Line, $"block {block.Name} has {total} bits, not a multiple of {block.WordBits}", "install the kernel again");
        }

        var fields = new List<BitField>();
        int low = total;
        foreach (PbfField part in block.Parts)
        {
            low -= part.Width;
            if (part.Name is null)
            {
                continue;
            }

            if (low / block.WordBits != (low + part.Width - 1) / block.WordBits)
            {
                throw new BindgenException(
                    ErrorCode.SB005, block.File, block.Line, $"field {part.Name} of {block.Name} crosses a word", "install the kernel again");
            }

            fields.Add(new BitField { Name = part.Name, Word = low / block.WordBits, Shift = low % block.WordBits, Width = part.Width });
        }

        return (fields, total / block.WordBits);
    }
}
