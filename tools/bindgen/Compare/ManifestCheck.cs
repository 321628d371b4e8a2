// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Linq;
using Sel4.Bindgen.Diagnostics;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Compare;

/// <summary>
/// What reading a manifest does not check and comparing relies on: names are unique, type references can be taken apart and
/// lead somewhere. A manifest bindgen wrote always passes; one from elsewhere may not.
/// </summary>
internal static class ManifestCheck
{
    public static void Run(AbiManifest manifest, string path)
    {
        Unique(path, "option", manifest.Options, option => option.Name);
        Unique(path, "typedef", manifest.Typedefs, typedef => typedef.Name);
        Unique(path, "record", manifest.Records, record => record.Name);
        Unique(path, "bit-field type", manifest.BitFields, type => type.Name);
        Unique(path, "enum", manifest.Enums, item => item.Name);
        Unique(path, "constant", manifest.Constants, constant => constant.Name);
        Unique(path, "getter", manifest.Getters, getter => getter.Name);
        Unique(path, "alias", manifest.Aliases, alias => alias.Name);
        Unique(path, "function", manifest.Functions, function => function.Name);
        Unique(path, "object type", manifest.ObjectTypes, type => type.Name);
        Unique(path, "label", manifest.Labels, label => label.Name);
        Unique(path, "fault", manifest.Faults, fault => fault.Name);
        Unique(path, "system call", manifest.Syscalls, syscall => syscall.Name);
        Unique(path, "interface", manifest.Interfaces, item => item.Name);
        Unique(path, "header", manifest.Headers, header => header);
        Unique(path, "method", [.. manifest.Interfaces.SelectMany(item => item.Methods)], method => method.Function);
        foreach (BitFieldType type in manifest.BitFields)
        {
            Unique(path, $"variant of {type.Name}", type.Variants, variant => variant.Name);
        }

        TypesEnd(path, manifest);
    }

    private static void Unique<T>(string path, string kind, IReadOnlyList<T> items, Func<T, string> name)
    {
        if (items.Any(item => item is null))
        {
            throw Broken(path, $"a {kind} is null");
        }

        string? twice = items.GroupBy(name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1)?.Key;
        if (twice is not null)
        {
            throw Broken(path, $"has the {kind} {twice} more than once");
        }
    }

    private static void TypesEnd(string path, AbiManifest manifest)
    {
        var typedefs = manifest.Typedefs.ToDictionary(typedef => typedef.Name, typedef => typedef.Type, StringComparer.Ordinal);
        var references = manifest.Records.SelectMany(record => record.Fields).Select(field => field.Type)
            .Concat(typedefs.Values)
            .Concat(manifest.Constants.Select(constant => constant.Type))
            .Concat(manifest.Functions.SelectMany(function => function.Parameters.Select(parameter => parameter.Type).Append(function.ReturnType)))
            .Concat(manifest.Interfaces.SelectMany(item => item.Methods).SelectMany(method => method.Parameters).Select(parameter => parameter.Type));
        var known = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (string reference in references)
        {
            Visit(path, reference, typedefs, known);
        }
    }

    /// <summary>Depth first over typedefs; <paramref name="done"/> is false while a typedef is being followed.</summary>
    private static void Visit(string path, string reference, Dictionary<string, string> typedefs, Dictionary<string, bool> done)
    {
        foreach (string name in Names(path, reference))
        {
            if (!typedefs.TryGetValue(name, out string? next) || done.TryGetValue(name, out bool ended) && ended)
            {
                continue;
            }

            if (!done.TryAdd(name, false))
            {
                throw Broken(path, $"typedef {name} leads back to itself");
            }

            Visit(path, next, typedefs, done);
            done[name] = true;
        }
    }

    private static List<string> Names(string path, string reference)
    {
        const int Longest = 1000;
        try
        {
            if (reference.Length > Longest)
            {
                throw Broken(path, $"a type reference has {reference.Length} characters");
            }

            var names = new List<string>();
            Collect(TypeTable.Parse(reference), names);
            return names;
        }
        catch (Exception e) when (e is FormatException or OverflowException or ArgumentException)
        {
            throw Broken(path, $"\"{reference}\" is no type reference");
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

    private static BindgenException Broken(string path, string text) =>
        new(ErrorCode.SB015, path, null, $"broken manifest: {text}", "run bindgen generate to write it anew");
}
