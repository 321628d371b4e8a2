// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Sel4.Bindgen.Model;

/// <summary>
/// Takes a manifest apart into facts. Everything in it is in exactly one fact, apart from what says nothing about the
/// interface: the version of the format, the name of the configuration, the release, and which headers were read.
/// </summary>
internal sealed class AbiFacts
{
    private readonly AbiManifest _manifest;
    private readonly AbiPartition _partition;
    private readonly List<AbiFact> _facts = [];

    private AbiFacts(AbiManifest manifest)
    {
        _manifest = manifest;
        _partition = new AbiPartition(manifest);
    }

    /// <summary>All facts, sorted by category and key.</summary>
    public static IReadOnlyList<AbiFact> Of(AbiManifest manifest)
    {
        var facts = new AbiFacts(manifest);
        facts.Options();
        facts.Numbers();
        facts.Types();
        facts.Functions();
        facts.Methods();
        return [.. facts._facts
            .OrderBy(fact => fact.Category)
            .ThenBy(fact => fact.Key, StringComparer.Ordinal)
            .ThenBy(fact => fact.Value, StringComparer.Ordinal)];
    }

    private static string Flags(params (bool Set, string Name)[] flags) =>
        string.Concat(flags.Where(flag => flag.Set).Select(flag => ", " + flag.Name));

    private static string Needs(string? condition) => condition is null ? "" : ", needs " + condition;

    private void Add(AbiCategory category, string key, FormattableString value) =>
        _facts.Add(new AbiFact(category, key, value.ToString(CultureInfo.InvariantCulture)));

    private void Options()
    {
        TargetInfo target = _manifest.Target;
        Add(AbiCategory.Options, FactKeys.Target, $"{target.Architecture} of {target.Family}, {target.Platform}, {target.WordBits} bits{Flags((target.Mcs, "MCS"))}");
        foreach (ConfigOption option in _manifest.Options)
        {
            Add(AbiCategory.Options, FactKeys.Option(option.Name), $"{option.Kind} of {option.Source}: {option.Value}");
        }
    }

    private void Numbers()
    {
        foreach (SyscallInfo syscall in _manifest.Syscalls)
        {
            Add(AbiCategory.Syscalls, FactKeys.Syscall(syscall.Name), $"{syscall.Number}{Flags((syscall.Api, "api"))}{Needs(syscall.Condition)}");
        }

        foreach (LabelInfo label in _manifest.Labels)
        {
            Add(AbiCategory.Labels, FactKeys.Label(label.Name), $"{label.Number}");
        }

        foreach (ObjectTypeInfo type in _manifest.ObjectTypes)
        {
            Add(AbiCategory.Objects, FactKeys.ObjectType(type.Name), $"{type.Value}{Flags((type.Enabled, "enabled"), (type.Variable, "variable"))}");
            Add(AbiCategory.Objects, FactKeys.ObjectSize(type.Name), $"2^{type.SizeBits?.ToString(CultureInfo.InvariantCulture) ?? "?"} by {type.SizeBitsConstant ?? "no constant"}");
        }

        foreach (FaultInfo fault in _manifest.Faults)
        {
            Add(AbiCategory.Faults, FactKeys.Fault(fault.Name), $"{fault.Tag}");
            foreach (EnumMember register in fault.Registers)
            {
                Add(AbiCategory.Faults, FactKeys.Register(fault.Name, register.Name), $"{register.Value}{Flags((register.Padding, "padding"))}");
            }
        }

        foreach (ConstantInfo constant in _manifest.Constants)
        {
            string deprecated = Flags((constant.Deprecated, "deprecated"));
            Add(_partition.Of(constant), FactKeys.Constant(constant.Name), $"{constant.Kind}, {constant.Type}{deprecated}: {constant.Value}");
        }
    }

    private void Types()
    {
        foreach (RecordInfo record in _manifest.Records)
        {
            AbiCategory category = _partition.Of(record);
            string flags = Flags((record.Opaque, "opaque"), (record.Deprecated, "deprecated"));
            Add(category, FactKeys.Record(record.Name), $"{record.Kind} {record.CName ?? "without a name in C"}, {record.Size} bytes, aligned to {record.Align}, objects to {record.ObjectAlign}{flags}");
            foreach (FieldInfo field in record.Fields)
            {
                Add(category, FactKeys.Field(record.Name, field.Name), $"{field.Type} at bit {field.BitOffset}{(field.BitWidth is int width ? $", {width} bits" : "")}");
            }
        }

        foreach (EnumInfo item in _manifest.Enums)
        {
            AbiCategory category = _partition.Of(item);
            Add(category, FactKeys.Enum(item.Name), $"{item.CName ?? "without a name in C"}, {item.Underlying}, {item.Size} bytes");
            foreach (EnumMember member in item.Members)
            {
                Add(category, FactKeys.Member(item.Name, member.Name), $"{member.Value}{Flags((member.Padding, "padding"))}");
            }
        }

        foreach (BitFieldType type in _manifest.BitFields)
        {
            AbiCategory category = _partition.Of(type);
            Add(category, FactKeys.BitFieldType(type.Name), $"{type.Words} words of {type.WordBits} bits in {type.Record}");
            BitFields(category, type.Name, type.Tag is null ? [] : [type.Tag], FactKeys.Tag);
            BitFields(category, type.Name, type.Fields, FactKeys.Bits);
            foreach (BitFieldVariant variant in type.Variants)
            {
                Add(category, FactKeys.Variant(type.Name, variant.Name), $"{variant.TagValue}");
                BitFields(category, $"{type.Name}.{variant.Name}", variant.Fields, FactKeys.Bits);
            }
        }
    }

    private void BitFields(AbiCategory category, string owner, IReadOnlyList<BitField> fields, Func<string, string, string> key)
    {
        foreach (BitField field in fields)
        {
            Add(category, key(owner, field.Name), $"{field.Width} bits of word {field.Word} from {field.Shift}");
        }
    }

    private void Functions()
    {
        foreach (TypedefInfo typedef in _manifest.Typedefs)
        {
            Add(AbiCategory.Signatures, FactKeys.Typedef(typedef.Name), $"{typedef.Type}{Flags((typedef.Deprecated, "deprecated"), (typedef.Shadowed, "shadowed"))}");
        }

        foreach (GetterInfo getter in _manifest.Getters)
        {
            Add(AbiCategory.Signatures, FactKeys.Getter(getter.Name), $"{getter.Type}");
        }

        foreach (AliasInfo alias in _manifest.Aliases)
        {
            Add(AbiCategory.Signatures, FactKeys.Alias(alias.Name), $"{alias.Kind} {alias.Target}");
        }

        foreach (VariableInfo variable in _manifest.Variables)
        {
            Add(AbiCategory.Signatures, FactKeys.Variable(variable.Name), $"{variable.Type}{Flags((variable.ThreadLocal, "thread-local"))}");
        }

        foreach (FunctionInfo function in _manifest.Functions)
        {
            string parameters = string.Join(", ", function.Parameters.Select(parameter => $"{parameter.Type} {parameter.Name}"));
            Add(AbiCategory.Signatures, FactKeys.Function(function.Name), $"{function.ReturnType} ({parameters})");
            string flags = Flags((function.Inline, "inline"), (function.Deprecated, "deprecated"), (function.EntersKernel, "enters the kernel"), (function.MayBlock, "may block"));
            string accessor = function.Accessor is not AccessorInfo access ? "" : $", {access.Kind} of {access.BitFieldType}.{access.Variant}.{access.Field}";
            Add(AbiCategory.Signatures, FactKeys.Nature(function.Name),
                $"{function.Category}{flags}{accessor}, error {function.ErrorShape}, system calls [{string.Join(", ", function.Syscalls)}]{Needs(function.Condition)}");
            if (function.AsmHash is not null)
            {
                Add(AbiCategory.Asm, FactKeys.Assembly(function.Name), $"{function.AsmHash}");
            }
        }
    }

    private void Methods()
    {
        foreach ((InterfaceInfo item, MethodInfo method) in _manifest.Interfaces.SelectMany(item => item.Methods.Select(method => (item, method))))
        {
            string parameters = string.Join(", ", method.Parameters.Select(parameter =>
                $"{parameter.Direction} {parameter.Type} {parameter.Name}{Flags((parameter.ByReference, "by reference"), (parameter.Capability, "capability"))}"));
            Add(AbiCategory.Signatures, FactKeys.Method(item.Name, method.Name),
                $"{method.Function} ({parameters}), error {method.ErrorShape} [{string.Join(", ", method.Errors)}], {method.Source}{Needs(method.Condition)}");
            Add(AbiCategory.Labels, FactKeys.MethodLabel(item.Name, method.Name), $"{method.Label} {method.LabelNumber}");
        }
    }
}
