// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;

namespace Sel4.Bindgen.Model;

/// <summary>
/// SHA-256 of the facts of each category, and one over all categories. Equal fingerprints mean an equal interface, whatever
/// the configuration is called, whichever release it is of, and however the manifest is written down.
/// </summary>
internal sealed record Fingerprints
{
    /// <summary>Digits of the overall fingerprint that go into the name of a symbol.</summary>
    private const int ShortLength = 12;

    public required string Overall { get; init; }

    public required string Syscalls { get; init; }

    public required string Asm { get; init; }

    public required string Labels { get; init; }

    public required string Objects { get; init; }

    public required string Faults { get; init; }

    public required string BootInfo { get; init; }

    public required string Structs { get; init; }

    public required string Constants { get; init; }

    public required string Options { get; init; }

    public required string Signatures { get; init; }

    /// <summary>Enough of the overall fingerprint to tell interfaces apart by eye.</summary>
    internal string Short => Overall[..ShortLength];

    /// <summary>The fingerprint of one category.</summary>
    internal string this[AbiCategory category] => category switch
    {
        AbiCategory.Syscalls => Syscalls,
        AbiCategory.Asm => Asm,
        AbiCategory.Labels => Labels,
        AbiCategory.Objects => Objects,
        AbiCategory.Faults => Faults,
        AbiCategory.BootInfo => BootInfo,
        AbiCategory.Structs => Structs,
        AbiCategory.Constants => Constants,
        AbiCategory.Options => Options,
        AbiCategory.Signatures => Signatures,
        _ => throw new ArgumentOutOfRangeException(nameof(category), category, "no such category"),
    };

    // A manifest does not change once it is made, and many ask.
    private static readonly ConditionalWeakTable<AbiManifest, Fingerprints> Known = [];

    /// <summary>A pure function of the facts of a manifest.</summary>
    public static Fingerprints Of(AbiManifest manifest) => Known.GetValue(manifest, WorkOut);

    private static Fingerprints WorkOut(AbiManifest manifest)
    {
        ILookup<AbiCategory, AbiFact> facts = AbiFacts.Of(manifest).ToLookup(fact => fact.Category);
        Dictionary<AbiCategory, string> hashes = Enum.GetValues<AbiCategory>().ToDictionary(
            category => category, category => Hash(facts[category].SelectMany(fact => new[] { fact.Key, fact.Value })));
        return new Fingerprints
        {
            Overall = Hash(hashes.OrderBy(pair => pair.Key.ToString(), StringComparer.Ordinal).SelectMany(pair => new[] { pair.Key.ToString(), pair.Value })),
            Syscalls = hashes[AbiCategory.Syscalls],
            Asm = hashes[AbiCategory.Asm],
            Labels = hashes[AbiCategory.Labels],
            Objects = hashes[AbiCategory.Objects],
            Faults = hashes[AbiCategory.Faults],
            BootInfo = hashes[AbiCategory.BootInfo],
            Structs = hashes[AbiCategory.Structs],
            Constants = hashes[AbiCategory.Constants],
            Options = hashes[AbiCategory.Options],
            Signatures = hashes[AbiCategory.Signatures],
        };
    }

    /// <summary>Each text with its length in front, so that no two lists of texts read the same.</summary>
    private static string Hash(IEnumerable<string> texts)
    {
        var all = new StringBuilder();
        foreach (string text in texts)
        {
            all.Append(CultureInfo.InvariantCulture, $"{text.Length}:{text}\n");
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all.ToString())));
    }
}
