// SPDX-License-Identifier: BSD-2-Clause
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Internal.Runtime;

/// <summary>The type descriptor that every object begins with. ilc 10 lays it out; this is a view of what it wrote.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct MethodTable
{
    private const uint KindMask = 0x0003_0000;
    private const uint KindParameterized = 0x0002_0000;
    private const uint KindFunctionPointer = 0x0001_0000;
    private const uint DispatchMapFlag = 0x0004_0000;
    private const uint SealedSlotsFlag = 0x0040_0000;
    private const uint VarianceFlag = 0x0080_0000;
    private const uint PointersFlag = 0x0100_0000;
    private const uint GenericFlag = 0x0200_0000;
    private const uint ComponentSizeFlag = 0x8000_0000;
    private const int ElementTypeShift = 26;

    private readonly uint _flags;
    private readonly uint _baseSize;
    private readonly MethodTable* _related;
    private readonly ushort _vtableSlots;
    private readonly ushort _interfaces;
    private readonly uint _hash;

    internal uint BaseSize => _baseSize;
    internal int HashCode => (int)_hash;
    internal int InterfaceCount => _interfaces;
    internal ushort ComponentSize => (_flags & ComponentSizeFlag) != 0 ? (ushort)_flags : (ushort)0;
    internal bool IsParameterized => (_flags & KindMask) == KindParameterized;
    internal bool IsFunctionPointer => (_flags & KindMask) == KindFunctionPointer;
    internal bool IsArray => ElementType is ElementType.Array or ElementType.SzArray;
    internal bool IsPointer => ElementType is ElementType.Pointer or ElementType.FunctionPointer;
    internal bool IsInterface => ElementType == ElementType.Interface;
    internal bool IsNullable => ElementType == ElementType.Nullable;
    internal bool IsValueType => ElementType < ElementType.Class;
    internal bool HasPointers => (_flags & PointersFlag) != 0;
    internal bool HasVariance => (_flags & VarianceFlag) != 0;
    internal bool IsGeneric => (_flags & GenericFlag) != 0;
    internal ElementType ElementType => (ElementType)((_flags >> ElementTypeShift) & 0x1F);

    /// <summary>The base type of a class, the element type of an array or a pointer.</summary>
    internal MethodTable* RelatedParameterType => _related;

    /// <summary>The base class in the sense of a cast; arrays derive from System.Array.</summary>
    internal MethodTable* BaseType =>
        IsArray ? MethodTable.Of<System.Array>() : IsParameterized || IsFunctionPointer ? null : _related;

    /// <summary>Bytes of the value inside a box, without the header and the padding behind it.</summary>
    internal uint ValueSize => _baseSize - (uint)(2 * sizeof(nint)) - ValuePadding;

    private uint ValuePadding => (_flags >> PaddingShift) & PaddingMask;

    private byte* Start => (byte*)Unsafe.AsPointer(ref this);
    private nint* VTable => (nint*)(Start + sizeof(MethodTable));
    internal MethodTable** Interfaces => (MethodTable**)(VTable + _vtableSlots);

    // Behind the interface map: 32-bit distances, each from its own place.
    private int* Tail => (int*)(Interfaces + _interfaces);
    private const int TailWritableWord = 1;
    private const int TailDispatchMap = 2;

    internal void* WritableWord => Follow(Tail + TailWritableWord);

    internal bool HasDispatchMap => (_flags & DispatchMapFlag) != 0;
    internal DispatchMap* DispatchMap => (DispatchMap*)Follow(Tail + TailDispatchMap);

    private int* SealedSlotTable => (int*)Follow(Tail + TailDispatchMap + (HasDispatchMap ? 1 : 0));

    /// <summary>
    /// The code of an object of type <paramref name="type"/> in a slot that this type, its class or a base of it, speaks of.
    /// Slots past the vtable are sealed: they are kept apart, by the type that speaks of them.
    /// </summary>
    internal nint CodeOfSlot(int slot, MethodTable* type) =>
        slot < _vtableSlots ? type->VTable[slot] : (nint)Follow(SealedSlotTable + (slot - _vtableSlots));

    private int* CompositionSlot =>
        Tail + TailDispatchMap + (HasDispatchMap ? 1 : 0) + ((_flags & SealedSlotsFlag) != 0 ? 1 : 0);

    private const int NullableOffsetShift = 8;
    private const uint NullableOffsetMask = 7;
    private const int PaddingShift = 5;
    private const uint PaddingMask = 7;

    /// <summary>The generic definition this type is an instance of.</summary>
    internal MethodTable* GenericDefinition => (MethodTable*)FollowTagged(CompositionSlot);

    // A definition is never made an object of; it keeps the number of its type parameters in place of a size.
    internal int GenericArity => (int)GenericDefinition->BaseSize;

    // A single type argument is referred to directly, several through a list.
    internal MethodTable* GenericArgument(int index)
    {
        int* slot = CompositionSlot + 1;
        return GenericArity == 1 ? (MethodTable*)Follow(slot) : (MethodTable*)Follow((int*)Follow(slot) + index);
    }

    /// <summary>One byte for each type parameter, kept by the generic definition: 1 is out, 2 is in.</summary>
    internal byte* Variance => Follow(GenericDefinition->CompositionSlot);

    internal MethodTable* NullableArgument => GenericArgument(0);

    internal uint NullableValueOffset => 1u << (int)((_flags >> NullableOffsetShift) & NullableOffsetMask);

    internal static byte* Follow(int* distance) => (byte*)distance + *distance;

    // The lowest bit says that the distance leads to a pointer instead of the thing itself.
    private static byte* FollowTagged(int* distance)
    {
        byte* target = Follow(distance);
        return ((nint)target & 1) != 0 ? *(byte**)(target - 1) : target;
    }

    [Intrinsic]
    internal static MethodTable* Of<T>() => Of<T>();
}
