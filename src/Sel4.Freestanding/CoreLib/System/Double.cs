// SPDX-License-Identifier: BSD-2-Clause
namespace System;

public readonly struct Double : IComparable, IComparable<double>, IEquatable<double>
{
    private readonly double m_value;

    public const double MinValue = -1.7976931348623157E+308;
    public const double MaxValue = 1.7976931348623157E+308;
    public const double Epsilon = 4.9406564584124654E-324;
    public const double NaN = 0.0 / 0.0;
    public const double PositiveInfinity = 1.0 / 0.0;
    public const double NegativeInfinity = -1.0 / 0.0;

    public static bool IsNaN(double d)
    {
#pragma warning disable CS1718 // Only a NaN differs from itself.
        return d != d;
#pragma warning restore CS1718
    }

    public static bool IsInfinity(double d) => d is PositiveInfinity or NegativeInfinity;

    public static bool IsFinite(double d) => !IsNaN(d) && !IsInfinity(d);

    public static bool IsNegative(double d) => BitConverter.DoubleToUInt64Bits(d) >> 63 != 0;

    public int CompareTo(double value) =>
        m_value < value ? -1 : m_value > value ? 1 : m_value == value ? 0 : IsNaN(m_value) ? (IsNaN(value) ? 0 : -1) : 1;

    public int CompareTo(object? value) =>
        value is null ? 1 : value is double other ? CompareTo(other) : throw new ArgumentException("Object must be of type Double.");

    public bool Equals(double obj) => m_value == obj || (IsNaN(m_value) && IsNaN(obj));

    public override bool Equals(object? obj) => obj is double other && Equals(other);

    // Equal values have one hash: both zeros, and all that are no number.
    public override int GetHashCode() =>
        m_value == 0 ? 0
        : (IsNaN(m_value) ? 0x7FF0_0000_0000_0000 : BitConverter.DoubleToUInt64Bits(m_value)).GetHashCode();

    /// <summary>Fails: the shortest decimal form of a binary fraction takes more code than the rest of this library.</summary>
    public override string ToString() =>
        throw new NotSupportedException("Floating-point numbers have no text form in the freestanding profile.");
}
