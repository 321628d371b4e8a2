// SPDX-License-Identifier: BSD-2-Clause
namespace Sel4.Bindgen.Model;

/// <summary>One thing user level can observe, in words that do not depend on the form of the manifest.</summary>
/// <param name="Category">The one category it belongs to.</param>
/// <param name="Key">What it is about, unique in a manifest: <c>label TCBSuspend</c>.</param>
/// <param name="Value">What holds of it: <c>13</c>.</param>
internal sealed record AbiFact(AbiCategory Category, string Key, string Value);
