// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Runtime;
using System.Runtime.CompilerServices;

namespace Internal.Runtime;

/// <summary>
/// Searches of an array through an interface of another element type: of an <c>E[]</c> as an <c>IList&lt;object&gt;</c>. What is
/// looked for need not be an E, and the interface's type decides what equals what. <see cref="Array{T}"/> knows E only, so
/// interface dispatch sends these calls here, with the type of the interface.
/// </summary>
internal sealed unsafe class ArrayView
{
    private readonly MethodTable* _element;

    private ArrayView(object?[] array, MethodTable* contract)
    {
        Array = array;
        _element = contract->GenericArgument(0);
    }

    internal object?[] Array { get; }

    internal bool IsSame(ArrayView? other) => other is not null && other.Array == Array && other._element == _element;

    /// <summary>Where a call through a variant interface of an array goes that <paramref name="code"/> was found for.</summary>
    internal static nint Redirect(MethodTable* type, nint code) =>
        code != 0 && type->IsArray && !type->Related->IsValueType ? SearchInstead(code) : code;

    /// <summary>The same for a delegate. It has no call site that names the interface, so its object does.</summary>
    internal static nint RedirectDelegate(ref object target, MethodTable* contract, nint code)
    {
        bool contains = code == ContainsStub();
        if (!contains && code != IndexOfStub())
        {
            return code;
        }

        target = new ArrayView(Unsafe.As<object?[]>(target), contract);
        return contains ? (nint)(delegate*<ArrayView, object?, bool>)&Contains : (nint)(delegate*<ArrayView, object?, int>)&IndexOf;
    }

    private static bool Contains(ArrayView view, object? item) => IndexOf(view.Array, item, view._element) >= 0;

    private static int IndexOf(ArrayView view, object? item) => IndexOf(view.Array, item, view._element);

    [RuntimeExport("sel4fs_array_contains")]
    private static bool Contains(object?[] array, object? item, DispatchCell* cell) => IndexOf(array, item, cell) >= 0;

    [RuntimeExport("sel4fs_array_index_of")]
    private static int IndexOf(object?[] array, object? item, DispatchCell* cell) =>
        IndexOf(array, item, DispatchCell.InterfaceOf(cell)->GenericArgument(0));

    private static int IndexOf(object?[] array, object? item, MethodTable* element)
    {
        MethodTable* equatable = EquatableOf(element);
        for (int i = 0; i < array.Length; i++)
        {
            object? candidate = array[i];
            if (candidate is null || item is null ? candidate == item : AreEqual(candidate, item, equatable))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool AreEqual(object candidate, object item, MethodTable* equatable)
    {
        if (equatable == null)
        {
            return candidate.Equals(item);
        }

        // The interface has one method.
        nint equals = InterfaceDispatch.TryResolveSlot(candidate.Descriptor, equatable, 0);
        return equals != 0 ? ((delegate*<object, object, bool>)equals)(candidate, item)
            : throw new NotSupportedException("The element type's IEquatable<T>.Equals was not compiled: nothing calls it.");
    }

    // IEquatable<X> of an X that has it.
    private static MethodTable* EquatableOf(MethodTable* element)
    {
        MethodTable* definition = MethodTable.Of<IEquatable<string>>()->GenericDefinition;
        for (int i = 0; i < element->InterfaceCount; i++)
        {
            MethodTable* candidate = element->Interfaces[i];
            if (candidate->IsGeneric && candidate->GenericDefinition == definition && candidate->GenericArgument(0) == element)
            {
                return candidate;
            }
        }

        return null;
    }

    // In assembly: they compare with the code of Array<T>'s own search, which C# cannot name.
    [RuntimeImport("sel4fs_search_instead")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern nint SearchInstead(nint code);

    [RuntimeImport("sel4fs_contains_stub")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern nint ContainsStub();

    [RuntimeImport("sel4fs_index_of_stub")]
    [MethodImpl(MethodImplOptions.InternalCall)]
    private static extern nint IndexOfStub();
}
