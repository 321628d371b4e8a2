// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using ClangSharp.Interop;
using Sel4.Bindgen.Clang;
using Sel4.Bindgen.Diagnostics;
using Sel4.Bindgen.Load;

namespace Sel4.Bindgen.Parse;

/// <summary>What is parsed, and how: the headers of the tree, nothing of the host.</summary>
internal sealed partial class HeaderSet
{
    // Not reached from sel4/sel4.h. The order matters: these headers use types they do not include.
    private static readonly string[] Optional =
    [
        "sel4/arch/mapping.h",
        "sel4/arch/vmenter.h",
        "sel4/benchmark_track_types.h",
        "sel4/benchmark_tracepoints_types.h",
        "sel4/benchmark_utilisation_types.h",
        "sel4/arch/bootinfo_types.h",
    ];

    /// <summary>The only header of a C library that libsel4 needs, for words of either size.</summary>
    internal const string Stdint =
        "#pragma once\n" +
        "typedef signed char int8_t; typedef short int16_t; typedef int int32_t; typedef __INT64_TYPE__ int64_t;\n" +
        "typedef unsigned char uint8_t; typedef unsigned short uint16_t; typedef unsigned int uint32_t; typedef __UINT64_TYPE__ uint64_t;\n" +
        "typedef __INTPTR_TYPE__ intptr_t; typedef __UINTPTR_TYPE__ uintptr_t;\n";

    private readonly InstallTree _tree;
    private readonly Architecture _architecture;

    public HeaderSet(InstallTree tree, Architecture architecture)
    {
        _tree = tree;
        _architecture = architecture;

        // Elsewhere the family's mapping header includes this one; RISC-V's is empty.
        string[] mode = architecture.Family == "riscv" ? ["sel4/sel4_arch/mapping.h"] : [];
        Headers = ["sel4/sel4.h", .. mode.Concat(Optional).Where(tree.Has)];
    }

    /// <summary>Headers to include, in this order, also for emitted C.</summary>
    public IReadOnlyList<string> Headers { get; }

    // In the tree's own directory, where the virtual file is found without a directory of that name.
    private string StdintPath => _tree.PathOf("stdint.h");

    private string MainPath => Path.Combine(_tree.Include, "bindgen-input.c");

    /// <summary>Whether a place is in the tree's headers and not in what bindgen adds.</summary>
    public bool IsOfTree(SourcePlace place) =>
        place.File is { } file && file.StartsWith(_tree.Include + Path.DirectorySeparatorChar, StringComparison.Ordinal) && file != StdintPath && file != MainPath;

    public bool IsMain(SourcePlace place) => place.File == MainPath;

    /// <summary>Path below the include directory.</summary>
    public string Relative(SourcePlace place) => Path.GetRelativePath(_tree.Include, place.File!).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>Text that includes everything; a probe appends to it and counts lines from <see cref="ProbeLine"/>.</summary>
    internal string Includes()
    {
        var text = new StringBuilder("#include <stdint.h>\n");
        foreach (string header in Headers)
        {
            text.Append("#include <").Append(header).Append(">\n");
        }

        return text.ToString();
    }

    /// <summary>Line of the first line a probe adds.</summary>
    public int ProbeLine => Headers.Count + 2;

    /// <summary>What the compiler is told. Warnings stay as they are: told to say none, it says nothing of those that are errors either.</summary>
    internal IReadOnlyList<string> Arguments =>
    [
        "-xc", "-target", _architecture.Triple, "-std=gnu11", "-ffreestanding", "-nostdinc", "-I" + _tree.Include,
        "-ferror-limit=0", "-Wundef",

        // Versions have other bounds of their own.
        "-fbracket-depth=256",
    ];

    /// <summary>Parses the headers, and records macros and where they are used.</summary>
    public TranslationUnit Parse() => Parse("", CXTranslationUnit_Flags.CXTranslationUnit_DetailedPreprocessingRecord);

    /// <summary>Parses the headers and what <paramref name="probe"/> adds after them, for which no body of a function matters.</summary>
    public TranslationUnit Parse(string probe) => Parse(probe, CXTranslationUnit_Flags.CXTranslationUnit_SkipFunctionBodies);

    private TranslationUnit Parse(string probe, CXTranslationUnit_Flags flags)
    {
        string? shadow = _tree.Has("stdint.h") ? null : Stdint;
        var files = new List<(string, string)> { (MainPath, Includes() + probe) };
        if (shadow is not null)
        {
            files.Add((StdintPath, shadow));
        }

        TranslationUnit unit = TranslationUnit.Parse(MainPath, files, Arguments, flags);
        try
        {
            RequireNothingElse(unit);
            return unit;
        }
        catch
        {
            unit.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Finds a header of the machine that slipped in: bindings would then differ from machine to machine. No guard against a tree
    /// that means to read files: the C compiler may see other includes than libclang does, and a tree is trusted like source code.
    /// </summary>
    private void RequireNothingElse(TranslationUnit unit)
    {
        foreach ((string file, SourcePlace from) in unit.Inclusions())
        {
            if (!Path.GetFullPath(file).StartsWith(_tree.Include + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            {
                throw new BindgenException(
                    ErrorCode.SB025, from.File, from.Line, $"includes {file}, which is not below the tree's include directory", "install the kernel again, or install that file with it");
            }
        }
    }

    /// <summary>libclang recovers from errors and then reports wrong layouts, so the first one ends the run.</summary>
    public void RequireNoErrors(TranslationUnit unit)
    {
        List<ClangDiagnostic> errors = [.. unit.Diagnostics().Where(diagnostic => diagnostic.IsError)];
        if (errors.Count == 0)
        {
            return;
        }

        ClangDiagnostic first = errors[0];
        throw new BindgenException(
            ErrorCode.SB009,
            first.Place.File == MainPath ? null : first.Place.File,
            first.Place.File is null || first.Place.File == MainPath ? null : first.Place.Line,
            errors.Count == 1 ? first.Text : $"{first.Text} (and {errors.Count - 1} more)",
            "the tree does not compile as it is; install the kernel again");
    }

    /// <summary>An option without a definition counts as 0 in C; unless it is one that is known to be off, that is a guess.</summary>
    public void RequireKnownOptions(TranslationUnit unit, Func<string, bool> isKnown)
    {
        foreach (ClangDiagnostic diagnostic in unit.Diagnostics())
        {
            Match match = UndefinedOption().Match(diagnostic.Text);
            if (match.Success && IsOfTree(diagnostic.Place) && !isKnown(match.Groups[1].Value))
            {
                throw new BindgenException(
                    ErrorCode.SB006, diagnostic.Place.File, diagnostic.Place.Line,
                    $"option {match.Groups[1].Value} is unknown: neither gen_config.json has it",
                    "the headers are of another kernel than the configuration; install the kernel again");
            }
        }
    }

    [GeneratedRegex("^'CONFIG_([A-Z0-9_]+)' is not defined")]
    private static partial Regex UndefinedOption();
}
