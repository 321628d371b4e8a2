// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Concurrent;
using Sel4.Bindgen.Clang;
using Sel4.Bindgen.Cli;
using Sel4.Bindgen.Load;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Tests.Support;

/// <summary>Manifests of trees, made in memory and each once: to read a tree takes longer than what a test asks of it.</summary>
internal static class TreeManifests
{
    private static readonly ConcurrentDictionary<string, Lazy<AbiManifest>> s_known = new(StringComparer.Ordinal);

    public static AbiManifest Of(string tree) => s_known.GetOrAdd(tree, path => new Lazy<AbiManifest>(() => Read(path))).Value;

    // What a tree is called makes no difference to what it holds.
    private static AbiManifest Read(string tree)
    {
        ClangLibrary.Use(null);
        return ModelBuilder.Build(new InstallTree(tree), PrefixSearch.ConfigOf(tree), null);
    }
}
