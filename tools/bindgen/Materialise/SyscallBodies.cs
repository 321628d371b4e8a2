// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Materialise;

/// <summary>Everything that is no accessor, stub or invocation: bodies by name from Bodies.txt, and the decoding of faults.</summary>
internal sealed class SyscallBodies(AbiManifest manifest, StubRegisters registers)
{
    private const string Resource = "Sel4.Bindgen.Materialise.Bodies.txt";

    private static readonly Dictionary<string, string> Texts = Load();

    public string Of(FunctionInfo function)
    {
        switch (function.Name)
        {
            case "seL4_getFault":
                return Faults(function, IsCommon, $"return seL4_getArchFault({function.Parameters[0].Name});\n");
            case "seL4_getArchFault":
                return Faults(function, variant => !IsCommon(variant) && variant.Name != "NullFault", "return seL4_Fault_NullFault_new();\n");
            default:
                string body = Texts.GetValueOrDefault(function.Name + (manifest.Target.Mcs ? " mcs" : " master")) ?? Texts.GetValueOrDefault(function.Name)
                    ?? Texts.GetValueOrDefault($"{function.Name} by {string.Join(", ", function.Syscalls)}")
                    ?? throw Inexpressible.Because($"what {function.Name} does is unknown");
                return Fill(function, body);
        }
    }

    // Which of the two functions decodes a fault does not depend on the architecture for these.
    private static bool IsCommon(BitFieldVariant variant) => variant.Name is "CapFault" or "DebugException";

    private string Faults(FunctionInfo function, Func<BitFieldVariant, bool> which, string otherwise)
    {
        BitFieldType type = manifest.BitFields.FirstOrDefault(type => type.Name == "seL4_Fault") ?? throw Inexpressible.Because("it has no seL4_Fault");
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"switch (seL4_MessageInfo_get_label({function.Parameters[0].Name})) {{\n");
        foreach (BitFieldVariant variant in type.Variants.Where(which))
        {
            // Word i of a fault's message is its field i.
            IEnumerable<string> words = variant.Fields.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"seL4_GetMR({i})"));
            text.Append(CultureInfo.InvariantCulture, $"case {type.Name}_{variant.Name}:\n    return {type.Name}_{variant.Name}_new({string.Join(", ", words)});\n");
        }

        return text.Append("default:\n    ").Append(otherwise).Append("}\n").ToString();
    }

    /// <summary><c>$1</c> is the first parameter, <c>$reply</c> the one of that name or nothing, <c>$call</c> the number, <c>$stub</c> the stubs' prefix.</summary>
    private string Fill(FunctionInfo function, string body)
    {
        StringBuilder text = new StringBuilder(body)
            .Replace("$reply", function.Parameters.Any(parameter => parameter.Name == "reply") ? "reply" : "0")
            .Replace("$stub", registers.Prefix);
        if (body.Contains("$call", StringComparison.Ordinal))
        {
            text.Replace("$call", function.Syscalls.Count == 1 ? "seL4_Sys" + function.Syscalls[0] : throw Inexpressible.Because($"{function.Name} does not make one system call"));
        }

        for (int i = 0; i < function.Parameters.Count; i++)
        {
            text.Replace(string.Create(CultureInfo.InvariantCulture, $"${i + 1}"), function.Parameters[i].Name);
        }

        string filled = text.ToString();
        return filled.Contains('$', StringComparison.Ordinal) ? throw Inexpressible.Because($"{function.Name} has other parameters than expected") : filled;
    }

    private static Dictionary<string, string> Load()
    {
        using Stream stream = typeof(SyscallBodies).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"{Resource} is missing");
        using var reader = new StreamReader(stream);
        var result = new Dictionary<string, string>(StringComparer.Ordinal);
        List<string> names = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("== ", StringComparison.Ordinal))
            {
                names = [.. line[3..].Split(", ")];
                names.ForEach(name => result.Add(name, ""));
            }
            else if (line.Length > 0)
            {
                names.ForEach(name => result[name] += line + "\n");
            }
        }

        return result;
    }
}
