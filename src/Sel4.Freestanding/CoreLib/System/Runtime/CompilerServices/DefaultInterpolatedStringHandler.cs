// SPDX-License-Identifier: BSD-2-Clause
namespace System.Runtime.CompilerServices;

/// <summary>What an interpolated string is built with.</summary>
[InterpolatedStringHandler]
public ref struct DefaultInterpolatedStringHandler
{
    // A guess at the length of one formatted value.
    private const int PerHole = 11;

    private Span<char> _buffer;
    private int _length;

    public DefaultInterpolatedStringHandler(int literalLength, int formattedCount) =>
        _buffer = new char[literalLength + (formattedCount * PerHole)];

    public DefaultInterpolatedStringHandler(int literalLength, int formattedCount, IFormatProvider? provider)
        : this(literalLength, formattedCount) { }

    public DefaultInterpolatedStringHandler(
        int literalLength, int formattedCount, IFormatProvider? provider, Span<char> initialBuffer) => _buffer = initialBuffer;

    public readonly ReadOnlySpan<char> Text => _buffer.Slice(0, _length);

    public override readonly string ToString() => new(Text);

    public string ToStringAndClear()
    {
        string result = new(Text);
        Clear();
        return result;
    }

    public void Clear() => _length = 0;

    public void AppendLiteral(string value) => AppendFormatted((ReadOnlySpan<char>)value);

    public void AppendFormatted(scoped ReadOnlySpan<char> value)
    {
        Reserve(value.Length);
        value.CopyTo(_buffer.Slice(_length));
        _length += value.Length;
    }

    public void AppendFormatted(string? value) => AppendFormatted((ReadOnlySpan<char>)value);

    public void AppendFormatted(string? value, int alignment, string? format = null)
    {
        int start = _length;
        AppendFormatted(value);
        Align(start, alignment);
    }

    public void AppendFormatted(object? value, int alignment = 0, string? format = null)
    {
        int start = _length;
        AppendFormatted<object?>(value, format);
        Align(start, alignment);
    }

    public void AppendFormatted<T>(T value) => AppendFormatted(value, null);

    public void AppendFormatted<T>(T value, string? format)
    {
        if (value is ISpanFormattable)
        {
            int written;
            while (!((ISpanFormattable)value).TryFormat(_buffer.Slice(_length), out written, format, null))
            {
                Reserve(_buffer.Length - _length + 1);
            }

            _length += written;
        }
        else
        {
            AppendFormatted(value is IFormattable ? ((IFormattable)value).ToString(format, null) : value?.ToString());
        }
    }

    public void AppendFormatted<T>(T value, int alignment) => AppendFormatted(value, alignment, null);

    public void AppendFormatted<T>(T value, int alignment, string? format)
    {
        int start = _length;
        AppendFormatted(value, format);
        Align(start, alignment);
    }

    // Positive: to the right; negative: to the left.
    private void Align(int start, int alignment)
    {
        int written = _length - start;
        int missing = (alignment < 0 ? -alignment : alignment) - written;
        if (missing <= 0)
        {
            return;
        }

        Reserve(missing);
        if (alignment > 0)
        {
            _buffer.Slice(start, written).CopyTo(_buffer.Slice(start + missing));
            _buffer.Slice(start, missing).Fill(' ');
        }
        else
        {
            _buffer.Slice(_length, missing).Fill(' ');
        }

        _length += missing;
    }

    private void Reserve(int more)
    {
        if (_buffer.Length - _length >= more)
        {
            return;
        }

        int doubled = _buffer.Length * 2;
        int needed = checked(_length + more);
        char[] larger = new char[doubled < needed ? needed : doubled];
        Text.CopyTo(larger);
        _buffer = larger;
    }
}
