// SPDX-License-Identifier: BSD-2-Clause
using System.Runtime.CompilerServices;

namespace System.Runtime.InteropServices;

public enum GCHandleType
{
    Weak = 0, WeakTrackResurrection = 1, Normal = 2, Pinned = 3,
}

/// <summary>An object as a number that native code may keep. Objects never move or die, so it is their address.</summary>
public struct GCHandle
{
    private object? _target;

    public object? Target
    {
        readonly get => _target;
        set => _target = value;
    }

    public readonly bool IsAllocated => _target is not null;

    public static GCHandle Alloc(object? value) => new() { _target = value };

    public static GCHandle Alloc(object? value, GCHandleType type) => Alloc(value);

    public void Free() => _target = null;

    public readonly unsafe nint AddrOfPinnedObject() => _target switch
    {
        null => 0,
        string text => (nint)Unsafe.AsPointer(ref text.FirstChar),
        Array array => (nint)Unsafe.AsPointer(ref array.Data),
        _ => (nint)Unsafe.AsPointer(ref _target.GetRawData()),
    };

    public static GCHandle FromIntPtr(nint value) => Unsafe.As<nint, GCHandle>(ref value);

    public static nint ToIntPtr(GCHandle value) => Unsafe.As<GCHandle, nint>(ref value);

    public static explicit operator GCHandle(nint value) => FromIntPtr(value);

    public static explicit operator nint(GCHandle value) => ToIntPtr(value);
}
