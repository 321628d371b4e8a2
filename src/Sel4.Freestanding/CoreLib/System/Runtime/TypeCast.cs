// SPDX-License-Identifier: BSD-2-Clause
using System.Collections;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System.Runtime;

/// <summary>Casts and type tests; compiled code calls these; ilc knows the names.</summary>
internal static unsafe class TypeCast
{
    private static object? IsInstanceOfAny(MethodTable* pTargetType, object? obj) =>
        obj is not null && IsAssignable(obj.Descriptor, pTargetType) ? obj : null;

    private static object? IsInstanceOfInterface(MethodTable* pTargetType, object? obj) =>
        obj is not null && Implements(obj.Descriptor, pTargetType) ? obj : null;

    private static object? IsInstanceOfClass(MethodTable* pTargetType, object? obj) =>
        obj is not null && DerivesFrom(obj.Descriptor, pTargetType) ? obj : null;

    private static bool IsInstanceOfException(MethodTable* pTargetType, object? obj) =>
        obj is not null && DerivesFrom(obj.Descriptor, pTargetType);

    private static object? CheckCastAny(MethodTable* pTargetType, object? obj) =>
        obj is null || IsAssignable(obj.Descriptor, pTargetType) ? obj : throw new InvalidCastException();

    private static object? CheckCastInterface(MethodTable* pTargetType, object? obj) =>
        obj is null || Implements(obj.Descriptor, pTargetType) ? obj : throw new InvalidCastException();

    private static object? CheckCastClass(MethodTable* pTargetType, object? obj) =>
        obj is null || DerivesFrom(obj.Descriptor, pTargetType) ? obj : throw new InvalidCastException();

    private static object? CheckCastClassSpecial(MethodTable* pTargetType, object? obj) => CheckCastClass(pTargetType, obj);

    private static void StelemRef(object?[] array, nint index, object? obj)
    {
        if ((nuint)index >= (nuint)array.Length)
        {
            throw new IndexOutOfRangeException();
        }

        CheckStore(array, obj);
        Unsafe.Add(ref Unsafe.As<byte, object?>(ref array.Data), index) = obj;
    }

    // An element stored in an array must be of the array's type: string[] may go by the name object[].
    internal static void CheckStore(Array array, object? value)
    {
        MethodTable* element = array.ElementDescriptor;
        if (value is not null && value.Descriptor != element && !IsAssignable(value.Descriptor, element))
        {
            throw new ArrayTypeMismatchException();
        }
    }

    private static ref object? LdelemaRef(object?[] array, nint index, MethodTable* elementType)
    {
        if ((nuint)index >= (nuint)array.Length)
        {
            throw new IndexOutOfRangeException();
        }

        if (array.ElementDescriptor != elementType)
        {
            throw new ArrayTypeMismatchException();
        }

        return ref Unsafe.Add(ref Unsafe.As<byte, object?>(ref array.Data), index);
    }

    internal static bool IsAssignable(MethodTable* source, MethodTable* target)
    {
        if (source == target)
        {
            return true;
        }

        if (target->IsNullable)
        {
            return source == target->NullableArgument;
        }

        if (target->IsArray)
        {
            return source->IsArray && source->ElementType == target->ElementType && source->BaseSize == target->BaseSize
                && ElementsFit(source->RelatedParameterType, target->RelatedParameterType);
        }

        return target->IsInterface ? Implements(source, target) : DerivesFrom(source, target);
    }

    private static bool DerivesFrom(MethodTable* source, MethodTable* target)
    {
        if (source != target && target->HasVariance && IsVariantOf(source, target))
        {
            return true;
        }

        // An interface has no base class, and still every object that has it is an object.
        if (source->IsInterface)
        {
            return source == target || target == MethodTable.Of<object>();
        }

        while (source != null && source != target)
        {
            source = source->BaseType;
        }

        return source != null;
    }

    private static bool Implements(MethodTable* source, MethodTable* target)
    {
        MethodTable** interfaces = source->Interfaces;
        for (int i = 0; i < source->InterfaceCount; i++)
        {
            if (interfaces[i] == target)
            {
                return true;
            }
        }

        for (int i = 0; i < source->InterfaceCount; i++)
        {
            if (IsVariantOf(interfaces[i], target, VariesAsArray(source)))
            {
                return true;
            }
        }

        return source == target || (source->IsInterface && IsVariantOf(source, target))
            || (source->IsArray && IsOfArrays(source, target));
    }

    // ilc leaves the interfaces out of the descriptor of an array type of which there is no array: one that is a type argument only.
    private static bool IsOfArrays(MethodTable* array, MethodTable* target)
    {
        if (!target->IsGeneric)
        {
            return target == MethodTable.Of<IEnumerable>() || target == MethodTable.Of<ICloneable>();
        }

        MethodTable* definition = target->GenericDefinition;
        return array->ElementType == ElementType.SzArray
            && (definition == MethodTable.Of<IList<object>>()->GenericDefinition
                || definition == MethodTable.Of<ICollection<object>>()->GenericDefinition
                || definition == MethodTable.Of<IEnumerable<object>>()->GenericDefinition
                || definition == MethodTable.Of<IReadOnlyList<object>>()->GenericDefinition
                || definition == MethodTable.Of<IReadOnlyCollection<object>>()->GenericDefinition)
            && ElementsFit(array->RelatedParameterType, target->GenericArgument(0));
    }

    /// <summary>Whether the interfaces of a type vary as arrays do; those of an array's enumerator have to as well.</summary>
    internal static bool VariesAsArray(MethodTable* type) => type->IsArray || type->BaseType == MethodTable.Of<ArrayEnumerator>();

    /// <summary>Whether one generic type stands in for another that differs in type arguments only, as variance allows.</summary>
    /// <param name="ofArray">Whether these are interfaces of an array, which vary as arrays do: a <c>string[]</c> is an
    /// <c>IList&lt;object&gt;</c>. ilc marks the interfaces that arrays have as variant, each with the variance it declares.</param>
    internal static bool IsVariantOf(MethodTable* source, MethodTable* target, bool ofArray = false)
    {
        if (source == target)
        {
            return true;
        }

        if (!target->HasVariance || !target->IsGeneric || !source->IsGeneric
            || source->GenericDefinition != target->GenericDefinition)
        {
            return false;
        }

        int arity = target->GenericArity;
        byte* variance = target->Variance;
        for (int i = 0; i < arity; i++)
        {
            MethodTable* from = source->GenericArgument(i);
            MethodTable* to = target->GenericArgument(i);
            bool fits = (ofArray ? ArrayCovariant : variance[i]) switch
            {
                Covariant => IsReferenceAssignable(from, to),
                Contravariant => IsReferenceAssignable(to, from),
                ArrayCovariant => ElementsFit(from, to),
                _ => false,
            };
            if (from != to && !fits)
            {
                return false;
            }
        }

        return true;
    }

    private const byte Covariant = 1;
    private const byte Contravariant = 2;
    private const byte ArrayCovariant = 0x20;

    private static bool IsReferenceAssignable(MethodTable* source, MethodTable* target) =>
        source == target || (!source->IsValueType && !target->IsValueType && IsAssignable(source, target));

    // Arrays of int go for arrays of uint, and so on for numbers of one size: the language allows it through object.
    internal static bool ElementsFit(MethodTable* source, MethodTable* target) =>
        IsReferenceAssignable(source, target)
        || (Plain(source) && Plain(target) && Kind(source->ElementType) == Kind(target->ElementType));

    private static bool Plain(MethodTable* type) => type->ElementType is >= ElementType.SByte and <= ElementType.UIntPtr;

    // Not only the bytes: a long is no nint.

    private static int Kind(ElementType type) => type switch
    {
        ElementType.SByte or ElementType.Byte => 1,
        ElementType.Int16 or ElementType.UInt16 => 2,
        ElementType.Int32 or ElementType.UInt32 => 4,
        ElementType.Int64 or ElementType.UInt64 => 8,
        _ => 0,
    };
}
