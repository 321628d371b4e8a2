// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Load;

internal sealed record XmlParameter(string Name, string Type, ParameterDirection Direction, int? Line);

internal sealed record XmlMethod(
    InterfaceSource Source, string File, int? Line, string Interface, string Name, string Label, Condition? Condition,
    IReadOnlyList<XmlParameter> Parameters, IReadOnlyList<string> Errors)
{
    public string Function => $"{Interface}_{Name}";
}

/// <summary>The three interface files, read in the order that numbers the invocation labels.</summary>
internal static class InterfaceXml
{
    public static readonly IReadOnlyList<(InterfaceSource Source, string File)> Files =
    [
        (InterfaceSource.Common, "interfaces/object-api.xml"),
        (InterfaceSource.Sel4Arch, "interfaces/object-api-sel4-arch.xml"),
        (InterfaceSource.Arch, "interfaces/object-api-arch.xml"),
    ];

    public static IReadOnlyList<XmlMethod> Load(InstallTree tree)
    {
        var methods = new List<XmlMethod>();
        foreach ((InterfaceSource source, string file) in Files)
        {
            XmlFile xml = XmlFile.Load(tree, file, "api");
            foreach (XElement element in xml.Root.Elements())
            {
                switch (element.Name.LocalName)
                {
                    case "interface":
                        methods.AddRange(Interface(xml, source, element));
                        break;
                    case "struct":
                        break; // Lists the members the stubs marshal; the record itself comes from the headers.
                    default:
                        throw xml.Error(element, $"unexpected element <{element.Name.LocalName}>");
                }
            }
        }

        return methods;
    }

    private static IEnumerable<XmlMethod> Interface(XmlFile xml, InterfaceSource source, XElement element)
    {
        string name = xml.Identifier(element, "name");
        Condition? outer = xml.ConditionOf(element);
        foreach (XElement child in element.Elements())
        {
            switch (child.Name.LocalName)
            {
                case "method":
                    yield return Method(xml, source, name, outer, child);
                    break;
                case "condition":
                    break;
                default:
                    throw xml.Error(child, $"unexpected element <{child.Name.LocalName}> in an interface");
            }
        }
    }

    private static XmlMethod Method(XmlFile xml, InterfaceSource source, string owner, Condition? outer, XElement element)
    {
        var parameters = new List<XmlParameter>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (XElement param in element.Elements("param"))
        {
            string direction = param.Attribute("dir")?.Value ?? "";
            ParameterDirection parsed = direction switch
            {
                "in" => ParameterDirection.In,
                "out" => ParameterDirection.Out,
                _ => throw xml.Error(param, $"direction \"{direction}\" of a parameter is neither in nor out"),
            };
            string name = xml.Identifier(param, "name");
            if (!names.Add(name))
            {
                throw xml.Error(param, $"parameter {name} is there twice");
            }

            parameters.Add(new XmlParameter(name, xml.Identifier(param, "type"), parsed, XmlFile.LineOf(param)));
        }

        Condition? inner = xml.ConditionOf(element);
        Condition? condition = outer is null ? inner : inner is null ? outer : new Condition.All([outer, inner]);
        string[] errors = [.. element.Elements("error").Select(error => xml.Identifier(error, "name"))];
        return new XmlMethod(
            source, xml.Path, XmlFile.LineOf(element), owner, xml.Identifier(element, "name"), xml.Identifier(element, "id"), condition, parameters, errors);
    }
}
