// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Text.Json;
using Sel4.Bindgen.Diagnostics;

namespace Sel4.Bindgen.Load;

/// <summary>The line of each option in a gen_config.json: wanted only when something differs, so read only then.</summary>
internal static class OptionLines
{
    public static Dictionary<string, int> Of(InstallTree tree, string file)
    {
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        ReadOnlySpan<byte> bytes = tree.Read(file);
        var reader = new Utf8JsonReader(bytes);
        int line = 1;
        long counted = 0;
        try
        {
            while (reader.Read())
            {
                line += bytes[(int)counted..(int)reader.TokenStartIndex].Count((byte)'\n');
                counted = reader.TokenStartIndex;
                if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1)
                {
                    lines.TryAdd(reader.GetString()!, line);
                }
            }
        }
        catch (JsonException e)
        {
            throw new BindgenException(ErrorCode.SB003, tree.PathOf(file), JsonText.Line(e), $"broken JSON: {JsonText.Reason(e)}", "install the kernel again");
        }

        return lines;
    }
}
