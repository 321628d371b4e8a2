// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Sel4.Bindgen.Diagnostics;
using Sel4.Bindgen.Emit;

namespace Sel4.Bindgen.Cli;

/// <summary>
/// A directory bindgen writes. It is replaced as a whole or not at all, so it may hold nothing but generated files:
/// with any other file in it the run ends before it begins.
/// </summary>
/// <param name="path">Where it is.</param>
/// <param name="isOwn">Which files in it are bindgen's; those of a configuration unless said otherwise.</param>
internal sealed class OutputDirectory(string path, Func<string, bool>? isOwn = null)
{
    private readonly Func<string, bool> _isOwn = isOwn ?? IsGenerated;
    private readonly string _path = Resolve(path);

    /// <summary>Whether a path below the directory, with <c>/</c> between folders, is one bindgen writes.</summary>
    public static bool IsGenerated(string relative)
    {
        string[] parts = relative.Split('/');
        return parts.Length switch
        {
            1 => relative is Emitters.ManifestName or "Sel4Config.props",
            2 => parts[0] switch
            {
                "raw" or "typed" => parts[1].EndsWith(".g.cs", StringComparison.Ordinal),
                "native" => parts[1].EndsWith(".g.c", StringComparison.Ordinal) || parts[1].EndsWith(".g.h", StringComparison.Ordinal),
                _ => false,
            },
            _ => false,
        };
    }

    /// <summary>Fails if the directory holds a file that is not bindgen's.</summary>
    public void RequireOwned()
    {
        if (File.Exists(_path))
        {
            throw new BindgenException(ErrorCode.SB012, _path, null, "the output directory is a file", "pass another --out");
        }

        string? foreign = Existing().Order(StringComparer.Ordinal).FirstOrDefault(file => !_isOwn(file));
        if (foreign is not null)
        {
            throw new BindgenException(
                ErrorCode.SB012, Path.Combine(_path, foreign), null, "the output directory holds a file bindgen did not write", "move it away, or pass another --out");
        }
    }

    /// <summary>Makes the directory hold exactly these files. Returns how many changed, came or went.</summary>
    public int Replace(IReadOnlyList<EmittedFile> files)
    {
        string parent = Path.GetDirectoryName(_path) ?? throw new BindgenException(ErrorCode.SB012, _path, null, "is no place for output", "pass another --out");
        string suffix = "." + Environment.ProcessId.ToString(System.Globalization.CultureInfo.InvariantCulture);
        string next = Path.Combine(parent, "." + Path.GetFileName(_path) + ".new" + suffix);
        string previous = Path.Combine(parent, "." + Path.GetFileName(_path) + ".old" + suffix);
        try
        {
            HashSet<string> written = [.. files.Select(file => file.Path)];
            int changed = files.Count(file => !Same(file)) + Existing().Count(file => !written.Contains(file));
            if (changed == 0)
            {
                return 0;
            }

            Write(next, files);
            Swap(next, previous);
            return changed;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new BindgenException(ErrorCode.SB012, _path, null, $"cannot be written: {e.Message}", "check permissions and space; the directory is as it was");
        }
        finally
        {
            if (Directory.Exists(next))
            {
                Directory.Delete(next, recursive: true);
            }
        }
    }

    /// <summary>Where the directory really is: a link to it must still be a link afterwards.</summary>
    private static string Resolve(string path)
    {
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        return Directory.Exists(full) ? Directory.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full : full;
    }

    private List<string> Existing() => !Directory.Exists(_path)
        ? []
        : [.. Directory.EnumerateFiles(_path, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(_path, file).Replace(Path.DirectorySeparatorChar, '/'))];

    private bool Same(EmittedFile file)
    {
        string old = Path.Combine(_path, file.Path);
        return File.Exists(old) && File.ReadAllBytes(old).AsSpan().SequenceEqual(file.Content);
    }

    private void Write(string next, IReadOnlyList<EmittedFile> files)
    {
        foreach (EmittedFile file in files)
        {
            string target = Path.Combine(next, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllBytes(target, file.Content);
            if (Same(file))
            {
                // An unchanged file keeps its time, so that nothing is built anew because of it.
                File.SetLastWriteTimeUtc(target, File.GetLastWriteTimeUtc(Path.Combine(_path, file.Path)));
            }
        }
    }

    private void Swap(string next, string previous)
    {
        bool replaces = Directory.Exists(_path);
        if (replaces)
        {
            Directory.Move(_path, previous);
        }

        try
        {
            Directory.Move(next, _path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            if (replaces)
            {
                Directory.Move(previous, _path);
            }

            throw;
        }

        if (replaces)
        {
            Directory.Delete(previous, recursive: true);
        }
    }
}
