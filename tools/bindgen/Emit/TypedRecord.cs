// SPDX-License-Identifier: BSD-2-Clause
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Sel4.Bindgen.Diagnostics;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Emit;

/// <summary>A record of registers in Sel4.Typed: the same layout as in C, names in .NET casing.</summary>
internal static class TypedRecord
{
    public static void Write(StringBuilder text, RecordInfo record)
    {
        string name = TypedNames.Type(record.Name);
        var used = new HashSet<string>(System.StringComparer.Ordinal) { name, "RegisterCount" };
        text.Append(CultureInfo.InvariantCulture, $$"""
            using System.Runtime.InteropServices;

            namespace Sel4.Typed;

            /// <summary>Corresponds to <c>{{record.Name}}</c>: registers, one word each.</summary>
            [StructLayout(LayoutKind.Explicit, Size = {{record.Size}})]
            public struct {{name}}
            {
                /// <summary>How many registers there are.</summary>
                public const int RegisterCount = {{record.Fields.Count}};

            """);
        foreach (FieldInfo field in record.Fields)
        {
            string register = TypedNames.Register(field.Name);
            if (!used.Add(register))
            {
                throw new BindgenException(ErrorCode.SB014, null, null, $"field {field.Name} of {record.Name} would be called {register} in Sel4.Typed, as something else is", "give one of them another name");
            }

            text.Append(CultureInfo.InvariantCulture, $"\n    /// <summary>Corresponds to <c>{field.Name}</c>.</summary>\n    [FieldOffset({field.BitOffset / 8})]\n    public nuint {register};\n");
        }

        text.Append("}\n");
    }
}
