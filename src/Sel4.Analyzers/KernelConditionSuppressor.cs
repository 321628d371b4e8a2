// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Sel4.Analyzers;

/// <summary>
/// Code for several kernels compares constants of <c>Sel4Config</c>, and for each one kernel a part of it is never reached. That is
/// what it is written for, so the compiler's warnings about it are taken back; those about other code stay.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class KernelConditionSuppressor : DiagnosticSuppressor
{
    private const string ConfigType = "Sel4.Sel4Config";
    private const string Reason = "which code is reached depends on the kernel it is built for";

    private static readonly SuppressionDescriptor s_statement = new("SM016", "CS0162", Reason);
    private static readonly SuppressionDescriptor s_condition = new("SM017", "CA1508", Reason);

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = [s_statement, s_condition];

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        if (context.Compilation.GetTypeByMetadataName(ConfigType) is not { } config)
        {
            return;
        }

        foreach (Diagnostic diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is { } tree
                && Deciding(diagnostic, tree.GetRoot(context.CancellationToken), context) is { } condition
                && new ConstantReader(context.Compilation, config, context.CancellationToken).IsOfKernel(condition))
            {
                context.ReportSuppression(Suppression.Create(SupportedSuppressions.First(one => one.SuppressedDiagnosticId == diagnostic.Id), diagnostic));
            }
        }
    }

    // The condition that a warning follows from.
    private static SyntaxNode? Deciding(Diagnostic diagnostic, SyntaxNode root, SuppressionAnalysisContext context)
    {
        SyntaxNode node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        return diagnostic.Id == s_condition.SuppressedDiagnosticId
            ? node
            : DecidingStatement(node, statement => context.GetSemanticModel(root.SyntaxTree).AnalyzeControlFlow(statement) is { Succeeded: true, EndPointIsReachable: false });
    }

    // The compiler warns of the first statement that is not reached: the one before it always leaves, or the one around it never enters.
    private static ExpressionSyntax? DecidingStatement(SyntaxNode node, Func<StatementSyntax, bool> leaves)
    {
        SyntaxNode inner = node.FirstAncestorOrSelf<StatementSyntax>() ?? node;
        for (; inner.Parent is { } outer; inner = outer)
        {
            if (Previous(inner) is { } before)
            {
                return leaves(before) ? Condition(before) : null;
            }

            if (Condition(outer) is { } condition)
            {
                return condition;
            }
        }

        return null;
    }

    // What is executed before a statement in the same list of statements.
    private static StatementSyntax? Previous(SyntaxNode statement) =>
        statement.Parent is IfStatementSyntax
            ? null
            : statement.Parent!.ChildNodes()
                .TakeWhile(other => other != statement)
                .Select(other => other is GlobalStatementSyntax global ? global.Statement : other)
                .OfType<StatementSyntax>()
                .LastOrDefault(other => other is not LocalFunctionStatementSyntax);

    private static ExpressionSyntax? Condition(SyntaxNode statement) => statement switch
    {
        IfStatementSyntax one => one.Condition,
        WhileStatementSyntax one => one.Condition,
        DoStatementSyntax one => one.Condition,
        ForStatementSyntax one => one.Condition,
        SwitchStatementSyntax one => one.Expression,
        _ => null,
    };

    /// <summary>Tells expressions that a constant of the kernel is part of, by way of other constants too.</summary>
    private sealed class ConstantReader(Compilation compilation, INamedTypeSymbol config, CancellationToken cancellation)
    {
        private readonly HashSet<ISymbol> _seen = new(SymbolEqualityComparer.Default);

        public bool IsOfKernel(SyntaxNode expression)
        {
            SemanticModel model = compilation.GetSemanticModel(expression.SyntaxTree);
            return expression.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(
                name => model.GetSymbolInfo(name, cancellation).Symbol is { } symbol && IsOfKernel(symbol));
        }

        private bool IsOfKernel(ISymbol symbol)
        {
            bool constant = symbol is IFieldSymbol { IsConst: true } or ILocalSymbol { IsConst: true };
            return constant && (SymbolEqualityComparer.Default.Equals(symbol.ContainingType, config) || (_seen.Add(symbol) && Value(symbol) is { } value && IsOfKernel(value)));
        }

        private ExpressionSyntax? Value(ISymbol constant) =>
            (constant.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) as VariableDeclaratorSyntax)?.Initializer?.Value;
    }
}
