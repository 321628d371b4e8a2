// SPDX-License-Identifier: BSD-2-Clause
using System;

namespace Sel4.Bindgen.Compare;

/// <summary>What strings of newer frameworks can do, for the file that is shared with bindgen.</summary>
internal static class StringSearch
{
    public static bool Contains(this string text, string value, StringComparison comparison) => text.IndexOf(value, comparison) >= 0;
}
