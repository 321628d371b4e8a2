// SPDX-License-Identifier: BSD-2-Clause
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Emit;

/// <summary>The C file that makes symbols of what the headers only have inline.</summary>
internal sealed class ShimEmitter : IEmitter
{
    public const string Prefix = "sel4shim_";
    public const string CheckedPrefix = "sel4shim_checked_";

    private const string Result = "sel4shim_result";
    private const string Barrier = "SEL4SHIM_BARRIER();\n";

    private const string Prologue = """
        /* Deprecated functions are exported as well; who calls them is told by the bindings. */
        #pragma GCC diagnostic ignored "-Wdeprecated-declarations"

        #define SEL4SHIM_EXPORT __attribute__((visibility("default")))

        /* Stubs that only send do not tell the compiler that the kernel reads memory: it would drop or move stores to the IPC buffer. */
        #define SEL4SHIM_BARRIER() __asm__ volatile("" : : : "memory")

        /* Message registers 0 to 4 as a failed invocation left them: a failed lookup reports that many. */
        struct sel4shim_error {
            seL4_Word words[5];
        };

        static inline void sel4shim_take_error(struct sel4shim_error *error)
        {
            for (int i = 0; i < 5; i++) {
                error->words[i] = seL4_GetMR(i);
            }
        }

        """;

    public IEnumerable<EmittedFile> Emit(EmitContext context)
    {
        var types = new CTypes(context.Types);
        StringBuilder text = Includes(context).Append(Prologue);
        text.Append('\n');
        AbiSymbol.Define(context, text);
        foreach (FunctionInfo function in context.Manifest.Functions.Where(function => function.Inline))
        {
            Export(types, text, function);
        }

        foreach (GetterInfo getter in context.Manifest.Getters)
        {
            string signature = types.Declare(getter.Type, $"{Prefix}{getter.Name}(void)");
            text.Append(signature).Append(";\n").Append("SEL4SHIM_EXPORT ").Append(signature).Append("\n{\n    return ").Append(getter.Name).Append(";\n}\n\n");
        }

        foreach (FunctionInfo function in context.Manifest.Functions.Where(function => function.ErrorShape != ErrorShape.None))
        {
            Checked(types, text, function);
        }

        yield return EmitContext.File("native/shim.g.c", KernelCheck.End(text));
    }

    internal static StringBuilder Includes(EmitContext context)
    {
        StringBuilder text = KernelCheck.Begin(context.CFile().Append("#include <stdint.h>\n"), context.Manifest);
        foreach (string header in context.Manifest.Headers)
        {
            text.Append("#include <").Append(header).Append(">\n");
        }

        return text.Append('\n');
    }

    private static void Export(CTypes types, StringBuilder text, FunctionInfo function)
    {
        IEnumerable<string> parameters = function.Parameters.Select(parameter => types.Declare(parameter.Type, parameter.Name));
        string call = $"{function.Name}({string.Join(", ", function.Parameters.Select(parameter => parameter.Name))})";
        Signature(types, text, function, Prefix, parameters);
        if (!function.EntersKernel)
        {
            text.Append("{\n    ").Append(function.ReturnType == "void" ? "" : "return ").Append(call).Append(";\n}\n\n");
            return;
        }

        text.Append("{\n    ").Append(Barrier).Append("    ");
        text.Append(function.ReturnType == "void" ? "" : types.Declare(function.ReturnType, Result) + " = ").Append(call).Append(";\n    ").Append(Barrier);
        text.Append(function.ReturnType == "void" ? "" : $"    return {Result};\n").Append("}\n\n");
    }

    private static void Checked(CTypes types, StringBuilder text, FunctionInfo function)
    {
        IEnumerable<string> parameters = function.Parameters.Select(parameter => types.Declare(parameter.Type, parameter.Name))
            .Append("struct sel4shim_error *sel4shim_error");
        string call = $"{function.Name}({string.Join(", ", function.Parameters.Select(parameter => parameter.Name))})";
        Signature(types, text, function, CheckedPrefix, parameters);
        text.Append("{\n    ").Append(Barrier).Append("    ").Append(types.Declare(function.ReturnType, Result)).Append(" = ").Append(call).Append(";\n    ").Append(Barrier);
        text.Append("    if (").Append(Result).Append(function.ErrorShape == ErrorShape.Field ? ".error" : "").Append(" != seL4_NoError) {\n");
        text.Append("        sel4shim_take_error(sel4shim_error);\n    }\n    return ").Append(Result).Append(";\n}\n\n");
    }

    /// <summary>A prototype, so that compilers asked to miss one do not, and the head of the definition.</summary>
    private static void Signature(CTypes types, StringBuilder text, FunctionInfo function, string prefix, IEnumerable<string> parameters)
    {
        List<string> list = [.. parameters];
        string signature = types.Declare(function.ReturnType, $"{prefix}{function.Name}({(list.Count == 0 ? "void" : string.Join(", ", list))})");
        text.Append(signature).Append(";\n").Append("SEL4SHIM_EXPORT ").Append(signature).Append('\n');
    }
}
