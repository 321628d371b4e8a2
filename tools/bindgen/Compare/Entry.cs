// SPDX-License-Identifier: BSD-2-Clause
namespace Sel4.Bindgen.Compare;

/// <summary>Something that has a name in one configuration.</summary>
/// <param name="Name">As C has it; options without <c>CONFIG_</c>.</param>
/// <param name="Kind">What it is, in words.</param>
/// <param name="Origin">What states it, relative to the include directory of libsel4.</param>
/// <param name="Value">Its value, type or layout here.</param>
/// <param name="Condition">The options it needs, as upstream states them; null where nothing is stated.</param>
internal sealed record Entry(string Name, string Kind, string Origin, string Value, string? Condition = null);
