// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Sel4.Bindgen.Cli;
using Sel4.Bindgen.Diagnostics;
using Sel4.Bindgen.Emit;
using Sel4.Bindgen.Load;

namespace Sel4.Bindgen.Verify;

/// <summary>A folder of generated files against what bindgen would write there. Reads only.</summary>
internal static partial class FolderComparison
{
    /// <summary>What differs, sorted by path, with what only names another manifest behind; nothing when the folder is current.</summary>
    public static IReadOnlyList<Finding> Run(IReadOnlyList<EmittedFile> expected, IReadOnlyDictionary<string, byte[]?> found) =>
    [
        .. expected.Select(file => Compare(file, found))
            .OfType<Finding>()
            .Concat(found.Keys.Except(expected.Select(file => file.Path), StringComparer.Ordinal).Select(path => new Finding(path, FindingKind.Extra, null, null, null)))
            .OrderBy(finding => finding.DigestOnly)
            .ThenBy(finding => finding.File, StringComparer.Ordinal),
    ];

    /// <summary>All there is below a folder by path, with null for what bindgen would refuse to write beside; nothing when there is no folder.</summary>
    public static IReadOnlyDictionary<string, byte[]?> Read(string folder)
    {
        var files = new Dictionary<string, byte[]?>(StringComparer.Ordinal);
        string current = folder;
        try
        {
            var directory = new OutputDirectory(folder);
            foreach (string file in directory.Existing())
            {
                current = Path.Combine(folder, file);
                files.Add(file, directory.Owns(file) ? OrdinaryFile.Read(current, CommittedConfigs.MaxFileBytes) : null);
            }

            return files;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new BindgenException(ErrorCode.SB023, current, null, $"cannot be read, so it cannot be verified: {e.Message}", "check its permissions, or remove it and generate anew");
        }
    }

    private static Finding? Compare(EmittedFile file, IReadOnlyDictionary<string, byte[]?> found) =>
        !found.TryGetValue(file.Path, out byte[]? content) ? new Finding(file.Path, FindingKind.Missing, null, null, null)
        : content is null ? new Finding(file.Path, FindingKind.Extra, null, null, null)
        : Compare(file, content);

    private static Finding? Compare(EmittedFile file, byte[] content)
    {
        if (file.Content.AsSpan().SequenceEqual(content))
        {
            return null;
        }

        string[] wanted = Encoding.UTF8.GetString(file.Content).Split('\n');
        string[] found = Encoding.UTF8.GetString(content).Split('\n');
        int? first = null;
        bool digestOnly = true;
        for (int i = 0; i < Math.Max(wanted.Length, found.Length); i++)
        {
            (string? want, string? have) = (wanted.ElementAtOrDefault(i), found.ElementAtOrDefault(i));
            if (want == have)
            {
                continue;
            }

            // Every file names release and digest of its manifest: where something else differs too, that says more.
            first ??= i;
            if (!FollowsFromManifest(want, have))
            {
                first = i;
                digestOnly = false;
                break;
            }
        }

        // Bytes that are no text can differ without a line that does.
        return first is int line
            ? new Finding(file.Path, FindingKind.Differs, line + 1, wanted.ElementAtOrDefault(line), found.ElementAtOrDefault(line), digestOnly)
            : new Finding(file.Path, FindingKind.Differs, null, null, null);
    }

    private static bool FollowsFromManifest(string? wanted, string? found) =>
        wanted is not null && found is not null
        && ((wanted.Contains(EmitContext.ManifestMark, StringComparison.Ordinal) && found.Contains(EmitContext.ManifestMark, StringComparison.Ordinal))
            || Digest().Replace(wanted, "#") == Digest().Replace(found, "#"));

    [GeneratedRegex("[0-9a-f]{12,64}")]
    private static partial Regex Digest();
}
