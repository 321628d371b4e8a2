// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Sel4.Bindgen.Diagnostics;

namespace Sel4.Bindgen.Model;

/// <summary>The text form of the model: same model, same bytes.</summary>
internal static class ManifestJson
{
    private static readonly ManifestContext Context = new(new JsonSerializerOptions
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        MaxDepth = 16,

        // The file is read by people: && stays &&. Nobody pastes it into HTML.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static byte[] Write(AbiManifest manifest) =>
        Encoding.UTF8.GetBytes(JsonSerializer.Serialize(manifest, Context.AbiManifest) + "\n");

    /// <summary>Reads a manifest; <paramref name="path"/> is for messages.</summary>
    public static AbiManifest Read(byte[] bytes, string path)
    {
        const string Hint = "run bindgen generate to write it anew";
        AbiManifest manifest;
        try
        {
            manifest = JsonSerializer.Deserialize(bytes, Context.AbiManifest)
                ?? throw new BindgenException(ErrorCode.SB015, path, null, "the manifest is null", Hint);
        }
        catch (JsonException e)
        {
            throw new BindgenException(ErrorCode.SB015, path, JsonText.Line(e), $"broken manifest: {JsonText.Reason(e)}", Hint);
        }

        return manifest.Format == AbiManifest.CurrentFormat
            ? manifest
            : throw new BindgenException(
                ErrorCode.SB015, path, null, $"the manifest has format {manifest.Format}, this bindgen reads {AbiManifest.CurrentFormat}", Hint);
    }

    public static string Digest(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}

[JsonSourceGenerationOptions(UseStringEnumConverter = true, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(AbiManifest))]
internal sealed partial class ManifestContext : JsonSerializerContext;
