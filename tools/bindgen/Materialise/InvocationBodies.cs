// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Materialise;

/// <summary>A method of a kernel object: parameters into message and capability slots, the call, results out of the message.</summary>
internal sealed class InvocationBodies
{
    private const int Registers = 4;

    /// <summary>The parameter that says how many fields of a record are passed.</summary>
    private const string Count = "count";

    private readonly AbiManifest _manifest;
    private readonly TypeTable _types;
    private readonly MessageLayout _layout;
    private readonly HashSet<string> _bitFieldRecords;

    public InvocationBodies(TreeContext context)
    {
        _manifest = context.Manifest;
        _types = context.Types;
        _layout = new MessageLayout(_types, _manifest.Target.WordBits);
        _bitFieldRecords = _manifest.BitFields.Select(type => type.Record).ToHashSet(StringComparer.Ordinal);
    }

    private int WordBits => _manifest.Target.WordBits;

    public string Of(FunctionInfo function, MethodInfo method)
    {
        List<MethodParameter> inputs = [.. method.Parameters.Where(parameter => parameter.Direction == ParameterDirection.In)];
        List<MethodParameter> capabilities = [.. inputs.Where(parameter => parameter.Capability)];
        IReadOnlyList<MessagePlace> sent = _layout.Of(inputs.Where(parameter => !parameter.Capability));
        IReadOnlyList<MessagePlace> received = _layout.Of(method.Parameters.Where(parameter => parameter.Direction == ParameterDirection.Out));
        int length = _layout.Words(sent);
        string? count = inputs.FirstOrDefault(parameter => parameter.Name == Count)?.Name;
        List<string>[] words = Enumerable.Range(0, int.Max(length, Registers)).Select(_ => new List<string>()).ToArray();
        foreach (MessagePlace place in sent)
        {
            Put(words, place);
        }

        string service = function.Parameters[0].Name;
        var text = new StringBuilder();
        bool field = method.ErrorShape == ErrorShape.Field;
        if (field)
        {
            text.Append(CultureInfo.InvariantCulture, $"{function.ReturnType} result = {{ 0 }};\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"seL4_MessageInfo_t info = seL4_MessageInfo_new({method.Label}, 0, {capabilities.Count}, {length});\n");
        text.Append(CultureInfo.InvariantCulture, $"seL4_Word mr[{Registers}] = {{ {string.Join(", ", words.Take(Registers).Select(Expression))} }};\n");
        for (int i = 0; i < capabilities.Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"seL4_SetCap({i}, {capabilities[i].Name});\n");
        }

        for (int i = Registers; i < length; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{Guard(count, sent, i)}seL4_SetMR({i}, {Expression(words[i])});\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"info = seL4_CallWithMRs({service}, info, &mr[0], &mr[1], &mr[2], &mr[3]);\n");
        text.Append("seL4_Error error = (seL4_Error)seL4_MessageInfo_get_label(info);\n");
        text.Append("if (error != seL4_NoError) {\n    for (int i = 0; i < 4; i++) {\n        seL4_SetMR(i, mr[i]);\n    }\n");

        // A record the caller passed is filled even after an error; one that is returned is not.
        text.Append(field ? "    result.error = (int)error;\n    return result;\n}\n" : "}\n");
        foreach (MessagePlace place in received)
        {
            Take(text, place, count);
        }

        return text.Append(field ? "return result;\n" : "return error;\n").ToString();
    }

    private static string Expression(List<string> parts) => parts.Count == 0 ? "0" : string.Join(" | ", parts);

    private static string Word(int i) => i < Registers
        ? string.Create(CultureInfo.InvariantCulture, $"mr[{i}]")
        : string.Create(CultureInfo.InvariantCulture, $"seL4_GetMR({i})");

    private static string Mask(int bits) => string.Create(CultureInfo.InvariantCulture, $"0x{(1UL << bits) - 1:x}UL");

    /// <summary>With a parameter that says how many fields of a record are passed, the ones after them stay out of the message.</summary>
    private string Guard(string? count, IReadOnlyList<MessagePlace> places, int word) =>
        count is not null && word >= Registers && places.FirstOrDefault(place => RecordOf(place) is not null && IsIn(place, word)) is { } record
            ? string.Create(CultureInfo.InvariantCulture, $"if ({count} > {word - (record.FirstBit / WordBits)}) ")
            : "";

    private bool IsIn(MessagePlace place, int word) => word * WordBits >= place.FirstBit && word * WordBits < place.FirstBit + place.Bits;

    private void Put(List<string>[] words, MessagePlace place)
    {
        int word = place.FirstBit / WordBits;
        int shift = place.FirstBit % WordBits;
        string name = place.Parameter.Name;
        if (RecordOf(place) is { } record)
        {
            for (int i = 0; i < record.Fields.Count; i++)
            {
                words[word + i].Add($"{name}->{record.Fields[i].Name}");
            }
        }
        else if (place.Bits > WordBits)
        {
            words[word].Add($"(seL4_Word){name}");
            words[word + 1].Add(string.Create(CultureInfo.InvariantCulture, $"(seL4_Word)({name} >> {WordBits})"));
        }
        else if (place.Bits == WordBits)
        {
            words[word].Add(IsBitField(place) ? name + ".words[0]" : name);
        }
        else
        {
            words[word].Add(string.Create(CultureInfo.InvariantCulture, $"((seL4_Word)({name} & {Mask(place.Bits)}) << {shift})"));
        }
    }

    private void Take(StringBuilder text, MessagePlace place, string? count)
    {
        int word = place.FirstBit / WordBits;
        int shift = place.FirstBit % WordBits;
        string name = place.Parameter.Name;
        if (RecordOf(place) is { } record)
        {
            for (int i = 0; i < record.Fields.Count; i++)
            {
                text.Append(CultureInfo.InvariantCulture, $"{Guard(count, [place], word + i)}{name}->{record.Fields[i].Name} = {Word(word + i)};\n");
            }
        }
        else if (place.Bits > WordBits)
        {
            text.Append(CultureInfo.InvariantCulture, $"result.{name} = {Word(word)} | (({place.Parameter.Type}){Word(word + 1)} << {WordBits});\n");
        }
        else if (place.Bits == WordBits)
        {
            text.Append(CultureInfo.InvariantCulture, $"result.{name}{(IsBitField(place) ? ".words[0]" : "")} = {Word(word)};\n");
        }
        else
        {
            text.Append(CultureInfo.InvariantCulture, $"result.{name} = ({Word(word)} >> {shift}) & {Mask(place.Bits)};\n");
        }
    }

    private bool IsBitField(MessagePlace place) => _types.RecordOf(place.Parameter.Type) is { } record && _bitFieldRecords.Contains(record.Name);

    private RecordInfo? RecordOf(MessagePlace place) => place.Parameter.ByReference ? _types.RecordOf(place.Parameter.Type) : null;
}
