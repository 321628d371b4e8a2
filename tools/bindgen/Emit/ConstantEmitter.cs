// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Emit;

/// <summary>
/// Macros with a value, and the members of enums once more as plain numbers, as C has them: an <c>int</c> constant converts
/// to <c>nuint</c> by itself, which is how the headers use most of them.
/// </summary>
internal sealed class ConstantEmitter : IEmitter
{
    public IEnumerable<EmittedFile> Emit(EmitContext context)
    {
        StringBuilder text = context.CSharpFile().Append("using System;\n\nnamespace Sel4.Interop;\n\npublic static unsafe partial class LibSel4\n{\n");
        bool first = true;
        foreach ((string name, ConstantInfo? constant, string declaration) in All(context).OrderBy(item => item.Name, StringComparer.Ordinal))
        {
            if (!first)
            {
                text.Append('\n');
            }

            first = false;
            text.Summary("    ", name);
            if (constant is { Deprecated: true })
            {
                text.Append("    [Obsolete(\"Deprecated by libsel4.\")]\n");
            }

            text.Append("    public ").Append(declaration).Append('\n');
        }

        text.Append("}\n");
        yield return EmitContext.File("raw/LibSel4.Constants.g.cs", text);
    }

    private static IEnumerable<(string Name, ConstantInfo? Constant, string Declaration)> All(EmitContext context)
    {
        foreach (ConstantInfo constant in context.Manifest.Constants)
        {
            string name = CSharpTypes.Escape(constant.Name);
            yield return (constant.Name, constant, constant.Kind == ConstantKind.Text
                ? $"static ReadOnlySpan<byte> {name} => {Quote(constant.Value)}u8;"
                : Number(Unsigned(context.CSharp.Name(constant.Type), constant.Value), name, constant.Value));
        }

        foreach (EnumInfo item in context.Manifest.Enums)
        {
            foreach (EnumMember member in item.Members.Where(member => !member.Padding))
            {
                string type = int.TryParse(member.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? "int"
                    : Unsigned(item.Underlying.StartsWith("unsigned", StringComparison.Ordinal) ? "nuint" : "nint", member.Value);
                yield return (member.Name, null, Number(type, CSharpTypes.Escape(member.Name), member.Value));
            }
        }
    }

    /// <summary>
    /// C makes a number without a suffix <c>long</c> because it does not fit into an <c>int</c>, whatever it means: all of these are
    /// addresses, sizes and masks, and meet words without a sign. In C the word decides; in C# the two do not even compare. What fits
    /// into an <c>int</c> is one, and meets words of either kind.
    /// </summary>
    private static string Unsigned(string type, string value) => value.StartsWith('-') ? type : type switch { "nint" => "nuint", "long" => "ulong", _ => type };

    /// <summary>C# has no constants of word size beyond 32 bits; those become properties, which cost nothing either.</summary>
    private static string Number(string type, string name, string value)
    {
        decimal number = decimal.Parse(value, CultureInfo.InvariantCulture);
        return type switch
        {
            "bool" => $"const bool {name} = {(number == 0 ? "false" : "true")};",
            "nuint" when number > uint.MaxValue => $"static nuint {name} => unchecked((nuint){value}UL);",
            "nint" when number < int.MinValue => $"static nint {name} => unchecked((nint)({value}L));",
            _ => $"const {type} {name} = {value};",
        };
    }

    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (char c in text)
        {
            quoted.Append(c is '"' or '\\' || c < ' ' || c > '~' ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}") : c.ToString());
        }

        return quoted.Append('"').ToString();
    }
}
