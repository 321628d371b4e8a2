// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.IO;
using Sel4.Bindgen.Diagnostics;

namespace Sel4.Bindgen.Load;

/// <summary>What the kernel's <c>install</c> target leaves behind: paths below one directory, with checked reading.</summary>
internal sealed class InstallTree
{
    // Far above any real file of a tree; a bound all the same, as these files come from outside.
    private const long MaxFileBytes = 16 * 1024 * 1024;

    public InstallTree(string prefix)
    {
        Prefix = Path.TrimEndingDirectorySeparator(Path.GetFullPath(prefix));
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
            var info = new FileInfo(path);
            if (!info.Exists)
            {
                throw new BindgenException(
                    ErrorCode.SB002, path, null, "this file of the tree is missing",
                    "install the kernel again; bindgen reads the headers, interfaces/*.xml, api/syscall.xml and both gen_config.json");
            }

            if (info.Length > MaxFileBytes)
            {
                throw new BindgenException(
                    ErrorCode.SB002, path, null, $"the file has {info.Length} bytes, more than {MaxFileBytes}", "this is no file of a libsel4 tree");
            }

            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new BindgenException(ErrorCode.SB002, path, null, $"cannot be read: {e.Message}", "check the permissions of the tree");
        }
    }

    /// <summary>The .pbf files of the tree as paths relative to the include directory, sorted.</summary>
    public IReadOnlyList<string> BitFieldFiles()
    {
        var result = new List<string>();
        foreach (string file in Directory.EnumerateFiles(PathOf("sel4"), "*.pbf", SearchOption.AllDirectories))
        {
            result.Add(Path.GetRelativePath(Include, file).Replace(Path.DirectorySeparatorChar, '/'));
        }

        result.Sort(StringComparer.Ordinal);
        return result;
    }
}
