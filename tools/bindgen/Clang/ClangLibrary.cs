// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using System.Threading;
using ClangSharp.Interop;
using Sel4.Bindgen.Diagnostics;

namespace Sel4.Bindgen.Clang;

/// <summary>Finds libclang. One library serves a whole process; the first file that loads and is new enough wins.</summary>
internal static partial class ClangLibrary
{
    /// <summary>The oldest version that bindgen is tested with. Older ones name some types in another way.</summary>
    public const int Oldest = 16;

    /// <summary>Of the system, tried in this order after the package's. Debian's 19 has no plain <c>.so</c> name.</summary>
    private static readonly string[] s_ofSystem =
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

    /// <summary>
    /// Tried in this order after <c>--libclang</c> and <c>$LIBCLANG</c>: the file beside a published bindgen, the file of the NuGet
    /// package that a build was restored with, then what the system has.
    /// </summary>
    public static IReadOnlyList<string> SearchOrder =>
    [
        Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "libclang.dll" : OperatingSystem.IsMacOS() ? "libclang.dylib" : "libclang.so"),
        .. typeof(ClangLibrary).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Where(item => item.Key == "LibClang").Select(item => item.Value!),
        .. s_ofSystem,
    ];

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

        if (Refusal(handle) is { } reason)
        {
            NativeLibrary.Free(handle);
            throw new BindgenException(ErrorCode.SB011, file, null, reason, $"name a libclang shared library of version {Oldest} or later; without {what}, bindgen uses the one it comes with");
        }

        Accept(handle, file);
    }

    private static void LoadFirst()
    {
        var refused = new List<string>();
        foreach (string candidate in SearchOrder)
        {
            if (NativeLibrary.TryLoad(candidate, out IntPtr handle))
            {
                if (Refusal(handle) is not { } reason)
                {
                    Accept(handle, candidate);
                    return;
                }

                NativeLibrary.Free(handle);
                refused.Add($"{candidate}: {reason}");
            }
        }

        string found = refused.Count == 0 ? "" : $" ({string.Join("; ", refused)})";
        throw new BindgenException(
            ErrorCode.SB011, null, null, $"no libclang found; looked for {string.Join(", ", SearchOrder)}{found}",
            "run dotnet restore, which brings one for most machines, or install the package libclang1-19 or libclang1-16, or pass --libclang <file>");
    }

    private static void Accept(IntPtr handle, string file)
    {
        _handle = handle;
        _loadedFrom = file;
    }

    /// <summary>Why a library cannot be used, or null. Asked before anything else is called in it.</summary>
    private static unsafe string? Refusal(IntPtr handle)
    {
        if (!NativeLibrary.TryGetExport(handle, "clang_parseTranslationUnit2", out _)
            || !NativeLibrary.TryGetExport(handle, "clang_getClangVersion", out IntPtr version)
            || !NativeLibrary.TryGetExport(handle, "clang_getCString", out IntPtr text)
            || !NativeLibrary.TryGetExport(handle, "clang_disposeString", out IntPtr dispose))
        {
            return "is not libclang";
        }

        CXString spelling = ((delegate* unmanaged[Cdecl]<CXString>)version)();
        string found = Marshal.PtrToStringUTF8((nint)((delegate* unmanaged[Cdecl]<CXString, sbyte*>)text)(spelling)) ?? "";
        ((delegate* unmanaged[Cdecl]<CXString, void>)dispose)(spelling);
        return TooOld(found);
    }

    /// <summary>What is wrong with what a libclang calls its version, or null.</summary>
    public static string? TooOld(string version) =>
        VersionNumber().Match(version) is { Success: true } number
            && int.TryParse(number.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int major) && major < Oldest
            ? $"is too old: {version}; bindgen needs version {Oldest} or later"
            : null;

    [GeneratedRegex(@"version (\d+)")]
    private static partial Regex VersionNumber();

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
