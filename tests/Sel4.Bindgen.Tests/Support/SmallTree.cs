// SPDX-License-Identifier: BSD-2-Clause
namespace Sel4.Bindgen.Tests.Support;

/// <summary>The hand-written install tree in Trees/Small: one of every shape the real ones have.</summary>
internal static class SmallTree
{
    public const string Config = "x86_64-small";

    /// <summary>Where the tree is in the source tree. Read only: a test that changes it takes a copy.</summary>
    public static string Path { get; } = Golden.PathOf("Trees/Small");

    public static void CopyTo(string target) => FolderContent.Copy(Path, target);

    /// <summary>Generates from the tree as it is.</summary>
    public static BindgenRun Generate(string target) => Tool.Generate(Path, Config, target);
}
