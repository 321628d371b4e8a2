// SPDX-License-Identifier: BSD-2-Clause
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Sel4.Analyzers;

/// <summary>
/// Virtual calls of generic methods. Which code they reach is looked up by type arguments at run time, and a freestanding image
/// has no such tables. The code generator refuses them as well, but names no line.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GenericVirtualAnalyzer : FreestandingAnalyzer
{
    private static readonly DiagnosticDescriptor s_rule = new(
        "SM019", "Virtual call of a generic method",
        "The freestanding profile does not support virtual calls of generic methods: '{0}'. Make the method non-virtual, its class sealed, or its type "
        + "parameters those of the type.",
        "Sel4", DiagnosticSeverity.Error, isEnabledByDefault: true);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_rule];

    private protected override void Register(CompilationStartAnalysisContext start)
    {
        start.RegisterOperationAction(CheckCall, OperationKind.Invocation);
        start.RegisterOperationAction(CheckReference, OperationKind.MethodReference);
    }

    private static void CheckCall(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        Check(context, call.TargetMethod, call.IsVirtual, call.Instance);
    }

    private static void CheckReference(OperationAnalysisContext context)
    {
        var reference = (IMethodReferenceOperation)context.Operation;
        Check(context, reference.Method, reference.IsVirtual, reference.Instance);
    }

    private static void Check(OperationAnalysisContext context, IMethodSymbol method, bool isVirtual, IOperation? instance)
    {
        if (isVirtual && method.IsGenericMethod && !method.IsSealed && instance?.Type is { } receiver && IsLookedUp(receiver))
        {
            context.ReportDiagnostic(Diagnostic.Create(s_rule, context.Operation.Syntax.GetLocation(), method.ToDisplayString()));
        }
    }

    // A structure and a sealed class have one such method, which the call names. What an unconstrained type parameter stands for
    // is the code generator's to see.
    private static bool IsLookedUp(ITypeSymbol receiver) => receiver switch
    {
        ITypeParameterSymbol parameter => parameter.IsReferenceType,
        _ => receiver.IsReferenceType && !receiver.IsSealed,
    };
}
