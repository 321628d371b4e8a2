// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Sel4.Bindgen.Diagnostics;

namespace Sel4.Bindgen.Model;

/// <summary>The text form of the model: same model, same bytes.</summary>
internal static class ManifestJson
{
    private const string Hint = "run bindgen generate to write it anew";

    private static readonly ManifestContext Context = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        MaxDepth = 16,
    });

    public static byte[] Write(AbiManifest manifest) => ManifestWriter.Write(manifest);

    /// <summary>Reads a manifest; <paramref name="path"/> is for messages.</summary>
    public static AbiManifest Read(byte[] bytes, string path)
    {
        AbiManifest manifest = Parse(bytes, path);
        return Stored(bytes, path) == manifest.Fingerprints
            ? manifest
            : throw new BindgenException(ErrorCode.SB015, path, null, "the fingerprints are not those of what the manifest says", Hint);
    }

    /// <summary>Reads a manifest and does not look at the fingerprints in it.</summary>
    public static AbiManifest Parse(byte[] bytes, string path)
    {
        if (!Utf8.IsValid(bytes))
        {
            throw new BindgenException(ErrorCode.SB015, path, null, "broken manifest: it is not UTF-8", Hint);
        }

        try
        {
            RequireFormat(bytes, path);
            RequireNoNull(bytes, path);
            return JsonSerializer.Deserialize(bytes, Context.AbiManifest)
                ?? throw new BindgenException(ErrorCode.SB015, path, null, "the manifest is null", Hint);
        }
        catch (InvalidOperationException)
        {
            throw new BindgenException(ErrorCode.SB015, path, null, "broken manifest: a text has half of a character", Hint);
        }
        catch (JsonException e)
        {
            throw new BindgenException(ErrorCode.SB015, path, JsonText.Line(e), $"broken manifest: {JsonText.Reason(e)}", Hint);
        }
    }

    /// <summary>Before anything else is read: what another format lacks or has more is no mistake in it.</summary>
    private static void RequireFormat(byte[] bytes, string path)
    {
        var reader = new Utf8JsonReader(bytes);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1 && reader.ValueTextEquals("format"u8))
            {
                if (reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int format) && format != AbiManifest.CurrentFormat)
                {
                    throw new BindgenException(
                        ErrorCode.SB015, path, null, $"the manifest has format {format}, this bindgen reads {AbiManifest.CurrentFormat}",
                        "generate it anew from its kernel tree, or read it with the bindgen that wrote it");
                }

                return;
            }
        }
    }

    /// <summary>What a manifest does not have it leaves out, and the serialiser would accept a null inside a list.</summary>
    private static void RequireNoNull(byte[] bytes, string path)
    {
        var reader = new Utf8JsonReader(bytes);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.Null)
            {
                int line = bytes.AsSpan(0, (int)reader.TokenStartIndex).Count((byte)'\n') + 1;
                throw new BindgenException(ErrorCode.SB015, path, line, "broken manifest: a value is null", Hint);
            }
        }
    }

    /// <summary>The fingerprints as the text has them; the model works out its own.</summary>
    private static Fingerprints? Stored(byte[] bytes, string path)
    {
        using JsonDocument document = JsonDocument.Parse(bytes);
        try
        {
            return document.RootElement.TryGetProperty("fingerprints", out JsonElement element) ? element.Deserialize(Context.Fingerprints) : null;
        }
        catch (JsonException e)
        {
            throw new BindgenException(ErrorCode.SB015, path, null, $"broken fingerprints: {JsonText.Reason(e)}", Hint);
        }
    }

    public static string Digest(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}

[JsonSourceGenerationOptions(UseStringEnumConverter = true, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(AbiManifest))]
[JsonSerializable(typeof(Fingerprints))]
internal sealed partial class ManifestContext : JsonSerializerContext;
