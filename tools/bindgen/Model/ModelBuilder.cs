// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Sel4.Bindgen.Check;
using Sel4.Bindgen.Compare;
using Sel4.Bindgen.Diagnostics;
using Sel4.Bindgen.Load;
using Sel4.Bindgen.Parse;

namespace Sel4.Bindgen.Model;

/// <summary>Reads a tree, checks it against itself and brings the result into the one order the manifest has.</summary>
internal sealed class ModelBuilder
{
    // Waiting for another thread, or giving it the processor. Everything else returns as soon as the kernel has done it.
    private static readonly HashSet<string> BlockingSyscalls = new(StringComparer.Ordinal)
    {
        "Call", "ReplyRecv", "NBSendRecv", "NBSendWait", "Send", "Recv", "Wait", "Yield", "VMEnter",
    };

    private readonly KernelConfig _config;
    private readonly ParsedHeaders _headers;
    private readonly TypeTable _types;
    private readonly IReadOnlyList<XmlSyscall> _syscalls;
    private readonly Dictionary<string, (bool Enters, SortedSet<string> Syscalls)> _reach = new(StringComparer.Ordinal);

    private ModelBuilder(KernelConfig config, ParsedHeaders headers, IReadOnlyList<XmlSyscall> syscalls)
    {
        _config = config;
        _headers = headers;
        _syscalls = syscalls;
        _types = new TypeTable(headers.Typedefs, headers.Records, headers.Enums);
    }

    public static AbiManifest Build(InstallTree tree, string configName, string? sel4Version) => BuildWithPlaces(tree, configName, sel4Version).Manifest;

    /// <summary>The manifest, and beside it where the tree declares what the manifest says: that holds no path.</summary>
    public static (AbiManifest Manifest, DeclarationPlaces Places) BuildWithPlaces(InstallTree tree, string configName, string? sel4Version) =>
        Limits.Run(tree.Prefix, () => BuildWithin(tree, configName, sel4Version));

    private static (AbiManifest Manifest, DeclarationPlaces Places) BuildWithin(InstallTree tree, string configName, string? sel4Version)
    {
        KernelConfig config = KernelConfig.Load(tree);
        Architecture architecture = Architecture.Find(tree, config);
        architecture.CheckConfigName(configName, config, tree);
        bool mcs = config.Flag("KERNEL_MCS");
        IReadOnlyList<XmlMethod> methods = InterfaceXml.Load(tree);
        IReadOnlyList<XmlSyscall> syscalls = SyscallXml.Load(tree, mcs);
        List<PbfFile> bitFieldFiles = [.. tree.BitFieldFiles().Select(file => BitFieldFile.Load(tree, file))];

        tree.RequireOrdinaryHeaders();
        var headerSet = new HeaderSet(tree, architecture);
        ParsedHeaders headers = HeaderParser.Parse(
            tree, headerSet, HeaderTexts.Load(tree), option => config.Has(option) || architecture.IsForeign(option));

        var check = new CrossCheck(tree, config, architecture, headers);
        check.Options();
        IReadOnlyList<XmlSyscall> enabledSyscalls = check.Syscalls(syscalls);
        List<XmlMethod> enabled = [.. methods.Where(method => check.Holds(method.Condition, method.File, method.Line))];
        IReadOnlyList<LabelInfo> labels = check.Labels(enabled);
        BitFieldCheck bitFields = BitFieldCheck.Run(headers, bitFieldFiles);
        var bitFieldRecords = bitFields.Types.Select(type => type.Record).ToHashSet(StringComparer.Ordinal);
        IReadOnlyList<MethodInfo> checkedMethods = check.Methods(enabled, labels, bitFieldRecords);

        var builder = new ModelBuilder(config, headers, enabledSyscalls);
        var manifest = new AbiManifest
        {
            Format = AbiManifest.CurrentFormat,
            Config = configName,
            Sel4Version = sel4Version ?? Releases.Recognise(tree),
            Target = new TargetInfo
            {
                Architecture = architecture.Name,
                Family = architecture.Family,
                Platform = config.Text("PLAT"),
                WordBits = config.Number("WORD_SIZE"),
                Mcs = mcs,
            },
            Headers = headerSet.Headers,
            Options = [.. config.Options],
            Typedefs = [.. headers.Typedefs.DistinctBy(typedef => typedef.Name).OrderBy(typedef => typedef.Name, StringComparer.Ordinal)],
            Records = [.. headers.Records.OrderBy(record => record.Name, StringComparer.Ordinal)],
            BitFields = [.. bitFields.Types.OrderBy(type => type.Name, StringComparer.Ordinal)],
            Enums = [.. headers.Enums.OrderBy(item => item.Name, StringComparer.Ordinal)],
            Constants = headers.Constants,
            Getters = headers.Getters,
            Aliases = headers.Aliases,
            Variables = [.. headers.Variables.OrderBy(variable => variable.Name, StringComparer.Ordinal)],
            Functions = builder.Functions(checkedMethods, bitFields.Accessors),
            ObjectTypes = builder.ObjectTypes(),
            Labels = labels,
            Faults = builder.Faults(),
            Syscalls = [.. enabledSyscalls.Select(syscall => new SyscallInfo
            {
                Name = syscall.Name, Number = syscall.Number, Api = syscall.Api, Condition = syscall.Condition?.ToString(),
            })],
            Interfaces = [.. enabled.Zip(checkedMethods)
                .GroupBy(pair => pair.First.Interface, pair => pair.Second, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new InterfaceInfo { Name = group.Key, Methods = [.. group.OrderBy(method => method.LabelNumber)] })],
        };
        NameCheck.Run(manifest, headers);
        ValueCheck.Run(headers);
        ManifestCheck.RunOnBuilt(manifest);
        return (manifest, new DeclarationPlaces(tree, headers, methods, syscalls, bitFieldFiles));
    }

    private List<FunctionInfo> Functions(IReadOnlyList<MethodInfo> methods, Dictionary<string, AccessorInfo> accessors)
    {
        var byFunction = methods.ToDictionary(method => method.Function, StringComparer.Ordinal);
        var result = new List<FunctionInfo>();
        foreach (ParsedFunction function in _headers.Functions.Values.OrderBy(function => function.Name, StringComparer.Ordinal))
        {
            MethodInfo? method = byFunction.GetValueOrDefault(function.Name);
            AccessorInfo? accessor = accessors.GetValueOrDefault(function.Name);
            (bool enters, SortedSet<string> syscalls) = Reach(function.Name);
            result.Add(new FunctionInfo
            {
                Name = function.Name,
                Category = Category(function, method, accessor, enters),
                ReturnType = function.ReturnType,
                Parameters = function.Parameters,
                Inline = function.HasBody,
                Deprecated = function.Deprecated,
                Syscalls = [.. syscalls],
                EntersKernel = enters,
                MayBlock = enters && (syscalls.Count == 0 || syscalls.Overlaps(BlockingSyscalls)),
                AsmHash = function.AsmHash,
                Condition = method is not null ? method.Condition : ConditionOf(syscalls),
                Accessor = accessor,
                ErrorShape = method?.ErrorShape ?? ErrorShape.None,
            });
        }

        return result;
    }

    private static FunctionCategory Category(ParsedFunction function, MethodInfo? method, AccessorInfo? accessor, bool enters) =>
        !function.HasBody ? FunctionCategory.External
        : method is not null ? FunctionCategory.Invocation
        : accessor is not null ? FunctionCategory.Accessor
        : function.EntersKernel ? FunctionCategory.Stub
        : enters ? FunctionCategory.Syscall
        : FunctionCategory.Helper;

    /// <summary>Follows calls; libsel4 has no recursion, but a cycle would end all the same.</summary>
    private (bool Enters, SortedSet<string> Syscalls) Reach(string name)
    {
        if (_reach.TryGetValue(name, out (bool Enters, SortedSet<string> Syscalls) known))
        {
            return known;
        }

        var syscalls = new SortedSet<string>(StringComparer.Ordinal);
        _reach[name] = (false, syscalls);
        ParsedFunction function = _headers.Functions[name];
        bool enters = function.EntersKernel;
        foreach (string used in function.Uses)
        {
            if (_headers.Functions.ContainsKey(used))
            {
                (bool usedEnters, SortedSet<string> usedSyscalls) = Reach(used);
                enters |= usedEnters;
                syscalls.UnionWith(usedSyscalls);
            }
        }

        if (enters)
        {
            syscalls.UnionWith(_syscalls.Select(syscall => syscall.Name).Where(syscall => function.Constants.Contains("seL4_Sys" + syscall)));
        }

        _reach[name] = (enters, syscalls);
        return (enters, syscalls);
    }

    private string? ConditionOf(SortedSet<string> syscalls)
    {
        List<string> conditions = [.. _syscalls
            .Where(syscall => syscalls.Contains(syscall.Name) && syscall.Condition is not null)
            .Select(syscall => syscall.Condition!.ToString())
            .Distinct(StringComparer.Ordinal)];
        return conditions.Count == 0 ? null : string.Join(" && ", conditions);
    }

    private List<ObjectTypeInfo> ObjectTypes()
    {
        var result = new List<ObjectTypeInfo>();
        foreach (string marker in new[] { "seL4_UntypedObject", "seL4_ModeObjectTypeCount", "seL4_ObjectTypeCount" })
        {
            EnumInfo? item = _headers.Enums.FirstOrDefault(item => item.Members.Any(member => member.Name == marker));
            result.AddRange((item?.Members ?? [])
                .Where(member => !member.Padding && !member.Name.EndsWith("ObjectTypeCount", StringComparison.Ordinal))
                .Select(member => ObjectType(member.Name, member.Value, enabled: true)));
        }

        // A disabled type is a macro with a number far above the enabled ones, so that retype refuses it.
        long count = result.Count;
        var disabled = _headers.Constants
            .Where(constant => ObjectSizes.IsObjectType(constant.Name)
                && constant.Kind == ConstantKind.Integer && decimal.Parse(constant.Value, CultureInfo.InvariantCulture) > count)
            .Select(constant => ObjectType(constant.Name, constant.Value, enabled: false));
        return [.. result.OrderBy(item => decimal.Parse(item.Value, CultureInfo.InvariantCulture)), .. disabled];
    }

    private ObjectTypeInfo ObjectType(string name, string value, bool enabled)
    {
        (string? constant, bool variable) = ObjectSizes.For(name);
        ConstantInfo? size = constant is null ? null : _headers.Constants.FirstOrDefault(item => item.Name == constant);
        return new ObjectTypeInfo
        {
            Name = name,
            Value = value,
            Enabled = enabled,
            SizeBitsConstant = size is null ? null : constant,
            SizeBits = size is null ? null : Small(size.Value, size.Name),
            Variable = variable,
        };
    }

    private static int Small(string value, string what) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
            ? number
            : throw new BindgenException(ErrorCode.SB014, null, null, $"the {what} is {value}, which no kernel has", "install the kernel again");

    private List<FaultInfo> Faults()
    {
        const string Prefix = "seL4_Fault_";
        EnumInfo? tags = _headers.Enums.FirstOrDefault(item => item.Members.Any(member => member.Name == Prefix + "NullFault"));
        return [.. (tags?.Members ?? [])
            .Where(member => !member.Padding)
            .Select(member => new FaultInfo
            {
                Name = member.Name[Prefix.Length..],
                Tag = Small(member.Value, "tag of " + member.Name),
                Registers = Registers(member.Name[Prefix.Length..]),
            })
            .OrderBy(fault => fault.Tag)];
    }

    // The enum ends with how many registers there are, which is not one of them.
    private List<EnumMember> Registers(string fault) =>
        [.. (_types.Enum($"seL4_{fault}_Msg")?.Members ?? []).Where(member => !member.Padding && member.Name != $"seL4_{fault}_Length")];
}
