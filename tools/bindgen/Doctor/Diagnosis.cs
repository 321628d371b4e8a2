// SPDX-License-Identifier: BSD-2-Clause
using System.Collections.Generic;
using System.Linq;

namespace Sel4.Bindgen.Doctor;

/// <summary>Everything that was looked at.</summary>
/// <param name="Tools">Programs and libraries.</param>
/// <param name="Root">The folder that is looked in for trees.</param>
/// <param name="RootProblem">Why it could not be looked into; null when it could.</param>
/// <param name="Trees">The trees.</param>
internal sealed record Diagnosis(IReadOnlyList<ToolCheck> Tools, string Root, string? RootProblem, IReadOnlyList<TreeCheck> Trees)
{
    /// <summary>A tree that is named must be one; below the root, others may be lying about.</summary>
    public TreeCheck? BadPrefix => Trees.FirstOrDefault(tree => tree.Name == TreeChecks.PrefixName && tree.Problem is not null);

    public IReadOnlyList<ToolCheck> Missing(bool required) => [.. Tools.Where(tool => !tool.Usable && tool.Required == required)];

    public bool Healthy => Missing(required: true).Count == 0 && BadPrefix is null;
}
