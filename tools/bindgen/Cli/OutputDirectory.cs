// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading;
using Sel4.Bindgen.Diagnostics;
using Sel4.Bindgen.Emit;
using Sel4.Bindgen.Load;

namespace Sel4.Bindgen.Cli;

/// <summary>
/// A directory bindgen writes. It is replaced as a whole or not at all, so it may hold nothing but generated files:
/// with any other file in it the run ends before it begins.
/// </summary>
/// <param name="path">Where it is.</param>
/// <param name="isOwn">Which files in it are bindgen's; those of a configuration unless said otherwise.</param>
internal sealed class OutputDirectory(string path, Func<string, bool>? isOwn = null)
{
    // Far enough for the opening lines of each file.
    private const int MarkWithin = 4096;

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
                "config" or "raw" or "typed" => parts[1].EndsWith(".g.cs", StringComparison.Ordinal),
                "native" => parts[1].EndsWith(".g.c", StringComparison.Ordinal) || parts[1].EndsWith(".g.h", StringComparison.Ordinal),
                _ => false,
            },
            _ => false,
        };
    }

    /// <summary>Whether something in the directory is an ordinary file bindgen writes.</summary>
    public bool Owns(string file)
    {
        string full = Path.Combine(_path, file);
        return isOwn is not null
            ? isOwn(file) && OrdinaryFile.Is(full)
            : IsGenerated(file) && OrdinaryFile.Is(full) && (file == Emitters.ManifestName || IsMarked(full));
    }

    /// <summary>Fails if the directory holds a file that is not bindgen's.</summary>
    public void RequireOwned()
    {
        if (File.Exists(_path))
        {
            throw new BindgenException(ErrorCode.SB012, _path, null, "the output directory is a file", "pass another --out");
        }

        string? foreign;
        try
        {
            foreign = Existing().FirstOrDefault(file => !Owns(file));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new BindgenException(ErrorCode.SB012, _path, null, $"cannot be read: {e.Message}", "check permissions, or pass another --out");
        }

        if (foreign is not null)
        {
            throw new BindgenException(
                ErrorCode.SB012, Path.Combine(_path, foreign), null, "the output directory holds a file bindgen did not write", "move it away, or pass another --out");
        }
    }

    /// <summary>Makes the directory hold exactly these files. Returns how many changed, came or went.</summary>
    public int Replace(IReadOnlyList<EmittedFile> files)
    {
        const int Attempts = 20;
        string parent = Path.GetDirectoryName(_path) ?? throw new BindgenException(ErrorCode.SB012, _path, null, "is no place for output", "pass another --out");
        var spare = new SpareDirectory(parent, Path.GetFileName(_path));
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                return Replace(files, spare);
            }
            catch (Exception e) when (e is DirectoryNotFoundException or FileNotFoundException && attempt < Attempts && Directory.Exists(parent))
            {
                // Another run has exchanged the directory while this one looked at it: look again.
                Thread.Sleep(attempt);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentOutOfRangeException)
            {
                // The last one is how .NET says that a file would be larger than files may be.
                throw new BindgenException(ErrorCode.SB012, _path, null, $"cannot be written: {e.Message}", "check permissions and space; the directory is as it was");
            }
        }
    }

    private int Replace(IReadOnlyList<EmittedFile> files, SpareDirectory spare)
    {
        spare.Restore(_path);
        HashSet<string> written = [.. files.Select(file => file.Path)];
        int changed = files.Count(file => !Same(file)) + Existing().Count(file => !written.Contains(file));
        if (changed == 0)
        {
            return 0;
        }

        if (IsMountPoint())
        {
            throw new BindgenException(
                ErrorCode.SB012, _path, null, "is a mount point, and the output directory is replaced as a whole", "pass a directory below it as --out");
        }

        spare.RemoveLeftovers();
        try
        {
            Write(spare.Path, files);
            spare.TakeThePlaceOf(_path);
            return changed;
        }
        finally
        {
            spare.Remove();
        }
    }

    /// <summary>Where the directory really is: a link to it must still be a link afterwards.</summary>
    private static string Resolve(string path)
    {
        try
        {
            string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
            return Directory.Exists(full) ? Directory.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full : full;
        }
        catch (Exception e) when (e is ArgumentException or IOException or UnauthorizedAccessException)
        {
            throw new BindgenException(ErrorCode.SB012, null, null, $"\"{path}\" is no place for output: {e.Message}", "pass another --out");
        }
    }

    /// <summary>
    /// What is in the directory, other than ordinary directories, one directory after the other: who passes their home directory is
    /// told so by the first file. A link to a directory counts as a file: what is behind it is not ours.
    /// </summary>
    public IEnumerable<string> Existing()
    {
        var open = new Stack<string>(Directory.Exists(_path) ? [_path] : []);
        while (open.TryPop(out string? folder))
        {
            foreach (FileSystemInfo entry in new DirectoryInfo(folder).EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal))
            {
                if (entry is DirectoryInfo && entry.LinkTarget is null)
                {
                    open.Push(entry.FullName);
                }
                else
                {
                    yield return Path.GetRelativePath(_path, entry.FullName).Replace(Path.DirectorySeparatorChar, '/');
                }
            }
        }
    }

    /// <summary>Whether a file says that bindgen wrote it. Others have the right to such a name too.</summary>
    private static bool IsMarked(string file)
    {
        using FileStream stream = File.OpenRead(file);
        var start = new byte[Math.Min(MarkWithin, stream.Length)];
        stream.ReadExactly(start);
        return Encoding.UTF8.GetString(start).Contains(EmitContext.ManifestMark, StringComparison.Ordinal);
    }

    private bool Same(EmittedFile file)
    {
        string old = Path.Combine(_path, file.Path);
        var info = new FileInfo(old);
        return info.Exists && info.Length == file.Content.Length && OrdinaryFile.Is(old) && File.ReadAllBytes(old).AsSpan().SequenceEqual(file.Content);
    }

    private bool IsMountPoint()
    {
        const string Mounts = "/proc/self/mountinfo";
        const int MountPoint = 4;
        return File.Exists(Mounts) && File.ReadLines(Mounts).Any(line => Regex.Unescape(line.Split(' ')[MountPoint]) == _path);
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
}
