// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Xml.Linq;
using Sel4.Bindgen.Diagnostics;

namespace Sel4.Bindgen.Materialise;

/// <summary>Turns a condition as the manifest writes it (<c>(A &amp;&amp; !B)</c>) into the elements of the XML files.</summary>
internal sealed class ConditionXml
{
    private const int Deepest = 64;

    private readonly string _text;
    private int _position;

    private ConditionXml(string text) => _text = text;

    public static XElement Element(string condition)
    {
        var reader = new ConditionXml(condition);
        XElement expression = reader.Expression(0);
        return reader._position == condition.Length ? new XElement("condition", expression) : throw reader.Broken();
    }

    private XElement Expression(int depth)
    {
        if (depth > Deepest || _position == _text.Length)
        {
            throw Broken();
        }

        return _text[_position] switch
        {
            '!' => Negation(depth),
            '(' => List(depth),
            _ => new XElement("config", new XAttribute("var", "CONFIG_" + Name())),
        };
    }

    private XElement Negation(int depth)
    {
        _position++;
        return new XElement("not", Expression(depth + 1));
    }

    private XElement List(int depth)
    {
        _position++;
        var operands = new List<XElement> { Expression(depth + 1) };
        string? between = Take(" && ") ? " && " : Take(" || ") ? " || " : null;
        if (between is not null)
        {
            do
            {
                operands.Add(Expression(depth + 1));
            }
            while (Take(between));
        }

        return Take(")") ? new XElement(between == " || " ? "or" : "and", operands) : throw Broken();
    }

    private string Name()
    {
        int start = _position;
        while (_position < _text.Length && (char.IsAsciiLetterOrDigit(_text[_position]) || _text[_position] == '_'))
        {
            _position++;
        }

        return _position > start ? _text[start.._position] : throw Broken();
    }

    private bool Take(string token)
    {
        if (string.CompareOrdinal(_text, _position, token, 0, token.Length) != 0)
        {
            return false;
        }

        _position += token.Length;
        return true;
    }

    private BindgenException Broken() => Inexpressible.Because($"\"{_text}\" is no condition");
}
