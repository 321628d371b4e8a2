// SPDX-License-Identifier: BSD-2-Clause
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Spectre.Console;

namespace Sel4.Bindgen.Compare;

/// <summary>What a name means, as lines, as tables on a terminal, and as JSON.</summary>
internal static class ExplanationReport
{
    private const string Absent = "does not exist";

    private static readonly JsonWriterOptions s_options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Default };

    public static void WriteText(TextWriter output, IReadOnlyList<Topic> topics)
    {
        foreach (Topic topic in topics)
        {
            output.WriteLine($"{SafeText.Line(topic.Name)}: {topic.Kind}");
            foreach ((string name, string value) in Remarks(topic))
            {
                output.WriteLine($"  {name}: {value}");
            }

            int width = topic.Values.Max(item => item.Config.Length);
            foreach ((string config, string? value) in topic.Values)
            {
                output.WriteLine($"  {config.PadRight(width)}  {SafeText.Line(value ?? Absent)}");
            }
        }
    }

    public static void WriteTables(IAnsiConsole console, IReadOnlyList<Topic> topics)
    {
        foreach (Topic topic in topics)
        {
            console.MarkupLineInterpolated($"[bold]{SafeText.Line(topic.Name)}[/]: {topic.Kind}");
            foreach ((string name, string value) in Remarks(topic))
            {
                console.MarkupLineInterpolated($"  [grey]{name}:[/] {value}");
            }

            Table table = new Table().RoundedBorder().AddColumns("configuration", "value");
            foreach ((string config, string? value) in topic.Values)
            {
                table.AddRow(Markup.Escape(config), value is null ? $"[grey]{Absent}[/]" : $"[green]{Markup.Escape(SafeText.Line(value))}[/]");
            }

            console.Write(table);
        }
    }

    public static string Json(string name, IReadOnlyList<Topic> topics)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, s_options))
        {
            writer.WriteStartObject();
            writer.WriteString("name", name);
            writer.WriteStartArray("meanings");
            foreach (Topic topic in topics)
            {
                writer.WriteStartObject();
                writer.WriteString("name", topic.Name);
                writer.WriteString("kind", topic.Kind);
                writer.WriteString("origin", topic.Origin);
                writer.WriteString("condition", topic.Condition);
                Names(writer, "follows", topic.Follows);
                Names(writer, "gates", topic.Gates);
                writer.WriteStartArray("configs");
                foreach ((string config, string? value) in topic.Values)
                {
                    writer.WriteStartObject();
                    writer.WriteString("config", config);
                    writer.WriteBoolean("exists", value is not null);
                    writer.WriteString("value", value);
                    writer.WriteEndObject();
                }

                writer.WriteEndArray();
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static IEnumerable<(string Name, string Value)> Remarks(Topic topic)
    {
        yield return ("from", topic.Origin);
        if (topic.Condition is not null)
        {
            yield return ("needs", SafeText.Line(topic.Condition));
        }

        if (topic.Follows.Count > 0)
        {
            yield return ("exists exactly with", Some(topic.Follows));
        }

        if (topic.Gates.Count > 0)
        {
            yield return ("needed by", Some(topic.Gates));
        }
    }

    private static string Some(IReadOnlyList<string> names)
    {
        const int Most = 12;
        string more = names.Count > Most ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $" and {names.Count - Most} more") : "";
        return SafeText.Line(string.Join(", ", names.Take(Most))) + more;
    }

    private static void Names(Utf8JsonWriter writer, string property, IReadOnlyList<string> names)
    {
        writer.WriteStartArray(property);
        foreach (string name in names)
        {
            writer.WriteStringValue(name);
        }

        writer.WriteEndArray();
    }
}
