// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Text;

namespace Sel4.Bindgen.Emit;

/// <summary>Documentation of generated members: which C entity it is and which kernel has it. Upstream's text is not used.</summary>
internal static class DocComment
{
    public static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);

    public static StringBuilder Summary(this StringBuilder text, string indent, string entity, string? condition = null, string more = "")
    {
        text.Append(indent).Append("/// <summary>Corresponds to <c>").Append(Escape(entity)).Append("</c>.");
        if (condition is not null)
        {
            text.Append(" Needs a kernel with <c>").Append(Escape(condition)).Append("</c>.");
        }

        return text.Append(more).Append("</summary>\n");
    }
}
