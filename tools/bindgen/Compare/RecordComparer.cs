// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Compare;

/// <summary>Records by their fields, and the bit-fields inside their words.</summary>
internal sealed class RecordComparer(Side before, Side after, ChangeList changes)
{
    public void Run()
    {
        ChangeList.Pair(
            before.Manifest.Records, after.Manifest.Records, record => record.Name,
            old => changes.Add(before.Partition.Of(old), Rules.RecordRemoved, old.Name, Shape(old), null),
            added => changes.Add(after.Partition.Of(added), Rules.RecordAdded, added.Name, null, Shape(added)),
            Both);

        ChangeList.Pair(
            before.Manifest.BitFields, after.Manifest.BitFields, type => type.Name,
            old => OneBitFields(Rules.RecordRemoved, old, before, after, Words(old), null),
            added => OneBitFields(Rules.RecordAdded, added, after, before, null, Words(added)),
            BothBitFields);
    }

    private void OneBitFields(Rule rule, BitFieldType type, Side side, Side other, string? old, string? now)
    {
        // With its record it comes and goes untold.
        if (side.Types.Record(type.Record) is null || other.Types.Record(type.Record) is not null)
        {
            changes.Add(side.Partition.Of(type), rule, type.Name, old, now);
        }
    }

    private void Both(RecordInfo old, RecordInfo now)
    {
        AbiCategory category = after.Partition.Of(now);
        changes.Regrouping(now.Name, before.Partition.Of(old), category);
        changes.AddIfDifferent(category, Rules.RecordKind, now.Name, Kind(old), Kind(now));
        changes.AddIfDifferent(category, Rules.RecordName, now.Name, old.CName ?? "none", now.CName ?? "none");
        changes.AddIfDifferent(category, Rules.RecordSize, now.Name, Shape(old), Shape(now));
        changes.Deprecation(category, now.Name, old.Deprecated, now.Deprecated);

        // Unions have members of one name more than once: the second one is counted, so that it has a name of its own.
        ChangeList.Pair(
            Numbered(old.Fields, field => field.Name), Numbered(now.Fields, field => field.Name), field => field.Name,
            field => changes.Add(category, Rules.FieldRemoved, $"{now.Name}.{field.Name}", Place(field.Item), null),
            field => changes.Add(category, Rules.FieldAdded, $"{now.Name}.{field.Name}", null, Place(field.Item)),
            (oldField, field) =>
            {
                string name = $"{now.Name}.{field.Name}";
                changes.AddIfDifferent(category, Rules.FieldMoved, name, Bits(oldField.Item), Bits(field.Item));
                if (before.Meaning(oldField.Item.Type) != after.Meaning(field.Item.Type))
                {
                    changes.Add(category, Rules.FieldType, name, oldField.Item.Type, field.Item.Type);
                }
                else
                {
                    changes.AddIfDifferent(category, Rules.TypeSpelling, name, oldField.Item.Type, field.Item.Type);
                }
            });
    }

    private void BothBitFields(BitFieldType old, BitFieldType now)
    {
        AbiCategory category = after.Partition.Of(now);
        if (old.Record != now.Record)
        {
            changes.Regrouping(now.Name, before.Partition.Of(old), category);
            changes.Add(category, Rules.RecordName, now.Name, old.Record, now.Record);
        }

        changes.AddIfDifferent(category, Rules.RecordSize, now.Name, Words(old), Words(now));
        Fields(category, now.Name, Fields(old), Fields(now));
        ChangeList.Pair(
            old.Variants, now.Variants, variant => variant.Name,
            variant => changes.Add(category, Rules.VariantRemoved, $"{now.Name}.{variant.Name}", Number(variant.TagValue), null),
            variant => changes.Add(category, Rules.VariantAdded, $"{now.Name}.{variant.Name}", null, Number(variant.TagValue)),
            (oldVariant, variant) =>
            {
                string name = $"{now.Name}.{variant.Name}";
                changes.AddIfDifferent(category, Rules.VariantTag, name, Number(oldVariant.TagValue), Number(variant.TagValue));
                Fields(category, name, Places(oldVariant.Fields), Places(variant.Fields));
            });
    }

    private void Fields(AbiCategory category, string owner, IEnumerable<(string Name, string Place)> old, IEnumerable<(string Name, string Place)> now) =>
        ChangeList.Pair(
            Numbered(old, field => field.Name), Numbered(now, field => field.Name), field => field.Name,
            field => changes.Add(category, Rules.FieldRemoved, $"{owner}.{field.Name}", field.Item.Place, null),
            field => changes.Add(category, Rules.FieldAdded, $"{owner}.{field.Name}", null, field.Item.Place),
            (oldField, field) => changes.AddIfDifferent(category, Rules.FieldMoved, $"{owner}.{field.Name}", oldField.Item.Place, field.Item.Place));

    private static IEnumerable<(string Name, string Place)> Fields(BitFieldType type) =>
        type.Tag is null ? Places(type.Fields) : Places(type.Fields).Prepend((type.Tag.Name, $"tag in {Bits(type.Tag)}"));

    private static IEnumerable<(string Name, string Place)> Places(IReadOnlyList<BitField> fields) => fields.Select(field => (field.Name, Bits(field)));

    private static string Kind(RecordInfo record) => (record.Kind == RecordKind.Union ? "union" : "struct") + (record.Opaque ? ", declaration only" : "");

    private static string Shape(RecordInfo record) => string.Create(
        CultureInfo.InvariantCulture,
        $"{record.Size} bytes, aligned to {record.Align}{(record.ObjectAlign == record.Align ? "" : $", objects to {record.ObjectAlign}")}");

    private static string Words(BitFieldType type) => string.Create(CultureInfo.InvariantCulture, $"{type.Words} words of {type.WordBits} bits");

    private static string Place(FieldInfo field) => $"{field.Type}, {Bits(field)}";

    private static string Bits(FieldInfo field) => field.BitWidth is int width ? Bits(field.BitOffset, width)
        : field.BitOffset % 8 == 0 ? string.Create(CultureInfo.InvariantCulture, $"at byte {field.BitOffset / 8}")
        : string.Create(CultureInfo.InvariantCulture, $"at bit {field.BitOffset}");

    private static string Bits(BitField field) => string.Create(CultureInfo.InvariantCulture, $"word {field.Word}, {Bits(field.Shift, field.Width)}");

    private static string Bits(int first, int width) => string.Create(CultureInfo.InvariantCulture, $"bits {first}..{first + width - 1}");

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static List<(string Name, T Item)> Numbered<T>(IEnumerable<T> items, Func<T, string> name)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var result = new List<(string, T)>();
        foreach (T item in items)
        {
            int count = seen[name(item)] = seen.GetValueOrDefault(name(item)) + 1;
            result.Add((count == 1 ? name(item) : string.Create(CultureInfo.InvariantCulture, $"{name(item)} ({count})"), item));
        }

        return result;
    }
}
