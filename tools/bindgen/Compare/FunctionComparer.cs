// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Compare;

/// <summary>Functions, the invocations among them, variables, and the names of types their signatures use.</summary>
internal sealed class FunctionComparer(Side before, Side after, ChangeList changes)
{
    private const AbiCategory Category = AbiCategory.Signatures;

    private readonly Dictionary<string, Method> _oldMethods = AllMethods(before);
    private readonly Dictionary<string, Method> _methods = AllMethods(after);

    public void Run()
    {
        ChangeList.Pair(
            before.Manifest.Functions, after.Manifest.Functions, function => function.Name,
            old => One(Rules.FunctionRemoved, Rules.AsmRemoved, old, after, removed: true),
            added => One(Rules.FunctionAdded, Rules.AsmAdded, added, before, removed: false),
            Both);
        Accessors(Rules.AccessorsRemoved, before, after, removed: true);
        Accessors(Rules.AccessorsAdded, after, before, removed: false);
        Variables();
        Methods();
        Types();
        ChangeList.Pair(
            before.Manifest.Headers, after.Manifest.Headers, header => header,
            old => changes.Add(Category, Rules.HeaderRemoved, old, old, null),
            added => changes.Add(Category, Rules.HeaderAdded, added, null, added),
            (_, _) => { });
    }

    private void One(Rule rule, Rule asm, FunctionInfo function, Side other, bool removed)
    {
        if (!GoesWithBits(function, other))
        {
            Add(Category, rule, function.Name, Signature(function), removed);
        }

        if (function.AsmHash is not null)
        {
            // Its hash tells nothing with no other beside it.
            Add(AbiCategory.Asm, asm, function.Name, "inline assembly", removed);
        }
    }

    private void Add(AbiCategory category, Rule rule, string name, string text, bool removed) =>
        changes.Add(category, rule, name, removed ? text : null, removed ? null : text);

    /// <summary>Accessors come and go with their bits, and those are told there: here it is enough to name them once for each type.</summary>
    private void Accessors(Rule rule, Side side, Side other, bool removed)
    {
        HashSet<string> kept = other.Manifest.Functions.Select(function => function.Name).ToHashSet(StringComparer.Ordinal);
        foreach (IGrouping<string, FunctionInfo> type in side.Manifest.Functions
            .Where(function => !kept.Contains(function.Name) && GoesWithBits(function, other))
            .GroupBy(function => function.Accessor!.BitFieldType, StringComparer.Ordinal))
        {
            Add(Category, rule, type.Key, string.Join(", ", type.Select(function => function.Name)), removed);
        }
    }

    private static bool GoesWithBits(FunctionInfo function, Side other) =>
        function.Accessor is not null && !HasBits(other.Manifest, function.Accessor);

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

        if (old.AsmHash != now.AsmHash)
        {
            changes.Add(AbiCategory.Asm, Rules.AsmBody, now.Name, Asm(old), Asm(now));
        }

        changes.AddIfDifferent(Category, Rules.FunctionLinkage, now.Name, old.Inline ? "inline" : "external", now.Inline ? "inline" : "external");
        changes.AddIfDifferent(Category, Rules.FunctionPath, now.Name, Path(old), Path(now));
        Nature(old, now);
        changes.Deprecation(Category, now.Name, old.Deprecated, now.Deprecated);
    }

    private void Nature(FunctionInfo old, FunctionInfo now)
    {
        // The kind follows from how a function is linked and whether it enters the kernel; of an invocation, the method tells the rest.
        bool kind = old.Inline == now.Inline && old.EntersKernel == now.EntersKernel;
        bool method = _oldMethods.TryGetValue(old.Name, out Method? oldMethod) & _methods.TryGetValue(now.Name, out Method? newMethod);
        bool error = !method || oldMethod!.Info.ErrorShape == newMethod!.Info.ErrorShape;
        bool condition = !method || oldMethod!.Info.Condition == newMethod!.Info.Condition;
        if (Nature(old, kind, error, condition) != Nature(now, kind, error, condition))
        {
            changes.Add(Category, Rules.FunctionNature, now.Name, Nature(old, true, true, true), Nature(now, true, true, true));
        }
    }

    private static string Nature(FunctionInfo function, bool kind, bool error, bool condition) =>
        string.Join(", ", new[]
        {
            kind ? Entries.Kind(function) : null,
            function.Accessor is null ? null : Bits(function.Accessor),
            error ? Error(function.ErrorShape) : null,
            condition && function.Condition is not null ? $"if {function.Condition}" : null,
        }.OfType<string>());

    private static string Bits(AccessorInfo accessor) =>
        $"{accessor.Kind} of {string.Join('.', new[] { accessor.BitFieldType, accessor.Variant, accessor.Field }.OfType<string>())}";

    private static string? Error(ErrorShape shape) => shape switch
    {
        ErrorShape.Value => "returns the error",
        ErrorShape.Field => "returns a record with the error",
        _ => null,
    };

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

        // By function, which is unique: interfaces may share names of methods.
        ChangeList.Pair(
            _oldMethods.Values, _methods.Values, method => method.Info.Function,
            old => OneMethod(Rules.MethodRemoved, old, before, after, removed: true),
            added => OneMethod(Rules.MethodAdded, added, after, before, removed: false),
            BothMethods);
    }

    private void OneMethod(Rule rule, Method method, Side side, Side other, bool removed)
    {
        Dictionary<string, Method>.ValueCollection others = (removed ? _methods : _oldMethods).Values;

        // In each of its two categories a method comes and goes untold with what it is of: its function, and its label.
        if (!IsOn(side.Manifest.Functions, other.Manifest.Functions, function => function.Name == method.Info.Function))
        {
            Add(Category, rule, method.Info.Function, method.Place, removed);
        }

        if (!IsOn(side.Manifest.Labels, other.Manifest.Labels, label => label.Name == method.Info.Label) && !others.Any(item => IsSameLabel(method, item)))
        {
            Add(AbiCategory.Labels, rule, method.Info.Function, $"{method.Place} by {Label(method.Info)}", removed);
        }
    }

    private static bool IsSameLabel(Method a, Method b) => a.Place == b.Place && Label(a.Info) == Label(b.Info);

    private static bool IsOn<T>(IReadOnlyList<T> side, IReadOnlyList<T> other, Func<T, bool> which) => side.Any(which) && !other.Any(which);

    private void BothMethods(Method oldMethod, Method newMethod)
    {
        (MethodInfo old, MethodInfo now) = (oldMethod.Info, newMethod.Info);

        // A name alone is no part of the message; the same names in another order are.
        bool byName = Names(old).ToHashSet(StringComparer.Ordinal).SetEquals(Names(now));
        if (Message(old, before.Meaning, byName) != Message(now, after.Meaning, byName))
        {
            changes.Add(Category, Rules.MethodMessage, now.Function, Message(old, type => type, named: true), Message(now, type => type, named: true));
        }
        else if (Signature(before, now.Function) == Signature(after, now.Function))
        {
            // Where the function is written in another way as well, that is enough.
            changes.AddIfDifferent(Category, Rules.MethodSpelling, now.Function, Message(old, type => type, named: true), Message(now, type => type, named: true));
        }

        changes.AddIfDifferent(Category, Rules.MethodErrors, now.Function, Remarks(old), Remarks(now));
        changes.AddIfDifferent(Category, Rules.MethodName, now.Function, oldMethod.Place, newMethod.Place);
        if (old.Label != now.Label || (old.LabelNumber != now.LabelNumber && NumberOf(before, now.Label) == NumberOf(after, now.Label)))
        {
            changes.Add(AbiCategory.Labels, Rules.MethodLabel, now.Function, Label(old), Label(now));
        }
        else
        {
            changes.AddIfDifferent(AbiCategory.Labels, Rules.MethodName, now.Function, oldMethod.Place, newMethod.Place);
        }
    }

    private static int? NumberOf(Side side, string label) => side.Manifest.Labels.FirstOrDefault(item => item.Name == label)?.Number;

    private static string? Signature(Side side, string function) =>
        side.Manifest.Functions.FirstOrDefault(item => item.Name == function) is FunctionInfo found ? Signature(found) : null;

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
                changes.AddIfDifferent(Category, Rules.TypeShadowed, now.Name, Shadow(old), Shadow(now));
                changes.Deprecation(Category, now.Name, old.Deprecated, now.Deprecated);
            });
        ChangeList.Pair(
            before.Manifest.Aliases, after.Manifest.Aliases, alias => alias.Name,
            old => changes.Add(Category, Rules.TypeRemoved, old.Name, Target(old), null),
            added => changes.Add(Category, Rules.TypeAdded, added.Name, null, Target(added)),
            (old, now) => changes.AddIfDifferent(Category, Rules.TypeMeaning, now.Name, Target(old), Target(now)));
        ChangeList.Pair(
            before.Manifest.Getters, after.Manifest.Getters, getter => getter.Name,
            old => changes.Add(Category, Rules.TypeRemoved, old.Name, old.Type, null),
            added => changes.Add(Category, Rules.TypeAdded, added.Name, null, added.Type),
            (old, now) => changes.AddIfDifferent(Category, Rules.TypeMeaning, now.Name, old.Type, now.Type));
    }

    private static Dictionary<string, Method> AllMethods(Side side) =>
        side.Manifest.Interfaces.SelectMany(item => item.Methods.Select(method => new Method($"{item.Name}.{method.Name}", method)))
            .ToDictionary(method => method.Info.Function, StringComparer.Ordinal);

    private static string Target(AliasInfo alias) => (alias.Kind == AliasKind.Type ? "type " : "function ") + alias.Target;

    private static string Shadow(TypedefInfo typedef) => typedef.Shadowed ? "hidden by a macro" : "seen";

    private static string Methods(InterfaceInfo item) => string.Join(", ", item.Methods.Select(method => method.Name));

    private static string Meaning(Side side, FunctionInfo function) =>
        $"{side.Meaning(function.ReturnType)} ({string.Join(", ", function.Parameters.Select(parameter => side.Meaning(parameter.Type)))})";

    private static string Signature(FunctionInfo function) =>
        $"{function.ReturnType} ({string.Join(", ", function.Parameters.Select(parameter => $"{parameter.Type} {parameter.Name}"))})";

    private static string Names(FunctionInfo function) => string.Join(", ", function.Parameters.Select(parameter => parameter.Name));

    private static string Spelling(FunctionInfo function) => $"{function.ReturnType} ({string.Join(", ", function.Parameters.Select(parameter => parameter.Type))})";

    private static string Asm(FunctionInfo function) => function.AsmHash is null ? "no assembly" : "hash " + function.AsmHash[..Math.Min(12, function.AsmHash.Length)];

    private static string Path(FunctionInfo function) =>
        string.Join(", ", Kernel(function).Concat(function.Syscalls)) + (function.MayBlock ? ", may block" : "");

    // The system calls say that it enters the kernel, where they are known.
    private static IEnumerable<string> Kernel(FunctionInfo function) =>
        !function.EntersKernel ? ["does not enter the kernel"] : function.Syscalls.Count == 0 ? ["enters the kernel"] : [];

    private static IEnumerable<string> Names(MethodInfo method) => method.Parameters.Select(parameter => parameter.Name);

    private static string Message(MethodInfo method, Func<string, string> type, bool named) =>
        string.Join(", ", method.Parameters.Select(parameter =>
            (parameter.Direction == ParameterDirection.Out ? "out " : "") + (parameter.Capability ? "cap " : "")
                + type(parameter.Type) + (parameter.ByReference ? "*" : "") + (named ? " " + parameter.Name : "")))
            + method.ErrorShape switch { ErrorShape.Field => " -> record", ErrorShape.None => " -> nothing", _ => "" };

    private static string Remarks(MethodInfo method) =>
        $"in {method.Source}" + (method.Condition is null ? "" : $", if {method.Condition}")
            + (method.Errors.Count == 0 ? "" : ": " + string.Join(", ", method.Errors));

    private static string Label(MethodInfo method) => string.Create(CultureInfo.InvariantCulture, $"{method.Label} = {method.LabelNumber}");

    /// <summary>A method, and what the typed layer calls it by.</summary>
    private sealed record Method(string Place, MethodInfo Info);
}
