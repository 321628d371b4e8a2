// SPDX-License-Identifier: BSD-2-Clause
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Sel4.Bindgen.Doctor;

/// <summary>The diagnosis for scripts.</summary>
internal static class DoctorJson
{
    private static readonly JsonWriterOptions s_options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Default };

    public static string Write(Diagnosis diagnosis)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, s_options))
        {
            writer.WriteStartObject();
            writer.WriteBoolean("healthy", diagnosis.Healthy);
            writer.WriteStartArray("tools");
            foreach (ToolCheck tool in diagnosis.Tools)
            {
                Tool(writer, tool);
            }

            writer.WriteEndArray();
            writer.WriteString("root", diagnosis.Root);
            writer.WriteString("rootProblem", diagnosis.RootProblem);
            writer.WriteStartArray("trees");
            foreach (TreeCheck tree in diagnosis.Trees)
            {
                Tree(writer, tree);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Tool(Utf8JsonWriter writer, ToolCheck tool)
    {
        writer.WriteStartObject();
        writer.WriteString("name", tool.Name);
        writer.WriteBoolean("required", tool.Required);
        writer.WriteBoolean("usable", tool.Usable);
        writer.WriteString("file", tool.File);
        writer.WriteString("version", tool.Version);
        writer.WriteString("problem", tool.Problem);
        writer.WriteString("for", tool.For);
        writer.WriteStartArray("packages");
        foreach (string package in tool.Packages)
        {
            writer.WriteStringValue(package);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Tree(Utf8JsonWriter writer, TreeCheck tree)
    {
        writer.WriteStartObject();
        writer.WriteString("name", tree.Name);
        writer.WriteString("path", tree.Path);
        writer.WriteBoolean("usable", tree.Problem is null);
        writer.WriteString("problem", tree.Problem);
        writer.WriteString("architecture", tree.Architecture);
        if (tree.Mcs is bool mcs)
        {
            writer.WriteBoolean("mcs", mcs);
        }
        else
        {
            writer.WriteNull("mcs");
        }

        writer.WriteString("release", tree.Release);
        writer.WriteBoolean("kernel", tree.Kernel);
        writer.WriteBoolean("bootInfoSource", tree.BootInfoSource);
        writer.WriteString("config", tree.Config);
        writer.WriteString("abi", JsonNamingPolicy.CamelCase.ConvertName(tree.Abi.ToString()));
        writer.WriteString("notCompared", tree.NotCompared);
        writer.WriteEndObject();
    }
}
