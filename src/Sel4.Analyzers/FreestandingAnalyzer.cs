// SPDX-License-Identifier: BSD-2-Clause
using System;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Sel4.Analyzers;

/// <summary>An analyzer of what the freestanding profile cannot do. In projects of no or another profile it does nothing.</summary>
public abstract class FreestandingAnalyzer : DiagnosticAnalyzer
{
    private const string ProfileProperty = "build_property.Sel4Profile";

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        if (context is null)
        {
            throw new ArgumentNullException(nameof(context));
        }

        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(start =>
        {
            if (start.Options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(ProfileProperty, out string? profile)
                && profile == "freestanding")
            {
                Register(start);
            }
        });
    }

    /// <summary>Registers the checks.</summary>
    private protected abstract void Register(CompilationStartAnalysisContext start);
}
