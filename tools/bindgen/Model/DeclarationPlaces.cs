// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Sel4.Bindgen.Clang;
using Sel4.Bindgen.Load;
using Sel4.Bindgen.Parse;

namespace Sel4.Bindgen.Model;

/// <summary>Where something is declared: a file below the include directory, and the line where it is known.</summary>
internal readonly record struct Declaration(string File, int? Line);

/// <summary>
/// Where a tree declares the facts of a manifest. Headers made from XML and .pbf files are passed over in favour of these, as
/// that is where a person changes something.
/// </summary>
internal sealed class DeclarationPlaces
{
    private readonly InstallTree _tree;
    private readonly ParsedHeaders _headers;
    private readonly IReadOnlyList<XmlMethod> _methods;
    private readonly IReadOnlyList<XmlSyscall> _syscalls;
    private readonly IReadOnlyList<PbfFile> _bitFields;
    private readonly ILookup<string, SourcePlace> _members;

    public DeclarationPlaces(
        InstallTree tree, ParsedHeaders headers, IReadOnlyList<XmlMethod> methods, IReadOnlyList<XmlSyscall> syscalls, IReadOnlyList<PbfFile> bitFields)
    {
        _tree = tree;
        _headers = headers;
        _methods = methods;
        _syscalls = syscalls;
        _bitFields = bitFields;
        _members = headers.Enums
            .SelectMany(item => item.Members.Select(member => (member.Name, Key: FactKeys.Member(item.Name, member.Name))))
            .ToLookup(member => member.Name, member => headers.Places[member.Key], StringComparer.Ordinal);
    }

    /// <summary>
    /// Places by the key of the fact. The manifest need not be the tree's own: what the tree no more has gets the place of
    /// what it was part of, or none.
    /// </summary>
    public IReadOnlyDictionary<string, Declaration> Of(AbiManifest manifest)
    {
        var places = new Dictionary<string, Declaration>(StringComparer.Ordinal);
        Options(places, manifest);
        Numbers(places, manifest);
        Methods(places, manifest);
        BitFields(places, manifest);
        Declared(places, manifest);
        Functions(places, manifest);
        return places;
    }

    private static void Add(Dictionary<string, Declaration> places, string key, Declaration? place)
    {
        if (place is { } known)
        {
            places.TryAdd(key, known);
        }
    }

    private void Options(Dictionary<string, Declaration> places, AbiManifest manifest)
    {
        places[FactKeys.Target] = new Declaration(KernelConfig.KernelFile, null);
        foreach (IGrouping<OptionSource, ConfigOption> options in manifest.Options.GroupBy(option => option.Source))
        {
            string file = options.Key == OptionSource.Kernel ? KernelConfig.KernelFile : KernelConfig.LibSel4File;
            Dictionary<string, int> lines = OptionLines.Of(_tree, file);
            foreach (ConfigOption option in options)
            {
                places[FactKeys.Option(option.Name)] = new Declaration(file, lines.TryGetValue(option.Name, out int line) ? line : null);
            }
        }
    }

    private void Numbers(Dictionary<string, Declaration> places, AbiManifest manifest)
    {
        foreach (SyscallInfo syscall in manifest.Syscalls)
        {
            XmlSyscall? found = _syscalls.FirstOrDefault(item => item.Name == syscall.Name);
            var place = new Declaration(SyscallXml.File, found?.Line);
            places[FactKeys.Syscall(syscall.Name)] = place;
            places[FactKeys.Member("seL4_Syscall_ID", "seL4_Sys" + syscall.Name)] = place;
        }

        foreach (FaultInfo fault in manifest.Faults)
        {
            Declaration? place = Member("seL4_Fault_" + fault.Name);
            Add(places, FactKeys.Fault(fault.Name), place);
            foreach (EnumMember register in fault.Registers)
            {
                Add(places, FactKeys.Register(fault.Name, register.Name), Member(register.Name) ?? place);
            }
        }

        foreach (ObjectTypeInfo type in manifest.ObjectTypes)
        {
            Declaration? place = Member(type.Name) ?? Macro(type.Name);
            Add(places, FactKeys.ObjectType(type.Name), place);
            Add(places, FactKeys.ObjectSize(type.Name), type.SizeBitsConstant is null ? place : Macro(type.SizeBitsConstant) ?? place);
        }

        foreach (string name in manifest.Constants.Select(constant => constant.Name))
        {
            Add(places, FactKeys.Constant(name), Macro(name) ?? Header(FactKeys.Constant(name)));
        }

        foreach (string name in manifest.Getters.Select(getter => getter.Name))
        {
            Add(places, FactKeys.Getter(name), Macro(name));
        }

        foreach (string name in manifest.Aliases.Select(alias => alias.Name))
        {
            Add(places, FactKeys.Alias(name), Macro(name));
        }
    }

    private void Methods(Dictionary<string, Declaration> places, AbiManifest manifest)
    {
        ILookup<string, XmlMethod> byFunction = _methods.ToLookup(method => method.Function, StringComparer.Ordinal);
        foreach ((InterfaceInfo item, MethodInfo method) in manifest.Interfaces.SelectMany(item => item.Methods.Select(method => (item, method))))
        {
            XmlMethod? found = byFunction[method.Function].FirstOrDefault(candidate => candidate.Label == method.Label) ?? byFunction[method.Function].FirstOrDefault();
            var place = new Declaration(InterfaceXml.Files.First(file => file.Source == (found?.Source ?? method.Source)).File, found?.Line);
            places[FactKeys.Method(item.Name, method.Name)] = place;
            places[FactKeys.MethodLabel(item.Name, method.Name)] = place;
            places.TryAdd(FactKeys.Label(method.Label), place);
            foreach (string labels in new[] { "invocation_label", "sel4_arch_invocation_label", "arch_invocation_label" })
            {
                places.TryAdd(FactKeys.Member(labels, method.Label), place);
            }

            Function(places, method.Function, place);
        }

        foreach (LabelInfo label in manifest.Labels)
        {
            Add(places, FactKeys.Label(label.Name), Member(label.Name));
        }
    }

    private void BitFields(Dictionary<string, Declaration> places, AbiManifest manifest)
    {
        var blocks = _bitFields.SelectMany(file => file.Blocks).ToDictionary(block => block.Name, StringComparer.Ordinal);
        foreach (BitFieldType type in manifest.BitFields)
        {
            PbfUnion? union = _bitFields.SelectMany(file => file.Unions).FirstOrDefault(item => item.Name == type.Name);
            PbfBlock? own = union is null ? blocks.GetValueOrDefault(type.Name) : blocks.GetValueOrDefault(union.Variants[0].Block);
            Declaration? place = union is not null ? Place(union.File, union.Line) : own is not null ? Place(own.File, own.Line) : null;
            Add(places, FactKeys.BitFieldType(type.Name), place);
            Bits(places, type.Tag is null ? [] : [type.Tag], own, place, field => FactKeys.Tag(type.Name, field));
            Bits(places, type.Fields, own, place, field => FactKeys.Bits(type.Name, field));
            foreach (BitFieldVariant variant in type.Variants)
            {
                Add(places, FactKeys.Variant(type.Name, variant.Name), place);
                Bits(places, variant.Fields, blocks.GetValueOrDefault(variant.Name), place, field => FactKeys.Bits($"{type.Name}.{variant.Name}", field));
            }
        }

        foreach (FunctionInfo function in manifest.Functions.Where(function => function.Accessor is not null))
        {
            if (places.TryGetValue(FactKeys.BitFieldType(function.Accessor!.BitFieldType), out Declaration place))
            {
                Function(places, function.Name, place);
            }
        }
    }

    private void Bits(Dictionary<string, Declaration> places, IReadOnlyList<BitField> fields, PbfBlock? block, Declaration? owner, Func<string, string> key)
    {
        foreach (BitField field in fields)
        {
            PbfField? found = block?.Parts.FirstOrDefault(part => part.Name == field.Name);
            Add(places, key(field.Name), block is null ? owner : Place(block.File, found?.Line ?? block.Line));
        }
    }

    private void Declared(Dictionary<string, Declaration> places, AbiManifest manifest)
    {
        foreach (string name in manifest.Typedefs.Select(typedef => typedef.Name))
        {
            Add(places, FactKeys.Typedef(name), Header(FactKeys.Typedef(name)));
        }

        foreach (string name in manifest.Variables.Select(variable => variable.Name))
        {
            Add(places, FactKeys.Variable(name), Header(FactKeys.Variable(name)));
        }

        foreach (RecordInfo record in manifest.Records)
        {
            Declaration? place = Header(FactKeys.Record(record.Name));
            Add(places, FactKeys.Record(record.Name), place);
            foreach (FieldInfo field in record.Fields)
            {
                string key = FactKeys.Field(record.Name, field.Name);
                Add(places, key, Header(key) ?? place);
            }
        }

        foreach (EnumInfo item in manifest.Enums)
        {
            Declaration? place = Header(FactKeys.Enum(item.Name));
            Add(places, FactKeys.Enum(item.Name), place);
            foreach (EnumMember member in item.Members)
            {
                string key = FactKeys.Member(item.Name, member.Name);
                Add(places, key, Header(key) ?? place);
            }
        }
    }

    private void Functions(Dictionary<string, Declaration> places, AbiManifest manifest)
    {
        foreach (string name in manifest.Functions.Select(function => function.Name))
        {
            Function(places, name, _headers.Functions.TryGetValue(name, out ParsedFunction? function) ? Place(function.Place) : null);
        }
    }

    private static void Function(Dictionary<string, Declaration> places, string name, Declaration? place)
    {
        Add(places, FactKeys.Function(name), place);
        Add(places, FactKeys.Nature(name), place);
        Add(places, FactKeys.Assembly(name), place);
    }

    private Declaration? Member(string name) => _members.Contains(name) ? Place(_members[name].First()) : null;

    private Declaration? Macro(string name) => _headers.Macros.TryGetValue(name, out ParsedMacro? macro) ? Place(macro.Place) : null;

    private Declaration? Header(string key) => _headers.Places.TryGetValue(key, out SourcePlace place) ? Place(place) : null;

    private Declaration? Place(SourcePlace place) => place.File is null ? null : Place(place.File, place.Line);

    private Declaration Place(string file, int? line) => new(Path.GetRelativePath(_tree.Include, file).Replace(Path.DirectorySeparatorChar, '/'), line);
}
