// SPDX-License-Identifier: BSD-2-Clause
namespace System.Runtime.InteropServices;

public enum LayoutKind
{
    Sequential = 0, Extended = 1, Explicit = 2, Auto = 3,
}

public enum CharSet
{
    None = 1, Ansi = 2, Unicode = 3, Auto = 4,
}

public enum CallingConvention
{
    Winapi = 1, Cdecl = 2, StdCall = 3, ThisCall = 4, FastCall = 5,
}

[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class StructLayoutAttribute(LayoutKind layoutKind) : Attribute
{
    public LayoutKind Value { get; } = layoutKind;
    public int Pack;
    public int Size;
    public CharSet CharSet;
}

[AttributeUsage(AttributeTargets.Field)]
public sealed class FieldOffsetAttribute(int offset) : Attribute
{
    public int Value { get; } = offset;
}

[AttributeUsage(AttributeTargets.Method)]
public sealed class DllImportAttribute(string dllName) : Attribute
{
    public string Value { get; } = dllName;
    public string? EntryPoint;
    public CharSet CharSet;
    public bool SetLastError;
    public bool ExactSpelling;
    public CallingConvention CallingConvention;
    public bool PreserveSig;
}

[AttributeUsage(AttributeTargets.Method)]
public sealed class SuppressGCTransitionAttribute : Attribute;

[AttributeUsage(AttributeTargets.Method)]
public sealed class UnmanagedCallersOnlyAttribute : Attribute
{
    public Type[]? CallConvs;
    public string? EntryPoint;
}

[AttributeUsage(AttributeTargets.Parameter)]
public sealed class InAttribute : Attribute;

[AttributeUsage(AttributeTargets.Parameter)]
public sealed class OutAttribute : Attribute;

[AttributeUsage(AttributeTargets.Parameter)]
public sealed class OptionalAttribute : Attribute;

[AttributeUsage(AttributeTargets.Parameter)]
public sealed class DefaultParameterValueAttribute(object? value) : Attribute
{
    public object? Value { get; } = value;
}
