// SPDX-License-Identifier: BSD-2-Clause
using System.Runtime;
using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System.Collections.Generic;

public abstract class EqualityComparer<T> : IEqualityComparer<T>
{
    private static EqualityComparer<T>? s_default;

    // Not [Intrinsic]: callers that know T would be compiled as if this were GenericEqualityComparer<T>, without a look at the
    // object. In shared code it is not.
    public static EqualityComparer<T> Default => s_default ??= Create();

    // ilc puts the comparer that fits T in place of this body; what stands here serves in shared code, where it cannot know.
    [Intrinsic]
    private static EqualityComparer<T> Create() => new ObjectEqualityComparer<T>();

    public abstract bool Equals(T? x, T? y);

    public abstract int GetHashCode(T obj);
}

/// <summary>For types that compare themselves.</summary>
internal sealed class GenericEqualityComparer<T> : EqualityComparer<T> where T : IEquatable<T>?
{
    public override bool Equals(T? x, T? y) => x is null ? y is null : y is not null && x.Equals(y);

    public override int GetHashCode(T obj) => obj?.GetHashCode() ?? 0;
}

internal sealed class NullableEqualityComparer<T> : EqualityComparer<T?> where T : struct
{
    public override bool Equals(T? x, T? y) =>
        x.HasValue == y.HasValue && (!x.HasValue || EqualityComparer<T>.Default.Equals(x.GetValueOrDefault(), y.GetValueOrDefault()));

    public override int GetHashCode(T? obj) => obj.GetHashCode();
}

internal sealed class EnumEqualityComparer<T> : EqualityComparer<T> where T : struct, Enum
{
    // Compared by size, so that no box is made.
    public override bool Equals(T x, T y) => Bits(ref x) == Bits(ref y);

    public override int GetHashCode(T obj) => obj.GetHashCode();

    private static ulong Bits(ref T value) => Unsafe.SizeOf<T>() switch
    {
        1 => Unsafe.As<T, byte>(ref value),
        2 => Unsafe.As<T, ushort>(ref value),
        4 => Unsafe.As<T, uint>(ref value),
        _ => Unsafe.As<T, ulong>(ref value),
    };
}

/// <summary>For types that only have what every object has.</summary>
internal sealed unsafe class ObjectEqualityComparer<T> : EqualityComparer<T>
{
    // Whether T compares itself; that an object does which happens to be a T does not count.
    private readonly bool _equatable = TypeCast.IsAssignable(MethodTable.Of<T>(), MethodTable.Of<IEquatable<T>>());

    public override bool Equals(T? x, T? y) =>
        x is null ? y is null : y is not null && (_equatable ? ((IEquatable<T>)x).Equals(y) : x.Equals(y));

    public override int GetHashCode(T obj) => obj?.GetHashCode() ?? 0;
}

internal sealed class StringEqualityComparer : EqualityComparer<string>
{
    public override bool Equals(string? x, string? y) => string.Equals(x, y);

    public override int GetHashCode(string obj) => obj.GetHashCode();
}
