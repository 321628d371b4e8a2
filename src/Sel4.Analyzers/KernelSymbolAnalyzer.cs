// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Sel4.Bindgen.Compare;

namespace Sel4.Analyzers;

/// <summary>
/// Conditions on options of the kernel. To C# a symbol that does not exist is one that is not defined, so a mistyped
/// <c>#if SEL4_…</c> takes the code behind it away without a word.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class KernelSymbolAnalyzer : DiagnosticAnalyzer
{
    private const string SymbolPrefix = "SEL4_";
    private const string CPrefix = "CONFIG_";
    private const string OwnSymbolsProperty = "build_property._Sel4OwnSymbols";
    private const int MostNames = 3;

    private static readonly DiagnosticDescriptor s_unknown = new(
        "SM014", "Unknown option of the kernel", "No kernel has the option of symbol '{0}', so it is never defined.{1}", "Sel4", DiagnosticSeverity.Error, isEnabledByDefault: true,
        description: "A symbol of your own that begins with SEL4_ is named in the property Sel4OwnSymbols.");

    private static readonly DiagnosticDescriptor s_value = new(
        "SM015", "Option of the kernel with a value", "'{0}' is never defined, because the option has a value; compare the constant of Sel4Config instead", "Sel4",
        DiagnosticSeverity.Error, isEnabledByDefault: true);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_unknown, s_value];

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
            if (KernelOptions.Read(start.Options.AdditionalFiles, start.CancellationToken) is { } options)
            {
                HashSet<string> own = OwnSymbols(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
                start.RegisterSyntaxTreeAction(tree => Check(tree, options, own));
            }
        });
    }

    private static HashSet<string> OwnSymbols(AnalyzerConfigOptions settings) =>
        settings.TryGetValue(OwnSymbolsProperty, out string? names)
            ? new HashSet<string>(names.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal)
            : new HashSet<string>(StringComparer.Ordinal);

    private static void Check(SyntaxTreeAnalysisContext context, KernelOptions options, HashSet<string> own)
    {
        if (context.Tree.GetRoot(context.CancellationToken) is not CSharpSyntaxNode { ContainsDirectives: true } root)
        {
            return;
        }

        HashSet<string> defined = new(context.Tree.Options.PreprocessorSymbolNames, StringComparer.Ordinal);
        defined.UnionWith(own);
        for (DirectiveTriviaSyntax? directive = root.GetFirstDirective(); directive is not null; directive = directive.GetNextDirective())
        {
            switch (directive)
            {
                case DefineDirectiveTriviaSyntax definition:
                    defined.Add(definition.Name.ValueText);
                    break;
                case ConditionalDirectiveTriviaSyntax { Condition: var condition }:
                    foreach (IdentifierNameSyntax symbol in condition.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>())
                    {
                        if (!defined.Contains(symbol.Identifier.ValueText) && Judge(symbol, options) is { } diagnostic)
                        {
                            context.ReportDiagnostic(diagnostic);
                        }
                    }

                    break;
            }
        }
    }

    private static Diagnostic? Judge(IdentifierNameSyntax symbol, KernelOptions options)
    {
        string name = symbol.Identifier.ValueText;
        if (name.StartsWith(CPrefix, StringComparison.Ordinal))
        {
            // As C has it. Another CONFIG_ is somebody else's.
            string option = name.Substring(CPrefix.Length);
            return options.IsFlag(option) || options.HasValue(option) ? Unknown(symbol, [option]) : null;
        }

        if (!name.StartsWith(SymbolPrefix, StringComparison.Ordinal))
        {
            return null;
        }

        string asked = name.Substring(SymbolPrefix.Length);
        return options.IsFlag(asked) ? null
            : options.HasValue(asked) ? Diagnostic.Create(s_value, symbol.GetLocation(), name)
            : Unknown(symbol, EditDistance.Nearest(asked, options.Flags).Take(MostNames));
    }

    private static Diagnostic Unknown(IdentifierNameSyntax symbol, IEnumerable<string> near)
    {
        string names = string.Join(" or ", near.Select(option => SymbolPrefix + option));
        return Diagnostic.Create(s_unknown, symbol.GetLocation(), symbol.Identifier.ValueText, names.Length == 0 ? "" : $" Near it: {names}.");
    }
}
