// SPDX-License-Identifier: BSD-2-Clause
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ClangSharp.Interop;

namespace Sel4.Bindgen.Clang;

/// <summary>Where something is: a file as libclang names it, a line and a byte offset.</summary>
internal readonly record struct SourcePlace(string? File, int Line, int Offset);

/// <summary>The few questions bindgen asks of cursors, as extension methods over the raw statics.</summary>
internal static unsafe class ClangCursor
{
    public static string Take(CXString text)
    {
        string result = Marshal.PtrToStringUTF8((nint)clang.getCString(text)) ?? "";
        clang.disposeString(text);
        return result;
    }

    public static string Spelling(this CXCursor cursor) => Take(clang.getCursorSpelling(cursor));

    public static CXCursorKind Kind(this CXCursor cursor) => clang.getCursorKind(cursor);

    public static SourcePlace Place(this CXCursor cursor) => PlaceOf(clang.getCursorLocation(cursor));

    public static SourcePlace PlaceOf(CXSourceLocation location)
    {
        void* file;
        uint line, column, offset;
        clang.getFileLocation(location, &file, &line, &column, &offset);
        string? name = file is null ? null : Take(clang.getFileName(file));
        return new SourcePlace(name, (int)line, (int)offset);
    }

    /// <summary>First byte and the one after the last.</summary>
    public static (SourcePlace Start, SourcePlace End) Extent(this CXCursor cursor)
    {
        CXSourceRange range = clang.getCursorExtent(cursor);
        return (PlaceOf(clang.getRangeStart(range)), PlaceOf(clang.getRangeEnd(range)));
    }

    public static List<CXCursor> Children(this CXCursor cursor) => Visit(cursor, CXChildVisitResult.CXChildVisit_Continue);

    public static List<CXCursor> Descendants(this CXCursor cursor) => Visit(cursor, CXChildVisitResult.CXChildVisit_Recurse);

    // The callback only collects: nothing that can throw runs below libclang's frames.
    private static List<CXCursor> Visit(CXCursor cursor, CXChildVisitResult how)
    {
        var state = new VisitState(how);
        var handle = GCHandle.Alloc(state);
        try
        {
            // The result only says whether the visit was broken off, which Collect never does.
            _ = clang.visitChildren(cursor, &Collect, (void*)GCHandle.ToIntPtr(handle));
        }
        finally
        {
            handle.Free();
        }

        return state.Found;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static CXChildVisitResult Collect(CXCursor cursor, CXCursor parent, void* data)
    {
        var state = (VisitState)GCHandle.FromIntPtr((nint)data).Target!;
        state.Found.Add(cursor);
        return state.How;
    }

    private sealed record VisitState(CXChildVisitResult How)
    {
        public List<CXCursor> Found { get; } = [];
    }
}
