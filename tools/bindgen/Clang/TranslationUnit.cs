// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using ClangSharp.Interop;
using Sel4.Bindgen.Diagnostics;

namespace Sel4.Bindgen.Clang;

internal sealed record ClangDiagnostic(bool IsError, SourcePlace Place, string Text);

/// <summary>One parsed translation unit, from text in memory.</summary>
internal sealed unsafe class TranslationUnit : IDisposable
{
    private void* _index;
    private CXTranslationUnitImpl* _unit;

    private TranslationUnit(void* index, CXTranslationUnitImpl* unit)
    {
        _index = index;
        _unit = unit;
    }

    public CXCursor Root => clang.getTranslationUnitCursor(_unit);

    /// <summary>Parses <paramref name="main"/>; the other texts can be included by their names. Diagnostics are for the caller.</summary>
    public static TranslationUnit Parse(
        string mainName, IReadOnlyList<(string Name, string Text)> files, IReadOnlyList<string> arguments, CXTranslationUnit_Flags flags)
    {
        var memory = new List<nint>();
        nint Utf8(string text)
        {
            nint copy = Marshal.StringToCoTaskMemUTF8(text);
            memory.Add(copy);
            return copy;
        }

        void* index = clang.createIndex(0, 0);

        // Making an index switches on handlers for the signals that .NET turns into exceptions: with them, a null
        // reference anywhere in the process would end it by a signal.
        clang.toggleCrashRecovery(0);
        try
        {
            var unsaved = new CXUnsavedFile[files.Count];
            for (int i = 0; i < unsaved.Length; i++)
            {
                unsaved[i].Filename = (sbyte*)Utf8(files[i].Name);
                unsaved[i].Contents = (sbyte*)Utf8(files[i].Text);
                unsaved[i].Length = (nuint)Encoding.UTF8.GetByteCount(files[i].Text);
            }

            var argv = new nint[arguments.Count];
            for (int i = 0; i < argv.Length; i++)
            {
                argv[i] = Utf8(arguments[i]);
            }

            CXTranslationUnitImpl* unit;
            CXErrorCode code;
            fixed (CXUnsavedFile* unsavedPointer = unsaved)
            fixed (nint* argvPointer = argv)
            {
                clang.toggleCrashRecovery(ClangLibrary.RecoverFromCrashes ? 1u : 0u);
                code = clang.parseTranslationUnit2(
                    index, (sbyte*)Utf8(mainName), (sbyte**)argvPointer, argv.Length, unsavedPointer, (uint)unsaved.Length, (uint)flags, &unit);
                clang.toggleCrashRecovery(0);
            }

            if (code == CXErrorCode.CXError_Crashed)
            {
                // Nothing of this index is safe to free.
                throw new BindgenException(
                    ErrorCode.SB024, null, null, "libclang crashed while it read the headers", "install the kernel again; if that does not help, try another version with --libclang");
            }

            if (code != CXErrorCode.CXError_Success)
            {
                clang.disposeIndex(index);
                throw new BindgenException(
                    ErrorCode.SB011, null, null, $"libclang gave up: {code}", "try another version of libclang with --libclang");
            }

            return new TranslationUnit(index, unit);
        }
        finally
        {
            foreach (nint copy in memory)
            {
                Marshal.FreeCoTaskMem(copy);
            }
        }
    }

    /// <summary>Errors and the warnings that are switched on, in order.</summary>
    public List<ClangDiagnostic> Diagnostics()
    {
        var result = new List<ClangDiagnostic>();
        uint count = clang.getNumDiagnostics(_unit);
        for (uint i = 0; i < count; i++)
        {
            void* diagnostic = clang.getDiagnostic(_unit, i);
            CXDiagnosticSeverity severity = clang.getDiagnosticSeverity(diagnostic);
            if (severity >= CXDiagnosticSeverity.CXDiagnostic_Warning)
            {
                SourcePlace place = ClangCursor.PlaceOf(clang.getDiagnosticLocation(diagnostic));
                string text = ClangCursor.Take(clang.getDiagnosticSpelling(diagnostic));
                result.Add(new ClangDiagnostic(severity >= CXDiagnosticSeverity.CXDiagnostic_Error, place, text));
            }

            clang.disposeDiagnostic(diagnostic);
        }

        return result;
    }

    /// <summary>Files that were included, and from where.</summary>
    public List<(string File, SourcePlace From)> Inclusions()
    {
        var found = new List<(string, SourcePlace)>();
        var handle = GCHandle.Alloc(found);
        try
        {
            clang.getInclusions(_unit, &Collect, (void*)GCHandle.ToIntPtr(handle));
        }
        finally
        {
            handle.Free();
        }

        return found;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Collect(void* file, CXSourceLocation* stack, uint depth, void* data)
    {
        // The main file is among them, included from nowhere.
        if (depth > 0)
        {
            var found = (List<(string, SourcePlace)>)GCHandle.FromIntPtr((nint)data).Target!;
            found.Add((ClangCursor.Take(clang.getFileName(file)), ClangCursor.PlaceOf(stack[0])));
        }
    }

    /// <summary>Spellings and kinds of the tokens of a cursor's extent.</summary>
    public List<(CXTokenKind Kind, string Text)> Tokens(CXCursor cursor)
    {
        CXToken* tokens;
        uint count;
        clang.tokenize(_unit, clang.getCursorExtent(cursor), &tokens, &count);
        var result = new List<(CXTokenKind, string)>((int)count);
        for (uint i = 0; i < count; i++)
        {
            result.Add((clang.getTokenKind(tokens[i]), ClangCursor.Take(clang.getTokenSpelling(_unit, tokens[i]))));
        }

        clang.disposeTokens(_unit, tokens, count);
        return result;
    }

    public void Dispose()
    {
        if (_unit is not null)
        {
            clang.disposeTranslationUnit(_unit);
            clang.disposeIndex(_index);
            _unit = null;
            _index = null;
        }
    }
}
