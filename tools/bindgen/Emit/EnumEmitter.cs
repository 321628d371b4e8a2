// SPDX-License-Identifier: BSD-2-Clause
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Emit;

/// <summary>Enums that have a name in C. Members that only widen the type are left out: the size is stated.</summary>
internal sealed class EnumEmitter : IEmitter
{
    public IEnumerable<EmittedFile> Emit(EmitContext context)
    {
        StringBuilder text = context.CSharpFile().Append("namespace Sel4.Interop;\n");
        foreach (EnumInfo item in context.Manifest.Enums.Where(item => item.CName is not null))
        {
            text.Append('\n').Summary("", item.Name);
            text.Append("public enum ").Append(CSharpTypes.Escape(item.Name)).Append(" : ").Append(CSharpTypes.EnumUnderlying(item)).Append("\n{\n");
            foreach (EnumMember member in item.Members.Where(member => !member.Padding))
            {
                text.Summary("    ", member.Name);
                text.Append("    ").Append(CSharpTypes.Escape(member.Name)).Append(" = ").Append(member.Value).Append(",\n");
            }

            text.Append("}\n");
        }

        yield return EmitContext.File("raw/Enums.g.cs", text);
    }
}
