// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Compare;

/// <summary>The report for scripts: every category is listed, with zeros where nothing changed.</summary>
internal static class JsonReport
{
    internal static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Default };

    public static string Write(Comparison comparison)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            writer.WriteStartObject();
            Side(writer, "before", comparison.Before);
            Side(writer, "after", comparison.After);
            writer.WriteString("verdict", comparison.Verdict);
            writer.WriteBoolean("changesAbi", comparison.ChangesAbi);
            writer.WriteBoolean("breaksBinaries", comparison.Impacts.HasFlag(Impacts.Binaries));
            writer.WriteBoolean("breaksSources", comparison.Impacts.HasFlag(Impacts.Sources));
            writer.WriteStartObject("categories");
            foreach (AbiCategory name in Enum.GetValues<AbiCategory>())
            {
                Counts(writer, comparison.Of(name));
            }

            writer.WriteEndObject();
            writer.WriteStartArray("changes");
            foreach (Change change in comparison.Changes)
            {
                Change(writer, change);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>How many changes of each impact a category has, under its name.</summary>
    internal static void Counts(Utf8JsonWriter writer, CategoryChanges category)
    {
        writer.WriteStartObject(JsonNamingPolicy.CamelCase.ConvertName(category.Category.ToString()));
        writer.WriteNumber("changes", category.Changes.Count);
        writer.WriteNumber("binaries", category.Count(Impacts.Binaries));
        writer.WriteNumber("sources", category.Count(Impacts.Sources));
        writer.WriteNumber("additive", category.Count(Impacts.Additive));
        writer.WriteNumber("none", category.Count(Impacts.None));
        writer.WriteEndObject();
    }

    internal static void Side(Utf8JsonWriter writer, string name, Side side)
    {
        writer.WriteStartObject(name);
        writer.WriteString("name", side.Name);
        writer.WriteString("config", side.Manifest.Config);
        writer.WriteString("sel4Version", side.Manifest.Sel4Version);
        writer.WriteString("architecture", side.Manifest.Target.Architecture);
        writer.WriteBoolean("mcs", side.Manifest.Target.Mcs);
        writer.WriteEndObject();
    }

    internal static void Change(Utf8JsonWriter writer, Change change)
    {
        writer.WriteStartObject();
        writer.WriteString("category", JsonNamingPolicy.CamelCase.ConvertName(change.Category.ToString()));
        writer.WriteString("rule", change.Rule.Id);
        writer.WriteStartArray("impact");
        foreach (string key in ImpactText.Keys(change.Rule.Impacts))
        {
            writer.WriteStringValue(key);
        }

        writer.WriteEndArray();
        writer.WriteString("name", change.Name);
        writer.WriteString("before", change.Before);
        writer.WriteString("after", change.After);
        writer.WriteEndObject();
    }
}
