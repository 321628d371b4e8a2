// SPDX-License-Identifier: BSD-2-Clause
// The class carries ClangSharp's lower-case name and its parameter names, so that calls compile against either.
#pragma warning disable CS8981 // A type name of lower-case letters may become a keyword: the name is ClangSharp's.
#pragma warning disable CA5392 // The search path of a native library is for Windows; ClangLibrary resolves the file itself.
#pragma warning disable SYSLIB1054 // LibraryImport adds nothing: all signatures are blittable and marshalling is off.
using System;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

[assembly: DisableRuntimeMarshalling]

namespace ClangSharp.Interop;

internal static unsafe partial class @clang
{
    /// <summary>Asked for the library before anything else, as in ClangSharp.</summary>
    public static event DllImportResolver? ResolveLibrary;

    static @clang() => NativeLibrary.SetDllImportResolver(Assembly.GetExecutingAssembly(), OnDllImport);

    private static IntPtr OnDllImport(string libraryName, Assembly assembly, DllImportSearchPath? searchPath)
    {
        if (ResolveLibrary is { } resolvers)
        {
            foreach (DllImportResolver resolver in Delegate.EnumerateInvocationList(resolvers))
            {
                IntPtr handle = resolver(libraryName, assembly, searchPath);
                if (handle != IntPtr.Zero)
                {
                    return handle;
                }
            }
        }

        return IntPtr.Zero;
    }

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_createIndex", ExactSpelling = true)]
    public static extern void* createIndex(int excludeDeclarationsFromPCH, int displayDiagnostics);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_toggleCrashRecovery", ExactSpelling = true)]
    public static extern void toggleCrashRecovery(uint isEnabled);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_disposeIndex", ExactSpelling = true)]
    public static extern void disposeIndex(void* index);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_parseTranslationUnit2", ExactSpelling = true)]
    public static extern CXErrorCode parseTranslationUnit2(void* CIdx, sbyte* source_filename, sbyte** command_line_args, int num_command_line_args, CXUnsavedFile* unsaved_files, uint num_unsaved_files, uint options, CXTranslationUnitImpl** out_TU);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_disposeTranslationUnit", ExactSpelling = true)]
    public static extern void disposeTranslationUnit(CXTranslationUnitImpl* param0);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_getTranslationUnitCursor", ExactSpelling = true)]
    public static extern CXCursor getTranslationUnitCursor(CXTranslationUnitImpl* param0);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_getClangVersion", ExactSpelling = true)]
    public static extern CXString getClangVersion();

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_getCString", ExactSpelling = true)]
    public static extern sbyte* getCString(CXString @string);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_disposeString", ExactSpelling = true)]
    public static extern void disposeString(CXString @string);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_getNumDiagnostics", ExactSpelling = true)]
    public static extern uint getNumDiagnostics(CXTranslationUnitImpl* Unit);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_getDiagnostic", ExactSpelling = true)]
    public static extern void* getDiagnostic(CXTranslationUnitImpl* Unit, uint Index);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_disposeDiagnostic", ExactSpelling = true)]
    public static extern void disposeDiagnostic(void* Diagnostic);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_getDiagnosticSeverity", ExactSpelling = true)]
    public static extern CXDiagnosticSeverity getDiagnosticSeverity(void* param0);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_getDiagnosticLocation", ExactSpelling = true)]
    public static extern CXSourceLocation getDiagnosticLocation(void* param0);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_getDiagnosticSpelling", ExactSpelling = true)]
    public static extern CXString getDiagnosticSpelling(void* param0);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_getRangeStart", ExactSpelling = true)]
    public static extern CXSourceLocation getRangeStart(CXSourceRange range);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_getRangeEnd", ExactSpelling = true)]
    public static extern CXSourceLocation getRangeEnd(CXSourceRange range);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_getFileLocation", ExactSpelling = true)]
    public static extern void getFileLocation(CXSourceLocation location, void** file, uint* line, uint* column, uint* offset);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_getFileName", ExactSpelling = true)]
    public static extern CXString getFileName(void* SFile);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_getInclusions", ExactSpelling = true)]
    public static extern void getInclusions(CXTranslationUnitImpl* tu, delegate* unmanaged[Cdecl]<void*, CXSourceLocation*, uint, void*, void> visitor, void* client_data);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_visitChildren", ExactSpelling = true)]
    public static extern uint visitChildren(CXCursor parent, delegate* unmanaged[Cdecl]<CXCursor, CXCursor, void*, CXChildVisitResult> visitor, void* client_data);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_getCursorKind", ExactSpelling = true)]
    public static extern CXCursorKind getCursorKind(CXCursor param0);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_getCursorSpelling", ExactSpelling = true)]
    public static extern CXString getCursorSpelling(CXCursor param0);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_getCursorLocation", ExactSpelling = true)]
    public static extern CXSourceLocation getCursorLocation(CXCursor param0);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_getCursorExtent", ExactSpelling = true)]
    public static extern CXSourceRange getCursorExtent(CXCursor param0);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_getCursorReferenced", ExactSpelling = true)]
    public static extern CXCursor getCursorReferenced(CXCursor param0);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_getCursorAvailability", ExactSpelling = true)]
    public static extern CXAvailabilityKind getCursorAvailability(CXCursor cursor);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_getCursorLinkage", ExactSpelling = true)]
    public static extern CXLinkageKind getCursorLinkage(CXCursor cursor);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_Cursor_getStorageClass", ExactSpelling = true)]
    public static extern CX_StorageClass Cursor_getStorageClass(CXCursor param0);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_getCursorTLSKind", ExactSpelling = true)]
    public static extern CXTLSKind getCursorTLSKind(CXCursor cursor);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_getCursorType", ExactSpelling = true)]
    public static extern CXType getCursorType(CXCursor C);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_getCursorResultType", ExactSpelling = true)]
    public static extern CXType getCursorResultType(CXCursor C);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_isCursorDefinition", ExactSpelling = true)]
    public static extern uint isCursorDefinition(CXCursor param0);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_getCursorDefinition", ExactSpelling = true)]
    public static extern CXCursor getCursorDefinition(CXCursor param0);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_Cursor_isAnonymousRecordDecl", ExactSpelling = true)]
    public static extern uint Cursor_isAnonymousRecordDecl(CXCursor C);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_Cursor_isBitField", ExactSpelling = true)]
    public static extern uint Cursor_isBitField(CXCursor C);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_getFieldDeclBitWidth", ExactSpelling = true)]
    public static extern int getFieldDeclBitWidth(CXCursor C);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_Cursor_getNumArguments", ExactSpelling = true)]
    public static extern int Cursor_getNumArguments(CXCursor C);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_Cursor_getArgument", ExactSpelling = true)]
    public static extern CXCursor Cursor_getArgument(CXCursor C, uint i);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_Cursor_isMacroFunctionLike", ExactSpelling = true)]
    public static extern uint Cursor_isMacroFunctionLike(CXCursor C);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_Cursor_isVariadic", ExactSpelling = true)]
    public static extern uint Cursor_isVariadic(CXCursor C);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_getTypedefDeclUnderlyingType", ExactSpelling = true)]
    public static extern CXType getTypedefDeclUnderlyingType(CXCursor C);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_getEnumDeclIntegerType", ExactSpelling = true)]
    public static extern CXType getEnumDeclIntegerType(CXCursor C);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_getEnumConstantDeclValue", ExactSpelling = true)]
    public static extern long getEnumConstantDeclValue(CXCursor C);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_getEnumConstantDeclUnsignedValue", ExactSpelling = true)]
    public static extern ulong getEnumConstantDeclUnsignedValue(CXCursor C);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_getTypeSpelling", ExactSpelling = true)]
    public static extern CXString getTypeSpelling(CXType CT);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_getCanonicalType", ExactSpelling = true)]
    public static extern CXType getCanonicalType(CXType T);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_getPointeeType", ExactSpelling = true)]
    public static extern CXType getPointeeType(CXType T);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_getResultType", ExactSpelling = true)]
    public static extern CXType getResultType(CXType T);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_getNumArgTypes", ExactSpelling = true)]
    public static extern int getNumArgTypes(CXType T);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_getArgType", ExactSpelling = true)]
    public static extern CXType getArgType(CXType T, uint i);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_getArrayElementType", ExactSpelling = true)]
    public static extern CXType getArrayElementType(CXType T);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_getArraySize", ExactSpelling = true)]
    public static extern long getArraySize(CXType T);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_Type_getNamedType", ExactSpelling = true)]
    public static extern CXType Type_getNamedType(CXType T);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_Type_getModifiedType", ExactSpelling = true)]
    public static extern CXType Type_getModifiedType(CXType T);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_getTypeDeclaration", ExactSpelling = true)]
    public static extern CXCursor getTypeDeclaration(CXType T);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_isConstQualifiedType", ExactSpelling = true)]
    public static extern uint isConstQualifiedType(CXType T);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_isVolatileQualifiedType", ExactSpelling = true)]
    public static extern uint isVolatileQualifiedType(CXType T);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_isFunctionTypeVariadic", ExactSpelling = true)]
    public static extern uint isFunctionTypeVariadic(CXType T);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_Type_getSizeOf", ExactSpelling = true)]
    public static extern long Type_getSizeOf(CXType T);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_Type_getAlignOf", ExactSpelling = true)]
    public static extern long Type_getAlignOf(CXType T);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_Type_getOffsetOf", ExactSpelling = true)]
    public static extern long Type_getOffsetOf(CXType T, sbyte* S);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_Cursor_Evaluate", ExactSpelling = true)]
    public static extern void* Cursor_Evaluate(CXCursor C);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_EvalResult_getKind", ExactSpelling = true)]
    public static extern CXEvalResultKind EvalResult_getKind(void* E);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_EvalResult_getAsLongLong", ExactSpelling = true)]
    public static extern long EvalResult_getAsLongLong(void* E);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_EvalResult_isUnsignedInt", ExactSpelling = true)]
    public static extern uint EvalResult_isUnsignedInt(void* E);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_EvalResult_getAsUnsigned", ExactSpelling = true)]
    public static extern ulong EvalResult_getAsUnsigned(void* E);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_EvalResult_getAsStr", ExactSpelling = true)]
    public static extern sbyte* EvalResult_getAsStr(void* E);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_EvalResult_dispose", ExactSpelling = true)]
    public static extern void EvalResult_dispose(void* E);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_tokenize", ExactSpelling = true)]
    public static extern void tokenize(CXTranslationUnitImpl* TU, CXSourceRange Range, CXToken** Tokens, uint* NumTokens);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_getTokenKind", ExactSpelling = true)]
    public static extern CXTokenKind getTokenKind(CXToken param0);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_getTokenSpelling", ExactSpelling = true)]
    public static extern CXString getTokenSpelling(CXTranslationUnitImpl* param0, CXToken param1);

    [DllImport("libclang", CallingConvention = CallingConvention.Cdecl, EntryPoint = "clang_disposeTokens", ExactSpelling = true)]
    public static extern void disposeTokens(CXTranslationUnitImpl* TU, CXToken* Tokens, uint NumTokens);
}
