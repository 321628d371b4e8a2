// SPDX-License-Identifier: BSD-2-Clause
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Sel4.Analyzers;

/// <summary>
/// Questions about the type of a delegate. A variable of type <c>Func&lt;object&gt;</c> can hold a <c>Func&lt;string&gt;</c>, but the code
/// generator takes a delegate for exactly what its variable is: the answer is wrong, and code behind a cast is lost.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class VariantDelegateAnalyzer : FreestandingAnalyzer
{
    private static readonly DiagnosticDescriptor s_rule = new(
        "SM024", "Type of a delegate that may be another one by variance",
        "The code generator takes a '{0}' for exactly that, although variance lets it be another delegate, and answers this wrongly. "
        + "Keep the delegate as 'object' or 'Delegate' and ask that.",
        "Sel4", DiagnosticSeverity.Error, isEnabledByDefault: true);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_rule];

    private protected override void Register(CompilationStartAnalysisContext start)
    {
        start.RegisterOperationAction(CheckIs, OperationKind.IsType);
        start.RegisterOperationAction(CheckConversion, OperationKind.Conversion);
        start.RegisterOperationAction(
            CheckPattern, OperationKind.DeclarationPattern, OperationKind.TypePattern, OperationKind.RecursivePattern);
        start.RegisterOperationAction(CheckGetType, OperationKind.Invocation);
    }

    private static void CheckIs(OperationAnalysisContext context)
    {
        var test = (IIsTypeOperation)context.Operation;
        Check(context, test.ValueOperand.Type, test.TypeOperand);
    }

    private static void CheckConversion(OperationAnalysisContext context)
    {
        var conversion = (IConversionOperation)context.Operation;
        if (!conversion.Conversion.IsImplicit)
        {
            Check(context, conversion.Operand.Type, conversion.Type);
        }
    }

    private static void CheckPattern(OperationAnalysisContext context)
    {
        var pattern = (IPatternOperation)context.Operation;
        Check(context, pattern.InputType, pattern.NarrowedType);
    }

    private static void CheckGetType(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod is { Name: nameof(GetType), ContainingType.SpecialType: SpecialType.System_Object }
            && IsVariant(call.Instance?.Type))
        {
            Report(context, call.Instance!.Type!);
        }
    }

    private static void Check(OperationAnalysisContext context, ITypeSymbol? from, ITypeSymbol? to)
    {
        if (IsVariant(from) && to is { TypeKind: TypeKind.Delegate }
            && SymbolEqualityComparer.Default.Equals(from!.OriginalDefinition, to.OriginalDefinition)
            && !SymbolEqualityComparer.Default.Equals(from, to))
        {
            Report(context, from);
        }
    }

    private static void Report(OperationAnalysisContext context, ITypeSymbol type) =>
        context.ReportDiagnostic(Diagnostic.Create(s_rule, context.Operation.Syntax.GetLocation(), type.ToDisplayString()));

    // Variance is between reference types only.
    private static bool IsVariant(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Delegate } named
        && named.TypeParameters.Where((parameter, i) => parameter.Variance != VarianceKind.None && !named.TypeArguments[i].IsValueType).Any();
}
