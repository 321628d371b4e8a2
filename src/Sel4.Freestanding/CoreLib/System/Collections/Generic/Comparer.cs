// SPDX-License-Identifier: BSD-2-Clause
using System.Runtime;
using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System.Collections.Generic;

public abstract class Comparer<T> : IComparer<T>
{
    private static Comparer<T>? s_default;

    // Not [Intrinsic], for the reason that EqualityComparer<T>.Default gives.
    public static Comparer<T> Default => s_default ??= Create();

    // ilc puts the comparer that fits T in place of this body; what stands here serves in shared code, where it cannot know.
    [Intrinsic]
    private static Comparer<T> Create() => new ObjectComparer<T>();

    public abstract int Compare(T? x, T? y);
}

internal sealed class GenericComparer<T> : Comparer<T> where T : IComparable<T>?
{
    public override int Compare(T? x, T? y) => x is null ? (y is null ? 0 : -1) : y is null ? 1 : x.CompareTo(y);
}

internal sealed class NullableComparer<T> : Comparer<T?> where T : struct
{
    public override int Compare(T? x, T? y) =>
        !x.HasValue ? (y.HasValue ? -1 : 0)
        : !y.HasValue ? 1
        : Comparer<T>.Default.Compare(x.GetValueOrDefault(), y.GetValueOrDefault());
}

internal sealed class EnumComparer<T> : Comparer<T> where T : struct, Enum
{
    public override int Compare(T x, T y) => x.CompareTo(y);
}

internal sealed unsafe class ObjectComparer<T> : Comparer<T>
{
    // Whether T orders itself; that an object does which happens to be a T does not count.
    private readonly bool _comparable = TypeCast.IsAssignable(MethodTable.Of<T>(), MethodTable.Of<IComparable<T>>());

    public override int Compare(T? x, T? y) =>
        x is null ? (y is null ? 0 : -1)
        : y is null ? 1
        : _comparable ? ((IComparable<T>)x).CompareTo(y)
        : x is IComparable self ? self.CompareTo(y)
        : y is IComparable other ? -other.CompareTo(x)
        : throw new ArgumentException("The values cannot be compared.");
}
