// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Linq;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Compare;

/// <summary>Functions, the invocations among them, variables, and the names of types their signatures use.</summary>
internal sealed class FunctionComparer(Side before, Side after, ChangeList changes)
{
    private const AbiCategory Category = AbiCategory.Signatures;

    public void Run()
    {
        ChangeList.Pair(
            before.Manifest.Functions, after.Manifest.Functions, function => function.Name,
            old => One(Rules.FunctionRemoved, old, after, old, null),
            added => One(Rules.FunctionAdded, added, before, null, added),
            Both);
        Variables();
        Methods();
        Types();
        ChangeList.Pair(
            before.Manifest.Headers, after.Manifest.Headers, header => header,
            old => changes.Add(Category, Rules.HeaderRemoved, old, old, null),
            added => changes.Add(Category, Rules.HeaderAdded, added, null, added),
            (_, _) => { });
    }

    private void One(Rule rule, FunctionInfo function, Side other, FunctionInfo? old, FunctionInfo? now)
    {
        // An accessor comes and goes with its bits, and those are told there.
        if (function.Accessor is null || HasBits(other.Manifest, function.Accessor))
        {
            changes.Add(Category, rule, function.Name, old is null ? null : Signature(old), now is null ? null : Signature(now));
        }
    }

    private static bool HasBits(AbiManifest manifest, AccessorInfo accessor)
    {
        BitFieldType? type = manifest.BitFields.FirstOrDefault(type => type.Name == accessor.BitFieldType);
        if (type is null)
        {
            return false;
        }

        IReadOnlyList<BitField> fields = type.Fields;
        if (accessor.Variant is not null)
        {
            BitFieldVariant? variant = type.Variants.FirstOrDefault(variant => variant.Name == accessor.Variant);
            if (variant is null)
            {
                return false;
            }

            fields = variant.Fields;
        }

        return accessor.Field is null || type.Tag?.Name == accessor.Field || fields.Any(field => field.Name == accessor.Field);
    }

    private void Both(FunctionInfo old, FunctionInfo now)
    {
        if (Meaning(before, old) != Meaning(after, now))
        {
            changes.Add(Category, Rules.FunctionTypes, now.Name, Signature(old), Signature(now));
        }
        else
        {
            changes.AddIfDifferent(Category, Rules.FunctionNames, now.Name, Names(old), Names(now));
            changes.AddIfDifferent(Category, Rules.FunctionSpelling, now.Name, Spelling(old), Spelling(now));
        }

        changes.AddIfDifferent(AbiCategory.Asm, Rules.AsmBody, now.Name, Asm(old), Asm(now));
        changes.AddIfDifferent(Category, Rules.FunctionLinkage, now.Name, old.Inline ? "inline" : "external", now.Inline ? "inline" : "external");
        changes.AddIfDifferent(Category, Rules.FunctionPath, now.Name, Path(old), Path(now));
        changes.Deprecation(Category, now.Name, old.Deprecated, now.Deprecated);
    }

    private void Variables() =>
        ChangeList.Pair(
            before.Manifest.Variables, after.Manifest.Variables, variable => variable.Name,
            old => changes.Add(Category, Rules.VariableRemoved, old.Name, old.Type, null),
            added => changes.Add(Category, Rules.VariableAdded, added.Name, null, added.Type),
            (old, now) =>
            {
                bool same = before.Meaning(old.Type) == after.Meaning(now.Type);
                changes.AddIfDifferent(Category, same ? Rules.TypeSpelling : Rules.VariableType, now.Name, old.Type, now.Type);
                changes.AddIfDifferent(Category, Rules.VariableStorage, now.Name, Storage(old), Storage(now));
            });

    private static string Storage(VariableInfo variable) => variable.ThreadLocal ? "one for each thread" : "one for all threads";

    private void Methods()
    {
        ChangeList.Pair(
            before.Manifest.Interfaces, after.Manifest.Interfaces, item => item.Name,
            old => changes.Add(Category, Rules.InterfaceRemoved, old.Name, Methods(old), null),
            added => changes.Add(Category, Rules.InterfaceAdded, added.Name, null, Methods(added)),
            (_, _) => { });

        // By function: a method that is only on one side is told by its function and its label.
        ChangeList.Pair(
            AllMethods(before), AllMethods(after), method => method.Function, _ => { }, _ => { },
            (old, now) =>
            {
                // A name alone is no part of the message; the same names in another order are.
                bool byName = Names(old).ToHashSet(StringComparer.Ordinal).SetEquals(Names(now));
                if (Message(old, before.Meaning, byName) != Message(now, after.Meaning, byName))
                {
                    changes.Add(Category, Rules.MethodMessage, now.Function, Message(old, type => type, named: true), Message(now, type => type, named: true));
                }

                changes.AddIfDifferent(Category, Rules.MethodErrors, now.Function, Remarks(old), Remarks(now));
            });
    }

    private void Types()
    {
        ChangeList.Pair(
            before.Manifest.Typedefs, after.Manifest.Typedefs, typedef => typedef.Name,
            old => changes.Add(Category, Rules.TypeRemoved, old.Name, old.Type, null),
            added => changes.Add(Category, Rules.TypeAdded, added.Name, null, added.Type),
            (old, now) =>
            {
                bool same = before.Meaning(old.Type) == after.Meaning(now.Type);
                changes.AddIfDifferent(Category, same ? Rules.TypeSpelling : Rules.TypeMeaning, now.Name, old.Type, now.Type);
                changes.Deprecation(Category, now.Name, old.Deprecated, now.Deprecated);
            });
        ChangeList.Pair(
            before.Manifest.Aliases, after.Manifest.Aliases, alias => alias.Name,
            old => changes.Add(Category, Rules.TypeRemoved, old.Name, old.Target, null),
            added => changes.Add(Category, Rules.TypeAdded, added.Name, null, added.Target),
            (old, now) => changes.AddIfDifferent(Category, Rules.TypeMeaning, now.Name, old.Target, now.Target));
        ChangeList.Pair(
            before.Manifest.Getters, after.Manifest.Getters, getter => getter.Name,
            old => changes.Add(Category, Rules.TypeRemoved, old.Name, old.Type, null),
            added => changes.Add(Category, Rules.TypeAdded, added.Name, null, added.Type),
            (old, now) => changes.AddIfDifferent(Category, Rules.TypeMeaning, now.Name, old.Type, now.Type));
    }

    private static IEnumerable<MethodInfo> AllMethods(Side side) => side.Manifest.Interfaces.SelectMany(item => item.Methods);

    private static string Methods(InterfaceInfo item) => string.Join(", ", item.Methods.Select(method => method.Name));

    private static string Meaning(Side side, FunctionInfo function) =>
        $"{side.Meaning(function.ReturnType)} ({string.Join(", ", function.Parameters.Select(parameter => side.Meaning(parameter.Type)))})";

    private static string Signature(FunctionInfo function) =>
        $"{function.ReturnType} ({string.Join(", ", function.Parameters.Select(parameter => $"{parameter.Type} {parameter.Name}"))})";

    private static string Names(FunctionInfo function) => string.Join(", ", function.Parameters.Select(parameter => parameter.Name));

    private static string Spelling(FunctionInfo function) => $"{function.ReturnType} ({string.Join(", ", function.Parameters.Select(parameter => parameter.Type))})";

    private static string Asm(FunctionInfo function) => function.AsmHash is null ? "no assembly" : "hash " + function.AsmHash[..Math.Min(12, function.AsmHash.Length)];

    private static string Path(FunctionInfo function) =>
        !function.EntersKernel ? "does not enter the kernel"
        : (function.Syscalls.Count == 0 ? "enters the kernel" : string.Join(", ", function.Syscalls)) + (function.MayBlock ? ", may block" : "");

    private static IEnumerable<string> Names(MethodInfo method) => method.Parameters.Select(parameter => parameter.Name);

    private static string Message(MethodInfo method, Func<string, string> type, bool named) =>
        string.Join(", ", method.Parameters.Select(parameter =>
            (parameter.Direction == ParameterDirection.Out ? "out " : "") + (parameter.Capability ? "cap " : "")
                + type(parameter.Type) + (parameter.ByReference ? "*" : "") + (named ? " " + parameter.Name : "")))
            + (method.ErrorShape == ErrorShape.Field ? " -> record" : "");

    private static string Remarks(MethodInfo method) =>
        $"{method.Label} in {method.Source}" + (method.Condition is null ? "" : $", if {method.Condition}")
            + (method.Errors.Count == 0 ? "" : ": " + string.Join(", ", method.Errors));
}
