// SPDX-License-Identifier: BSD-2-Clause
using System.Runtime.CompilerServices;

namespace System.Runtime.InteropServices;

public enum GCHandleType
{
    Weak = 0, WeakTrackResurrection = 1, Normal = 2, Pinned = 3,
}

/// <summary>An object as a number that native code may keep.</summary>
public struct GCHandle
{
    private readonly nint _number;

    private GCHandle(nint number) => _number = number;

    public readonly object? Target
    {
        get => HandleTable.Get(_number);
        set => HandleTable.Set(_number, value);
    }

    public readonly bool IsAllocated => _number != 0;

    public static GCHandle Alloc(object? value) => new(HandleTable.Add(value));

    public static GCHandle Alloc(object? value, GCHandleType type) => Alloc(value);

    public void Free()
    {
        HandleTable.Remove(_number);
        this = default;
    }

    public readonly unsafe nint AddrOfPinnedObject() => Target switch
    {
        null => 0,
        string text => (nint)Unsafe.AsPointer(ref text.FirstChar),
        Array array => (nint)Unsafe.AsPointer(ref array.Data),
        object other => (nint)Unsafe.AsPointer(ref other.GetRawData()),
    };

    /// <summary>The handle that a number stands for. A number that is none has no object, and using it throws.</summary>
    public static GCHandle FromIntPtr(nint value) =>
        value != 0 ? new(value) : throw new InvalidOperationException("Zero is no handle.");

    public static nint ToIntPtr(GCHandle value) => value._number;

    public static explicit operator GCHandle(nint value) => FromIntPtr(value);

    public static explicit operator nint(GCHandle value) => ToIntPtr(value);
}
