// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Sel4.Analyzers;

/// <summary>
/// Without MCS a receive destroys the reply capability of the call that was received before. Where a method receives twice without an
/// answer in between, and answers then, the first caller waits forever.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PendingReplyAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor s_lost = new(
        "SM020", "Receive destroys a pending reply capability",
        "This receive destroys the reply capability of the call that line {0} received, so its caller waits forever; answer it before, or keep it with Slot.SaveCaller",
        "Sel4", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        description: "On a kernel without MCS each Recv and NBRecv on an endpoint destroys a pending reply capability, even if nothing arrives.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_lost];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        if (context is null)
        {
            throw new ArgumentNullException(nameof(context));
        }

        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            // An MCS kernel has reply objects instead.
            if (IpcCalls.Find(start.Compilation) is { } calls)
            {
                start.RegisterOperationBlockAction(block => Check(block, calls));
            }
        });
    }

    private static void Check(OperationBlockAnalysisContext context, IpcCalls calls)
    {
        foreach (IOperation block in context.OperationBlocks)
        {
            Check(context, calls, context.GetControlFlowGraph(block));
        }
    }

    private static void Check(OperationBlockAnalysisContext context, IpcCalls calls, ControlFlowGraph graph)
    {
        foreach ((IOperation receive, IOperation first) in new ReceivePaths(graph, calls, context.CancellationToken).LostCallers())
        {
            int line = first.Syntax.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
            context.ReportDiagnostic(Diagnostic.Create(s_lost, receive.Syntax.GetLocation(), [first.Syntax.GetLocation()], line));
        }

        foreach (IMethodSymbol local in graph.LocalFunctions)
        {
            Check(context, calls, graph.GetLocalFunctionControlFlowGraph(local, context.CancellationToken));
        }

        foreach (BasicBlock block in graph.Blocks)
        {
            foreach (IFlowAnonymousFunctionOperation lambda in ReceivePaths.Lambdas(block))
            {
                Check(context, calls, graph.GetAnonymousFunctionControlFlowGraph(lambda, context.CancellationToken));
            }
        }
    }
}
