// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Sel4.Bindgen.Model;

namespace Sel4.Shim.Tests.RoundTrip;

/// <summary>
/// Two C files that pass every record of an interface by value to each other and back. The one that calls puts and takes
/// bytes where the manifest says; the one that is called reads and writes fields by their names.
/// </summary>
internal static class RecordProgram
{
    /// <summary>
    /// How many words come before the record in the functions there are for each: with none it comes first; with others it begins
    /// in each kind of register, on the stack, and across both.
    /// </summary>
    public static IReadOnlyList<int> WordsBefore { get; } = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

    /// <summary>Text of the files <c>caller.c</c> and <c>callee.c</c>, and what is passed and returned.</summary>
    public static (string Caller, string Callee, IReadOnlyList<(RecordSample Sent, RecordSample Returned)> Samples) Write(AbiManifest manifest, Random random)
    {
        var samples = new List<(RecordSample Sent, RecordSample Returned)>();
        StringBuilder caller = Open(manifest);
        StringBuilder callee = Open(manifest);
        var calls = new StringBuilder();
        foreach (RecordInfo record in RecordSample.Nameable(manifest))
        {
            RecordSample sent = RecordSample.Of(manifest, record, random);
            RecordSample returned = RecordSample.Of(manifest, record, random);
            samples.Add((sent, returned));
            string arrays = RecordSample.Array($"{record.Name}_sent", sent.Bytes) + RecordSample.Array($"{record.Name}_returned", returned.Bytes);
            caller.Append(arrays).Append(RecordSample.Array($"{record.Name}_mask", sent.Mask));
            callee.Append(record.Fields.Any(field => field.BitWidth is null) ? arrays : "");
            if (!RecordSample.IsPassable(record))
            {
                string byAddress = $"void pass_{record.Name}_at({record.CName} *at)";
                caller.Append(byAddress).Append(";\n");
                callee.Append(CultureInfo.InvariantCulture, $$"""
                    {{byAddress}};
                    {{byAddress}}
                    {
                    {{Lines(record.Fields, field => CheckField(manifest, sent, field, "at->", "by address"))}}
                    {{Lines(record.Fields, field => SetField(manifest, returned, field, "at->"))}}
                    }

                    """);
                calls.Append(Call(record, $"pass_{record.Name}_at(&value);", $"{record.Name} after it was changed by address"));
                continue;
            }

            foreach (int before in WordsBefore)
            {
                string signature = Signature(record, before);
                string place = string.Create(CultureInfo.InvariantCulture, $"as a parameter after {before} words");
                caller.Append(CultureInfo.InvariantCulture, $"{signature};\n");
                callee.Append(CultureInfo.InvariantCulture, $$"""
                    {{signature}};
                    {{signature}}
                    {
                    {{Lines(Enumerable.Range(0, before), i => $"CHECK(w{i} == {Word(i)}, \"word {i} before {record.Name}\");")}}
                    {{Lines(record.Fields, field => CheckField(manifest, sent, field, "value.", place))}}
                        CHECK(last == {{Word(before)}}, "the word after {{record.Name}} {{place}}");
                        {{record.CName}} result;
                    {{Lines(record.Fields, field => SetField(manifest, returned, field, "result."))}}
                        return result;
                    }

                    """);
                calls.Append(Call(
                    record, $"value = {Name(record, before)}({string.Concat(Enumerable.Range(0, before).Select(i => Word(i) + ", "))}value, {Word(before)});", $"{record.Name} as a result, {place}"));
            }
        }

        caller.Append("\nint check_records(void);\nint check_records(void)\n{\n").Append(calls).Append("    return 0;\n}\n");
        return (caller.ToString(), callee.ToString(), samples);
    }

    /// <summary>The first lines of a file that uses an interface.</summary>
    public static StringBuilder Open(AbiManifest manifest)
    {
        var text = new StringBuilder("#include <stdint.h>\n");
        foreach (string header in manifest.Headers)
        {
            text.Append("#include <").Append(header).Append(">\n");
        }

        return text.Append("#pragma GCC diagnostic ignored \"-Wdeprecated-declarations\"\n#include \"check.h\"\n\n");
    }

    /// <summary>The function that takes a record after some words, and returns another.</summary>
    public static string Name(RecordInfo record, int before) => string.Create(CultureInfo.InvariantCulture, $"pass_{record.Name}_{before}");

    // The value goes out with the bytes of one sample and has to come back with those of the other.
    private static string Call(RecordInfo record, string call, string what) => string.Create(CultureInfo.InvariantCulture, $$"""
            {
                {{record.CName}} value;
                _Static_assert(sizeof(value) == {{record.Size}}, "size of {{record.Name}}");
                copy(&value, {{record.Name}}_sent, sizeof(value));
                {{call}}
                CHECK(same(&value, {{record.Name}}_returned, {{record.Name}}_mask, sizeof(value)), "{{what}}");
            }

        """);

    private static string Signature(RecordInfo record, int before) =>
        $"{record.CName} {Name(record, before)}({string.Concat(Enumerable.Range(0, before).Select(i => $"seL4_Word w{i}, "))}{record.CName} value, seL4_Word last)";

    /// <summary>What the words around a record are: one that no other argument has, in all of its bytes.</summary>
    public static ulong Number(int index) => 0x9182736455463728UL ^ ((ulong)index * 0x0101010101010101UL);

    private static string Word(int index) => string.Create(CultureInfo.InvariantCulture, $"((seL4_Word)0x{Number(index):x}ull)");

    private static string CheckField(AbiManifest manifest, RecordSample sample, FieldInfo field, string of, string place)
    {
        string what = $"\"{sample.Record.Name}.{field.Name} {place}\"";
        return field.BitWidth is int width
            ? string.Create(CultureInfo.InvariantCulture, $"CHECK({of}{field.Name} == 0x{sample.Bits(field.BitOffset, width):x}u, {what});")
            : string.Create(CultureInfo.InvariantCulture, $"CHECK_FIELD({of}{field.Name}, {RecordSample.SizeOf(manifest, field.Type)}, {sample.Record.Name}_sent + {field.BitOffset / 8}, {what});");
    }

    private static string SetField(AbiManifest manifest, RecordSample sample, FieldInfo field, string of) =>
        field.BitWidth is int width
            ? string.Create(CultureInfo.InvariantCulture, $"{of}{field.Name} = 0x{sample.Bits(field.BitOffset, width):x}u;")
            : string.Create(CultureInfo.InvariantCulture, $"SET_FIELD({of}{field.Name}, {RecordSample.SizeOf(manifest, field.Type)}, {sample.Record.Name}_returned + {field.BitOffset / 8});");

    private static string Lines<T>(IEnumerable<T> items, Func<T, string> line) => string.Join('\n', items.Select(item => "    " + line(item)));
}
