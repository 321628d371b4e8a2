// SPDX-License-Identifier: BSD-2-Clause
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Sel4.Bindgen.Verify;

/// <summary>The result for scripts: every file and every place, where the text shows the first few.</summary>
internal static class VerifyJson
{
    private static readonly JsonWriterOptions s_options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Default };

    public static string Write(VerifyResult result)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, s_options))
        {
            writer.WriteStartObject();
            writer.WriteNumber("current", result.Configs.Count(config => config.Status == VerifyStatus.Current));
            writer.WriteNumber("stale", result.Configs.Count(config => config.Status == VerifyStatus.Stale));
            writer.WriteNumber("errors", result.Configs.Count(config => config.Status == VerifyStatus.Error));
            writer.WriteNumber("manifestOnly", result.Configs.Count(config => config.Tree is null));
            writer.WriteStartArray("configs");
            foreach (ConfigResult config in result.Configs)
            {
                Config(writer, config);
            }

            writer.WriteEndArray();
            Strings(writer, "uncommitted", [.. result.Uncommitted.Select(tree => tree.Config)]);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Config(Utf8JsonWriter writer, ConfigResult config)
    {
        writer.WriteStartObject();
        writer.WriteString("config", config.Config);
        writer.WriteString("status", Name(config.Status.ToString()));
        writer.WriteString("folder", config.Folder);
        writer.WriteString("tree", config.Tree);
        writer.WriteNumber("files", config.Files);
        writer.WriteStartArray("findings");
        foreach (Finding finding in config.Findings)
        {
            writer.WriteStartObject();
            writer.WriteString("file", finding.File);
            writer.WriteString("kind", Name(finding.Kind.ToString()));
            Number(writer, "line", finding.Line);
            writer.WriteString("expected", finding.Expected);
            writer.WriteString("found", finding.Found);
            writer.WriteBoolean("digestOnly", finding.DigestOnly);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("sources");
        foreach (SourceChange source in config.Sources)
        {
            writer.WriteStartObject();
            writer.WriteString("file", source.Place?.File);
            Number(writer, "line", source.Place?.Line);
            writer.WriteString("what", source.What);
            writer.WriteString("before", source.Before);
            writer.WriteString("after", source.After);
            writer.WriteNumber("more", source.More);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteString("reason", config.Reason);
        Strings(writer, "mend", config.Mend);
        if (config.Error is null)
        {
            writer.WriteNull("error");
        }
        else
        {
            writer.WriteStartObject("error");
            writer.WriteString("code", config.Error.Code.ToString());
            writer.WriteString("file", config.Error.File);
            Number(writer, "line", config.Error.Line);
            writer.WriteString("text", config.Error.Message);
            writer.WriteString("hint", config.Error.Hint);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void Strings(Utf8JsonWriter writer, string name, System.Collections.Generic.IReadOnlyList<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (string text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    private static void Number(Utf8JsonWriter writer, string name, int? number)
    {
        if (number is int known)
        {
            writer.WriteNumber(name, known);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    private static string Name(string text) => JsonNamingPolicy.CamelCase.ConvertName(text);
}
