// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using Sel4.Bindgen.Emit;
using Sel4.Bindgen.Load;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Materialise;

/// <summary>The interface as XML: the methods, in three files in the order of their labels, and the system calls.</summary>
internal static class InterfaceFiles
{
    public static IEnumerable<EmittedFile> Write(TreeContext context)
    {
        List<(string Interface, MethodInfo Method)> methods = [.. context.Manifest.Interfaces
            .SelectMany(item => item.Methods.Select(method => (item.Name, method)))
            .OrderBy(pair => pair.method.LabelNumber)];
        foreach ((InterfaceSource source, string file) in InterfaceXml.Files)
        {
            yield return File(context, file, Methods(methods.Where(pair => pair.Method.Source == source)));
        }

        yield return File(context, SyscallXml.File, Syscalls(context.Manifest));
    }

    private static EmittedFile File(TreeContext context, string path, XElement root)
    {
        var document = new XDocument(
            new XComment(" SPDX-License-Identifier: BSD-2-Clause "), new XComment($" Written by bindgen materialise for {context.Origin}. "), root);
        return TreeContext.File(path, document.ToString().ReplaceLineEndings("\n") + "\n");
    }

    private static XElement Methods(IEnumerable<(string Interface, MethodInfo Method)> methods)
    {
        var root = new XElement("api");
        XElement? current = null;
        foreach ((string owner, MethodInfo method) in methods)
        {
            if (current?.Attribute("name")!.Value != owner)
            {
                current = new XElement("interface", new XAttribute("name", owner));
                root.Add(current);
            }

            current!.Add(Method(method));
        }

        return root;
    }

    private static XElement Method(MethodInfo method)
    {
        var element = new XElement("method", new XAttribute("id", method.Label), new XAttribute("name", method.Name));
        if (method.Condition is not null)
        {
            element.Add(ConditionXml.Element(method.Condition));
        }

        element.Add(method.Parameters.Select(parameter => new XElement(
            "param",
            new XAttribute("dir", parameter.Direction == ParameterDirection.In ? "in" : "out"),
            new XAttribute("name", parameter.Name),
            new XAttribute("type", parameter.Type))));
        element.Add(method.Errors.Select(error => new XElement("error", new XAttribute("name", error))));
        return element;
    }

    /// <summary>A number nobody has here belongs to a call that is switched off: its place is kept.</summary>
    private static XElement Syscalls(AbiManifest manifest)
    {
        var api = new XElement(manifest.Target.Mcs ? "api-mcs" : "api-master");
        var debug = new XElement("debug");
        int number = -1;
        foreach (SyscallInfo syscall in manifest.Syscalls.OrderByDescending(syscall => syscall.Number))
        {
            for (; number > syscall.Number; number--)
            {
                (syscall.Api ? api : debug).Add(Config($"Off{(-number).ToString(CultureInfo.InvariantCulture)}", NeverHolds(manifest)));
            }

            if (syscall.Number != number || (syscall.Api && debug.HasElements))
            {
                throw Inexpressible.Because($"system call {syscall.Name} has number {syscall.Number}");
            }

            (syscall.Api ? api : debug).Add(Config(syscall.Name, syscall.Condition is null ? null : ConditionXml.Element(syscall.Condition)));
            number--;
        }

        return new XElement("syscalls", api, debug);
    }

    private static XElement Config(string syscall, XElement? condition) =>
        new("config", condition, new XElement("syscall", new XAttribute("name", syscall)));

    private static XElement NeverHolds(AbiManifest manifest)
    {
        ConfigOption option = manifest.Options.FirstOrDefault(option => option.Kind == OptionKind.Boolean)
            ?? throw Inexpressible.Because("it has no option that is on or off");
        return ConditionXml.Element(option.Value == "true" ? "!" + option.Name : option.Name);
    }
}
