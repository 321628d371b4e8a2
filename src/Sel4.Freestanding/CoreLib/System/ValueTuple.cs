// SPDX-License-Identifier: BSD-2-Clause
using System.Collections.Generic;

namespace System;

public struct ValueTuple<T1>(T1 item1) : IEquatable<ValueTuple<T1>>, IComparable<ValueTuple<T1>>, IComparable
{
    public T1 Item1 = item1;

    public readonly bool Equals(ValueTuple<T1> other) =>
        EqualityComparer<T1>.Default.Equals(Item1, other.Item1);

    public override readonly bool Equals(object? obj) => obj is ValueTuple<T1> other && Equals(other);

    public readonly int CompareTo(ValueTuple<T1> other)
    {
        int order = Comparer<T1>.Default.Compare(Item1, other.Item1);
        return order;
    }

    readonly int IComparable.CompareTo(object? other) =>
        other is null ? 1 : other is ValueTuple<T1> tuple ? CompareTo(tuple)
        : throw new ArgumentException("The other value is not a tuple of the same type.");

    public override readonly int GetHashCode() => HashCode.Combine(Item1);

    public override readonly string ToString() => $"({Item1})";
}

public struct ValueTuple<T1, T2>(T1 item1, T2 item2) : IEquatable<ValueTuple<T1, T2>>, IComparable<ValueTuple<T1, T2>>, IComparable
{
    public T1 Item1 = item1;
    public T2 Item2 = item2;

    public readonly bool Equals(ValueTuple<T1, T2> other) =>
        EqualityComparer<T1>.Default.Equals(Item1, other.Item1)
        && EqualityComparer<T2>.Default.Equals(Item2, other.Item2);

    public override readonly bool Equals(object? obj) => obj is ValueTuple<T1, T2> other && Equals(other);

    public readonly int CompareTo(ValueTuple<T1, T2> other)
    {
        int order = Comparer<T1>.Default.Compare(Item1, other.Item1);
        order = order != 0 ? order : Comparer<T2>.Default.Compare(Item2, other.Item2);
        return order;
    }

    readonly int IComparable.CompareTo(object? other) =>
        other is null ? 1 : other is ValueTuple<T1, T2> tuple ? CompareTo(tuple)
        : throw new ArgumentException("The other value is not a tuple of the same type.");

    public override readonly int GetHashCode() => HashCode.Combine(Item1, Item2);

    public override readonly string ToString() => $"({Item1}, {Item2})";
}

public struct ValueTuple<T1, T2, T3>(T1 item1, T2 item2, T3 item3) : IEquatable<ValueTuple<T1, T2, T3>>, IComparable<ValueTuple<T1, T2, T3>>, IComparable
{
    public T1 Item1 = item1;
    public T2 Item2 = item2;
    public T3 Item3 = item3;

    public readonly bool Equals(ValueTuple<T1, T2, T3> other) =>
        EqualityComparer<T1>.Default.Equals(Item1, other.Item1)
        && EqualityComparer<T2>.Default.Equals(Item2, other.Item2)
        && EqualityComparer<T3>.Default.Equals(Item3, other.Item3);

    public override readonly bool Equals(object? obj) => obj is ValueTuple<T1, T2, T3> other && Equals(other);

    public readonly int CompareTo(ValueTuple<T1, T2, T3> other)
    {
        int order = Comparer<T1>.Default.Compare(Item1, other.Item1);
        order = order != 0 ? order : Comparer<T2>.Default.Compare(Item2, other.Item2);
        order = order != 0 ? order : Comparer<T3>.Default.Compare(Item3, other.Item3);
        return order;
    }

    readonly int IComparable.CompareTo(object? other) =>
        other is null ? 1 : other is ValueTuple<T1, T2, T3> tuple ? CompareTo(tuple)
        : throw new ArgumentException("The other value is not a tuple of the same type.");

    public override readonly int GetHashCode() => HashCode.Combine(Item1, Item2, Item3);

    public override readonly string ToString() => $"({Item1}, {Item2}, {Item3})";
}

public struct ValueTuple<T1, T2, T3, T4>(T1 item1, T2 item2, T3 item3, T4 item4) : IEquatable<ValueTuple<T1, T2, T3, T4>>, IComparable<ValueTuple<T1, T2, T3, T4>>, IComparable
{
    public T1 Item1 = item1;
    public T2 Item2 = item2;
    public T3 Item3 = item3;
    public T4 Item4 = item4;

    public readonly bool Equals(ValueTuple<T1, T2, T3, T4> other) =>
        EqualityComparer<T1>.Default.Equals(Item1, other.Item1)
        && EqualityComparer<T2>.Default.Equals(Item2, other.Item2)
        && EqualityComparer<T3>.Default.Equals(Item3, other.Item3)
        && EqualityComparer<T4>.Default.Equals(Item4, other.Item4);

    public override readonly bool Equals(object? obj) => obj is ValueTuple<T1, T2, T3, T4> other && Equals(other);

    public readonly int CompareTo(ValueTuple<T1, T2, T3, T4> other)
    {
        int order = Comparer<T1>.Default.Compare(Item1, other.Item1);
        order = order != 0 ? order : Comparer<T2>.Default.Compare(Item2, other.Item2);
        order = order != 0 ? order : Comparer<T3>.Default.Compare(Item3, other.Item3);
        order = order != 0 ? order : Comparer<T4>.Default.Compare(Item4, other.Item4);
        return order;
    }

    readonly int IComparable.CompareTo(object? other) =>
        other is null ? 1 : other is ValueTuple<T1, T2, T3, T4> tuple ? CompareTo(tuple)
        : throw new ArgumentException("The other value is not a tuple of the same type.");

    public override readonly int GetHashCode() => HashCode.Combine(Item1, Item2, Item3, Item4);

    public override readonly string ToString() => $"({Item1}, {Item2}, {Item3}, {Item4})";
}

public struct ValueTuple<T1, T2, T3, T4, T5>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5) : IEquatable<ValueTuple<T1, T2, T3, T4, T5>>, IComparable<ValueTuple<T1, T2, T3, T4, T5>>, IComparable
{
    public T1 Item1 = item1;
    public T2 Item2 = item2;
    public T3 Item3 = item3;
    public T4 Item4 = item4;
    public T5 Item5 = item5;

    public readonly bool Equals(ValueTuple<T1, T2, T3, T4, T5> other) =>
        EqualityComparer<T1>.Default.Equals(Item1, other.Item1)
        && EqualityComparer<T2>.Default.Equals(Item2, other.Item2)
        && EqualityComparer<T3>.Default.Equals(Item3, other.Item3)
        && EqualityComparer<T4>.Default.Equals(Item4, other.Item4)
        && EqualityComparer<T5>.Default.Equals(Item5, other.Item5);

    public override readonly bool Equals(object? obj) => obj is ValueTuple<T1, T2, T3, T4, T5> other && Equals(other);

    public readonly int CompareTo(ValueTuple<T1, T2, T3, T4, T5> other)
    {
        int order = Comparer<T1>.Default.Compare(Item1, other.Item1);
        order = order != 0 ? order : Comparer<T2>.Default.Compare(Item2, other.Item2);
        order = order != 0 ? order : Comparer<T3>.Default.Compare(Item3, other.Item3);
        order = order != 0 ? order : Comparer<T4>.Default.Compare(Item4, other.Item4);
        order = order != 0 ? order : Comparer<T5>.Default.Compare(Item5, other.Item5);
        return order;
    }

    readonly int IComparable.CompareTo(object? other) =>
        other is null ? 1 : other is ValueTuple<T1, T2, T3, T4, T5> tuple ? CompareTo(tuple)
        : throw new ArgumentException("The other value is not a tuple of the same type.");

    public override readonly int GetHashCode() => HashCode.Combine(Item1, Item2, Item3, Item4, Item5);

    public override readonly string ToString() => $"({Item1}, {Item2}, {Item3}, {Item4}, {Item5})";
}

public struct ValueTuple<T1, T2, T3, T4, T5, T6>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6) : IEquatable<ValueTuple<T1, T2, T3, T4, T5, T6>>, IComparable<ValueTuple<T1, T2, T3, T4, T5, T6>>, IComparable
{
    public T1 Item1 = item1;
    public T2 Item2 = item2;
    public T3 Item3 = item3;
    public T4 Item4 = item4;
    public T5 Item5 = item5;
    public T6 Item6 = item6;

    public readonly bool Equals(ValueTuple<T1, T2, T3, T4, T5, T6> other) =>
        EqualityComparer<T1>.Default.Equals(Item1, other.Item1)
        && EqualityComparer<T2>.Default.Equals(Item2, other.Item2)
        && EqualityComparer<T3>.Default.Equals(Item3, other.Item3)
        && EqualityComparer<T4>.Default.Equals(Item4, other.Item4)
        && EqualityComparer<T5>.Default.Equals(Item5, other.Item5)
        && EqualityComparer<T6>.Default.Equals(Item6, other.Item6);

    public override readonly bool Equals(object? obj) => obj is ValueTuple<T1, T2, T3, T4, T5, T6> other && Equals(other);

    public readonly int CompareTo(ValueTuple<T1, T2, T3, T4, T5, T6> other)
    {
        int order = Comparer<T1>.Default.Compare(Item1, other.Item1);
        order = order != 0 ? order : Comparer<T2>.Default.Compare(Item2, other.Item2);
        order = order != 0 ? order : Comparer<T3>.Default.Compare(Item3, other.Item3);
        order = order != 0 ? order : Comparer<T4>.Default.Compare(Item4, other.Item4);
        order = order != 0 ? order : Comparer<T5>.Default.Compare(Item5, other.Item5);
        order = order != 0 ? order : Comparer<T6>.Default.Compare(Item6, other.Item6);
        return order;
    }

    readonly int IComparable.CompareTo(object? other) =>
        other is null ? 1 : other is ValueTuple<T1, T2, T3, T4, T5, T6> tuple ? CompareTo(tuple)
        : throw new ArgumentException("The other value is not a tuple of the same type.");

    public override readonly int GetHashCode() => HashCode.Combine(Item1, Item2, Item3, Item4, Item5, Item6);

    public override readonly string ToString() => $"({Item1}, {Item2}, {Item3}, {Item4}, {Item5}, {Item6})";
}

public struct ValueTuple<T1, T2, T3, T4, T5, T6, T7>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7) : IEquatable<ValueTuple<T1, T2, T3, T4, T5, T6, T7>>, IComparable<ValueTuple<T1, T2, T3, T4, T5, T6, T7>>, IComparable
{
    public T1 Item1 = item1;
    public T2 Item2 = item2;
    public T3 Item3 = item3;
    public T4 Item4 = item4;
    public T5 Item5 = item5;
    public T6 Item6 = item6;
    public T7 Item7 = item7;

    public readonly bool Equals(ValueTuple<T1, T2, T3, T4, T5, T6, T7> other) =>
        EqualityComparer<T1>.Default.Equals(Item1, other.Item1)
        && EqualityComparer<T2>.Default.Equals(Item2, other.Item2)
        && EqualityComparer<T3>.Default.Equals(Item3, other.Item3)
        && EqualityComparer<T4>.Default.Equals(Item4, other.Item4)
        && EqualityComparer<T5>.Default.Equals(Item5, other.Item5)
        && EqualityComparer<T6>.Default.Equals(Item6, other.Item6)
        && EqualityComparer<T7>.Default.Equals(Item7, other.Item7);

    public override readonly bool Equals(object? obj) => obj is ValueTuple<T1, T2, T3, T4, T5, T6, T7> other && Equals(other);

    public readonly int CompareTo(ValueTuple<T1, T2, T3, T4, T5, T6, T7> other)
    {
        int order = Comparer<T1>.Default.Compare(Item1, other.Item1);
        order = order != 0 ? order : Comparer<T2>.Default.Compare(Item2, other.Item2);
        order = order != 0 ? order : Comparer<T3>.Default.Compare(Item3, other.Item3);
        order = order != 0 ? order : Comparer<T4>.Default.Compare(Item4, other.Item4);
        order = order != 0 ? order : Comparer<T5>.Default.Compare(Item5, other.Item5);
        order = order != 0 ? order : Comparer<T6>.Default.Compare(Item6, other.Item6);
        order = order != 0 ? order : Comparer<T7>.Default.Compare(Item7, other.Item7);
        return order;
    }

    readonly int IComparable.CompareTo(object? other) =>
        other is null ? 1 : other is ValueTuple<T1, T2, T3, T4, T5, T6, T7> tuple ? CompareTo(tuple)
        : throw new ArgumentException("The other value is not a tuple of the same type.");

    public override readonly int GetHashCode() => HashCode.Combine(Item1, Item2, Item3, Item4, Item5, Item6, Item7);

    public override readonly string ToString() => $"({Item1}, {Item2}, {Item3}, {Item4}, {Item5}, {Item6}, {Item7})";
}
