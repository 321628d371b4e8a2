// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Sel4.Bindgen.Diagnostics;

namespace Sel4.Bindgen.Load;

/// <summary>What the kernel's <c>install</c> target leaves behind: paths below one directory, with checked reading.</summary>
internal sealed class InstallTree
{
    // Far above any real file of a tree; a bound all the same, as these files come from outside.
    private const long MaxFileBytes = 16 * 1024 * 1024;

    // Upstream's trees have about a hundred files in a dozen folders.
    private const int MaxFiles = 10_000;

    public InstallTree(string prefix)
    {
        try
        {
            Prefix = Path.TrimEndingDirectorySeparator(Path.GetFullPath(prefix));
        }
        catch (Exception e) when (e is ArgumentException or IOException)
        {
            throw new BindgenException(
                ErrorCode.SB001, null, null, $"\"{prefix}\" is no path: {e.Message}", "pass the directory the kernel's install target wrote, or set SEL4_PREFIX");
        }

        Include = Path.Combine(Prefix, "libsel4", "include");
        if (!File.Exists(PathOf("sel4/sel4.h")))
        {
            throw new BindgenException(
                ErrorCode.SB001, null, null, $"{prefix} has no libsel4/include/sel4/sel4.h",
                "pass the directory the kernel's install target wrote, or set SEL4_PREFIX");
        }
    }

    /// <summary>Whether a directory looks like an install tree.</summary>
    public static bool IsAt(string prefix) => File.Exists(Path.Combine(prefix, "libsel4", "include", "sel4", "sel4.h"));

    public string Prefix { get; }

    /// <summary>The include directory of libsel4.</summary>
    public string Include { get; }

    /// <summary>Full path of a file named relative to the include directory.</summary>
    public string PathOf(string relative) => Path.Combine(Include, relative.Replace('/', Path.DirectorySeparatorChar));

    public bool Has(string relative) => File.Exists(PathOf(relative));

    /// <summary>A file the tree must have.</summary>
    public byte[] Read(string relative)
    {
        string path = PathOf(relative);
        try
        {
            if (!Path.Exists(path))
            {
                throw new BindgenException(
                    ErrorCode.SB002, path, null, "this file of the tree is missing",
                    "install the kernel again; bindgen reads the headers, interfaces/*.xml, api/syscall.xml and both gen_config.json");
            }

            return OrdinaryFile.Read(path, MaxFileBytes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new BindgenException(ErrorCode.SB002, path, null, $"cannot be read: {e.Message}", "this is no file of a libsel4 tree, or its permissions forbid to read it");
        }
    }

    /// <summary>The .pbf files of the tree as paths relative to the include directory, sorted.</summary>
    public IReadOnlyList<string> BitFieldFiles() =>
        [.. Files().Where(file => file.StartsWith("sel4/", StringComparison.Ordinal) && file.EndsWith(".pbf", StringComparison.Ordinal))];

    /// <summary>Fails if libclang could come upon something below the include directory that is no file of a tree.</summary>
    public void RequireOrdinaryHeaders()
    {
        foreach (string file in Files())
        {
            string path = PathOf(file);
            if (!OrdinaryFile.Is(path))
            {
                throw new BindgenException(
                    ErrorCode.SB002, path, null, "it is no ordinary file, or a link to nothing", "install the kernel again");
            }

            long length = (new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? new FileInfo(path)).Length;
            if (length > MaxFileBytes)
            {
                throw new BindgenException(ErrorCode.SB002, path, null, $"the file has {length} bytes, more than {MaxFileBytes}", "this is no file of a libsel4 tree");
            }
        }
    }

    /// <summary>All files below the include directory, relative to it, sorted. Links are followed, each directory once.</summary>
    public IReadOnlyList<string> Files()
    {
        var result = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([Include]);
        string at = Include;
        try
        {
            while (open.TryPop(out string? folder))
            {
                at = folder;
                if (!seen.Add(Directory.ResolveLinkTarget(folder, returnFinalTarget: true)?.FullName ?? folder))
                {
                    continue;
                }

                foreach (string entry in Directory.EnumerateFileSystemEntries(folder).Order(StringComparer.Ordinal))
                {
                    at = entry;
                    if (Directory.Exists(entry))
                    {
                        open.Push(entry);
                    }
                    else
                    {
                        result.Add(Path.GetRelativePath(Include, entry).Replace(Path.DirectorySeparatorChar, '/'));
                    }

                    if (result.Count + open.Count > MaxFiles)
                    {
                        throw new BindgenException(ErrorCode.SB002, Include, null, $"there are more than {MaxFiles} files", "this is no libsel4 tree");
                    }
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new BindgenException(ErrorCode.SB002, at, null, $"cannot be read: {e.Message}", "check the permissions of the tree");
        }

        result.Sort(StringComparer.Ordinal);
        return result;
    }
}
