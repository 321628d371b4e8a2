// SPDX-License-Identifier: BSD-2-Clause
using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System;

public abstract unsafe class Enum : ValueType, IComparable, IFormattable
{
    private ulong Bits => this.Descriptor->ValueSize switch
    {
        1 => this.GetRawData(),
        2 => Unsafe.As<byte, ushort>(ref this.GetRawData()),
        4 => Unsafe.As<byte, uint>(ref this.GetRawData()),
        _ => Unsafe.As<byte, ulong>(ref this.GetRawData()),
    };

    private bool IsSigned => this.Descriptor->ElementType is
        ElementType.SByte or ElementType.Int16 or ElementType.Int32 or ElementType.Int64 or ElementType.IntPtr;

    private long Signed
    {
        get
        {
            int unused = 64 - (8 * (int)this.Descriptor->ValueSize);
            return (long)(Bits << unused) >> unused;
        }
    }

    public bool HasFlag(Enum flag)
    {
        ArgumentNullException.ThrowIfNull(flag);
        if (flag.Descriptor != this.Descriptor)
        {
            throw new ArgumentException("The flag is of another enum.");
        }

        ulong bits = flag.Bits;
        return (Bits & bits) == bits;
    }

    public override bool Equals(object? obj) => obj is not null && obj.Descriptor == this.Descriptor && Unsafe.As<Enum>(obj).Bits == Bits;

    public override int GetHashCode() => IsSigned && this.Descriptor->ValueSize < 8 ? (int)Signed : Bits.GetHashCode();

    public int CompareTo(object? target)
    {
        if (target is null)
        {
            return 1;
        }

        if (target.Descriptor != this.Descriptor)
        {
            throw new ArgumentException("Enum values of different types cannot be compared.");
        }

        Enum other = Unsafe.As<Enum>(target);
        return IsSigned ? Signed.CompareTo(other.Signed) : Bits.CompareTo(other.Bits);
    }

    /// <summary>The number: names of enum members are not kept in a freestanding image.</summary>
    public override string ToString() => IsSigned ? Signed.ToString() : Bits.ToString();

    public string ToString(string? format) =>
        format is null or "" or "G" or "g" or "F" or "f" ? ToString()
        : format is "X" or "x" ? Bits.ToString(this.Descriptor->ValueSize switch { 1 => "X2", 2 => "X4", 4 => "X8", _ => "X16" })
        : IsSigned ? Signed.ToString(format) : Bits.ToString(format);

    public string ToString(string? format, IFormatProvider? formatProvider) => ToString(format);
}
