// SPDX-License-Identifier: BSD-2-Clause
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Text.Json;
using Sel4.Bindgen.Compare;

namespace Sel4.Bindgen.OptionTables;

/// <summary>The tables for scripts: every variant with every change, whatever it tells.</summary>
internal static class OptionJsonReport
{
    public static string Write(IReadOnlyList<OptionTable> tables)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, JsonReport.Options))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("bases");
            foreach (OptionTable table in tables)
            {
                writer.WriteStartObject();
                JsonReport.Side(writer, "base", table.Base);
                writer.WriteStartArray("variants");
                foreach (OptionVariant variant in table.Variants)
                {
                    Variant(writer, variant);
                }

                writer.WriteEndArray();
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Variant(Utf8JsonWriter writer, OptionVariant variant)
    {
        writer.WriteStartObject();
        writer.WriteString("name", variant.Name);
        writer.WriteString("tells", JsonNamingPolicy.CamelCase.ConvertName(variant.Kind.ToString()));
        writer.WriteBoolean("changesAbi", variant.ChangesAbi);
        writer.WriteString("verdict", OptionText.Verdict(variant));
        writer.WriteStartArray("options");
        foreach (Change option in variant.Options)
        {
            JsonReport.Change(writer, option);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("includes");
        foreach (string name in variant.Includes)
        {
            writer.WriteStringValue(name);
        }

        writer.WriteEndArray();
        writer.WriteStartObject("categories");
        foreach (Model.AbiCategory category in OptionTable.Columns)
        {
            JsonReport.Counts(writer, variant.Of(category));
        }

        writer.WriteEndObject();
        writer.WriteStartArray("changes");
        foreach (Change change in variant.Changes)
        {
            JsonReport.Change(writer, change);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
