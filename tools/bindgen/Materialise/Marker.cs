// SPDX-License-Identifier: BSD-2-Clause
using System.IO;
using System.Text;
using System.Text.Json;
using Sel4.Bindgen.Emit;
using Sel4.Bindgen.Load;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Materialise;

/// <summary>The file that says a tree was written by bindgen, and which release its manifest is of.</summary>
internal static class Marker
{
    public static EmittedFile Write(AbiManifest manifest, SyscallForm form)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            writer.WriteStartObject();
            writer.WriteString("config", manifest.Config);
            if (manifest.Sel4Version is not null)
            {
                writer.WriteString("sel4Version", manifest.Sel4Version);
            }

            writer.WriteString("syscalls", form == SyscallForm.Asm ? "asm" : "host");
            writer.WriteEndObject();
        }

        return TreeContext.File(Releases.MarkerFile, Encoding.UTF8.GetString(stream.ToArray()) + "\n");
    }
}
