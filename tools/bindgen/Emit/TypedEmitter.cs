// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Sel4.Bindgen.Diagnostics;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Emit;

/// <summary>
/// Sel4.Typed's generated half: one file for each capability type, with every invocation the configuration has, and
/// the enums that invocations take.
/// </summary>
internal sealed class TypedEmitter : IEmitter
{
    // Written by hand in Sel4.Typed: they have system calls, not invocations.
    private static readonly HashSet<string> s_handWritten = new(StringComparer.Ordinal) { "Endpoint", "Notification" };

    public IEnumerable<EmittedFile> Emit(EmitContext context)
    {
        AbiManifest manifest = context.Manifest;
        var types = new TypedTypes(manifest);
        var slotMethods = new List<TypedMethod>();
        foreach ((string type, List<TypedMethod> methods) in Group(manifest, types))
        {
            slotMethods.AddRange(methods.Where(method => method.OnSlot));
            yield return File(context, type, text => Capability(text, type, [.. methods.Where(method => !method.OnSlot)], FixedSize(manifest, type)));
        }

        if (slotMethods.Count > 0)
        {
            yield return File(context, "Slot", text => Slot(text, slotMethods));
            yield return File(context, "CSpaceSlot", text => CSpaceSlot(text, slotMethods));
        }

        yield return File(context, "ObjectType", text => ObjectTypes(text, manifest));
        foreach (EnumInfo info in manifest.Enums.Where(e => UsedByAnInvocation(manifest, e.Name)))
        {
            yield return File(context, TypedNames.Type(info.Name), text => ParameterEnum(text, info));
        }

        foreach (RecordInfo record in types.Records)
        {
            yield return File(context, TypedNames.Type(record.Name), text => TypedRecord.Write(text, record));
        }

        if (MissingLevels.Of(manifest) is { Count: > 0 } levels)
        {
            yield return File(context, MissingLevels.TypeName, text => MissingLevels.Write(text, levels));
        }
    }

    private static EmittedFile File(EmitContext context, string type, Action<StringBuilder> write)
    {
        StringBuilder text = context.CSharpFile();
        write(text);
        return EmitContext.File($"typed/{type}.g.cs", text);
    }

    private static Dictionary<string, List<TypedMethod>> Group(AbiManifest manifest, TypedTypes known)
    {
        // seL4_CPtr parameters name these without the interface XML having a type for them.
        var types = new Dictionary<string, List<TypedMethod>>(StringComparer.Ordinal)
        {
            ["VSpace"] = [],
            ["Frame"] = [],
        };
        if (manifest.Target.Mcs)
        {
            types["SchedContext"] = [];
        }

        foreach (InterfaceInfo info in manifest.Interfaces)
        {
            List<TypedMethod> methods = Methods(types, TypedNames.Type(info.Name));
            foreach (MethodInfo method in info.Methods)
            {
                var typed = new TypedMethod(method, info.Name, known);
                methods.Add(typed);
                foreach (string capability in typed.Parameters.Select(p => p.CapabilityType).OfType<string>())
                {
                    _ = Methods(types, capability);
                }
            }
        }

        foreach (string handWritten in s_handWritten)
        {
            types.Remove(handWritten);
        }

        return types;

        static List<TypedMethod> Methods(Dictionary<string, List<TypedMethod>> types, string type)
        {
            if (!types.TryGetValue(type, out List<TypedMethod>? methods))
            {
                types.Add(type, methods = []);
            }

            return methods;
        }
    }

    private static bool UsedByAnInvocation(AbiManifest manifest, string type) =>
        manifest.Interfaces.Any(i => i.Methods.Any(m => m.Parameters.Any(p => p.Type == type)));

    // A frame is retyped as the smallest page unless told otherwise; an untyped or CNode has no size of its own.
    private static ObjectTypeInfo? FixedSize(AbiManifest manifest, string type) =>
        manifest.ObjectTypes.FirstOrDefault(o =>
            o.Enabled && !o.Variable && o.SizeBitsConstant is not null
            && TypedNames.ObjectType(o.Name) == (type == "Frame" ? "SmallPage" : type));

    private static void Capability(
        StringBuilder text, string type, List<TypedMethod> methods, ObjectTypeInfo? size)
    {
        string contract = size is null ? $"ICapability<{type}>" : $"IFixedSizeObject<{type}>";
        Line(text, 0, "using Sel4.Interop;");
        Line(text, 0, "");
        Line(text, 0, "namespace Sel4.Typed;");
        Line(text, 0, "");
        Line(text, 0, $"/// <summary>The address of a capability to {Article(type)}. Owns nothing.</summary>");
        Line(text, 0, "/// <param name=\"CPtr\">The slot's address in the calling thread's CSpace.</param>");
        Line(text, 0, $"public readonly partial record struct {type}(CPtr CPtr) : {contract}");
        Line(text, 0, "{");
        if (size is not null)
        {
            Line(text, 1, "/// <inheritdoc/>");
            Line(text, 1, $"public static ObjectType ObjectType => ObjectType.{TypedNames.ObjectType(size.Name)};");
            Line(text, 0, "");
            Line(text, 1, "/// <inheritdoc/>");
            Line(text, 1, $"public static int SizeBits => {size.SizeBits!.Value.ToString(CultureInfo.InvariantCulture)};");
            Line(text, 0, "");
        }

        Line(text, 1, "/// <inheritdoc/>");
        Line(text, 1, $"public static {type} FromCPtr(CPtr cptr) => new(cptr);");
        foreach (TypedMethod method in methods)
        {
            RequireOtherName(method, type);
            Line(text, 0, "");
            Invocation(text, method);
        }

        Line(text, 0, "}");
    }

    private static void Slot(StringBuilder text, List<TypedMethod> methods)
    {
        Line(text, 0, "using Sel4.Interop;");
        Line(text, 0, "");
        Line(text, 0, "namespace Sel4.Typed;");
        Line(text, 0, "");
        Line(text, 0, "public readonly partial record struct Slot");
        Line(text, 0, "{");
        foreach (TypedMethod method in methods)
        {
            RequireOtherName(method, "Slot");
            if (text[^2] != '{')
            {
                Line(text, 0, "");
            }

            Invocation(text, method);
        }

        Line(text, 0, "}");
    }

    // A slot of one's own CSpace is a slot like any other: the same methods.
    private static void CSpaceSlot(StringBuilder text, List<TypedMethod> methods)
    {
        Line(text, 0, "namespace Sel4.Typed;");
        Line(text, 0, "");
        Line(text, 0, "public readonly partial record struct CSpaceSlot");
        Line(text, 0, "{");
        foreach (TypedMethod method in methods)
        {
            RequireOtherName(method, "CSpaceSlot");
            if (text[^2] != '{')
            {
                Line(text, 0, "");
            }

            string name = TypedNames.Method(method.Method.Name);
            string types = string.Join(", ", method.Parameters.Select(p => p.Type));
            string arguments = string.Join(", ", method.Parameters.Select(p => p.IsOut ? $"out {p.Name}" : p.Name));
            Line(text, 1, $"/// <inheritdoc cref=\"Slot.{name}({types})\"/>");
            Line(text, 1, $"public {(method.Parameters.Any(p => p.IsPointer) ? "unsafe " : "")}KernelError {name}({Declarations(method)}) => ((Slot)this).{name}({arguments});");
        }

        Line(text, 0, "}");
    }

    private static void RequireOtherName(TypedMethod method, string type)
    {
        if (TypedNames.Method(method.Method.Name) == type)
        {
            throw new BindgenException(ErrorCode.SB014, null, null, $"{method.Method.Function} would be called as its type in Sel4.Typed", "give it another name");
        }
    }

    private static string Declarations(TypedMethod method) => string.Join(", ", method.Parameters.Select(p => p.Declaration));

    private static void Invocation(StringBuilder text, TypedMethod typed)
    {
        MethodInfo method = typed.Method;
        IReadOnlyList<TypedParameter> parameters = typed.Parameters;
        foreach (string line in TypedDocs.Method(typed))
        {
            Line(text, 1, line);
        }

        var names = new HashSet<string>(StringComparer.Ordinal) { "payload", "code", "returned" };
        foreach (TypedParameter parameter in parameters)
        {
            RequireNew(names, parameter.Name, $"parameter {parameter.CName} of {method.Function}");
            if (parameter.ByReference)
            {
                RequireNew(names, Pointer(parameter), $"parameter {parameter.CName} of {method.Function}");
            }
        }

        Line(text, 1, $"public unsafe KernelError {TypedNames.Method(method.Name)}({Declarations(typed)})");
        Line(text, 1, "{");

        // Nothing of a record is left as it was, whatever happens.
        foreach (TypedParameter parameter in parameters.Where(p => p.ByReference && p.IsOut))
        {
            Line(text, 2, $"{parameter.Name} = default;");
        }

        foreach (TypedParameter parameter in parameters.Where(p => p.Counted is not null))
        {
            Line(text, 2, $"Registers.RequireCount({parameter.Name}, {parameter.Counted!.Type}.RegisterCount, nameof({parameter.Name}));");
        }

        int depth = 2;
        foreach (TypedParameter parameter in parameters.Where(p => p.ByReference))
        {
            Line(text, depth, $"fixed ({parameter.Type}* {Pointer(parameter)} = &{parameter.Name})");
            Line(text, depth++, "{");
        }

        IEnumerable<string> arguments = typed.Arguments
            .Select(p => p.ByReference ? $"({p.CType}*){Pointer(p)}" : p.Argument)
            .Prepend(typed.OnSlot ? "Root.CPtr.Value, Index, Depth" : "CPtr.Value")
            .Append("&payload");
        string call = $"LibSel4.sel4_checked_{method.Function}({string.Join(", ", arguments)})";
        Line(text, depth, "sel4shim_error payload;");
        if (method.ErrorShape == ErrorShape.Field)
        {
            Line(text, depth, $"var returned = {call};");
            Line(text, depth, "seL4_Error code = (seL4_Error)returned.error;");
        }
        else
        {
            Line(text, depth, $"seL4_Error code = (seL4_Error){call};");
        }

        // What libsel4 puts there when the kernel refused, or beyond the count, is left over from something else.
        foreach (TypedParameter parameter in parameters.Where(p => p.IsOut))
        {
            TypedParameter? count = parameters.FirstOrDefault(p => p.Counted == parameter);
            Line(text, depth, !parameter.ByReference
                ? $"{parameter.Name} = code == seL4_Error.seL4_NoError ? {parameter.FromField("returned")} : default;"
                : $"Registers.Keep((nuint*){Pointer(parameter)}, code == seL4_Error.seL4_NoError ? {count?.Name ?? $"{parameter.Type}.RegisterCount"} : 0, {parameter.Type}.RegisterCount);");
        }

        Line(text, depth, "return KernelError.From(code, in payload);");
        while (depth > 2)
        {
            Line(text, --depth, "}");
        }

        Line(text, 1, "}");
    }

    private static void RequireNew(HashSet<string> used, string name, string what)
    {
        if (!used.Add(name))
        {
            throw new BindgenException(ErrorCode.SB014, null, null, $"{what} would be called {name} in Sel4.Typed, as something else is", "give one of them another name");
        }
    }

    private static string Pointer(TypedParameter parameter) => parameter.Name.TrimStart('@') + "Pointer";

    private static void ObjectTypes(StringBuilder text, AbiManifest manifest)
    {
        Line(text, 0, "namespace Sel4.Typed;");
        Line(text, 0, "");
        Line(text, 0, "/// <summary>What untyped memory can be made into on this kernel.</summary>");
        Line(text, 0, "public enum ObjectType : uint");
        Line(text, 0, "{");
        string separator = "";
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (ObjectTypeInfo info in manifest.ObjectTypes.Where(o => o.Enabled))
        {
            RequireNew(used, TypedNames.ObjectType(info.Name), info.Name);
            if (!uint.TryParse(info.Value, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            {
                throw new BindgenException(ErrorCode.SB014, null, null, $"object type {info.Name} has the number {info.Value}", "install the kernel again");
            }

            text.Append(separator);
            Line(text, 1, $"/// <summary>Corresponds to <c>{info.Name}</c>{SizeText(info)}.</summary>");
            Line(text, 1, $"{TypedNames.ObjectType(info.Name)} = {info.Value},");
            separator = "\n";
        }

        Line(text, 0, "}");
    }

    private static string SizeText(ObjectTypeInfo info) => info switch
    {
        { SizeBits: null } => "",
        { Variable: true } => ", of variable size",
        _ => string.Create(CultureInfo.InvariantCulture, $", 2^{info.SizeBits} bytes"),
    };

    private static void ParameterEnum(StringBuilder text, EnumInfo info)
    {
        Line(text, 0, "namespace Sel4.Typed;");
        Line(text, 0, "");
        Line(text, 0, $"/// <summary>Corresponds to <c>{info.Name}</c>.</summary>");
        Line(text, 0, $"public enum {TypedNames.Type(info.Name)} : ulong");
        Line(text, 0, "{");
        string separator = "";
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (EnumMember member in info.Members.Where(m => !m.Padding))
        {
            RequireNew(used, TypedNames.EnumMember(member.Name, info.Name), member.Name);
            string value = member.Value.StartsWith('-') ? $"unchecked((ulong)({member.Value}))" : member.Value;
            text.Append(separator);
            Line(text, 1, $"/// <summary>Corresponds to <c>{member.Name}</c>.</summary>");
            Line(text, 1, $"{TypedNames.EnumMember(member.Name, info.Name)} = {value},");
            separator = "\n";
        }

        Line(text, 0, "}");
    }

    private static string Article(string type)
    {
        string noun = type switch
        {
            "Tcb" => "thread control block",
            "CNode" => "capability node",
            "VSpace" => "virtual address space",
            "Untyped" => "piece of untyped memory",
            _ => type,
        };
        return (noun[0] is 'A' or 'E' or 'I' or 'U' ? "an " : "a ") + noun;
    }

    private static void Line(StringBuilder text, int depth, string line)
    {
        if (line.Length > 0)
        {
            text.Append(' ', 4 * depth).Append(line);
        }

        text.Append('\n');
    }
}
