// SPDX-License-Identifier: BSD-2-Clause
using System.Globalization;

namespace Sel4.Bindgen.Verify;

/// <summary>Numbers of things in a sentence.</summary>
internal static class Count
{
    public static string Of(int number, string thing) => $"{number.ToString(CultureInfo.InvariantCulture)} {thing}{(number == 1 ? "" : "s")}";
}
