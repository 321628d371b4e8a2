// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Sel4.Bindgen.Diagnostics;
using Sel4.Bindgen.Load;
using Sel4.Bindgen.Model;
using Sel4.Bindgen.Parse;

namespace Sel4.Bindgen.Check;

/// <summary>
/// The tree states its interface twice, in XML and in C generated from it. Both must say the same; where they differ the
/// tree is not of one piece, and bindings made from it would be wrong somewhere.
/// </summary>
internal sealed class CrossCheck
{
    private readonly InstallTree _tree;
    private readonly KernelConfig _config;
    private readonly Architecture _architecture;
    private readonly ParsedHeaders _headers;
    private readonly TypeTable _types;

    public CrossCheck(InstallTree tree, KernelConfig config, Architecture architecture, ParsedHeaders headers)
    {
        _tree = tree;
        _config = config;
        _architecture = architecture;
        _headers = headers;
        _types = new TypeTable(headers.Typedefs, headers.Records, headers.Enums);
    }

    /// <summary>Whether a condition of the XML holds; an option nobody knows ends the run.</summary>
    public bool Holds(Condition? condition, string file, int? line) =>
        condition is null || condition.Holds(option => IsSet(option, file, line));

    /// <summary>Options in gen_config.h are the ones in gen_config.json, with the same values.</summary>
    public void Options()
    {
        const string Hint = "gen_config.h and gen_config.json are written together; install the kernel again";
        foreach ((string header, string json) in new[] { ("kernel/gen_config.h", KernelConfig.KernelFile), ("sel4/gen_config.h", KernelConfig.LibSel4File) })
        {
            string path = _tree.PathOf(header);
            foreach (ParsedMacro macro in _headers.Macros.Values.Where(macro => macro.Place.File == path))
            {
                string name = macro.Name.StartsWith("CONFIG_", StringComparison.Ordinal) ? macro.Name["CONFIG_".Length..] : macro.Name;
                ConfigOption option = _config.Find(name)
                    ?? throw new BindgenException(ErrorCode.SB006, path, macro.Place.Line, $"option {name} is unknown: {json} does not have it", Hint);
                string expected = option.Kind == OptionKind.Boolean ? (option.Value == "true" ? "1" : "") : option.Value;
                if (macro.Text != expected.Replace(" ", "", StringComparison.Ordinal))
                {
                    throw new BindgenException(ErrorCode.SB010, path, macro.Place.Line, $"option {name} is {macro.Text} here and {option.Value} in {json}", Hint);
                }
            }
        }

        foreach (ConfigOption option in _config.Options)
        {
            if (option.Value != "false" && !_headers.Macros.ContainsKey("CONFIG_" + option.Name))
            {
                string file = option.Source == OptionSource.Kernel ? KernelConfig.KernelFile : KernelConfig.LibSel4File;
                throw new BindgenException(ErrorCode.SB010, _tree.PathOf(file), null, $"option {option.Name} is {option.Value} here, but the headers do not define it", Hint);
            }
        }
    }

    /// <summary>System calls enabled by syscall.xml are the members of <c>seL4_Syscall_ID</c>.</summary>
    public IReadOnlyList<XmlSyscall> Syscalls(IReadOnlyList<XmlSyscall> all)
    {
        List<XmlSyscall> enabled = [.. all.Where(syscall => Holds(syscall.Condition, syscall.File, syscall.Line))];
        EnumInfo known = RequireEnum("seL4_Syscall_ID", all.Count == 0 ? _tree.PathOf(SyscallXml.File) : all[0].File);
        var members = known.Members.Where(member => !member.Padding).ToDictionary(member => member.Name, StringComparer.Ordinal);
        foreach (XmlSyscall syscall in enabled)
        {
            string name = "seL4_Sys" + syscall.Name;
            if (!members.Remove(name, out EnumMember? member))
            {
                throw Mismatch(syscall.File, syscall.Line, $"system call {syscall.Name} is enabled here, but the headers have no {name}");
            }

            if (member.Value != syscall.Number.ToString(CultureInfo.InvariantCulture))
            {
                throw Mismatch(syscall.File, syscall.Line, $"system call {syscall.Name} is number {syscall.Number} here and {member.Value} in the headers");
            }
        }

        return members.Count == 0
            ? enabled
            : throw Mismatch(_tree.PathOf(SyscallXml.File), null, $"the headers have {members.Keys.Order(StringComparer.Ordinal).First()}, which is not enabled here");
    }

    /// <summary>Labels of enabled methods are numbered by the order of the three files, as the headers' three enums are.</summary>
    public IReadOnlyList<LabelInfo> Labels(IReadOnlyList<XmlMethod> enabled)
    {
        var labels = new List<LabelInfo> { new() { Name = "InvalidInvocation", Number = 0 } };
        foreach ((InterfaceSource source, string enumName, string countName) in new[]
        {
            (InterfaceSource.Common, "invocation_label", "nInvocationLabels"),
            (InterfaceSource.Sel4Arch, "sel4_arch_invocation_label", "nSeL4ArchInvocationLabels"),
            (InterfaceSource.Arch, "arch_invocation_label", "nArchInvocationLabels"),
        })
        {
            string file = _tree.PathOf(InterfaceXml.Files.First(item => item.Source == source).File);
            EnumInfo known = RequireEnum(enumName, file);
            var members = known.Members.Where(member => !member.Padding).ToDictionary(member => member.Name, StringComparer.Ordinal);
            if (source == InterfaceSource.Common)
            {
                Require(members, "InvalidInvocation", 0, file, null);
            }

            foreach (XmlMethod method in enabled.Where(method => method.Source == source))
            {
                Require(members, method.Label, labels.Count, method.File, method.Line);
                labels.Add(new LabelInfo { Name = method.Label, Number = labels.Count });
            }

            Require(members, countName, labels.Count, file, null);
            if (members.Count > 0)
            {
                throw Mismatch(file, null, $"the headers have label {members.Keys.Order(StringComparer.Ordinal).First()}, which no enabled method here has");
            }
        }

        return labels;
    }

    /// <summary>Every enabled method is a function with the XML's parameters and result, and no stub is left over.</summary>
    public IReadOnlyList<MethodInfo> Methods(
        IReadOnlyList<XmlMethod> enabled, IReadOnlyList<LabelInfo> labels, IReadOnlySet<string> bitFieldRecords)
    {
        Dictionary<string, int> numbers = labels.ToDictionary(label => label.Name, label => label.Number, StringComparer.Ordinal);
        var result = new List<MethodInfo>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (XmlMethod method in enabled)
        {
            if (!seen.Add(method.Function))
            {
                throw Mismatch(method.File, method.Line, $"method {method.Function} is enabled twice");
            }

            result.Add(Method(method, numbers[method.Label], bitFieldRecords));
        }

        string stubs = _tree.PathOf("interfaces/sel4_client.h");
        foreach (ParsedFunction function in _headers.Functions.Values)
        {
            if (function.Place.File == stubs && !seen.Contains(function.Name))
            {
                throw Mismatch(stubs, function.Place.Line, $"function {function.Name} is described by no enabled method of the interface files");
            }
        }

        return result;
    }

    private MethodInfo Method(XmlMethod method, int number, IReadOnlySet<string> bitFieldRecords)
    {
        if (!_headers.Functions.TryGetValue(method.Function, out ParsedFunction? function))
        {
            throw Mismatch(method.File, method.Line, $"method {method.Function} is enabled here, but the headers have no such function");
        }

        List<MethodParameter> parameters = [.. method.Parameters.Select(parameter => Parameter(method, parameter, bitFieldRecords))];
        List<ParameterInfo> expected =
        [
            new ParameterInfo { Name = "_service", Type = method.Interface },
            .. parameters.Where(parameter => parameter.Direction == ParameterDirection.In).Select(Argument),
            .. parameters.Where(parameter => parameter.Direction == ParameterDirection.Out && parameter.ByReference).Select(Argument),
        ];
        if (expected.Count != function.Parameters.Count)
        {
            throw Mismatch(
                method.File, method.Line, $"method {method.Function} has {expected.Count} arguments here and {function.Parameters.Count} in the headers");
        }

        foreach ((ParameterInfo wanted, ParameterInfo found) in expected.Zip(function.Parameters))
        {
            if (wanted.Name != found.Name)
            {
                throw Mismatch(method.File, method.Line, $"method {method.Function} has argument {wanted.Name} here and {found.Name} in the headers");
            }

            // A stub may take a pointer to const where the interface only says "in".
            if (wanted.Type != found.Type && "const " + wanted.Type != found.Type)
            {
                throw Mismatch(
                    method.File, method.Line, $"argument {wanted.Name} of {method.Function} is {wanted.Type} here and {found.Type} in the headers");
            }
        }

        List<MethodParameter> returned = [.. parameters.Where(parameter => parameter.Direction == ParameterDirection.Out && !parameter.ByReference)];
        string result = returned.Count == 0 ? "seL4_Error" : method.Function + "_t";
        if (function.ReturnType != result)
        {
            throw Mismatch(method.File, method.Line, $"method {method.Function} returns {result} here and {function.ReturnType} in the headers");
        }

        if (returned.Count > 0)
        {
            Result(method, result, returned);
        }

        return new MethodInfo
        {
            Name = method.Name,
            Function = method.Function,
            Source = method.Source,
            Label = method.Label,
            LabelNumber = number,
            Condition = method.Condition?.ToString(),
            Parameters = parameters,
            ErrorShape = returned.Count == 0 ? ErrorShape.Value : ErrorShape.Field,
            Errors = method.Errors,
        };
    }

    private void Result(XmlMethod method, string name, List<MethodParameter> returned)
    {
        RecordInfo record = _types.RecordOf(name) ?? throw Mismatch(method.File, method.Line, $"the result {name} of {method.Function} is no struct in the headers");
        List<(string Name, string Type)> wanted = [("error", "int"), .. returned.Select(parameter => (parameter.Name, parameter.Type))];
        List<(string Name, string Type)> found = [.. record.Fields.Select(field => (field.Name, field.Type))];
        if (!wanted.SequenceEqual(found))
        {
            throw Mismatch(
                method.File, method.Line,
                $"the result of {method.Function} is {{{string.Join(", ", wanted)}}} here and {{{string.Join(", ", found)}}} in the headers");
        }
    }

    private MethodParameter Parameter(XmlMethod method, XmlParameter parameter, IReadOnlySet<string> bitFieldRecords)
    {
        string resolved = _types.Resolve(parameter.Type);
        bool known = resolved != parameter.Type || _types.Record(resolved) is not null || _types.Enum(resolved) is not null || resolved is "int" or "long";
        if (!known)
        {
            throw Mismatch(method.File, parameter.Line, $"type {parameter.Type} of parameter {parameter.Name} is unknown to the headers");
        }

        return new MethodParameter
        {
            Name = parameter.Name,
            Type = parameter.Type,
            Direction = parameter.Direction,
            ByReference = _types.Record(resolved) is { } record && !bitFieldRecords.Contains(record.Name),
            Capability = _types.IsA(parameter.Type, "seL4_CPtr"),
        };
    }

    private static ParameterInfo Argument(MethodParameter parameter) =>
        new() { Name = parameter.Name, Type = parameter.ByReference ? parameter.Type + "*" : parameter.Type };

    private bool IsSet(string option, string file, int? line)
    {
        if (_config.Find(option) is { } found)
        {
            return found.Kind == OptionKind.Boolean
                ? found.Value == "true"
                : throw new BindgenException(ErrorCode.SB006, file, line, $"option {option} is used as a condition, but is \"{found.Value}\"", "install the kernel again");
        }

        return _architecture.IsForeign(option)
            ? false
            : throw new BindgenException(
                ErrorCode.SB006, file, line, $"option {option} is unknown: neither gen_config.json has it",
                "the XML is of another kernel than the configuration; install the kernel again");
    }

    private EnumInfo RequireEnum(string name, string file) => _types.Enum(name) ?? throw Mismatch(file, null, $"the headers have no enum {name}");

    private static void Require(Dictionary<string, EnumMember> members, string name, int number, string file, int? line)
    {
        if (!members.Remove(name, out EnumMember? member))
        {
            throw Mismatch(file, line, $"label {name} is number {number} here, but the headers do not have it");
        }

        if (member.Value != number.ToString(CultureInfo.InvariantCulture))
        {
            throw Mismatch(file, line, $"label {name} is number {number} here and {member.Value} in the headers");
        }
    }

    internal static BindgenException Mismatch(string file, int? line, string text) =>
        new(ErrorCode.SB010, file, line, text, "XML and headers are of different kernels or configurations; install the kernel again");
}
