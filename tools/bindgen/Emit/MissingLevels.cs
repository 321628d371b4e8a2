// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Emit;

/// <summary>Which paging structure a mapping lacks, by the number of address bits that the kernel could not translate.</summary>
internal static class MissingLevels
{
    public const string TypeName = "MissingLevel";

    private const string Prefix = "SEL4_MAPPING_LOOKUP_NO_";

    public static IReadOnlyList<ConstantInfo> Of(AbiManifest manifest) =>
        [.. manifest.Constants.Where(constant => constant.Kind == ConstantKind.Integer && constant.Name.StartsWith(Prefix, StringComparison.Ordinal)
            && uint.TryParse(constant.Value, NumberStyles.None, CultureInfo.InvariantCulture, out _))];

    public static void Write(StringBuilder text, IReadOnlyList<ConstantInfo> levels)
    {
        text.Append("""
            namespace Sel4.Typed;

            /// <summary>
            /// After a mapping failed with <see cref="ErrorCode.FailedLookup"/>, <see cref="LookupFailure.BitsLeft"/> is one of these numbers. It
            /// says which paging structure to map first.
            /// </summary>
            public static class MissingLevel
            {

            """);
        var used = new HashSet<string>(StringComparer.Ordinal) { TypeName };
        string separator = "";
        foreach (ConstantInfo level in levels)
        {
            string name = TypedNames.Level(level.Name[Prefix.Length..]);
            if (used.Add(name))
            {
                text.Append(CultureInfo.InvariantCulture, $"{separator}    /// <summary>Corresponds to <c>{level.Name}</c>.</summary>\n    public const nuint {name} = {level.Value};\n");
                separator = "\n";
            }
        }

        text.Append("}\n");
    }
}
