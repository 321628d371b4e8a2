// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Sel4.Bindgen.Emit;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Materialise;

/// <summary>All functions, in headers by what they are, each after the functions it calls.</summary>
internal sealed partial class FunctionHeaders
{
    private const string Accessors = "sel4/bitfields.h";
    private const string Syscalls = "sel4/syscalls.h";
    private const string Client = "interfaces/sel4_client.h";
    private const string VirtualClient = "sel4/virtual_client.h";
    private const string Deprecated = "sel4/deprecated.h";

    /// <summary>The headers, each of which may use the ones before it.</summary>
    public static readonly IReadOnlyList<string> Paths = [Accessors, Syscalls, Client, VirtualClient, Deprecated];

    private readonly TreeContext _context;
    private readonly StubBodies _stubs;
    private readonly Dictionary<string, string> _bodies;
    private readonly Dictionary<string, HashSet<string>> _calls;

    private FunctionHeaders(TreeContext context)
    {
        _context = context;
        _stubs = new StubBodies(context);
        _bodies = Bodies().ToDictionary(pair => pair.Function, pair => pair.Body, StringComparer.Ordinal);
        _calls = _bodies.ToDictionary(
            pair => pair.Key,
            pair => Identifier().Matches(pair.Value).Select(match => match.Value).Where(_bodies.ContainsKey).ToHashSet(StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    public static IEnumerable<EmittedFile> Write(TreeContext context)
    {
        var headers = new FunctionHeaders(context);
        var texts = Paths.ToDictionary(path => path, headers.Opening, StringComparer.Ordinal);
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (FunctionInfo function in context.Manifest.Functions)
        {
            headers.Append(function, texts, done);
        }

        return texts.Select(pair => TreeContext.File(pair.Key, pair.Value));
    }

    private StringBuilder Opening(string path)
    {
        int index = Paths.ToList().IndexOf(path);
        StringBuilder text = _context.Header(index == 0 ? [ConstantsHeader.Path] : [Paths[index - 1]]);
        if (path == Syscalls)
        {
            foreach (VariableInfo variable in _context.Manifest.Variables)
            {
                text.Append("extern ").Append(_context.Declare(variable)).Append(";\n");
            }

            if (_context.Form == SyscallForm.Host)
            {
                text.Append("\n/* The kernel: set by who runs it, before the first system call. It gets the registers of the call and leaves in them\n")
                    .Append(" * what the call returns, in this order: ").AppendJoin(", ", StubBodies.Order).Append(". */\n")
                    .Append("__SEL4_OF_HOST extern void (*sel4_host_syscall)(seL4_Word *registers);\n");
            }

            text.Append('\n');
        }

        if (path == Deprecated)
        {
            text.Append("#pragma GCC diagnostic push\n#pragma GCC diagnostic ignored \"-Wdeprecated-declarations\"\n\n");
        }

        return text;
    }

    private IEnumerable<(string Function, string Body)> Bodies()
    {
        AbiManifest manifest = _context.Manifest;
        var methods = manifest.Interfaces.SelectMany(item => item.Methods).ToDictionary(method => method.Function, StringComparer.Ordinal);
        var accessors = new AccessorBodies(manifest);
        var invocations = new InvocationBodies(_context);
        var syscalls = new SyscallBodies(manifest, _stubs.Registers);
        foreach (FunctionInfo function in manifest.Functions.Where(function => function.Inline))
        {
            string body = methods.TryGetValue(function.Name, out MethodInfo? method) ? invocations.Of(function, method)
                : function.Accessor is not null ? accessors.Of(function)
                : _stubs.Registers.ShapeOf(function.Name) is { } shape ? _stubs.Of(function, shape)
                : syscalls.Of(function);
            yield return (function.Name, body);
        }
    }

    private void Append(FunctionInfo function, Dictionary<string, StringBuilder> texts, HashSet<string> done)
    {
        if (!done.Add(function.Name))
        {
            return;
        }

        if (!function.Inline)
        {
            texts[function.Deprecated ? Deprecated : Syscalls].Append(CultureInfo.InvariantCulture, $"{Attributes(function)}{Signature(function)};\n\n");
            return;
        }

        foreach (string called in _calls[function.Name])
        {
            Append(_context.Manifest.Functions.First(other => other.Name == called), texts, done);
        }

        string body = string.Concat(_bodies[function.Name].Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => $"    {line}\n"));
        texts[PathOf(function)].Append(CultureInfo.InvariantCulture, $"LIBSEL4_INLINE_FUNC {Attributes(function)}{Signature(function)}\n{{\n{body}}}\n\n");
    }

    private string PathOf(FunctionInfo function) =>
        function.Deprecated ? Deprecated
        : function.Category == FunctionCategory.Accessor ? Accessors
        : function.Category == FunctionCategory.Invocation ? Client
        : _calls[function.Name].Any(called => _context.Manifest.Functions.First(other => other.Name == called).Category == FunctionCategory.Invocation) ? VirtualClient
        : Syscalls;

    // Said where the text does not show it: by a stub of the host form, and by a function that upstream has enter by itself.
    private bool SaysThatItEnters(FunctionInfo function) =>
        function.Category == FunctionCategory.Stub && (_context.Form == SyscallForm.Host || _stubs.Registers.ShapeOf(function.Name) is null);

    private string Attributes(FunctionInfo function) =>
        (function.Deprecated ? "__attribute__((deprecated)) " : "")
        + (function.AsmHash is null ? "" : $"__SEL4_STANDS_FOR(\"{function.AsmHash}\") ")
        + (SaysThatItEnters(function) ? "__SEL4_ENTERS_KERNEL " : "");

    private string Signature(FunctionInfo function)
    {
        string parameters = function.Parameters.Count == 0
            ? "void"
            : string.Join(", ", function.Parameters.Select(parameter => _context.C.Declare(parameter.Type, parameter.Name)));
        return $"{_context.C.Declare(function.ReturnType, function.Name)}({parameters})";
    }

    [GeneratedRegex("[A-Za-z_][A-Za-z0-9_]*")]
    private static partial Regex Identifier();
}
