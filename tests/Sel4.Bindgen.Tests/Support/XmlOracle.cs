// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Xml.Linq;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Tests.Support;

/// <summary>The methods a tree's interface files enable, read without bindgen's reader.</summary>
internal static class XmlOracle
{
    /// <summary>One line for each enabled method, as <c>seL4_TCB_SetPriority = TCBSetPriority (in authority seL4_TCB, …)</c>.</summary>
    public static IReadOnlyList<string> Methods(string prefix)
    {
        string include = Path.Combine(prefix, "libsel4", "include");
        HashSet<string> set = [.. Set(include, "kernel"), .. Set(include, "sel4")];
        return
        [
            .. from file in new[] { "object-api.xml", "object-api-sel4-arch.xml", "object-api-arch.xml" }
               from item in XDocument.Load(Path.Combine(include, "interfaces", file)).Descendants("interface")
               from method in item.Elements("method")
               where Holds(item.Element("condition"), set) && Holds(method.Element("condition"), set)
               select $"{Name(item)}_{Name(method)} = {method.Attribute("id")!.Value} ({string.Join(", ", method.Elements("param").Select(Parameter))})",
        ];
    }

    /// <summary>The methods of a manifest, as the same lines.</summary>
    public static IReadOnlyList<string> Methods(AbiManifest manifest) =>
    [
        .. from item in manifest.Interfaces
           from method in item.Methods
           let parameters = method.Parameters.Select(parameter => $"{(parameter.Direction == ParameterDirection.In ? "in" : "out")} {parameter.Name} {parameter.Type}")
           orderby method.LabelNumber
           select $"{method.Function} = {method.Label} ({string.Join(", ", parameters)})",
    ];

    private static string Parameter(XElement param) => $"{param.Attribute("dir")!.Value} {Name(param)} {param.Attribute("type")!.Value}";

    private static string Name(XElement element) => element.Attribute("name")!.Value;

    private static IEnumerable<string> Set(string include, string part)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(include, part, "gen_config.json")));
        return [.. json.RootElement.EnumerateObject().Where(option => option.Value.ValueKind == JsonValueKind.True).Select(option => "CONFIG_" + option.Name)];
    }

    private static bool Holds(XElement? element, HashSet<string> set) => element?.Name.LocalName switch
    {
        null => true,
        "config" => set.Contains(element.Attribute("var")!.Value),
        "not" => !Holds(element.Elements().Single(), set),
        "or" => element.Elements().Any(part => Holds(part, set)),
        "and" or "condition" => element.Elements().All(part => Holds(part, set)),
        string name => throw new InvalidDataException($"<{name}> in a condition"),
    };
}
