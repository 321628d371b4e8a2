// SPDX-License-Identifier: BSD-2-Clause
// Declarations of libclang's stable C API. Names, namespace and signatures are those of ClangSharp.Interop's raw layer, so
// that the package can take the place of this folder (see bindgen.csproj). Only what bindgen calls is declared.

namespace ClangSharp.Interop;

internal partial struct CXTranslationUnitImpl;

internal unsafe partial struct CXUnsavedFile
{
    public sbyte* Filename;
    public sbyte* Contents;
    public nuint Length;
}

internal unsafe partial struct CXString
{
    public void* data;
    public uint private_flags;
}

internal partial struct CXCursor
{
    public CXCursorKind kind;
    public int xdata;
    public _data_e__FixedBuffer data;

    internal unsafe partial struct _data_e__FixedBuffer
    {
        public void* e0;
        public void* e1;
        public void* e2;
    }
}

internal partial struct CXType
{
    public CXTypeKind kind;
    public _data_e__FixedBuffer data;

    internal unsafe partial struct _data_e__FixedBuffer
    {
        public void* e0;
        public void* e1;
    }
}

internal partial struct CXSourceLocation
{
    public _ptr_data_e__FixedBuffer ptr_data;
    public uint int_data;

    internal unsafe partial struct _ptr_data_e__FixedBuffer
    {
        public void* e0;
        public void* e1;
    }
}

internal partial struct CXSourceRange
{
    public _ptr_data_e__FixedBuffer ptr_data;
    public uint begin_int_data;
    public uint end_int_data;

    internal unsafe partial struct _ptr_data_e__FixedBuffer
    {
        public void* e0;
        public void* e1;
    }
}

internal unsafe partial struct CXToken
{
    public _int_data_e__FixedBuffer int_data;
    public void* ptr_data;

    [System.Runtime.CompilerServices.InlineArray(4)]
    internal partial struct _int_data_e__FixedBuffer
    {
        public uint e0;
    }
}
