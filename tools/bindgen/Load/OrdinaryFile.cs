// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.IO;
using System.Runtime.InteropServices;
using System.Text;

namespace Sel4.Bindgen.Load;

/// <summary>Files from outside may be none: opening a pipe waits for a writer, and a device may never end.</summary>
internal static unsafe partial class OrdinaryFile
{
    /// <summary>Whether a path leads to a file with content of its own. Where the system cannot say, it does.</summary>
    public static bool Is(string path) => File.Exists(path) && (!OperatingSystem.IsLinux() || IsRegular(path));

    /// <summary>The content, or an IOException if that is more than <paramref name="most"/> bytes or the file is none.</summary>
    public static byte[] Read(string path, long most)
    {
        if (!Is(path))
        {
            throw new IOException(Path.Exists(path) ? "it is no ordinary file" : "it does not exist, or its folder may not be read");
        }

        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        if (stream.Length > most)
        {
            throw new IOException($"it has {stream.Length} bytes, more than {most}");
        }

        byte[] content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }

    private static bool IsRegular(string path)
    {
        const int CurrentDirectory = -100;
        const uint TypeOnly = 1;
        const int OffsetOfMode = 28;
        const int TypeMask = 0xf000;
        const int Regular = 0x8000;

        // struct statx is the same on every architecture, which struct stat is not.
        byte* buffer = stackalloc byte[256];
        fixed (byte* name = Encoding.UTF8.GetBytes(path + '\0'))
        {
            try
            {
                return statx(CurrentDirectory, name, 0, TypeOnly, buffer) == 0 && (*(ushort*)(buffer + OffsetOfMode) & TypeMask) == Regular;
            }
            catch (EntryPointNotFoundException)
            {
                // An older C library: the time limit is what is left.
                return true;
            }
        }
    }

    [LibraryImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int statx(int directory, byte* path, int flags, uint mask, byte* buffer);
}
