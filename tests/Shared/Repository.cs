// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;

namespace Sel4.TestSupport;

/// <summary>Where the sources are that the running tests were built from.</summary>
internal static class Repository
{
    private const string MetadataKey = "Sel4RepoRoot";
    private const string Mark = "Directory.Packages.props";

    /// <summary>
    /// The repository's root, without a separator at the end. Build output may lie elsewhere, so the project passes it in
    /// as assembly metadata; a project that does not is looked for upwards from its output.
    /// </summary>
    public static string Root { get; } = Path.TrimEndingDirectorySeparator(FromMetadata() ?? FromOutput());

    /// <summary>Full path of a file or folder named relative to the root.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>Names of the configurations that have a folder below <c>generated</c>, sorted.</summary>
    public static IReadOnlyList<string> CommittedConfigs() =>
        [.. Directory.EnumerateDirectories(PathOf("generated")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private static string? FromMetadata()
    {
        string? root = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .FirstOrDefault(attribute => attribute.Key == MetadataKey)?.Value;
        return root is null || File.Exists(Path.Combine(root, Mark))
            ? root
            : throw new InvalidOperationException($"built from {root}, which is not the repository any more: build the tests again");
    }

    private static string FromOutput()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Mark)))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException(
            $"no {Mark} above {AppContext.BaseDirectory}: give the test project an AssemblyMetadata item named {MetadataKey}");
    }
}
