// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text;
using System.Threading.Tasks;
using Sel4.Bindgen.Model;
using Sel4.Bindgen.Tests.Support;
using Sel4.TestSupport;
using Xunit;

namespace Sel4.Bindgen.Tests;

/// <summary>
/// No assert in C can say where a C bit-field is, so a program says it: it fills one bit-field at a time and prints the
/// bytes of the record.
/// </summary>
public sealed class BitFieldLayoutTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("gcc", "small")]
    [InlineData("clang", "small")]
    [InlineData("gcc", "x86_64")]
    [InlineData("gcc", "x86_64-mcs")]
    public async Task Bit_fields_are_where_the_compiler_puts_them(string compiler, string config)
    {
        Command.Require(compiler);
        Assert.SkipUnless(RuntimeInformation.ProcessArchitecture == Architecture.X64, "the program is for x86_64");
        (string tree, string name) = config == "small" ? (SmallTree.Path, SmallTree.Config) : (KernelTrees.Require(config), config);
        Tool.Generate(tree, name, _folder.PathOf("out")).Succeeded();
        string file = _folder.PathOf("out", "abi.json");
        AbiManifest manifest = ManifestJson.Read(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken), file);
        (RecordInfo Record, FieldInfo Field)[] fields =
        [
            .. from record in manifest.Records
               where record.CName is not null
               from field in record.Fields
               where field.BitWidth is not null
               select (record, field),
        ];
        Assert.NotEmpty(fields);

        string output = await RunAsync(compiler, tree, manifest, fields);

        IEnumerable<string> expected = fields.Select(item => $"{item.Record.Name}.{item.Field.Name} {Bits(item.Record, item.Field)}");
        Assert.Equal(expected, output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private async Task<string> RunAsync(string compiler, string tree, AbiManifest manifest, (RecordInfo Record, FieldInfo Field)[] fields)
    {
        var text = new StringBuilder("#include <stdint.h>\n#include <stdio.h>\n#include <string.h>\n");
        foreach (string header in manifest.Headers)
        {
            text.Append(CultureInfo.InvariantCulture, $"#include <{header}>\n");
        }

        text.Append("int main(void)\n{\n");
        foreach ((RecordInfo record, FieldInfo field) in fields)
        {
            text.Append(CultureInfo.InvariantCulture, $"    {{ {record.CName} r; memset(&r, 0, sizeof r); r.{field.Name} = ~0ull; printf(\"{record.Name}.{field.Name} \");\n");
            text.Append("      for (size_t i = 0; i < sizeof r; i++) printf(\"%02x\", ((unsigned char *)&r)[i]); printf(\"\\n\"); }\n");
        }

        text.Append("    return 0;\n}\n");
        string source = _folder.PathOf("main.c");
        await File.WriteAllTextAsync(source, text.ToString(), TestContext.Current.CancellationToken);
        await Command.SucceedAsync(compiler, "-w", "-I" + Path.Combine(tree, "libsel4", "include"), source, "-o", _folder.PathOf("main"));
        return await Command.SucceedAsync(_folder.PathOf("main"));
    }

    /// <summary>The record's bytes when the field has all its bits set.</summary>
    private static string Bits(RecordInfo record, FieldInfo field)
    {
        byte[] bytes = new byte[record.Size];
        for (int bit = field.BitOffset; bit < field.BitOffset + field.BitWidth; bit++)
        {
            bytes[bit / 8] |= (byte)(1 << (bit % 8));
        }

        return Convert.ToHexStringLower(bytes);
    }
}
