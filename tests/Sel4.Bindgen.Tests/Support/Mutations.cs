// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Linq;
using Sel4.Bindgen.Compare;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Tests.Support;

/// <summary>At least one mutation of the committed x86_64 manifest for every rule.</summary>
internal static class Mutations
{
    private const Impacts Both = Impacts.Binaries | Impacts.Sources;

    public static readonly IReadOnlyList<Mutation> All =
    [
        new("syscall-added", Impacts.Additive, "Brandnew", m => m with { Syscalls = [.. m.Syscalls, m.Syscalls[0] with { Name = "Brandnew", Number = -99 }] }),
        new("syscall-removed", Impacts.Binaries, "Yield", m => m with { Syscalls = Lists.Without(m.Syscalls, s => s.Name == "Yield") }),
        new("syscall-number", Impacts.Binaries, "Call", m => m with { Syscalls = Lists.Change(m.Syscalls, s => s.Name == "Call", s => s with { Number = -77 }) }),
        new("syscall-status", Impacts.None, "Call", m => m with { Syscalls = Lists.Change(m.Syscalls, s => s.Name == "Call", s => s with { Condition = "X" }) }),
        new("asm-body", Impacts.Binaries, "x64_sys_send", m => m with { Functions = Function(m, "x64_sys_send", f => f with { AsmHash = new string('0', 64) }) }),
        new("asm-added", Impacts.Additive, "cup_sys_fill", m => m with { Functions = [.. m.Functions, m.Functions.First(f => f.AsmHash is not null) with { Name = "cup_sys_fill" }] }) { Beside = ["function-added"] },
        new("label-added", Impacts.Additive, "TCBDance", m => m with { Labels = [.. m.Labels, new LabelInfo { Name = "TCBDance", Number = 999 }] }),
        new("label-number", Impacts.Binaries, "TCBResume", m => m with { Labels = Lists.Change(m.Labels, l => l.Name == "TCBResume", l => l with { Number = 99 }) }),
        new("method-label", Impacts.Binaries, "seL4_TCB_SetPriority", m => m with { Interfaces = Method(m, method => method with { Label = "TCBResume" }) }),
        new("method-label", Impacts.Binaries, "seL4_TCB_SetPriority", m => m with { Interfaces = Method(m, method => method with { LabelNumber = 99 }) }),
        new("object-added", Impacts.Additive, "seL4_CupObject", m => m with { ObjectTypes = [.. m.ObjectTypes, m.ObjectTypes[0] with { Name = "seL4_CupObject" }] }),
        new("object-enabled", Impacts.Additive, "seL4_X86_VCPUObject", m => m with { ObjectTypes = Object(m, "seL4_X86_VCPUObject", o => o with { Enabled = true }) }),
        new("object-disabled", Impacts.Binaries, "seL4_TCBObject", m => m with { ObjectTypes = Object(m, "seL4_TCBObject", o => o with { Enabled = false }) }),
        new("object-number", Impacts.Binaries, "seL4_TCBObject", m => m with { ObjectTypes = Object(m, "seL4_TCBObject", o => o with { Value = "7" }) }),
        new("object-size", Impacts.Binaries, "seL4_TCBObject", m => m with { ObjectTypes = Object(m, "seL4_TCBObject", o => o with { SizeBits = 13 }) }),
        new("object-size-constant", Impacts.None, "seL4_UntypedObject", m => m with { ObjectTypes = Object(m, "seL4_UntypedObject", o => o with { SizeBitsConstant = "seL4_TCBBits" }) }),
        new("constant-type", Impacts.Sources, "seL4_TCBBits", m => m with { Constants = Constant(m, "seL4_TCBBits", c => c with { Type = "long" }) }),
        new("constant-type", Impacts.Sources, "seL4_TCBBits", m => m with { Constants = Constant(m, "seL4_TCBBits", c => c with { Kind = ConstantKind.Text }) }),
        new("deprecation", Impacts.None, "seL4_TCBBits", m => m with { Constants = Constant(m, "seL4_TCBBits", c => c with { Deprecated = true }) }),
        new("fault-added", Impacts.Additive, "Dizzy", m => m with { Faults = [.. m.Faults, new FaultInfo { Name = "Dizzy", Tag = 14, Registers = [] }] }),
        new("fault-tag", Impacts.Binaries, "VMFault", m => m with { Faults = Lists.Change(m.Faults, f => f.Name == "VMFault", f => f with { Tag = 9 }) }),
        new("fault-registers", Impacts.Binaries, "VMFault", m => m with
        {
            Faults = Lists.Change(m.Faults, f => f.Name == "VMFault", f => f with { Registers = Lists.Change(f.Registers, r => r.Name == "seL4_VMFault_Addr", r => r with { Value = "3" }) }),
        }),
        new("record-added", Impacts.Additive, "seL4_Cup_t", m => m with { Records = [.. m.Records, m.Records[0] with { Name = "seL4_Cup_t" }] }),
        new("record-size", Impacts.Binaries, "seL4_IPCBuffer", m => m with { Records = Record(m, r => r with { Size = r.Size + 8 }) }),
        new("record-size", Impacts.Binaries, "seL4_IPCBuffer", m => m with { Records = Record(m, r => r with { ObjectAlign = 16 }) }),
        new("record-size", Impacts.Binaries, "seL4_Fault", m => m with { BitFields = Bits(m, "seL4_Fault", b => b with { Words = 99 }) }),
        new("record-kind", Both, "seL4_IPCBuffer", m => m with { Records = Record(m, r => r with { Kind = RecordKind.Union }) }),
        new("record-c-name", Impacts.Sources, "seL4_IPCBuffer", m => m with { Records = Record(m, r => r with { CName = "struct other" }) }),
        new("record-c-name", Impacts.Sources, "seL4_MessageInfo", m => m with { BitFields = Bits(m, "seL4_MessageInfo", b => b with { Record = "seL4_CapRights_t" }) }),
        new("field-added", Impacts.Additive, "seL4_IPCBuffer.spare", m => m with { Records = Record(m, r => r with { Fields = [.. r.Fields, r.Fields[0] with { Name = "spare" }] }) }),
        new("field-removed", Both, "seL4_IPCBuffer.msg", m => m with { Records = Record(m, r => r with { Fields = Lists.Without(r.Fields, f => f.Name == "msg") }) }),
        new("field-moved", Impacts.Binaries, "seL4_IPCBuffer.msg", m => m with { Records = Field(m, f => f with { BitOffset = f.BitOffset + 64 }) }),
        new("field-moved", Impacts.Binaries, "seL4_MessageInfo.length", m => m with
        {
            BitFields = Bits(m, "seL4_MessageInfo", b => b with { Fields = Lists.Change(b.Fields, f => f.Name == "length", f => f with { Width = 6 }) }),
        }),
        new("field-type", Both, "seL4_IPCBuffer.msg", m => m with { Records = Field(m, f => f with { Type = "long[120]" }) }),
        new("type-spelling", Impacts.None, "seL4_IPCBuffer.msg", m => m with { Records = Field(m, f => f with { Type = "unsigned long[120]" }) }),
        new("variant-added", Impacts.Additive, "seL4_Fault.Dizzy", m => m with
        {
            BitFields = Bits(m, "seL4_Fault", b => b with { Variants = [.. b.Variants, new BitFieldVariant { Name = "Dizzy", TagValue = 12, Fields = [] }] }),
        }),
        new("variant-tag", Impacts.Binaries, "seL4_Fault.VMFault", m => m with
        {
            BitFields = Bits(m, "seL4_Fault", b => b with { Variants = Lists.Change(b.Variants, v => v.Name == "VMFault", v => v with { TagValue = 11 }) }),
        }),
        new("constant-added", Impacts.Additive, "seL4_Cups", m => m with { Constants = [.. m.Constants, m.Constants[0] with { Name = "seL4_Cups" }] }),
        new("constant-removed", Impacts.Sources, "VECTOR_MAX", m => m with { Constants = Lists.Without(m.Constants, c => c.Name == "VECTOR_MAX") }),
        new("constant-removed", Impacts.Sources, "seL4_RangeError", m => m with { Enums = Error(m, e => e with { Members = Lists.Without(e.Members, v => v.Name == "seL4_RangeError") }) }),
        new("constant-value", Impacts.Binaries, "VECTOR_MAX", m => m with { Constants = Constant(m, "VECTOR_MAX", c => c with { Value = "1" }) }),
        new("constant-value", Impacts.Binaries, "seL4_VMFault_Length", m => m with
        {
            Enums = Lists.Change(m.Enums, e => e.Name == "seL4_VMFault_Msg", e => e with { Members = Lists.Change(e.Members, n => n.Name == "seL4_VMFault_Length", n => n with { Value = "5" }) }),
        }),
        new("constant-removed", Impacts.Sources, "seL4_VMFault_Length", m => m with
        {
            Enums = Lists.Change(m.Enums, e => e.Name == "seL4_VMFault_Msg", e => e with { Members = Lists.Without(e.Members, n => n.Name == "seL4_VMFault_Length") }),
        }),
        new("constant-value", Impacts.Binaries, "seL4_RangeError", m => m with
        {
            Enums = Error(m, e => e with { Members = Lists.Change(e.Members, v => v.Name == "seL4_RangeError", v => v with { Value = "44" }) }),
        }),
        new("constant-count", Impacts.None, "seL4_ObjectTypeCount", m => m with
        {
            Enums = Lists.Change(m.Enums, e => e.Name == "seL4_ArchObjectType", e => e with
            {
                Members = Lists.Change(e.Members, v => v.Name == "seL4_ObjectTypeCount", v => v with { Value = "99" }),
            }),
        }),
        new("constant-text", Impacts.None, "SEL4_PRIx64", m => m with { Constants = Constant(m, "SEL4_PRIx64", c => c with { Value = "other" }) }),
        new("constant-type", Impacts.Sources, "VECTOR_MAX", m => m with { Constants = Constant(m, "VECTOR_MAX", c => c with { Type = "long" }) }),
        new("enum-added", Impacts.Additive, "seL4_Cup", m => m with { Enums = [.. m.Enums, m.Enums[0] with { Name = "seL4_Cup", Members = [new EnumMember { Name = "seL4_Empty", Value = "0", Padding = false }] }] }),
        new("enum-size", Both, "seL4_Error", m => m with { Enums = Error(m, e => e with { Size = 1, Underlying = "unsigned char" }) }),
        new("enum-size", Both, "seL4_VMFault_Msg", m => m with { Enums = Lists.Change(m.Enums, e => e.Name == "seL4_VMFault_Msg", e => e with { Size = 4 }) }),
        new("enum-c-name", Impacts.Sources, "seL4_Error", m => m with { Enums = Error(m, e => e with { CName = "enum other" }) }),
        new("enum-padding", Impacts.None, "seL4_Error", m => m with { Enums = Error(m, e => e with { Members = [.. e.Members, new EnumMember { Name = "_enum_pad_cup", Value = "9", Padding = true }] }) }),
        new("option-added", Impacts.Additive, "BRAND_NEW", m => m with { Options = [.. m.Options, m.Options[0] with { Name = "BRAND_NEW" }] }),
        new("option-removed", Impacts.Sources, "FASTPATH", m => m with { Options = Lists.Without(m.Options, o => o.Name == "FASTPATH") }),
        new("option-value", Impacts.None, "FASTPATH", m => m with { Options = Option(m, o => o with { Value = "false" }) }),
        new("option-kind", Impacts.Sources, "FASTPATH", m => m with { Options = Option(m, o => o with { Kind = OptionKind.Text }) }),
        new("option-source", Impacts.None, "FASTPATH", m => m with { Options = Option(m, o => o with { Source = OptionSource.LibSel4 }) }),
        new("architecture", Both, "architecture", m => m with { Target = m.Target with { Architecture = "riscv64" } }),
        new("platform", Impacts.None, "platform", m => m with { Target = m.Target with { Platform = "pc100" } }),
        new("variable-added", Impacts.Additive, "spare", m => m with { Variables = [.. m.Variables, m.Variables[0] with { Name = "spare" }] }),
        new("variable-type", Both, "__sel4_ipc_buffer", m => m with { Variables = Lists.Change(m.Variables, v => v.Name == "__sel4_ipc_buffer", v => v with { Type = "seL4_Word" }) }),
        new("variable-storage", Impacts.Binaries, "__sel4_ipc_buffer", m => m with { Variables = Lists.Change(m.Variables, v => v.Name == "__sel4_ipc_buffer", v => v with { ThreadLocal = false }) }),
        new("function-added", Impacts.Additive, "seL4_Cup_Fill", m => m with { Functions = [.. m.Functions, m.Functions.First(f => f.Accessor is null) with { Name = "seL4_Cup_Fill" }] }),
        new("function-removed", Impacts.Sources, "seL4_Poll", m => m with { Functions = Lists.Without(m.Functions, f => f.Name == "seL4_Poll") }),
        new("function-types", Impacts.Sources, "seL4_Poll", m => m with { Functions = Function(m, "seL4_Poll", f => f with { ReturnType = "void" }) }),
        new("function-names", Impacts.Sources, "seL4_Poll", m => m with { Functions = Function(m, "seL4_Poll", f => f with { Parameters = [f.Parameters[0] with { Name = "cup" }, .. f.Parameters.Skip(1)] }) }),
        new("function-spelling", Impacts.None, "seL4_Poll", m => m with { Functions = Function(m, "seL4_Poll", f => f with { Parameters = [f.Parameters[0] with { Type = "seL4_Word" }, .. f.Parameters.Skip(1)] }) }),
        new("function-linkage", Impacts.Sources, "seL4_Poll", m => m with { Functions = Function(m, "seL4_Poll", f => f with { Inline = false }) }),
        new("function-path", Impacts.None, "seL4_Poll", m => m with { Functions = Function(m, "seL4_Poll", f => f with { MayBlock = true }) }),
        new("function-nature", Impacts.None, "seL4_Yield", m => m with { Functions = Function(m, "seL4_Yield", f => f with { Category = FunctionCategory.Stub }) }),
        new("function-nature", Impacts.None, "seL4_Yield", m => m with { Functions = Function(m, "seL4_Yield", f => f with { Condition = "X" }) }),
        new("function-nature", Impacts.None, "seL4_Yield", m => m with { Functions = Function(m, "seL4_Yield", f => f with { ErrorShape = ErrorShape.Field }) }),
        new("function-nature", Impacts.None, "seL4_MessageInfo_get_length", m => m with
        {
            Functions = Function(m, "seL4_MessageInfo_get_length", f => f with { Accessor = f.Accessor! with { Kind = AccessorKind.Set } }),
        }),
        new("accessors-added", Impacts.Additive, "seL4_Cup", m => m with
        {
            Functions = [.. m.Functions, m.Functions.First(f => f.Accessor is not null) with
            {
                Name = "seL4_Cup_get_fill", Accessor = new AccessorInfo { Kind = AccessorKind.Get, BitFieldType = "seL4_Cup", Field = "fill" },
            }],
        }),
        new("method-message", Impacts.Binaries, "seL4_TCB_SetPriority", m => m with { Interfaces = Method(m, method => method with { Parameters = [.. method.Parameters.Reverse()] }) }),
        new("method-message", Impacts.Binaries, "seL4_TCB_SetPriority", m => m with { Interfaces = Method(m, method => method with { Parameters = [.. method.Parameters.Take(1)] }) }),
        new("method-errors", Impacts.None, "seL4_TCB_SetPriority", m => m with { Interfaces = Method(m, method => method with { Errors = [] }) }),
        new("method-spelling", Impacts.None, "seL4_TCB_SetPriority", m => m with
        {
            Interfaces = Method(m, method => method with { Parameters = [method.Parameters[0] with { Name = "cup" }, .. method.Parameters.Skip(1)] }),
        }),
        new("method-name", Impacts.Sources, "seL4_TCB_SetPriority", m => m with { Interfaces = Method(m, method => method with { Name = "SetCup" }) }) { Beside = ["method-name"] },
        new("method-added", Impacts.Additive, "seL4_Yield", m => m with
        {
            Labels = [.. m.Labels, new LabelInfo { Name = "TCBDance", Number = 999 }],
            Interfaces = Lists.Change(m.Interfaces, i => i.Name == "seL4_TCB", i => i with
            {
                Methods = [.. i.Methods, i.Methods[0] with { Name = "Dance", Function = "seL4_Yield", Label = "TCBDance", LabelNumber = 999 }],
            }),
        }) { Beside = ["label-added"] },
        new("interface-added", Impacts.Additive, "seL4_Cup", m => m with { Interfaces = [.. m.Interfaces, new InterfaceInfo { Name = "seL4_Cup", Methods = [] }] }),
        new("type-added", Impacts.Additive, "seL4_Cup", m => m with { Typedefs = [.. m.Typedefs, m.Typedefs[0] with { Name = "seL4_Cup" }] }),
        new("type-removed", Impacts.Sources, "seL4_AllRights", m => m with { Getters = Lists.Without(m.Getters, g => g.Name == "seL4_AllRights") }),
        new("type-meaning", Both, "seL4_PAddr", m => m with { Typedefs = Lists.Change(m.Typedefs, t => t.Name == "seL4_PAddr", t => t with { Type = "long" }) }),
        new("type-shadowed", Impacts.None, "seL4_PAddr", m => m with { Typedefs = Lists.Change(m.Typedefs, t => t.Name == "seL4_PAddr", t => t with { Shadowed = true }) }),
        new("type-spelling", Impacts.None, "seL4_PAddr", m => m with { Typedefs = Lists.Change(m.Typedefs, t => t.Name == "seL4_PAddr", t => t with { Type = "seL4_Uint64" }) }),
        new("header-added", Impacts.Additive, "sel4/cup.h", m => m with { Headers = [.. m.Headers, "sel4/cup.h"] }),
        new("header-removed", Impacts.Sources, "sel4/arch/mapping.h", m => m with { Headers = Lists.Without(m.Headers, h => h == "sel4/arch/mapping.h") }),
        new("regrouped", Impacts.None, "seL4_TCBBits", m => m with { ObjectTypes = Object(m, "seL4_TCBObject", o => o with { SizeBitsConstant = null }) }) { Beside = ["object-size-constant", "regrouped"] },
        new("deprecation", Impacts.None, "seL4_Poll", m => m with { Functions = Function(m, "seL4_Poll", f => f with { Deprecated = true }) }),
    ];

    private static IReadOnlyList<FunctionInfo> Function(AbiManifest m, string name, Func<FunctionInfo, FunctionInfo> change) =>
        Lists.Change(m.Functions, function => function.Name == name, change);

    private static IReadOnlyList<ObjectTypeInfo> Object(AbiManifest m, string name, Func<ObjectTypeInfo, ObjectTypeInfo> change) =>
        Lists.Change(m.ObjectTypes, type => type.Name == name, change);

    private static IReadOnlyList<RecordInfo> Record(AbiManifest m, Func<RecordInfo, RecordInfo> change) =>
        Lists.Change(m.Records, record => record.Name == "seL4_IPCBuffer", change);

    private static IReadOnlyList<RecordInfo> Field(AbiManifest m, Func<FieldInfo, FieldInfo> change) =>
        Record(m, record => record with { Fields = Lists.Change(record.Fields, field => field.Name == "msg", change) });

    private static IReadOnlyList<BitFieldType> Bits(AbiManifest m, string name, Func<BitFieldType, BitFieldType> change) =>
        Lists.Change(m.BitFields, type => type.Name == name, change);

    private static IReadOnlyList<ConstantInfo> Constant(AbiManifest m, string name, Func<ConstantInfo, ConstantInfo> change) =>
        Lists.Change(m.Constants, constant => constant.Name == name, change);

    private static IReadOnlyList<EnumInfo> Error(AbiManifest m, Func<EnumInfo, EnumInfo> change) =>
        Lists.Change(m.Enums, item => item.Name == "seL4_Error", change);

    private static IReadOnlyList<ConfigOption> Option(AbiManifest m, Func<ConfigOption, ConfigOption> change) =>
        Lists.Change(m.Options, option => option.Name == "FASTPATH", change);

    private static IReadOnlyList<InterfaceInfo> Method(AbiManifest m, Func<MethodInfo, MethodInfo> change) =>
        Lists.Change(m.Interfaces, item => item.Name == "seL4_TCB", item => item with { Methods = Lists.Change(item.Methods, method => method.Name == "SetPriority", change) });
}
