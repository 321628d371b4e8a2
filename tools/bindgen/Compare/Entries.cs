// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Sel4.Bindgen.Load;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Compare;

/// <summary>Everything in a manifest that has a name a person may ask for.</summary>
internal static class Entries
{
    private const string Headers = "headers, from sel4/sel4.h on";
    private const string BitFieldFiles = "*.pbf";
    private const string SyscallFile = "api/syscall.xml";

    public static IEnumerable<Entry> Of(Side side)
    {
        AbiManifest manifest = side.Manifest;
        var methods = manifest.Interfaces.SelectMany(item => item.Methods).ToDictionary(method => method.Function, StringComparer.Ordinal);
        var numbers = new HashSet<string>(StringComparer.Ordinal);
        List<Entry> known =
        [
            .. manifest.Labels.Select(label => Label(label, methods.Values.FirstOrDefault(method => method.Label == label.Name))),
            .. manifest.Syscalls.Select(syscall => new Entry(
                "seL4_Sys" + syscall.Name, syscall.Api ? "system call" : "system call outside of the verified interface", SyscallFile, Text(syscall.Number), syscall.Condition)),
            .. manifest.ObjectTypes.Select(type => new Entry(type.Name, "object type", Headers, ObjectType(type))),
            .. manifest.Faults.Select(fault => new Entry(
                "seL4_Fault_" + fault.Name, "fault", Headers, $"tag {Text(fault.Tag)}" + (fault.Registers.Count == 0 ? "" : $", message {string.Join(", ", fault.Registers.Select(register => register.Name))}"))),
        ];
        numbers.UnionWith(known.Select(entry => entry.Name));
        return known
            .Append(new Entry(side.Name, "configuration", $"generated/{side.Name}/{Emit.Emitters.ManifestName}", Configuration(side)))
            .Concat(manifest.Options.Select(option => new Entry(
                option.Name, "configuration option", option.Source == OptionSource.Kernel ? KernelConfig.KernelFile : KernelConfig.LibSel4File, option.Value)))
            .Concat(manifest.Functions.Select(function => Function(function, methods.GetValueOrDefault(function.Name))))
            .Concat(manifest.Variables.Select(variable => new Entry(
                variable.Name, "variable", Headers, variable.Type + (variable.ThreadLocal ? ", one for each thread" : ", one for all threads"))))
            .Concat(manifest.Constants.Where(constant => !numbers.Contains(constant.Name)).Select(constant => new Entry(
                constant.Name, "constant", Headers, constant.Kind == ConstantKind.Text ? $"\"{constant.Value}\"" : $"{constant.Value} ({constant.Type})")))
            .Concat(manifest.Enums.SelectMany(item => item.Members
                .Where(member => !member.Padding && !numbers.Contains(member.Name))
                .Select(member => new Entry(member.Name, item.CName is null ? "member of an enum" : $"member of {item.CName}", Headers, member.Value))))
            .Concat(manifest.Enums.Where(item => item.CName is not null).Select(item => new Entry(
                item.Name, "enum", Headers, string.Join(", ", item.Members.Where(member => !member.Padding).Select(member => $"{member.Name} = {member.Value}")))))
            .Concat(manifest.Records.Select(record => new Entry(
                record.Name, record.Kind == RecordKind.Union ? "union" : "struct", Headers,
                record.Opaque ? "declaration only" : $"{Text(record.Size)} bytes: {string.Join(", ", record.Fields.Select(field => field.Name))}")))
            .Concat(manifest.BitFields.Select(type => new Entry(type.Name, "bit-field type", BitFieldFiles, BitFields(type))))
            .Concat(manifest.Typedefs.Select(typedef => new Entry(typedef.Name, "typedef", Headers, Typedef(side, typedef))))
            .Concat(manifest.Aliases.Select(alias => new Entry(alias.Name, "alias", Headers, alias.Target)))
            .Concat(manifest.Getters.Select(getter => new Entry(getter.Name, "rights macro", Headers, getter.Type)))
            .Concat(manifest.Interfaces.Select(item => new Entry(
                item.Name, "interface of a capability", string.Join(", ", item.Methods.Select(File).Distinct(StringComparer.Ordinal)),
                string.Join(", ", item.Methods.Select(method => method.Name)))));
    }

    /// <summary>What kind of function one is, in words.</summary>
    public static string Kind(FunctionInfo function) => function.Category switch
    {
        FunctionCategory.Invocation => "invocation",
        FunctionCategory.Syscall => "function that enters the kernel",
        FunctionCategory.Stub => "stub of inline assembly",
        FunctionCategory.Accessor => "bit-field accessor",
        FunctionCategory.Helper => "function",
        _ => "function defined elsewhere",
    };

    private static Entry Label(LabelInfo label, MethodInfo? method) =>
        new(label.Name, "invocation label", method is null ? Headers : File(method), Text(label.Number) + (method is null ? "" : $", of {method.Function}"), method?.Condition);

    private static Entry Function(FunctionInfo function, MethodInfo? method)
    {
        string origin = function.Category switch
        {
            FunctionCategory.Invocation when method is not null => File(method),
            FunctionCategory.Accessor => BitFieldFiles,
            _ => Headers,
        };
        string parameters = string.Join(", ", function.Parameters.Select(parameter => $"{parameter.Type} {parameter.Name}"));
        string calls = function.Syscalls.Count == 0 ? "" : $"; system call {string.Join(", ", function.Syscalls)}";
        string label = method is null ? "" : $"; label {method.Label} = {Text(method.LabelNumber)}";
        return new Entry(function.Name, Kind(function), origin, $"{function.ReturnType} ({parameters}){calls}{label}", function.Condition);
    }

    private static string File(MethodInfo method) => method.Source switch
    {
        InterfaceSource.Common => "interfaces/object-api.xml",
        InterfaceSource.Sel4Arch => "interfaces/object-api-sel4-arch.xml",
        _ => "interfaces/object-api-arch.xml",
    };

    private static string ObjectType(ObjectTypeInfo type) =>
        !type.Enabled ? $"switched off (number {type.Value})"
        : type.Value + (type.SizeBits is int bits ? $", 2^{Text(bits)} bytes" : "") + (type.Variable ? ", as many as asked for" : "");

    private static string BitFields(BitFieldType type) =>
        type.Variants.Count > 0
            ? string.Join(", ", type.Variants.Select(variant => string.Create(CultureInfo.InvariantCulture, $"{variant.Name} (tag {variant.TagValue})")))
            : string.Join(", ", type.Fields.Select(field => string.Create(CultureInfo.InvariantCulture, $"{field.Name}: {field.Width} bits at {field.Shift} of word {field.Word}")));

    private static string Typedef(Side side, TypedefInfo typedef)
    {
        string meaning = side.Meaning(typedef.Type);
        return meaning == typedef.Type ? meaning : $"{typedef.Type} ({meaning})";
    }

    private static string Configuration(Side side)
    {
        AbiManifest manifest = side.Manifest;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{side.Description}, platform {manifest.Target.Platform}: {manifest.Functions.Count} functions, {manifest.Records.Count} records, " +
            $"{manifest.Constants.Count} constants, {manifest.Options.Count} options");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
