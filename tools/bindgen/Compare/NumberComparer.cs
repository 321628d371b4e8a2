// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Compare;

/// <summary>
/// Constants and members of enums, which share one set of names in C: what was a macro in one configuration may be a member
/// of an enum in another. What a table of its own tells of a name (labels, object types, faults, system calls) is left to it.
/// </summary>
internal sealed class NumberComparer(Side before, Side after, ChangeList changes)
{
    private readonly HashSet<string> _told = Told(Tables(before.Manifest), Tables(after.Manifest));
    private readonly HashSet<string> _toldSizes = ToldSizes(before.Manifest, after.Manifest);

    public void Run()
    {
        ChangeList.Pair(
            before.Manifest.Enums, after.Manifest.Enums, item => item.Name,
            old => Whole(Rules.EnumRemoved, old, before, removed: true),
            added => Whole(Rules.EnumAdded, added, after, removed: false),
            BothEnums);

        ChangeList.Pair(
            Names(before), Names(after), item => item.Name,
            old => Single(Rules.ConstantRemoved, old, after, removed: true),
            added => Single(Rules.ConstantAdded, added, before, removed: false),
            Both);
    }

    /// <summary>Whether an enum comes and goes as one. Of one without a name in C only the members count.</summary>
    private bool IsWhole(EnumInfo item) => item.CName is not null && !IsOfFault(item.Name);

    /// <summary>The registers of a fault's message are told with the fault, also where the enum is there and the fault is not.</summary>
    private bool IsOfFault(string name) => before.Manifest.Faults.Concat(after.Manifest.Faults).Any(fault => name == $"seL4_{fault.Name}_Msg");

    /// <summary>What only counts the entries of a table.</summary>
    private static bool IsCount(string name) =>
        name.EndsWith("ObjectTypeCount", StringComparison.Ordinal)
            || (name.StartsWith('n') && name.EndsWith("InvocationLabels", StringComparison.Ordinal))
            || name == "seL4_NumInitialCaps";

    private void Whole(Rule rule, EnumInfo item, Side side, bool removed)
    {
        if (IsWhole(item))
        {
            string members = string.Join(", ", item.Members.Where(member => !member.Padding).Select(Text));
            changes.Add(side.Partition.Of(item), rule, item.Name, removed ? members : null, removed ? null : members);
        }
    }

    private void BothEnums(EnumInfo old, EnumInfo now)
    {
        AbiCategory category = after.Partition.Of(now);
        changes.Regrouping(now.Name, before.Partition.Of(old), category);
        changes.AddIfDifferent(category, Rules.EnumName, now.Name, old.CName ?? "none", now.CName ?? "none");
        changes.AddIfDifferent(category, Rules.EnumSize, now.Name, Type(old), Type(now));
        changes.AddIfDifferent(category, Rules.EnumPadding, now.Name, Padding(old), Padding(now));
    }

    private void Single(Rule rule, NamedNumber item, Side other, bool removed)
    {
        // With the whole enum gone or new, its members are told there.
        if (!_told.Contains(item.Name) && (item.Enum is null || !IsWhole(item.Enum) || other.Types.Enum(item.Enum.Name) is not null))
        {
            changes.Add(item.Category, rule, item.Name, removed ? item.Value : null, removed ? null : item.Value);
        }
    }

    private void Both(NamedNumber old, NamedNumber now)
    {
        if (old.Enum is null || old.Enum.Name != now.Enum?.Name)
        {
            changes.Regrouping(now.Name, old.Category, now.Category);
        }

        changes.Deprecation(now.Category, now.Name, old.Deprecated, now.Deprecated);
        if (_told.Contains(now.Name))
        {
            return;
        }

        if (old.Form != now.Form)
        {
            changes.Add(now.Category, Rules.ConstantType, now.Name, old.Form, now.Form);
        }
        else
        {
            changes.AddIfDifferent(now.Category, Rules.TypeSpelling, now.Name, old.Spelling, now.Spelling);
        }

        if (!_toldSizes.Contains(now.Name))
        {
            changes.AddIfDifferent(
                now.Category, old.IsText && now.IsText ? Rules.ConstantText : IsCount(now.Name) ? Rules.ConstantCount : Rules.ConstantValue, now.Name, old.Value, now.Value);
        }
    }

    private static List<NamedNumber> Names(Side side)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var result = new List<NamedNumber>();
        foreach (EnumInfo item in side.Manifest.Enums)
        {
            AbiCategory category = side.Partition.Of(item);
            string form = item.CName is null ? "member of an enum" : $"member of {item.Name}";
            result.AddRange(item.Members
                .Where(member => !member.Padding && seen.Add(member.Name))
                .Select(member => new NamedNumber(member.Name, category, item, form, $"member of {item.Name}", member.Value, IsText: false, Deprecated: false)));
        }

        result.AddRange(side.Manifest.Constants
            .Where(constant => seen.Add(constant.Name))
            .Select(constant => new NamedNumber(
                constant.Name, side.Partition.Of(constant), null, Form(side, constant), constant.Type, constant.Value,
                constant.Kind == ConstantKind.Text, constant.Deprecated)));
        return result;
    }

    private static string Form(Side side, ConstantInfo constant) => (constant.Kind == ConstantKind.Text ? "text, " : "") + side.Meaning(constant.Type);

    private static string Type(EnumInfo item) => string.Create(CultureInfo.InvariantCulture, $"{item.Underlying}, {item.Size} bytes");

    private static string Padding(EnumInfo item)
    {
        string members = string.Join(", ", item.Members.Where(member => member.Padding).OrderBy(member => member.Name, StringComparer.Ordinal).Select(Text));
        return members.Length == 0 ? "none" : members;
    }

    private static string Text(EnumMember member) => $"{member.Name} = {member.Value}";

    /// <summary>Names whose table says something else of them on the other side, or has them on one side only.</summary>
    private static HashSet<string> Told(Dictionary<string, string> before, Dictionary<string, string> after) =>
        before.Keys.Union(after.Keys).Where(name => before.GetValueOrDefault(name) != after.GetValueOrDefault(name)).ToHashSet(StringComparer.Ordinal);

    private static Dictionary<string, string> Tables(AbiManifest manifest)
    {
        var result = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach ((string name, string value) in manifest.Labels.Select(label => (label.Name, Text(label.Number)))
            .Concat(manifest.ObjectTypes.Select(type => (type.Name, type.Value + (type.Enabled ? "" : " (switched off)"))))
            .Concat(manifest.Faults.Select(fault => ("seL4_Fault_" + fault.Name, Text(fault.Tag))))
            .Concat(manifest.Faults.SelectMany(fault => fault.Registers).Select(register => (register.Name, register.Value)))
            .Concat(manifest.Syscalls.Select(syscall => ("seL4_Sys" + syscall.Name, Text(syscall.Number)))))
        {
            result[name] = value;
        }

        return result;
    }

    /// <summary>Constants whose other value is told as the size of a type.</summary>
    private static HashSet<string> ToldSizes(AbiManifest before, AbiManifest after) =>
        before.ObjectTypes.Join(after.ObjectTypes, old => old.Name, now => now.Name, (old, now) => (Old: old, Now: now), StringComparer.Ordinal)
            .Where(pair => pair.Old.SizeBits != pair.Now.SizeBits && pair.Old.SizeBitsConstant == pair.Now.SizeBitsConstant)
            .Select(pair => pair.Now.SizeBitsConstant).OfType<string>().ToHashSet(StringComparer.Ordinal);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record NamedNumber(
        string Name, AbiCategory Category, EnumInfo? Enum, string Form, string Spelling, string Value, bool IsText, bool Deprecated);
}
