// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Sel4.Bindgen.Diagnostics;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Load;

/// <summary>
/// An install tree does not say which release it is. These files of libsel4 are installed unchanged for every
/// configuration, so a digest over them tells whether the tree's libsel4 is that of a release, byte for byte.
/// </summary>
internal static class Releases
{
    /// <summary>In a tree that bindgen wrote itself: the release its manifest is of.</summary>
    public const string MarkerFile = "materialised.json";

    private static readonly string[] Files =
    [
        "api/syscall.xml",
        "interfaces/object-api.xml",
        "sel4/bootinfo_types.h",
        "sel4/constants.h",
        "sel4/deprecated.h",
        "sel4/errors.h",
        "sel4/faults.h",
        "sel4/functions.h",
        "sel4/macros.h",
        "sel4/objecttype.h",
        "sel4/sel4.h",
        "sel4/shared_types.h",
        "sel4/simple_types.h",
        "sel4/syscalls.h",
        "sel4/syscalls_master.h",
        "sel4/syscalls_mcs.h",
        "sel4/types.h",
        "sel4/virtual_client.h",
    ];

    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["55f828b90b7edaa82e68ad7e9584c347a98de3a7f479f544ff3ad181af991c18"] = "13.0.0",
        ["05be9885fa8b70dbace788fae719fabae658733f964228a27d322a834bc95612"] = "14.0.0",
        ["16be48adcacdedf008c4d213c09d388fdaf8e935c9f67e5dae1c0665d7a9556d"] = "15.0.0",
        ["af90b0a1b29cfc33d158244215549e5ac3cea9760e096b0eb908098f8ff0e3f1"] = "16.0.0",
    };

    /// <summary>The release, or null when the tree is of a development kernel.</summary>
    public static string? Recognise(InstallTree tree) => tree.Has(MarkerFile) ? Marked(tree) : Known.GetValueOrDefault(Digest(tree));

    private static string? Marked(InstallTree tree)
    {
        string path = tree.PathOf(MarkerFile);
        try
        {
            using var document = JsonDocument.Parse(tree.Read(MarkerFile), new JsonDocumentOptions { AllowDuplicateProperties = false, MaxDepth = 8 });
            return document.RootElement.ValueKind != JsonValueKind.Object ? throw Broken(path, 1, "the file is not a JSON object")
                : !document.RootElement.TryGetProperty("sel4Version", out JsonElement version) ? null
                : version.ValueKind == JsonValueKind.String && version.GetString() is { } text && KernelNames.IsRelease(text) ? text
                : throw Broken(path, 1, "sel4Version is no release");
        }
        catch (InvalidOperationException)
        {
            throw Broken(path, null, "broken JSON: a text has half of a character");
        }
        catch (JsonException e)
        {
            throw Broken(path, JsonText.Line(e), $"broken JSON: {JsonText.Reason(e)}");
        }
    }

    private static BindgenException Broken(string path, int? line, string text) =>
        new(ErrorCode.SB003, path, line, text, "write the tree anew with bindgen materialise");

    internal static string Digest(InstallTree tree)
    {
        var text = new StringBuilder();
        foreach (string file in Files)
        {
            text.Append(file).Append(' ');
            text.Append(tree.Has(file) ? Convert.ToHexStringLower(SHA256.HashData(tree.Read(file))) : "absent").Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
