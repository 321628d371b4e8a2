// SPDX-License-Identifier: BSD-2-Clause
using System.Runtime.CompilerServices;

namespace System.Collections.Generic;

public abstract class Comparer<T> : IComparer<T>
{
    private static Comparer<T>? s_default;

    public static Comparer<T> Default
    {
        [Intrinsic]
        get => s_default ??= Create();
    }

    // ilc puts the comparer that fits T in place of this body; what stands here serves where it cannot know.
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

internal sealed class ObjectComparer<T> : Comparer<T>
{
    public override int Compare(T? x, T? y) =>
        x is null ? (y is null ? 0 : -1)
        : y is null ? 1
        : x is IComparable<T> typed ? typed.CompareTo(y)
        : x is IComparable self ? self.CompareTo(y)
        : throw new ArgumentException("The values cannot be compared.");
}
