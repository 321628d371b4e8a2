// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Materialise;

/// <summary>
/// The functions under all others: parameters into registers, one entry, registers into what the pointers point to. A
/// stub's shape is the end of its name, and says which register each of its parameters is of.
/// </summary>
internal sealed class StubBodies
{
    private const string Capability = "cap";
    private const string Info = "info";

    /// <summary>Registers by shape, in the order of the parameters after the number; <c>=</c> is filled, <c>+</c> is both.</summary>
    private static readonly Dictionary<string, string[]> Shapes = new(StringComparer.Ordinal)
    {
        ["send"] = [Capability, Info, "mr0", "mr1", "mr2", "mr3"],
        ["reply"] = [Info, "mr0", "mr1", "mr2", "mr3"],
        ["send_null"] = [Capability, Info],
        ["recv"] = [Capability, "=cap", "=info", "=mr0", "=mr1", "=mr2", "=mr3", "reply"],
        ["send_recv"] = [Capability, "=cap", Info, "=info", "+mr0", "+mr1", "+mr2", "+mr3", "reply"],
        ["nbsend_recv"] = ["second", Capability, "=cap", Info, "=info", "+mr0", "+mr1", "+mr2", "+mr3", "reply"],
        ["null"] = [],
    };

    /// <summary>All registers, in the order the host's function has them in.</summary>
    public static readonly IReadOnlyList<string> Order = ["number", Capability, Info, "mr0", "mr1", "mr2", "mr3", "reply", "second"];

    private readonly TreeContext _context;

    public StubBodies(TreeContext context)
    {
        _context = context;
        Registers = StubRegisters.For(context.Manifest.Target.Architecture);
    }

    public StubRegisters Registers { get; }

    public string Of(FunctionInfo function, string shape)
    {
        if (!Shapes.TryGetValue(shape, out string[]? roles) || function.Parameters.Count != roles.Length + 1)
        {
            throw Inexpressible.Because($"{function.Name} is a stub of an unknown shape");
        }

        var ins = new Dictionary<string, string>(StringComparer.Ordinal) { ["number"] = function.Parameters[0].Name };
        var outs = new Dictionary<string, string>(StringComparer.Ordinal);
        var text = new StringBuilder();
        foreach ((string role, ParameterInfo parameter) in roles.Zip(function.Parameters.Skip(1)))
        {
            string register = role.TrimStart('=', '+');
            if (register == "reply" && !_context.Manifest.Target.Mcs)
            {
                text.Append(CultureInfo.InvariantCulture, $"(void){parameter.Name};\n");
                continue;
            }

            if (role[0] is '=' or '+')
            {
                outs[register] = parameter.Name;
            }

            if (role[0] != '=')
            {
                ins[register] = (role[0] == '+' ? "*" : "") + parameter.Name;
            }
        }

        return text.Append(_context.Form == SyscallForm.Asm ? Asm(ins, outs) : Host(ins, outs)).ToString();
    }

    private string Asm(Dictionary<string, string> ins, Dictionary<string, string> outs)
    {
        var text = new StringBuilder();
        foreach (string role in Order.Where(role => ins.ContainsKey(role) || outs.ContainsKey(role) || Changes(role)))
        {
            string value = ins.TryGetValue(role, out string? from) ? " = " + from : "";
            text.Append(CultureInfo.InvariantCulture, $"register seL4_Word {role}_ __asm__(\"{Register(role)}\"){value};\n");
        }

        // The kernel may leave something in the registers of a message whatever the call, so no value is taken to survive.
        List<string> written = [.. Order.Where(role => outs.ContainsKey(role) || Changes(role))];
        List<string> read = [.. Order.Where(role => ins.ContainsKey(role) && !written.Contains(role))];
        text.Append("__asm__ volatile(\n");
        text.Append(string.Concat(Registers.Lines.Select(line => $"    \"{line}\\n\"\n")));
        text.Append("    : ").AppendJoin(", ", written.Select(role => $"\"{(ins.ContainsKey(role) ? "+" : "=")}r\"({role}_)")).Append('\n');
        text.Append("    : ").AppendJoin(", ", read.Select(role => $"\"r\"({role}_)")).Append('\n');
        text.Append("    : ").AppendJoin(", ", Registers.Clobbers.Append("memory").Select(name => $"\"{name}\"")).Append(");\n");
        foreach (string role in Order.Where(outs.ContainsKey))
        {
            text.Append(CultureInfo.InvariantCulture, $"*{outs[role]} = {role}_;\n");
        }

        return text.ToString();
    }

    private static bool Changes(string role) => role is Capability or Info || role.StartsWith("mr", StringComparison.Ordinal);

    private static string Host(Dictionary<string, string> ins, Dictionary<string, string> outs)
    {
        var text = new StringBuilder();
        text.Append("seL4_Word registers[] = { ").AppendJoin(", ", Order.Select(role => ins.GetValueOrDefault(role, "0"))).Append(" };\n");
        text.Append("sel4_host_syscall(registers);\n");
        for (int i = 0; i < Order.Count; i++)
        {
            if (outs.TryGetValue(Order[i], out string? target))
            {
                text.Append(CultureInfo.InvariantCulture, $"*{target} = registers[{i}];\n");
            }
        }

        return text.ToString();
    }

    private string Register(string role) => role switch
    {
        "number" => Registers.Number,
        Capability => Registers.Capability,
        Info => Registers.Info,
        "reply" => Registers.Reply,
        "second" => Registers.Second,
        _ => Registers.Message[role[^1] - '0'],
    };
}
