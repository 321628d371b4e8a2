// SPDX-License-Identifier: BSD-2-Clause
using System.Collections.Generic;
using Sel4.Bindgen.Clang;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Parse;

/// <summary>A function as the headers have it.</summary>
internal sealed record ParsedFunction
{
    public required string Name { get; init; }

    public required SourcePlace Place { get; init; }

    public required string ReturnType { get; init; }

    public required IReadOnlyList<ParameterInfo> Parameters { get; init; }

    public required bool HasBody { get; init; }

    public required bool Static { get; init; }

    public required bool Deprecated { get; init; }

    /// <summary>Functions it calls or takes the address of.</summary>
    public required IReadOnlySet<string> Uses { get; init; }

    /// <summary>Constants of enums it mentions.</summary>
    public required IReadOnlySet<string> Constants { get; init; }

    public required string? AsmHash { get; init; }

    /// <summary>Its own assembly has the instruction that enters the kernel.</summary>
    public required bool EntersKernel { get; init; }
}

internal sealed record ParsedMacro(string Name, SourcePlace Place, IReadOnlyList<string> Tokens, bool Evaluable)
{
    /// <summary>The whole text, for comparison with gen_config.json.</summary>
    public string Text => string.Concat(Tokens);
}

/// <summary>Everything taken from the headers, before it is checked against the XML and brought into order.</summary>
internal sealed record ParsedHeaders
{
    public required IReadOnlyDictionary<string, ParsedFunction> Functions { get; init; }

    public required IReadOnlyList<RecordInfo> Records { get; init; }

    public required IReadOnlyList<EnumInfo> Enums { get; init; }

    public required IReadOnlyList<TypedefInfo> Typedefs { get; init; }

    public required IReadOnlyList<VariableInfo> Variables { get; init; }

    public required IReadOnlyDictionary<string, ParsedMacro> Macros { get; init; }

    public required IReadOnlyList<ConstantInfo> Constants { get; init; }

    public required IReadOnlyList<GetterInfo> Getters { get; init; }

    public required IReadOnlyList<AliasInfo> Aliases { get; init; }

    /// <summary>Where records, fields, enums, members, typedefs and variables are declared, by <see cref="FactKeys"/>.</summary>
    public required IReadOnlyDictionary<string, SourcePlace> Places { get; init; }
}
