// SPDX-License-Identifier: BSD-2-Clause
using System.Runtime.InteropServices;

namespace Internal.Runtime;

/// <summary>Which virtual slot of a class carries out which slot of which of its interfaces.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct DispatchMap
{
    private readonly ushort _own;
    private readonly ushort _defaults;
    private readonly ushort _ownStatic;
    private readonly ushort _defaultsStatic;

    internal int Own => _own;

    /// <summary>Entries of the class itself, then those that take a default method of an interface.</summary>
    internal int Instance => _own + _defaults;

    internal static DispatchEntry* Entries(DispatchMap* map) => (DispatchEntry*)(map + 1);
}

[StructLayout(LayoutKind.Sequential)]
internal struct DispatchEntry
{
    /// <summary>Place of the interface in the type's interface map.</summary>
    internal readonly ushort Interface;

    internal readonly ushort InterfaceSlot;

    /// <summary>Virtual slot of the class with the code.</summary>
    internal readonly ushort Slot;
}
