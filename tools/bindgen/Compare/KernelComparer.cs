// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Compare;

/// <summary>What the kernel itself goes by: system calls, labels, object types, faults, options.</summary>
internal sealed class KernelComparer(Side before, Side after, ChangeList changes)
{
    private readonly AbiManifest _old = before.Manifest;
    private readonly AbiManifest _new = after.Manifest;

    public void Run()
    {
        Target();
        Syscalls();
        Labels();
        Objects();
        Faults();
        Options();
    }

    private void Target()
    {
        const AbiCategory Category = AbiCategory.Options;
        changes.AddIfDifferent(Category, Rules.Architecture, "architecture", Machine(_old.Target), Machine(_new.Target));
        changes.AddIfDifferent(Category, Rules.Platform, "platform", _old.Target.Platform, _new.Target.Platform);

        // The option of this meaning tells it, unless a manifest contradicts itself.
        if (McsOption(_old) == McsOption(_new))
        {
            changes.AddIfDifferent(Category, Rules.OptionValue, "mcs", Truth(_old.Target.Mcs), Truth(_new.Target.Mcs));
        }
    }

    private static string Machine(TargetInfo target) =>
        string.Create(CultureInfo.InvariantCulture, $"{target.Architecture} of {target.Family}, {target.WordBits} bits");

    private static string? McsOption(AbiManifest manifest) => manifest.Options.FirstOrDefault(option => option.Name == "KERNEL_MCS")?.Value;

    private static string Truth(bool value) => value ? "true" : "false";

    private void Syscalls()
    {
        const AbiCategory Category = AbiCategory.Syscalls;
        ChangeList.Pair(
            _old.Syscalls, _new.Syscalls, syscall => syscall.Name,
            old => changes.Add(Category, Rules.SyscallRemoved, old.Name, Text(old.Number), null),
            added => changes.Add(Category, Rules.SyscallAdded, added.Name, null, Text(added.Number)),
            (old, now) =>
            {
                changes.AddIfDifferent(Category, Rules.SyscallNumber, now.Name, Text(old.Number), Text(now.Number));
                changes.AddIfDifferent(Category, Rules.SyscallStatus, now.Name, Status(old), Status(now));
            });
    }

    private static string Status(SyscallInfo syscall) => (syscall.Api ? "verified interface" : "outside of the verified interface") + If(syscall.Condition);

    private void Labels()
    {
        const AbiCategory Category = AbiCategory.Labels;
        ChangeList.Pair(
            _old.Labels, _new.Labels, label => label.Name,
            old => changes.Add(Category, Rules.LabelRemoved, old.Name, Text(old.Number), null),
            added => changes.Add(Category, Rules.LabelAdded, added.Name, null, Text(added.Number)),
            (old, now) => changes.AddIfDifferent(Category, Rules.LabelNumber, now.Name, Text(old.Number), Text(now.Number)));
    }

    private void Objects()
    {
        const AbiCategory Category = AbiCategory.Objects;
        ChangeList.Pair(
            _old.ObjectTypes, _new.ObjectTypes, type => type.Name,
            old => changes.Add(Category, Rules.ObjectRemoved, old.Name, Number(old), null),
            added => changes.Add(Category, Rules.ObjectAdded, added.Name, null, Number(added)),
            (old, now) =>
            {
                if (old.Enabled != now.Enabled)
                {
                    changes.Add(Category, now.Enabled ? Rules.ObjectEnabled : Rules.ObjectDisabled, now.Name, Number(old), Number(now));
                }
                else
                {
                    changes.AddIfDifferent(Category, Rules.ObjectNumber, now.Name, Number(old), Number(now));
                }

                if (Size(old) != Size(now))
                {
                    changes.Add(Category, Rules.ObjectSize, now.Name, Size(old), Size(now));
                }
                else
                {
                    changes.AddIfDifferent(Category, Rules.ObjectSizeConstant, now.Name, old.SizeBitsConstant ?? "none", now.SizeBitsConstant ?? "none");
                }
            });
    }

    private static string Number(ObjectTypeInfo type) => type.Enabled ? type.Value : $"{type.Value} (switched off)";

    private static string Size(ObjectTypeInfo type) =>
        (type.SizeBits is int bits ? string.Create(CultureInfo.InvariantCulture, $"2^{bits} bytes") : "no size") + (type.Variable ? ", as many as asked for" : "");

    private void Faults()
    {
        const AbiCategory Category = AbiCategory.Faults;
        ChangeList.Pair(
            _old.Faults, _new.Faults, fault => fault.Name,
            old => changes.Add(Category, Rules.FaultRemoved, old.Name, Text(old.Tag), null),
            added => changes.Add(Category, Rules.FaultAdded, added.Name, null, Text(added.Tag)),
            (old, now) =>
            {
                changes.AddIfDifferent(Category, Rules.FaultTag, now.Name, Text(old.Tag), Text(now.Tag));
                changes.AddIfDifferent(Category, Rules.FaultRegisters, now.Name, Registers(old), Registers(now));
            });
    }

    private static string Registers(FaultInfo fault) =>
        fault.Registers.Count == 0 ? "none" : string.Join(", ", fault.Registers.Select(register => $"{register.Name} = {register.Value}{(register.Padding ? " (padding)" : "")}"));

    private void Options()
    {
        const AbiCategory Category = AbiCategory.Options;
        ChangeList.Pair(
            _old.Options, _new.Options, option => option.Name,
            old => changes.Add(Category, Rules.OptionRemoved, old.Name, old.Value, null),
            added => changes.Add(Category, Rules.OptionAdded, added.Name, null, added.Value),
            (old, now) =>
            {
                changes.AddIfDifferent(Category, Rules.OptionKind, now.Name, Kind(old), Kind(now));
                changes.AddIfDifferent(Category, Rules.OptionSource, now.Name, Source(old), Source(now));
                changes.AddIfDifferent(Category, Rules.OptionValue, now.Name, old.Value, now.Value);
            });
    }

    private static string Kind(ConfigOption option) => option.Kind switch
    {
        OptionKind.Boolean => "boolean",
        OptionKind.Integer => "integer",
        _ => "text",
    };

    private static string Source(ConfigOption option) => option.Source == OptionSource.Kernel ? "the kernel's" : "libsel4's";

    private static string If(string? condition) => condition is null ? "" : $", if {condition}";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
