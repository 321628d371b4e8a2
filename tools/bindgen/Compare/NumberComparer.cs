// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Compare;

/// <summary>
/// Constants and members of enums, which share one set of names in C: what was a macro in one configuration may be a member
/// of an enum in another. Names that have a table of their own (labels, object types, faults, system calls) are left to it.
/// </summary>
internal sealed class NumberComparer(Side before, Side after, AbiPartition partition, ChangeList changes)
{
    public void Run()
    {
        HashSet<string> elsewhere = [.. Elsewhere(before.Manifest), .. Elsewhere(after.Manifest)];
        elsewhere.UnionWith(Sizes(before.Manifest).Intersect(Sizes(after.Manifest), StringComparer.Ordinal));
        HashSet<string> newTypes = [.. Enums(after).Select(item => item.Name)];
        HashSet<string> oldTypes = [.. Enums(before).Select(item => item.Name)];

        ChangeList.Pair(
            Enums(before), Enums(after), item => item.Name,
            old => Whole(Rules.EnumRemoved, old, removed: true),
            added => Whole(Rules.EnumAdded, added, removed: false),
            (old, now) => changes.AddIfDifferent(partition.Of(now), Rules.EnumSize, now.Name, Type(old), Type(now)));

        ChangeList.Pair(
            Names(before, elsewhere), Names(after, elsewhere), item => item.Name,
            old => Single(Rules.ConstantRemoved, old, newTypes, removed: true),
            added => Single(Rules.ConstantAdded, added, oldTypes, removed: false),
            Both);
    }

    /// <summary>Enums C has a name for; of the others only the members count.</summary>
    private IEnumerable<EnumInfo> Enums(Side side) => side.Manifest.Enums.Where(item => item.CName is not null && !IsOfFault(item.Name));

    /// <summary>The registers of a fault's message are told with the fault, also where the enum is there and the fault is not.</summary>
    private bool IsOfFault(string name) => before.Manifest.Faults.Concat(after.Manifest.Faults).Any(fault => name == $"seL4_{fault.Name}_Msg");

    /// <summary>What only counts the entries of a table.</summary>
    private static bool IsCount(string name) =>
        name.EndsWith("ObjectTypeCount", StringComparison.Ordinal)
            || (name.StartsWith('n') && name.EndsWith("InvocationLabels", StringComparison.Ordinal))
            || name == "seL4_NumInitialCaps";

    private void Whole(Rule rule, EnumInfo item, bool removed)
    {
        string members = string.Join(", ", item.Members.Where(member => !member.Padding).Select(member => $"{member.Name} = {member.Value}"));
        changes.Add(partition.Of(item), rule, item.Name, removed ? members : null, removed ? null : members);
    }

    private void Single(Rule rule, NamedNumber item, HashSet<string> typesOfOther, bool removed)
    {
        // With the whole enum gone or new, its members are told there.
        if (item.Enum?.CName is null || typesOfOther.Contains(item.Enum.Name))
        {
            changes.Add(item.Category, rule, item.Name, removed ? item.Value : null, removed ? null : item.Value);
        }
    }

    private void Both(NamedNumber old, NamedNumber now)
    {
        changes.AddIfDifferent(now.Category, Rules.ConstantType, now.Name, old.Form, now.Form);
        changes.AddIfDifferent(
            now.Category, old.IsText && now.IsText ? Rules.ConstantText : IsCount(now.Name) ? Rules.ConstantCount : Rules.ConstantValue, now.Name, old.Value, now.Value);
        changes.Deprecation(now.Category, now.Name, old.Deprecated, now.Deprecated);
    }

    private List<NamedNumber> Names(Side side, HashSet<string> elsewhere)
    {
        var seen = new HashSet<string>(elsewhere, StringComparer.Ordinal);
        var result = new List<NamedNumber>();
        foreach (EnumInfo item in side.Manifest.Enums)
        {
            result.AddRange(item.Members
                .Where(member => !member.Padding && seen.Add(member.Name))
                .Select(member => new NamedNumber(
                    member.Name, partition.Of(item), item, item.CName is null ? "member of an enum" : $"member of {item.Name}", member.Value, IsText: false, Deprecated: false)));
        }

        result.AddRange(side.Manifest.Constants
            .Where(constant => seen.Add(constant.Name))
            .Select(constant => new NamedNumber(
                constant.Name, partition.Of(constant), null, side.Meaning(constant.Type), constant.Value,
                constant.Kind == ConstantKind.Text, constant.Deprecated)));
        return result;
    }

    private static string Type(EnumInfo item) => string.Create(CultureInfo.InvariantCulture, $"{item.Underlying}, {item.Size} bytes");

    private static IEnumerable<string> Elsewhere(AbiManifest manifest) =>
        manifest.Labels.Select(label => label.Name)
            .Concat(manifest.ObjectTypes.Select(type => type.Name))
            .Concat(manifest.Faults.Select(fault => "seL4_Fault_" + fault.Name))
            .Concat(manifest.Faults.SelectMany(fault => fault.Registers).Select(register => register.Name))
            .Concat(manifest.Syscalls.Select(syscall => "seL4_Sys" + syscall.Name));

    private static IEnumerable<string> Sizes(AbiManifest manifest) =>
        manifest.ObjectTypes.Where(type => type.SizeBitsConstant is not null).Select(type => type.SizeBitsConstant!);

    private sealed record NamedNumber(
        string Name, AbiCategory Category, EnumInfo? Enum, string Form, string Value, bool IsText, bool Deprecated);
}
