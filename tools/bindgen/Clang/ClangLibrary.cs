// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Threading;
using ClangSharp.Interop;
using Sel4.Bindgen.Diagnostics;

namespace Sel4.Bindgen.Clang;

/// <summary>Finds libclang. One library serves a whole process; the first file that loads wins.</summary>
internal static partial class ClangLibrary
{
    /// <summary>Tried in this order after <c>--libclang</c> and <c>$LIBCLANG</c>. Debian's 19 has no plain <c>.so</c> name.</summary>
    public static readonly IReadOnlyList<string> SearchOrder =
    [
        "/usr/lib/llvm-19/lib/libclang-19.so.1",
        "/usr/lib/llvm-19/lib/libclang.so.1",
        "/usr/lib/llvm-16/lib/libclang-16.so.1",
        "/usr/lib/llvm-16/lib/libclang.so.1",
        "libclang-19.so.1",
        "libclang-19.so.19",
        "libclang-16.so.1",
        "libclang-16.so.16",
    ];

    /// <summary>
    /// Whether libclang may take the signals of crashes while it parses. They are the whole process's, so only a process that does
    /// nothing else meanwhile says yes; .NET makes exceptions of some of them.
    /// </summary>
    public static bool RecoverFromCrashes { get; set; }

    private static readonly Lock Gate = new();
    private static IntPtr _handle;
    private static string? _loadedFrom;

    /// <summary>What the library was loaded by: a path, or a name the dynamic linker found. Null before the first use.</summary>
    public static string? LoadedFrom
    {
        get
        {
            lock (Gate)
            {
                return _loadedFrom;
            }
        }
    }

    /// <summary>Loads the library named on the command line, else by <c>$LIBCLANG</c>, else the first of the search order.</summary>
    public static void Use(string? file)
    {
        lock (Gate)
        {
            string? named = file ?? NullIfEmpty(Environment.GetEnvironmentVariable("LIBCLANG"));
            if (_handle != IntPtr.Zero)
            {
                if (named is not null && !string.Equals(named, _loadedFrom, StringComparison.Ordinal))
                {
                    throw new BindgenException(
                        ErrorCode.SB011, named, null, $"this process already uses libclang from {_loadedFrom}", "start bindgen anew for another libclang");
                }

                return;
            }

            if (named is not null)
            {
                string what = file is null ? "$LIBCLANG" : "--libclang";
                Load(named, what);
            }
            else
            {
                LoadFirst();
            }

            clang.ResolveLibrary += Resolve;
            StayInThread();
        }
    }

    private static void Load(string file, string what)
    {
        if (!NativeLibrary.TryLoad(file, out IntPtr handle))
        {
            string state = File.Exists(file) ? "cannot be loaded" : "does not exist";
            throw new BindgenException(
                ErrorCode.SB011, file, null, $"libclang given by {what} {state}", "name a libclang shared library of version 16 or later, such as /usr/lib/llvm-19/lib/libclang-19.so.1");
        }

        Accept(handle, file);
    }

    private static void LoadFirst()
    {
        foreach (string candidate in SearchOrder)
        {
            if (NativeLibrary.TryLoad(candidate, out IntPtr handle))
            {
                Accept(handle, candidate);
                return;
            }
        }

        throw new BindgenException(
            ErrorCode.SB011, null, null, $"no libclang found; looked for {string.Join(", ", SearchOrder)}", "install the package libclang1-19 or libclang1-16, or pass --libclang <file>");
    }

    private static void Accept(IntPtr handle, string file)
    {
        if (!NativeLibrary.TryGetExport(handle, "clang_parseTranslationUnit2", out _))
        {
            NativeLibrary.Free(handle);
            throw new BindgenException(ErrorCode.SB011, file, null, "is not libclang", "name the libclang shared library, not another one of LLVM");
        }

        _handle = handle;
        _loadedFrom = file;
    }

    private static IntPtr Resolve(string libraryName, Assembly assembly, DllImportSearchPath? searchPath) =>
        string.Equals(libraryName, "libclang", StringComparison.Ordinal) ? _handle : IntPtr.Zero;

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;

    /// <summary>
    /// libclang would parse in a thread of its own with a stack of 8 MiB, which any header can overflow. Ours has more (see Limits).
    /// It asks the environment that C sees, which is not the one .NET keeps.
    /// </summary>
    private static unsafe void StayInThread()
    {
        if (OperatingSystem.IsLinux())
        {
            fixed (byte* name = "LIBCLANG_NOTHREADS"u8)
            fixed (byte* value = "1"u8)
            {
                _ = setenv(name, value, 1);
            }
        }
    }

    [LibraryImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static unsafe partial int setenv(byte* name, byte* value, int overwrite);
}
