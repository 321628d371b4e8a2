// SPDX-License-Identifier: BSD-2-Clause
using System.Collections.Generic;
using static Sel4.Bindgen.Compare.Impacts;
using static Sel4.Bindgen.Model.AbiCategory;

namespace Sel4.Bindgen.Compare;

/// <summary>
/// How every kind of change is classified: the only place where that is decided. docs/abi-changes.md shows this table.
/// libsel4 is inlined into programs, so a program that is built carries its own copy of the stubs: what breaks it is what
/// the kernel sees of it (numbers, registers, layouts), while names and types only matter when it is built again.
/// </summary>
internal static class Rules
{
    public static readonly Rule SyscallAdded = new(
        "syscall-added", "system call added", Additive, "No built program uses it.", Syscalls);

    public static readonly Rule SyscallRemoved = new(
        "syscall-removed", "system call removed", Binaries, "Its number is unknown to the kernel now, or means another call.", Syscalls);

    public static readonly Rule SyscallNumber = new(
        "syscall-number", "system call renumbered", Binaries, "A built program asks for another call than it meant.", Syscalls);

    public static readonly Rule SyscallStatus = new(
        "syscall-status", "system call entered or left the verified interface, or its condition changed", None, "The call itself is the same.", Syscalls);

    public static readonly Rule AsmBody = new(
        "asm-body", "inline assembly changed", Binaries,
        "Another instruction may enter the kernel, or other registers carry the message. Compared by source text: it may also have been rewritten only.", Asm);

    public static readonly Rule AsmAdded = new(
        "asm-added", "function with inline assembly added", Additive, "No built program has a copy of it.", Asm);

    public static readonly Rule AsmRemoved = new(
        "asm-removed", "function with inline assembly removed", None,
        "Built programs have their own copy; a system call that is gone, or a name sources miss, is listed on its own.", Asm);

    public static readonly Rule LabelAdded = new(
        "label-added", "invocation label added", Additive, "No built program uses it. Labels it shifts are listed on their own.", Labels);

    public static readonly Rule LabelRemoved = new(
        "label-removed", "invocation label removed", Binaries, "The kernel refuses the invocation, or takes it for another.", Labels);

    public static readonly Rule LabelNumber = new(
        "label-number", "invocation label renumbered", Binaries, "A built program invokes another method than it meant.", Labels);

    public static readonly Rule MethodLabel = new(
        "method-label", "label of an invocation changed", Binaries, "A built program asks for another method.", Labels);

    public static readonly Rule ObjectAdded = new(
        "object-added", "object type added", Additive, "No built program makes one.", Objects);

    public static readonly Rule ObjectRemoved = new(
        "object-removed", "object type removed", Binaries | Sources, "Retype knows the number no longer, and the name is gone.", Objects);

    public static readonly Rule ObjectEnabled = new(
        "object-enabled", "object type switched on", Additive, "The name was there with a number that retype refused.", Objects);

    public static readonly Rule ObjectDisabled = new(
        "object-disabled", "object type switched off", Binaries, "The name is still there, but retype refuses the number.", Objects);

    public static readonly Rule ObjectNumber = new(
        "object-number", "object type renumbered", Binaries, "A built program makes another object than it meant.", Objects);

    public static readonly Rule ObjectSize = new(
        "object-size", "size of an object changed", Binaries, "Retype takes more or less of an untyped than a built program reckons with.", Objects);

    public static readonly Rule ObjectSizeConstant = new(
        "object-size-constant", "another constant tells the size of an object", None, "The size is the same; constants that come or go are listed on their own.", Objects);

    public static readonly Rule FaultAdded = new(
        "fault-added", "fault added", Additive, "Known faults are told as before.", Faults);

    public static readonly Rule FaultRemoved = new(
        "fault-removed", "fault removed", Binaries | Sources, "Its tag means nothing or another fault, and the name is gone.", Faults);

    public static readonly Rule FaultTag = new(
        "fault-tag", "fault tag renumbered", Binaries, "A built handler takes it for another fault.", Faults);

    public static readonly Rule FaultRegisters = new(
        "fault-registers", "message of a fault changed", Binaries, "A built handler reads other registers than the kernel wrote.", Faults);

    public static readonly Rule RecordAdded = new(
        "record-added", "record added", Additive, "No program uses it.", BootInfo, Structs, Faults);

    public static readonly Rule RecordRemoved = new(
        "record-removed", "record removed", Sources, "The type's name is gone. What the kernel no longer writes or reads is listed where it was used.", BootInfo, Structs, Faults);

    public static readonly Rule RecordSize = new(
        "record-size", "size or alignment of a record changed", Binaries, "Who passes it by memory, and arrays of it, disagree about where things are.", BootInfo, Structs, Faults);

    public static readonly Rule RecordKind = new(
        "record-kind", "struct, union or declaration only", Binaries | Sources, "Its fields lie elsewhere, or cannot be named any more.", BootInfo, Structs, Faults);

    public static readonly Rule RecordName = new(
        "record-c-name", "C's name of a record changed", Sources, "C sources name the type by it.", BootInfo, Structs, Faults);

    public static readonly Rule FieldAdded = new(
        "field-added", "field added", Additive, "Where it makes the record larger or moves other fields, that is listed on its own.", BootInfo, Structs, Faults);

    public static readonly Rule FieldRemoved = new(
        "field-removed", "field removed", Binaries | Sources, "What a built program reads there is something else, and the name is gone.", BootInfo, Structs, Faults);

    public static readonly Rule FieldMoved = new(
        "field-moved", "field moved or its width changed", Binaries, "A built program looks for it in the old place.", BootInfo, Structs, Faults);

    public static readonly Rule FieldType = new(
        "field-type", "type of a field changed", Binaries | Sources, "The same bytes mean another value, and sources see another type.", BootInfo, Structs, Faults);

    public static readonly Rule VariantAdded = new(
        "variant-added", "variant of a tagged union added", Additive, "Known variants are told as before.", BootInfo, Structs, Faults);

    public static readonly Rule VariantRemoved = new(
        "variant-removed", "variant of a tagged union removed", Binaries | Sources, "Its tag means nothing or another variant, and its accessors are gone.", BootInfo, Structs, Faults);

    public static readonly Rule VariantTag = new(
        "variant-tag", "tag of a variant changed", Binaries, "A built program takes it for another variant.", BootInfo, Structs, Faults);

    public static readonly Rule ConstantAdded = new(
        "constant-added", "constant added", Additive, "No program uses it.", Constants, Syscalls, Labels, Objects, Faults, BootInfo);

    public static readonly Rule ConstantRemoved = new(
        "constant-removed", "constant removed", Sources, "The name is gone; what it stood for is compiled into built programs.", Constants, Syscalls, Labels, Objects, Faults, BootInfo);

    public static readonly Rule ConstantValue = new(
        "constant-value", "value of a constant changed", Binaries, "A built program keeps the old number and disagrees with the kernel.", Constants, Syscalls, Labels, Objects, Faults, BootInfo);

    public static readonly Rule ConstantCount = new(
        "constant-count", "number of labels, types or slots changed", None, "It counts entries that are listed on their own; the kernel is never told it.", Labels, Objects, BootInfo);

    public static readonly Rule ConstantText = new(
        "constant-text", "text of a constant changed", None, "Texts are compiled in for the program's own use; the kernel never sees them.", Constants, BootInfo, Objects, Faults);

    public static readonly Rule ConstantType = new(
        "constant-type", "type of a constant changed", Sources, "Expressions with it have another type; its value is the same or listed on its own.", Constants, Syscalls, Labels, Objects, Faults, BootInfo);

    public static readonly Rule EnumAdded = new(
        "enum-added", "enum added", Additive, "No program uses it.", Constants, Syscalls, Labels, Objects, Faults, BootInfo);

    public static readonly Rule EnumRemoved = new(
        "enum-removed", "enum removed", Sources, "The type's name is gone, and its members with it.", Constants, Syscalls, Labels, Objects, Faults, BootInfo);

    public static readonly Rule EnumSize = new(
        "enum-size", "integer type of an enum changed", Binaries | Sources, "Records and messages that hold one have another layout or sign.", Constants, Syscalls, Labels, Objects, Faults, BootInfo);

    public static readonly Rule EnumName = new(
        "enum-c-name", "C's name of an enum changed", Sources, "C sources name the type by it.", Constants, Syscalls, Labels, Objects, Faults, BootInfo);

    public static readonly Rule EnumPadding = new(
        "enum-padding", "members that only widen an enum changed", None, "No program uses them; the size they lead to is listed on its own.", Constants, Syscalls, Labels, Objects, Faults, BootInfo);

    public static readonly Rule OptionAdded = new(
        "option-added", "option added", Additive, "What it switches on is listed where it happens.", Options);

    public static readonly Rule OptionRemoved = new(
        "option-removed", "option removed", Sources, "Sources that ask for it do not build, or take it as switched off.", Options);

    public static readonly Rule OptionValue = new(
        "option-value", "value of an option changed", None, "An option is no interface by itself: what it changes is listed where it happens.", Options);

    public static readonly Rule OptionKind = new(
        "option-kind", "type of an option changed", Sources, "The constant sources see has another type.", Options);

    public static readonly Rule OptionSource = new(
        "option-source", "option moved between the kernel and libsel4", None, "Sources see both in the same way.", Options);

    public static readonly Rule Architecture = new(
        "architecture", "architecture or word size changed", Binaries | Sources, "Machine code of one runs on no other, and architecture-dependent names differ.", Options);

    public static readonly Rule Platform = new(
        "platform", "platform changed", None, "Where it shows in the interface, that is listed on its own.", Options);

    public static readonly Rule FunctionAdded = new(
        "function-added", "function added", Additive, "No program calls it.", Signatures);

    public static readonly Rule FunctionRemoved = new(
        "function-removed", "function removed", Sources, "The name is gone; built programs have their own copy.", Signatures);

    public static readonly Rule FunctionTypes = new(
        "function-types", "parameters or result of a function changed", Sources, "Calls have to be edited; built programs have their own copy.", Signatures);

    public static readonly Rule FunctionNames = new(
        "function-names", "names of parameters changed", Sources, "A C# call may name its arguments.", Signatures);

    public static readonly Rule FunctionSpelling = new(
        "function-spelling", "types of a function are written by other names", None, "The names mean the same types.", Signatures);

    public static readonly Rule FunctionLinkage = new(
        "function-linkage", "function became inline, or stopped being so", Sources, "A definition has to be linked that was not before, or is there twice.", Signatures);

    public static readonly Rule FunctionPath = new(
        "function-path", "function reaches the kernel by other system calls", None, "Built programs have their own copy; renumbered and removed calls are listed as system calls.", Signatures);

    public static readonly Rule FunctionNature = new(
        "function-nature", "kind, bits, error or condition of a function changed", None, "Calling it is the same; what it does in another way is listed on its own.", Signatures);

    public static readonly Rule AccessorsAdded = new(
        "accessors-added", "accessors of bit-fields added", Additive, "No program calls them. The bits are listed on their own.", Signatures);

    public static readonly Rule AccessorsRemoved = new(
        "accessors-removed", "accessors of bit-fields removed", Sources, "The names are gone. The bits are listed on their own.", Signatures);

    public static readonly Rule VariableAdded = new(
        "variable-added", "variable added", Additive, "No program uses it. Inline functions that do need a definition to be linked.", Signatures);

    public static readonly Rule VariableRemoved = new(
        "variable-removed", "variable removed", Sources, "The name is gone.", Signatures);

    public static readonly Rule VariableType = new(
        "variable-type", "type of a variable changed", Binaries | Sources, "Objects that share it disagree about what is in it.", Signatures);

    public static readonly Rule VariableStorage = new(
        "variable-storage", "variable is one for each thread, or no longer", Binaries, "Objects built for one do not link with objects built for the other.", Signatures);

    public static readonly Rule MethodMessage = new(
        "method-message", "message of an invocation changed", Binaries, "The kernel reads a built program's message in another way, or answers in another.", Signatures);

    public static readonly Rule MethodErrors = new(
        "method-errors", "listed errors, condition or place of an invocation changed", None, "Calling it is the same.", Signatures);

    public static readonly Rule MethodSpelling = new(
        "method-spelling", "parameters of an invocation are written in another way", None, "The message is the same, and so is what C calls it by.", Signatures);

    public static readonly Rule MethodName = new(
        "method-name", "name or interface of an invocation changed", Sources, "The typed layer has it in another place.", Signatures, Labels);

    public static readonly Rule MethodAdded = new(
        "method-added", "invocation of a known function or label added", Additive, "No program uses it as one.", Signatures, Labels);

    public static readonly Rule MethodRemoved = new(
        "method-removed", "invocation of a function or label that is still there removed", Sources, "The typed layer has it no longer.", Signatures, Labels);

    public static readonly Rule InterfaceAdded = new(
        "interface-added", "interface of a capability type added", Additive, "No program invokes it.", Signatures);

    public static readonly Rule InterfaceRemoved = new(
        "interface-removed", "interface of a capability type removed", Sources, "The typed layer has no such type; labels and functions are listed on their own.", Signatures);

    public static readonly Rule TypeAdded = new(
        "type-added", "typedef, alias or rights macro added", Additive, "No program uses it.", Signatures);

    public static readonly Rule TypeRemoved = new(
        "type-removed", "typedef, alias or rights macro removed", Sources, "The name is gone.", Signatures);

    public static readonly Rule TypeMeaning = new(
        "type-meaning", "typedef, alias or rights macro means something else", Binaries | Sources, "Whatever is declared with it has another type.", Signatures);

    public static readonly Rule TypeSpelling = new(
        "type-spelling", "type is written by another name", None, "It means the same type.", Signatures, Structs, BootInfo, Faults, Constants, Syscalls, Labels, Objects);

    public static readonly Rule TypeShadowed = new(
        "type-shadowed", "a macro hides a typedef, or no longer", None, "What the macro stands for is listed as an alias.", Signatures);

    public static readonly Rule HeaderAdded = new(
        "header-added", "header added", Additive, "No program includes it.", Signatures);

    public static readonly Rule HeaderRemoved = new(
        "header-removed", "header removed", Sources, "Including it fails.", Signatures);

    public static readonly Rule Deprecation = new(
        "deprecation", "marked as deprecated, or no longer", None, "A compiler warns, or stops to.", Signatures, Structs, BootInfo, Faults, Constants, Objects);

    public static readonly Rule Regrouped = new(
        "regrouped", "belongs to another part of the interface", None, "What it is used for, by which it is sorted, is listed on its own.",
        Syscalls, Labels, Objects, Faults, BootInfo, Structs, Constants);

    /// <summary>In the order of the documentation.</summary>
    public static readonly IReadOnlyList<Rule> All =
    [
        SyscallAdded, SyscallRemoved, SyscallNumber, SyscallStatus,
        AsmBody, AsmAdded, AsmRemoved,
        LabelAdded, LabelRemoved, LabelNumber, MethodLabel,
        ObjectAdded, ObjectRemoved, ObjectEnabled, ObjectDisabled, ObjectNumber, ObjectSize, ObjectSizeConstant,
        FaultAdded, FaultRemoved, FaultTag, FaultRegisters,
        RecordAdded, RecordRemoved, RecordSize, RecordKind, RecordName, FieldAdded, FieldRemoved, FieldMoved, FieldType,
        VariantAdded, VariantRemoved, VariantTag,
        ConstantAdded, ConstantRemoved, ConstantValue, ConstantCount, ConstantText, ConstantType, EnumAdded, EnumRemoved, EnumSize, EnumName, EnumPadding,
        OptionAdded, OptionRemoved, OptionValue, OptionKind, OptionSource, Architecture, Platform,
        FunctionAdded, FunctionRemoved, FunctionTypes, FunctionNames, FunctionSpelling, FunctionLinkage, FunctionPath, FunctionNature,
        AccessorsAdded, AccessorsRemoved,
        VariableAdded, VariableRemoved, VariableType, VariableStorage,
        MethodMessage, MethodErrors, MethodSpelling, MethodName, MethodAdded, MethodRemoved, InterfaceAdded, InterfaceRemoved,
        TypeAdded, TypeRemoved, TypeMeaning, TypeSpelling, TypeShadowed,
        HeaderAdded, HeaderRemoved, Deprecation, Regrouped,
    ];
}
