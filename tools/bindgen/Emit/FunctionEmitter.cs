// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Emit;

/// <summary>Declarations of what the shim exports: functions, capability-rights getters and checked invocations.</summary>
internal sealed class FunctionEmitter : IEmitter
{
    // No name of the headers begins like these.
    private const string UnsafePrefix = ShimEmitter.Prefix + "unsafe_";
    private const string UnsafeMark = ShimEmitter.Prefix + "unsafe";

    private const string ErrorRecord = """

        /// <summary>Corresponds to <c>struct sel4shim_error</c> of the shim: message registers 0 to 4 as an invocation's error left them.</summary>
        [StructLayout(LayoutKind.Sequential)]
        public struct sel4shim_error
        {
            /// <summary>The message registers.</summary>
            public words_array words;

            /// <summary>The 5 elements of <see cref="words"/>.</summary>
            [InlineArray(5)]
            public struct words_array
            {
                private nuint _first;
            }
        }

        """;

    public IEnumerable<EmittedFile> Emit(EmitContext context)
    {
        AbiManifest manifest = context.Manifest;
        StringBuilder plain = Open(context);
        foreach (FunctionInfo function in manifest.Functions.Where(function => function.Accessor is null))
        {
            Function(context, plain, function, function.Name);
        }

        foreach (AliasInfo alias in manifest.Aliases.Where(alias => alias.Kind == AliasKind.Function))
        {
            FunctionInfo target = manifest.Functions.First(function => function.Name == alias.Target);
            if (target.Accessor is null)
            {
                Function(context, plain, target, alias.Name);
            }
        }

        foreach (GetterInfo getter in manifest.Getters)
        {
            Import(plain, getter.Name, null, ShimEmitter.Prefix + getter.Name, leaf: true, deprecated: false);
            plain.Append("    public static extern ").Append(context.CSharp.Name(getter.Type)).Append(' ').Append(CSharpTypes.Escape(getter.Name)).Append("();\n");
        }

        yield return EmitContext.File("raw/LibSel4.Functions.g.cs", plain.Append("}\n"));

        StringBuilder @checked = Open(context);
        foreach (FunctionInfo function in manifest.Functions.Where(function => function.ErrorShape != ErrorShape.None))
        {
            string more = " Copies the error's payload to <paramref name=\"sel4shim_error\"/> when it fails, and leaves it alone else.";
            Import(@checked, function.Name, function.Condition, ShimEmitter.CheckedPrefix + function.Name, leaf: false, function.Deprecated, more);
            Signature(context, @checked, function, "sel4_checked_" + function.Name, "sel4shim_error* sel4shim_error");
        }

        yield return EmitContext.File("raw/LibSel4.Checked.g.cs", @checked.Append("}\n").Append(ErrorRecord));
    }

    private static StringBuilder Open(EmitContext context) => context.CSharpFile().Append(
        "#pragma warning disable CA5392 // The shim is linked in statically: there is no library to search for.\n\n" +
        "using System;\nusing System.Runtime.CompilerServices;\nusing System.Runtime.InteropServices;\n\n" +
        "namespace Sel4.Interop;\n\npublic static unsafe partial class LibSel4\n{\n");

    private static void Function(EmitContext context, StringBuilder text, FunctionInfo function, string name)
    {
        // What is only declared in the headers is a symbol of its own, compiled next to the shim.
        string entry = function.Inline ? ShimEmitter.Prefix + function.Name : function.Name;
        bool callsBack = function.Parameters.Any(parameter => context.Types.LeadsToFunction(parameter.Type));
        bool leaf = function.Inline && !function.EntersKernel && !callsBack;
        if (SafeFunctions.Contains(function) || SafeFunctions.HasPointer(context.CSharp, function))
        {
            Import(text, name, function.Condition, entry, leaf, function.Deprecated);
            Signature(context, text, function, name, null);
            return;
        }

        Guarded(context, text, function, name);
        string import = UnsafePrefix + name;
        text.Append('\n');
        Attributes(text, entry, leaf);
        Signature(context, text, function, import, null, "private");
    }

    /// <summary>
    /// A method that only unsafe code can call, because its signature has a pointer. The pointer has no value, and C does not see it.
    /// </summary>
    private static void Guarded(EmitContext context, StringBuilder text, FunctionInfo function, string name)
    {
        const string More = " A call needs an unsafe context: C may use an argument as an index, a count or an address, and nothing checks it.";
        Document(text, name, function.Condition, function.Deprecated, More);
        string parameters = string.Concat(function.Parameters.Select(parameter => $"{context.CSharp.Name(parameter.Type)} {CSharpTypes.Escape(parameter.Name)}, "));
        string arguments = string.Join(", ", function.Parameters.Select(parameter => CSharpTypes.Escape(parameter.Name)));
        text.Append("    [MethodImpl(MethodImplOptions.AggressiveInlining)]\n");
        text.Append("    public static ").Append(context.CSharp.Name(function.ReturnType)).Append(' ').Append(CSharpTypes.Escape(name)).Append('(')
            .Append(parameters).Append("void* ").Append(UnsafeMark).Append(" = null) =>\n        ").Append(UnsafePrefix).Append(name).Append('(').Append(arguments).Append(");\n");
    }

    /// <param name="text">Where to.</param>
    /// <param name="name">The C entity.</param>
    /// <param name="condition">Options it needs.</param>
    /// <param name="entry">Symbol to link to.</param>
    /// <param name="leaf">It never enters the kernel, so it cannot wait or call back and needs no transition of the collector.</param>
    /// <param name="deprecated">Marked so in the headers.</param>
    /// <param name="more">Further documentation.</param>
    private static void Import(StringBuilder text, string name, string? condition, string entry, bool leaf, bool deprecated, string more = "")
    {
        Document(text, name, condition, deprecated, more);
        Attributes(text, entry, leaf);
    }

    private static void Document(StringBuilder text, string name, string? condition, bool deprecated, string more)
    {
        if (text[^2] != '{')
        {
            text.Append('\n');
        }

        text.Summary("    ", name, condition, more);
        if (deprecated)
        {
            text.Append("    [Obsolete(\"Deprecated by libsel4.\")]\n");
        }
    }

    private static void Attributes(StringBuilder text, string entry, bool leaf)
    {
        text.Append("    [DllImport(\"sel4shim\", EntryPoint = \"").Append(entry).Append("\", ExactSpelling = true)]\n");
        if (leaf)
        {
            text.Append("    [SuppressGCTransition]\n");
        }
    }

    private static void Signature(EmitContext context, StringBuilder text, FunctionInfo function, string name, string? last, string access = "public")
    {
        IEnumerable<string> parameters = function.Parameters.Select(parameter => $"{context.CSharp.Name(parameter.Type)} {CSharpTypes.Escape(parameter.Name)}");
        text.Append("    ").Append(access).Append(" static extern ").Append(context.CSharp.Name(function.ReturnType)).Append(' ').Append(CSharpTypes.Escape(name)).Append('(');
        text.AppendJoin(", ", last is null ? parameters : parameters.Append(last)).Append(");\n");
    }
}
