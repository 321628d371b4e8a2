// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Sel4.Bindgen.Emit;
using Sel4.Bindgen.Materialise;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Tests.Behaviour;

/// <summary>Writes a C program that calls every inline function of a manifest and prints all there is to see.</summary>
internal sealed class HarnessWriter
{
    public const int Rounds = 24;

    private readonly AbiManifest _manifest;
    private readonly TypeTable _types;
    private readonly CTypes _c;
    private readonly StringBuilder _text = new();

    private HarnessWriter(AbiManifest manifest)
    {
        _manifest = manifest;
        _types = new TypeTable(manifest);
        _c = new CTypes(_types);
    }

    /// <summary>The functions that are called.</summary>
    public static IReadOnlyList<FunctionInfo> Functions(AbiManifest manifest) => [.. manifest.Functions.Where(function => function.Inline)];

    public static string Write(AbiManifest manifest, SyscallForm form)
    {
        var writer = new HarnessWriter(manifest);
        IReadOnlyList<FunctionInfo> functions = Functions(manifest);
        writer.Opening(form);
        for (int i = 0; i < functions.Count; i++)
        {
            writer.Case(functions[i], i);
        }

        writer.Line("int main(void)\n{\n    install_kernel();");
        writer.Line($"    for (unsigned round = 0; round < {Rounds}; round++) {{");
        for (int i = 0; i < functions.Count; i++)
        {
            writer.Line($"        case_{i}(round);");
        }

        writer.Line("    }\n    return 0;\n}");
        return writer._text.ToString();
    }

    private void Opening(SyscallForm form)
    {
        foreach (string header in _manifest.Headers)
        {
            Line($"#include <{header}>");
        }

        foreach ((string name, string field) in new[] { ("LABEL", "label"), ("UNWRAPPED", "capsUnwrapped"), ("CAPS", "extraCaps") })
        {
            int shift = _manifest.BitFields.Single(type => type.Name == "seL4_MessageInfo").Fields.Single(item => item.Name == field).Shift;
            Line($"#define INFO_{name}_SHIFT {shift}");
        }

        Line(form == SyscallForm.Host ? "#define HOST_FORM" : "");
        Line($"enum {{ {string.Join(", ", StubBodies.Order.Select(role => "AT_" + role))}, AT_END }};");
        Line("#include \"kernel.h\"");
        Line("const struct system_call system_calls[] = {");
        foreach (SyscallInfo call in _manifest.Syscalls)
        {
            Line($"    {{ \"{call.Name}\", (seL4_Word){call.Number}, {SystemCallUse.Of(call.Name, _manifest.Target.Mcs)} }},");
        }

        Line("    { 0 },\n};\n");
    }

    private void Case(FunctionInfo function, int index)
    {
        Line($"static __attribute__((noinline)) void case_{index}(unsigned round)\n{{");
        Line($"    begin(\"{function.Name}\", {index}, round);");

        // What seL4_Signal says of its message, and what is in one that goes through the stub without one, means nothing.
        bool signal = function.Name == "seL4_Signal";
        if (signal || (Arguments.CallOf(function) == "Send" && function.Name.EndsWith("_null", StringComparison.Ordinal)))
        {
            Line($"    ignored = TAKES_MESSAGE{(signal ? " | TAKES_INFO" : "")};");
        }

        for (int i = 0; i < function.Parameters.Count; i++)
        {
            Argument(function, i);
        }

        string call = $"{function.Name}({string.Join(", ", Enumerable.Range(0, function.Parameters.Count).Select(i => $"a{i}"))})";
        if (function.ReturnType == "void")
        {
            Line($"    {call};");
        }
        else
        {
            Line($"    {_c.Declare(function.ReturnType, "result")} = {call};");
        }

        Line("    printf(\"\\n \");");
        if (function.ReturnType != "void")
        {
            Result(function);
        }

        for (int i = 0; i < function.Parameters.Count; i++)
        {
            if (IsMemory(function.Parameters[i]))
            {
                Show(Target(function.Parameters[i]), $"m{i}", function.Parameters[i].Name);
            }
        }

        Line("    end();\n}\n");
    }

    private void Argument(FunctionInfo function, int i)
    {
        ParameterInfo parameter = function.Parameters[i];
        if (TypeTable.Parse(parameter.Type) is not CType.Pointer pointer)
        {
            Value(parameter.Type, $"a{i}", Arguments.Number(function, i));
        }
        else if (pointer.Target is CType.Named { Name: "char" })
        {
            Line($"    char a{i}[64];\n    random_text(a{i}, sizeof a{i});");
        }
        else if (!IsMemory(parameter))
        {
            Line($"    {_c.Declare(parameter.Type, $"a{i}")} = &other;");
        }
        else
        {
            // Where a word goes that nobody asks for, functions other than stubs take a null.
            bool optional = _types.RecordOf(Target(parameter)) is null && function.Category is FunctionCategory.Syscall or FunctionCategory.Helper;
            Value(Target(parameter), $"m{i}", "random_value()");
            Line($"    {_c.Declare(parameter.Type, $"a{i}")} = {(optional ? $"random_word() % 4 == 0 ? 0 : &m{i}" : $"&m{i}")};");
        }
    }

    private void Value(string type, string name, string number)
    {
        if (_types.RecordOf(type) is not { } record)
        {
            Line($"    {_c.Declare(type, name)} = ({_c.Declare(type, "")})({number});");
            return;
        }

        Line($"    {_c.Declare(type, name)};");
        Line(record.Name == "seL4_MessageInfo_t" ? $"    {name}.words[0] = random_info();" : $"    random_bytes(&{name}, sizeof {name});");
    }

    private void Result(FunctionInfo function)
    {
        if (TypeTable.Parse(function.ReturnType) is CType.Pointer)
        {
            Line("    show_place(\"result\", result);");
        }
        else if (function.ErrorShape == ErrorShape.Field)
        {
            // After an error nothing else is filled in.
            Line("    show(\"error\", (unsigned long long)result.error);\n    if (result.error == seL4_NoError) {");
            Show(function.ReturnType, "result", "result");
            Line("    }");
        }
        else
        {
            Show(function.ReturnType, "result", "result");
        }
    }

    private void Show(string type, string place, string name)
    {
        if (_types.RecordOf(type) is { } record)
        {
            record.Fields.ToList().ForEach(field => Show(field.Type, $"{place}.{field.Name}", $"{name}.{field.Name}"));
        }
        else if (TypeTable.Parse(type) is CType.Array array)
        {
            Line($"    for (int i = 0; i < {array.Count}; i++) {{\n    show(\"{name}\", (unsigned long long){place}[i]);\n    }}");
        }
        else
        {
            Line($"    show(\"{name}\", (unsigned long long){place});");
        }
    }

    /// <summary>A pointer to words or a record that the function may write to.</summary>
    private static bool IsMemory(ParameterInfo parameter) =>
        TypeTable.Parse(parameter.Type) is CType.Pointer { Target: CType.Named { Name: not "char" and not "seL4_IPCBuffer" } };

    private static string Target(ParameterInfo parameter) => parameter.Type[..^1];

    private void Line(string text) => _text.Append(text).Append('\n');
}
