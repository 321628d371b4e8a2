// SPDX-License-Identifier: BSD-2-Clause
namespace System;

public readonly struct Single : IComparable, IComparable<float>, IEquatable<float>
{
    private readonly float m_value;

    public const float MinValue = -3.40282346638528859e+38f;
    public const float MaxValue = 3.40282346638528859e+38f;
    public const float Epsilon = 1.4e-45f;
    public const float NaN = 0.0f / 0.0f;
    public const float PositiveInfinity = 1.0f / 0.0f;
    public const float NegativeInfinity = -1.0f / 0.0f;

    public static bool IsNaN(float d)
    {
#pragma warning disable CS1718 // Only a NaN differs from itself.
        return d != d;
#pragma warning restore CS1718
    }

    public static bool IsInfinity(float d) => d is PositiveInfinity or NegativeInfinity;

    public static bool IsFinite(float d) => !IsNaN(d) && !IsInfinity(d);

    public static bool IsNegative(float d) => BitConverter.SingleToUInt32Bits(d) >> 31 != 0;

    public int CompareTo(float value) =>
        m_value < value ? -1 : m_value > value ? 1 : m_value == value ? 0 : IsNaN(m_value) ? (IsNaN(value) ? 0 : -1) : 1;

    public int CompareTo(object? value) =>
        value is null ? 1 : value is float other ? CompareTo(other) : throw new ArgumentException("Object must be of type Single.");

    public bool Equals(float obj) => m_value == obj || (IsNaN(m_value) && IsNaN(obj));

    public override bool Equals(object? obj) => obj is float other && Equals(other);

    // Equal values have one hash: both zeros, and all that are no number.
    public override int GetHashCode() =>
        m_value == 0 ? 0 : (IsNaN(m_value) ? 0x7F80_0000 : BitConverter.SingleToUInt32Bits(m_value)).GetHashCode();

    /// <summary>Fails: the shortest decimal form of a binary fraction takes more code than the rest of this library.</summary>
    public override string ToString() =>
        throw new NotSupportedException("Floating-point numbers have no text form in the freestanding profile.");
}
