// SPDX-License-Identifier: BSD-2-Clause
using System.Runtime.CompilerServices;

namespace System.Text;

public sealed class StringBuilder
{
    private const int SmallestCapacity = 16;

    private char[] _chars;
    private int _length;

    public StringBuilder() : this(SmallestCapacity) { }

    public StringBuilder(int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        _chars = new char[capacity < SmallestCapacity ? SmallestCapacity : capacity];
    }

    public StringBuilder(string? value) : this() => Append(value);

    public int Capacity => _chars.Length;

    public int Length
    {
        get => _length;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            if (value > _length)
            {
                Append('\0', value - _length);
            }

            _length = value;
        }
    }

    [IndexerName("Chars")]
    public char this[int index]
    {
        get => new ReadOnlySpan<char>(_chars, 0, _length)[index];
        set
        {
            if ((uint)index >= (uint)_length)
            {
                throw new ArgumentOutOfRangeException(nameof(index));
            }

            _chars[index] = value;
        }
    }

    public StringBuilder Append(ReadOnlySpan<char> value)
    {
        value.CopyTo(Reserve(value.Length));
        return this;
    }

    public StringBuilder Append(string? value) => Append((ReadOnlySpan<char>)value);

    public StringBuilder Append(char value) => Append(new ReadOnlySpan<char>(in value));

    public StringBuilder Append(char value, int repeatCount)
    {
        Reserve(repeatCount).Fill(value);
        return this;
    }

    public StringBuilder Append(bool value) => Append(value ? "True" : "False");

    public StringBuilder Append(sbyte value) => Append((long)value);

    public StringBuilder Append(byte value) => Append((ulong)value);

    public StringBuilder Append(short value) => Append((long)value);

    public StringBuilder Append(ushort value) => Append((ulong)value);

    public StringBuilder Append(int value) => Append((long)value);

    public StringBuilder Append(uint value) => Append((ulong)value);

    public StringBuilder Append(long value) => Append(value.ToString());

    public StringBuilder Append(ulong value) => Append(value.ToString());

    public StringBuilder Append(object? value) => Append(value?.ToString());

    public StringBuilder AppendLine() => Append('\n');

    public StringBuilder AppendLine(string? value) => Append(value).Append('\n');

    public StringBuilder Clear()
    {
        _length = 0;
        return this;
    }

    public override string ToString() => new(_chars, 0, _length);

    private Span<char> Reserve(int more)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(more);
        int needed = checked(_length + more);
        if (needed > _chars.Length)
        {
            Array.Resize(ref _chars!, needed < _chars.Length * 2 ? _chars.Length * 2 : needed);
        }

        Span<char> room = new(_chars, _length, more);
        _length = needed;
        return room;
    }
}
