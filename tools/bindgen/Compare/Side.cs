// SPDX-License-Identifier: BSD-2-Clause
using System.Linq;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Compare;

/// <summary>One of the two manifests that are compared.</summary>
internal sealed class Side
{
    public Side(string name, AbiManifest manifest)
    {
        Name = name;
        Manifest = manifest;
        Types = new TypeTable(manifest);
        Partition = new AbiPartition(manifest);
    }

    /// <summary>What the user called it.</summary>
    public string Name { get; }

    public AbiManifest Manifest { get; }

    public TypeTable Types { get; }

    /// <summary>The categories of this side alone, as its fingerprints go by them.</summary>
    public AbiPartition Partition { get; }

    /// <summary>Release, architecture and kind of kernel, in words.</summary>
    public string Description =>
        string.Join(' ', new[] { "seL4", Manifest.Sel4Version, Manifest.Target.Architecture, Manifest.Target.Mcs ? "mcs" : null }.Where(word => word is not null));

    /// <summary>A type with all typedefs followed, so that two spellings of one type are the same text.</summary>
    public string Meaning(string reference) => Meaning(TypeTable.Parse(reference));

    private string Meaning(CType type) => type switch
    {
        CType.Named named => Types.Resolve(named.Name) is var resolved && resolved == named.Name ? resolved : Meaning(resolved),
        CType.Pointer pointer => (pointer.ConstTarget ? "const " : "") + Meaning(pointer.Target) + "*",
        CType.Array array => Meaning(array.Element) + "[" + array.Count + "]",
        CType.Function function => Meaning(function.Result) + " (" + string.Join(", ", function.Parameters.Select(Meaning)) + ")",
        _ => throw new System.InvalidOperationException($"no meaning of {type}"),
    };
}
