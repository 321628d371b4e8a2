// SPDX-License-Identifier: BSD-2-Clause
using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System.Runtime;

/// <summary>Boxes and slow paths that compiled code calls; ilc knows the names.</summary>
internal static unsafe class RuntimeExports
{
    private static object? RhBox(MethodTable* type, ref byte data)
    {
        ref byte value = ref data;
        if (type->IsNullable)
        {
            if (data == 0)
            {
                return null;
            }

            value = ref Unsafe.Add(ref data, (nint)type->NullableValueOffset);
            type = type->NullableArgument;
        }

        object box = Allocator.New(type);
        SpanHelpers.Memmove(ref box.GetRawData(), ref value, type->ValueSize);
        return box;
    }

    private static ref byte RhUnbox2(MethodTable* type, object? obj)
    {
        if (obj is null)
        {
            throw new NullReferenceException();
        }

        if (obj.Descriptor != type && !IsSameNumber(obj.Descriptor, type))
        {
            throw new InvalidCastException();
        }

        return ref obj.GetRawData();
    }

    private static void RhUnboxTypeTest(MethodTable* type, MethodTable* boxed)
    {
        if (boxed != type && !IsSameNumber(boxed, type))
        {
            throw new InvalidCastException();
        }
    }

    private static void RhUnboxNullable(ref byte destination, MethodTable* type, object? obj)
    {
        // Exactly this type: unlike an int, an int? does not come out of an enum.
        MethodTable* argument = type->NullableArgument;
        if (obj is not null && obj.Descriptor != argument)
        {
            throw new InvalidCastException();
        }

        ref byte value = ref Unsafe.Add(ref destination, (nint)type->NullableValueOffset);
        destination = obj is null ? (byte)0 : (byte)1;
        if (obj is null)
        {
            SpanHelpers.ClearWithoutReferences(ref value, argument->ValueSize);
        }
        else
        {
            SpanHelpers.Memmove(ref value, ref obj.GetRawData(), argument->ValueSize);
        }
    }

    // An enum unboxes to its underlying type and the other way round.
    private static bool IsSameNumber(MethodTable* one, MethodTable* other) =>
        one->ElementType == other->ElementType && one->ElementType is >= ElementType.Boolean and <= ElementType.UIntPtr;

    private static object RhNewObject(MethodTable* type) => Allocator.New(type);

    private static Array RhNewArray(MethodTable* type, int length) => Allocator.NewArray(type, length);

    /// <summary>A field or element as an object: itself if it is a reference, else a box of it.</summary>
    internal static object? FieldAsObject(ref byte field, MethodTable* type) =>
        type->IsValueType ? RhBox(type, ref field)
        : type->IsPointer ? Unsafe.As<byte, nint>(ref field)
        : Unsafe.As<byte, object?>(ref field);
}
