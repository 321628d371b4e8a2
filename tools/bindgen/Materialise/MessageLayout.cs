// SPDX-License-Identifier: BSD-2-Clause
using System.Collections.Generic;
using System.Linq;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Materialise;

/// <summary>A parameter in a message: its first bit, counted from message register 0, and how many.</summary>
internal sealed record MessagePlace(MethodParameter Parameter, int FirstBit, int Bits);

/// <summary>
/// Where the parameters of an invocation are in its message. One after the other, each aligned to its own size but never to
/// more than a word; a truth value takes one bit, an enum a word, and a record passed by reference a word for each field.
/// </summary>
internal sealed class MessageLayout(TypeTable types, int wordBits)
{
    public IReadOnlyList<MessagePlace> Of(IEnumerable<MethodParameter> parameters)
    {
        var places = new List<MessagePlace>();
        int next = 0;
        foreach (MethodParameter parameter in parameters)
        {
            int bits = Bits(parameter.Type);
            int align = int.Min(bits, wordBits);
            next = (next + align - 1) / align * align;
            places.Add(new MessagePlace(parameter, next, bits));
            next += bits;
        }

        return places;
    }

    /// <summary>How many message registers that takes.</summary>
    public int Words(IReadOnlyList<MessagePlace> places) =>
        places.Count == 0 ? 0 : (places.Max(place => place.FirstBit + place.Bits) + wordBits - 1) / wordBits;

    private int Bits(string type)
    {
        string resolved = types.Resolve(type);
        return type == "seL4_Bool" ? 1
            : types.Record(resolved) is { } record ? record.Fields.Count * wordBits
            : types.Enum(resolved) is not null ? wordBits
            : resolved switch
            {
                "char" or "signed char" or "unsigned char" => 8,
                "short" or "unsigned short" => 16,
                "int" or "unsigned int" => 32,
                "long" or "unsigned long" => wordBits,
                "long long" or "unsigned long long" => 64,
                _ => throw Inexpressible.Because($"a message holds a {type}"),
            };
    }
}
