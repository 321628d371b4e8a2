// SPDX-License-Identifier: BSD-2-Clause
namespace System;

public interface IDisposable
{
    void Dispose();
}

public interface IEquatable<T> where T : allows ref struct
{
    bool Equals(T? other);
}

public interface IComparable
{
    int CompareTo(object? obj);
}

public interface IComparable<in T> where T : allows ref struct
{
    int CompareTo(T? other);
}

public interface IFormatProvider
{
    object? GetFormat(Type? formatType);
}

public interface IFormattable
{
    string ToString(string? format, IFormatProvider? formatProvider);
}

public interface ISpanFormattable : IFormattable
{
    bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider);
}

public interface ICloneable
{
    object Clone();
}
