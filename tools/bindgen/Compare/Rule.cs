// SPDX-License-Identifier: BSD-2-Clause
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Compare;

/// <summary>One kind of change, and what it means. All there are is in <see cref="Rules"/>.</summary>
/// <param name="Id">Short name, for scripts and for the documentation.</param>
/// <param name="What">What happened, in a few words.</param>
/// <param name="Impacts">What that does to programs.</param>
/// <param name="Why">The reason for this classification.</param>
/// <param name="Categories">Parts of the interface it can happen in.</param>
internal sealed record Rule(string Id, string What, Impacts Impacts, string Why, params AbiCategory[] Categories);

/// <summary>One difference between two manifests.</summary>
/// <param name="Category">The part of the interface.</param>
/// <param name="Rule">What happened, and what that means.</param>
/// <param name="Name">What it happened to, as C names it; <c>record.field</c> for what is inside something.</param>
/// <param name="Before">As it was, or null when it is new.</param>
/// <param name="After">As it is, or null when it is gone.</param>
internal sealed record Change(AbiCategory Category, Rule Rule, string Name, string? Before, string? After);
