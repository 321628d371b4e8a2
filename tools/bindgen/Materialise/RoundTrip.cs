// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Sel4.Bindgen.Diagnostics;
using Sel4.Bindgen.Emit;
using Sel4.Bindgen.Load;
using Sel4.Bindgen.Model;

namespace Sel4.Bindgen.Materialise;

/// <summary>Reads a materialised tree as any other tree: what comes out must be the manifest it was written from.</summary>
internal static class RoundTrip
{
    /// <summary>Ends the run unless the files say exactly what the manifest says.</summary>
    public static void Require(AbiManifest manifest, IReadOnlyList<EmittedFile> files)
    {
        string? difference;
        try
        {
            difference = Difference(manifest, Extract(manifest, files));
        }
        catch (BindgenException e) when (e.Code != ErrorCode.SB011)
        {
            // Where in the tree it is does not help: that tree is gone again.
            difference = e.Message;
        }

        if (difference is not null)
        {
            throw Inexpressible.Because(difference);
        }
    }

    /// <summary>The manifest of a tree that consists of these files.</summary>
    public static AbiManifest Extract(AbiManifest manifest, IReadOnlyList<EmittedFile> files)
    {
        DirectoryInfo directory = Directory.CreateTempSubdirectory("bindgen-");
        try
        {
            foreach (EmittedFile file in files)
            {
                string path = Path.Combine(directory.FullName, file.Path);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllBytes(path, file.Content);
            }

            return ModelBuilder.Build(new InstallTree(directory.FullName), manifest.Config, null);
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    /// <summary>The first thing in which two manifests differ, or null.</summary>
    public static string? Difference(AbiManifest written, AbiManifest read)
    {
        byte[] wanted = ManifestJson.Write(written);
        byte[] found = ManifestJson.Write(read);
        if (wanted.AsSpan().SequenceEqual(found))
        {
            return null;
        }

        var facts = AbiFacts.Of(read).ToDictionary(fact => fact.Key, fact => fact.Value, StringComparer.Ordinal);
        foreach (AbiFact fact in AbiFacts.Of(written))
        {
            if (!facts.Remove(fact.Key, out string? value))
            {
                return $"{fact.Key} ({fact.Value}) is lost";
            }

            if (value != fact.Value)
            {
                return $"{fact.Key} is {fact.Value}, and {value} in the tree";
            }
        }

        return facts.Count > 0 ? $"{facts.Keys.Order(StringComparer.Ordinal).First()} is in the tree only" : "the order of something is lost";
    }
}
