// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Sel4.Bindgen.Diagnostics;
using Sel4.Bindgen.Model;
using Sel4.TestSupport;

namespace Sel4.Bindgen.Tests.Support;

/// <summary>Every place in a manifest that says something of the interface, to be changed or taken out one after the other.</summary>
internal static class ManifestPlaces
{
    // How many places of each shape are tried.
    private const int PlacesOfEachShape = 3;

    private static readonly string[] s_noPartOfTheInterface = ["format", "config", "sel4Version", "headers", "fingerprints"];

    // Names by which other entries are sorted into categories: with such a name, an entry elsewhere may move as well.
    private static readonly string[] s_naming =
    [
        "records.name", "records.fields.type", "typedefs.name", "typedefs.type", "enums.name", "constants.name",
        "objectTypes.name", "objectTypes.sizeBitsConstant", "faults.name", "bitFields.name", "bitFields.variants.name",

        // Something else about an entry of this name is in a category of its own.
        "functions.name", "interfaces.name", "interfaces.methods.name",
    ];

    private static readonly string[][] s_enumNames =
        [.. typeof(AbiManifest).Assembly.GetTypes().Where(type => type.IsEnum && type.Namespace == typeof(AbiManifest).Namespace).Select(Enum.GetNames)];

    public static JsonNode Load(string config) => JsonNode.Parse(File.ReadAllBytes(Repository.PathOf("generated", config, "abi.json")))!;

    public static AbiManifest Read(JsonNode root) => ManifestJson.Parse(Encoding.UTF8.GetBytes(root.ToJsonString()), "abi.json");

    public static List<AbiCategory> Differences(Fingerprints a, Fingerprints b) =>
        [.. Enum.GetValues<AbiCategory>().Where(category => a[category] != b[category])];

    /// <summary>Whether what else is in the manifest goes by what is at places of this shape.</summary>
    public static bool IsName(string shape) => s_naming.Contains(shape);

    /// <summary>Some leaves of each shape; a shape is a path without the numbers in it.</summary>
    public static List<(string Shape, JsonValue Leaf)> Sample(JsonNode root, Random random) =>
        Some(Nodes(root).Where(item => item.Node is JsonValue).Select(item => (item.Shape, (JsonValue)item.Node)), random);

    /// <summary>Some entries of each list, and some of what an entry may be without.</summary>
    public static List<(string Shape, JsonNode Node)> SampleOfParts(JsonNode root, Random random) =>
        Some(Nodes(root).Where(item => item.Shape.Contains('.', StringComparison.Ordinal) || item.Node.Parent is JsonArray), random);

    /// <summary>The manifest with another value at one place, which is put back afterwards.</summary>
    public static AbiManifest Change(JsonNode root, JsonValue leaf)
    {
        IEnumerable<JsonNode> others = leaf.GetValueKind() switch
        {
            JsonValueKind.True => [false],
            JsonValueKind.False => [true],
            JsonValueKind.Number => [leaf.GetValue<long>() + 1],

            // Free text, else another name of the enum the text is from: which enum that is, reading it tells.
            _ => new[] { leaf.GetValue<string>() + "_x" }
                .Concat(s_enumNames.Where(names => names.Contains(leaf.GetValue<string>())).SelectMany(names => names))
                .Where(text => text != leaf.GetValue<string>())
                .Select(text => (JsonNode)text),
        };
        foreach (JsonNode other in others)
        {
            leaf.ReplaceWith(other);
            try
            {
                return Read(root);
            }
            catch (BindgenException)
            {
                continue;
            }
            finally
            {
                other.ReplaceWith(leaf);
            }
        }

        throw new InvalidOperationException($"nothing else can be at {leaf.GetPath()}");
    }

    /// <summary>The manifest without one part, which is put back afterwards; null where it cannot be without.</summary>
    public static AbiManifest? Without(JsonNode root, JsonNode part)
    {
        Action putBack;
        if (part.Parent is JsonArray list)
        {
            int index = list.IndexOf(part);
            list.RemoveAt(index);
            putBack = () => list.Insert(index, part);
        }
        else
        {
            JsonObject item = part.Parent!.AsObject();
            string name = part.GetPropertyName();
            item.Remove(name);
            putBack = () => item.Add(name, part);
        }

        try
        {
            return Read(root);
        }
        catch (BindgenException)
        {
            return null;
        }
        finally
        {
            putBack();
        }
    }

    private static List<(string Shape, T Node)> Some<T>(IEnumerable<(string Shape, T Node)> places, Random random) =>
        [.. places.GroupBy(item => item.Shape, StringComparer.Ordinal).SelectMany(group =>
        {
            (string, T)[] all = [.. group];
            random.Shuffle(all);
            return all.Take(PlacesOfEachShape);
        })];

    private static IEnumerable<(string Shape, JsonNode Node)> Nodes(JsonNode root) =>
        root.AsObject().Where(pair => !s_noPartOfTheInterface.Contains(pair.Key)).SelectMany(pair => Below(pair.Key, pair.Value!));

    private static IEnumerable<(string Shape, JsonNode Node)> Below(string shape, JsonNode node) =>
        (node switch
        {
            JsonObject item => item.SelectMany(pair => Below($"{shape}.{pair.Key}", pair.Value!)),
            JsonArray list => list.SelectMany(item => Below(shape, item!)),
            _ => [],
        }).Prepend((shape, node));
}
