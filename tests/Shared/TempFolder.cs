// SPDX-License-Identifier: BSD-2-Clause
using System;
using System.IO;

namespace Sel4.TestSupport;

/// <summary>An empty folder of its own for one test, removed when the test ends. Public: not every test project makes one.</summary>
public sealed class TempFolder : IDisposable
{
    /// <summary>Makes the folder.</summary>
    /// <param name="name">A last part of the path, for tests that care what is in it.</param>
    public TempFolder(string? name = null)
    {
        _root = Directory.CreateTempSubdirectory("sel4-tests-").FullName;
        Path = name is null ? _root : Directory.CreateDirectory(System.IO.Path.Combine(_root, name)).FullName;
    }

    private readonly string _root;

    /// <summary>Full path of the folder.</summary>
    public string Path { get; }

    /// <summary>Full path of something in the folder.</summary>
    public string PathOf(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
