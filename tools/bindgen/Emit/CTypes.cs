// SPDX-License-Identifier: BSD-2-Clause
using System.Linq;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Emit;

/// <summary>Types of the model as C text. A typedef hidden by a macro of its name is replaced by what it stands for.</summary>
internal sealed class CTypes(TypeTable types)
{
    /// <summary>A declaration of <paramref name="name"/>, or of nothing but the type when it is empty.</summary>
    public string Declare(string reference, string name)
    {
        CType type = TypeTable.Parse(reference);
        string text = type is CType.Pointer { Target: CType.Function }
            ? $"__typeof__({Text(type)})"
            : (reference.StartsWith("const ", System.StringComparison.Ordinal) && type is CType.Named ? "const " : "") + Text(type);
        return name.Length == 0 ? text : text.EndsWith('*') ? text + name : text + " " + name;
    }

    private string Text(CType type) => type switch
    {
        CType.Pointer { Target: CType.Function function } =>
            $"{Operand(function.Result)} (*)({(function.Parameters.Count == 0 ? "void" : string.Join(", ", function.Parameters.Select(Text)))})",
        CType.Pointer pointer => Pointer(pointer),
        CType.Named named => Named(named.Name),
        _ => throw new System.InvalidOperationException($"no C form for {type}"),
    };

    /// <summary>A type that more is written behind, which C would want inside of a pointer to function.</summary>
    private string Operand(CType type) => type is CType.Pointer { Target: CType.Function } ? $"__typeof__({Text(type)})" : Text(type);

    private string Pointer(CType.Pointer pointer)
    {
        string target = (pointer.ConstTarget ? "const " : "") + Operand(pointer.Target);
        return target.EndsWith('*') ? target + "*" : target + " *";
    }

    private string Named(string name) =>
        types.Record(name) is { CName: { } recordName } ? recordName
        : types.Enum(name) is { CName: { } cName } ? cName
        : types.Typedef(name) is { Shadowed: true } typedef ? Declare(typedef.Type, "")
        : name;
}
