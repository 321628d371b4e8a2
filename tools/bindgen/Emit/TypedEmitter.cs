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
        HashSet<string> enums = [.. manifest.Enums.Select(e => e.Name)];
        foreach ((string type, var methods) in Group(manifest, enums))
        {
            yield return File(context, type, text => Capability(text, type, methods, FixedSize(manifest, type)));
        }

        yield return File(context, "ObjectType", text => ObjectTypes(text, manifest));
        foreach (EnumInfo info in manifest.Enums.Where(e => UsedByAnInvocation(manifest, e.Name)))
        {
            yield return File(context, TypedNames.Type(info.Name), text => ParameterEnum(text, info));
        }
    }

    private static EmittedFile File(EmitContext context, string type, Action<StringBuilder> write)
    {
        StringBuilder text = context.CSharpFile();
        write(text);
        return EmitContext.File($"typed/{type}.g.cs", text);
    }

    private static Dictionary<string, List<(MethodInfo, List<TypedParameter>)>> Group(
        AbiManifest manifest, HashSet<string> enums)
    {
        // seL4_CPtr parameters name these without the interface XML having a type for them.
        var types = new Dictionary<string, List<(MethodInfo, List<TypedParameter>)>>(StringComparer.Ordinal)
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
            List<(MethodInfo, List<TypedParameter>)> methods = Methods(types, TypedNames.Type(info.Name));
            foreach (MethodInfo method in info.Methods)
            {
                List<TypedParameter> parameters =
                    [.. method.Parameters.Select(p => new TypedParameter(p, info.Name, enums.Contains(p.Type)))];
                methods.Add((method, parameters));
                foreach (string capability in parameters.Select(p => p.CapabilityType).OfType<string>())
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

        static List<(MethodInfo, List<TypedParameter>)> Methods(
            Dictionary<string, List<(MethodInfo, List<TypedParameter>)>> types, string type)
        {
            if (!types.TryGetValue(type, out List<(MethodInfo, List<TypedParameter>)>? methods))
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
        StringBuilder text, string type, List<(MethodInfo Method, List<TypedParameter> Parameters)> methods, ObjectTypeInfo? size)
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
        foreach ((MethodInfo method, List<TypedParameter> parameters) in methods)
        {
            if (TypedNames.Method(method.Name) == type)
            {
                throw new BindgenException(ErrorCode.SB014, null, null, $"{method.Function} would be called as its type in Sel4.Typed", "give it another name");
            }

            Line(text, 0, "");
            Invocation(text, method, parameters);
        }

        Line(text, 0, "}");
    }

    private static void Invocation(StringBuilder text, MethodInfo method, List<TypedParameter> parameters)
    {
        foreach (string line in TypedDocs.Method(method, parameters))
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

        string declarations = string.Join(", ", parameters.Select(p => p.Declaration));
        Line(text, 1, $"public unsafe KernelError {TypedNames.Method(method.Name)}({declarations})");
        Line(text, 1, "{");

        foreach (TypedParameter parameter in parameters.Where(p => p.ByReference && p.IsOut))
        {
            Line(text, 2, $"System.Runtime.CompilerServices.Unsafe.SkipInit(out {parameter.Name});");
        }

        List<TypedParameter> pinned = [.. parameters.Where(p => p.ByReference)];
        int depth = 2;
        foreach (TypedParameter parameter in pinned)
        {
            Line(text, depth, $"fixed ({parameter.Type}* {Pointer(parameter)} = &{parameter.Name})");
            Line(text, depth++, "{");
        }

        IEnumerable<string> arguments = parameters
            .Where(p => p.ByReference || !p.IsOut)
            .Select(p => p.ByReference ? Pointer(p) : p.Argument)
            .Prepend("CPtr.Value")
            .Append("&payload");
        string call = $"LibSel4.sel4_checked_{method.Function}({string.Join(", ", arguments)})";
        Line(text, depth, "sel4shim_error payload;");
        if (method.ErrorShape == ErrorShape.Field)
        {
            Line(text, depth, $"var returned = {call};");
            foreach (TypedParameter parameter in parameters.Where(p => p.IsOut && !p.ByReference))
            {
                Line(text, depth, $"{parameter.Name} = {parameter.FromField("returned")};");
            }

            Line(text, depth, "return KernelError.From((seL4_Error)returned.error, in payload);");
        }
        else
        {
            Line(text, depth, $"seL4_Error code = (seL4_Error){call};");
            Line(text, depth, "return KernelError.From(code, in payload);");
        }

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

    private static string Article(string type) => (type[0] is 'A' or 'E' or 'I' or 'U' ? "an " : "a ") + type switch
    {
        "Tcb" => "thread control block",
        "CNode" => "capability node",
        "VSpace" => "virtual address space",
        "Untyped" => "piece of untyped memory",
        _ => $"{type}",
    };

    private static void Line(StringBuilder text, int depth, string line)
    {
        if (line.Length > 0)
        {
            text.Append(' ', 4 * depth).Append(line);
        }

        text.Append('\n');
    }
}
