// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Linq;
using Sel4.Bindgen.Diagnostics;
using Sel4.Bindgen.Model;
using Sel4.Bindgen.Parse;

namespace Sel4.Bindgen.Compare;

/// <summary>
/// What reading a manifest does not check and comparing relies on: names are unique, type references can be taken apart and
/// lead somewhere. A manifest bindgen wrote always passes; one from elsewhere may not.
/// </summary>
internal static class ManifestCheck
{
    public static void Run(AbiManifest manifest, string path) =>
        Run(manifest, text => new BindgenException(ErrorCode.SB015, path, null, $"broken manifest: {text}", "run bindgen generate to write it anew"));

    /// <summary>The same for a manifest that was made from a tree and is not written yet: a broken one must never be.</summary>
    public static void RunOnBuilt(AbiManifest manifest) =>
        Run(manifest, text => new BindgenException(ErrorCode.SB014, null, null, $"no manifest can describe this tree: it {text}", "report this tree"));

    private static void Run(AbiManifest manifest, Func<string, BindgenException> broken)
    {
        if (!KernelNames.IsConfig(manifest.Config))
        {
            throw broken($"has the config \"{manifest.Config}\", which is no name of a configuration");
        }

        if (manifest.Sel4Version is { } release && !KernelNames.IsRelease(release))
        {
            throw broken($"has the sel4Version \"{release}\", which is no release");
        }

        Unique(broken, "option", manifest.Options, option => option.Name);
        Unique(broken, "typedef", manifest.Typedefs, typedef => typedef.Name);
        Unique(broken, "record", manifest.Records, record => record.Name);
        Unique(broken, "bit-field type", manifest.BitFields, type => type.Name);
        Unique(broken, "enum", manifest.Enums, item => item.Name);
        Unique(broken, "constant", manifest.Constants, constant => constant.Name);
        Unique(broken, "getter", manifest.Getters, getter => getter.Name);
        Unique(broken, "alias", manifest.Aliases, alias => alias.Name);
        Unique(broken, "variable", manifest.Variables, variable => variable.Name);
        Unique(broken, "function", manifest.Functions, function => function.Name);
        Unique(broken, "object type", manifest.ObjectTypes, type => type.Name);
        Unique(broken, "label", manifest.Labels, label => label.Name);
        Unique(broken, "fault", manifest.Faults, fault => fault.Name);
        Unique(broken, "system call", manifest.Syscalls, syscall => syscall.Name);
        Unique(broken, "interface", manifest.Interfaces, item => item.Name);
        Unique(broken, "header", manifest.Headers, header => header);
        Unique(broken, "method", [.. manifest.Interfaces.SelectMany(item => item.Methods)], method => method.Function);
        foreach (BitFieldType type in manifest.BitFields)
        {
            Unique(broken, $"variant of {type.Name}", type.Variants, variant => variant.Name);
        }

        TypesEnd(broken, manifest);

        // Fields, members and bits are unique within what they are part of: comparing goes by the keys of facts.
        Unique(broken, "fact", AbiFacts.Of(manifest), fact => fact.Key);
    }

    private static void Unique<T>(Func<string, BindgenException> broken, string kind, IReadOnlyList<T> items, Func<T, string> name)
    {
        if (items.Any(item => item is null))
        {
            throw broken($"has a {kind} that is null");
        }

        string? twice = items.GroupBy(name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1)?.Key;
        if (twice is not null)
        {
            throw broken($"has the {kind} {twice} more than once");
        }
    }

    private static void TypesEnd(Func<string, BindgenException> broken, AbiManifest manifest)
    {
        var typedefs = manifest.Typedefs.ToDictionary(typedef => typedef.Name, typedef => typedef.Type, StringComparer.Ordinal);
        var references = manifest.Records.SelectMany(record => record.Fields).Select(field => field.Type)
            .Concat(typedefs.Values)
            .Concat(manifest.Constants.Select(constant => constant.Type))
            .Concat(manifest.Variables.Select(variable => variable.Type))
            .Concat(manifest.Functions.SelectMany(function => function.Parameters.Select(parameter => parameter.Type).Append(function.ReturnType)))
            .Concat(manifest.Interfaces.SelectMany(item => item.Methods).SelectMany(method => method.Parameters).Select(parameter => parameter.Type));
        var known = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (string reference in references)
        {
            Visit(broken, reference, typedefs, known);
        }
    }

    /// <summary>Depth first over typedefs; <paramref name="done"/> is false while a typedef is being followed.</summary>
    private static void Visit(Func<string, BindgenException> broken, string reference, Dictionary<string, string> typedefs, Dictionary<string, bool> done)
    {
        foreach (string name in Names(broken, reference))
        {
            if (!typedefs.TryGetValue(name, out string? next) || done.TryGetValue(name, out bool ended) && ended)
            {
                continue;
            }

            if (!done.TryAdd(name, false))
            {
                throw broken($"has the typedef {name}, which leads back to itself");
            }

            Visit(broken, next, typedefs, done);
            done[name] = true;
        }
    }

    private static List<string> Names(Func<string, BindgenException> broken, string reference)
    {
        try
        {
            if (reference.Length > TypeNamer.LongestReference)
            {
                throw broken($"has a type reference of {reference.Length} characters");
            }

            var names = new List<string>();
            Collect(TypeTable.Parse(reference), names);
            return names;
        }
        catch (Exception e) when (e is FormatException or OverflowException or ArgumentException)
        {
            throw broken($"has \"{reference}\", which is no type reference");
        }
    }

    private static void Collect(CType type, List<string> names)
    {
        switch (type)
        {
            case CType.Named named:
                names.Add(named.Name);
                break;
            case CType.Pointer pointer:
                Collect(pointer.Target, names);
                break;
            case CType.Array array:
                Collect(array.Element, names);
                break;
            case CType.Function function:
                Collect(function.Result, names);
                foreach (CType parameter in function.Parameters)
                {
                    Collect(parameter, names);
                }

                break;
            default:
                throw new InvalidOperationException($"no names in {type}");
        }
    }
}
